// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.words;

import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.protection.Answer;

/// The shapes beside the words of an answer, and those that draw a waterfall on a terminal. Each of
/// the latter takes one column.
public enum Shapes {
  /// `■`, `◆` and `○`.
  UNICODE("\u25a0", "\u25c6", "\u25cb", "=\u2260\u25cb\u2588\u2591\u250a\u2503"),
  /// `[#]`, `<?>` and `( )`, where a terminal shows nothing else.
  ASCII("[#]", "<?>", "( )", "=!.#-:|");

  private final String hold;
  private final String review;
  private final String none;

  /// Of a waterfall: agrees, conflicts, blank; gain, loss; threshold, sum.
  private final String waterfall;

  Shapes(String hold, String review, String none, String waterfall) {
    this.hold = hold;
    this.review = review;
    this.none = none;
    this.waterfall = waterfall;
  }

  /// The shape of an answer.
  public String of(Answer answer) {
    return switch (answer) {
      case HOLD -> hold;
      case REVIEW -> review;
      case NO_PROTECTION_FOUND -> none;
    };
  }

  /// The shape of a field's state.
  public char of(Comparison.State state) {
    return switch (state) {
      case AGREES -> waterfall.charAt(0);
      case CONFLICTS -> waterfall.charAt(1);
      case CANNOT_COMPARE -> waterfall.charAt(2);
    };
  }

  /// What a bar of evidence for is made of.
  public char gain() {
    return waterfall.charAt(3);
  }

  /// What a bar of evidence against is made of.
  public char loss() {
    return waterfall.charAt(4);
  }

  /// Where a possible link or a link begins.
  public char threshold() {
    return waterfall.charAt(5);
  }

  /// Where the sum stands.
  public char sum() {
    return waterfall.charAt(6);
  }
}
