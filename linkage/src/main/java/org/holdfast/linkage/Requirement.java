// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import org.holdfast.linkage.names.NameShape;

/// What a row's name must reach for its identity to be a candidate, given how the birth dates
/// compare. It is derived from the score: every pair that [PairComparison] takes for a candidate by
/// its name meets it.
final class Requirement {

  private final int eighths;
  private final int eighthsUnlessWhole;
  private final Rule rule;
  private final SharedWords shared;

  /// Beside the weight, what makes a candidate.
  ///
  /// @param blank whether a name of which nothing agrees may suffice: then any does, since a name
  ///   that cannot be compared counts beside one that was compared and differs
  /// @param anyWord whether either name may be half a name, so that one word may be all of it
  /// @param wholeName whether a name that agrees in whole suffices whatever it weighs
  /// @param complete whether it does so only where neither side leaves a name out
  /// @param halfName whether half a name does
  record Rule(
      boolean blank, boolean anyWord, boolean wholeName, boolean complete, boolean halfName) {}

  /// @param bits the least that a name must weigh, bits
  /// @param difference what a name loses that does not agree in whole, bits, at most 0
  /// @param shared how many words names share that agree in whole
  Requirement(double bits, double difference, Rule rule, SharedWords shared) {
    this.eighths = eighths(bits);
    this.eighthsUnlessWhole = eighths(rule.anyWord ? bits : bits - difference);
    this.rule = rule;
    this.shared = shared;
  }

  private static int eighths(double bits) {
    return (int) Math.floor(bits * 8);
  }

  /// Whether a bound of [Signature] meets it.
  ///
  /// @param words how many words the registered name has, at most [SharedWords#MANY]
  boolean isMet(int bound, int words) {
    if (rule.blank) {
      return true;
    }
    int agreeing = Signature.words(bound);
    if (agreeing == 0) {
      return false;
    }
    if (rule.anyWord) {
      return rule.wholeName || Signature.eighths(bound) >= eighths;
    }
    boolean whole = agreeing >= shared.whole(words);
    if (Signature.eighths(bound) >= (whole ? eighths : eighthsUnlessWhole)) {
      return true;
    }
    boolean enough = rule.complete ? agreeing >= shared.complete(words) : whole;
    return (rule.wholeName && enough) || (rule.halfName && agreeing >= shared.half(words));
  }

  /// Whether a name may meet it of which nothing agrees.
  boolean blank() {
    return rule.blank;
  }

  /// Whether no name meets it that agrees in none but so many words of the one asked about, which
  /// weigh so much at most: then they need not be looked for.
  boolean isBeyond(int words, double bits) {
    if (rule.anyWord) {
      return !rule.wholeName && bits * 8 < eighths;
    }
    int enough =
        !rule.wholeName
            ? NameShape.NEVER
            : rule.complete ? shared.leastComplete() : shared.leastWhole();
    if (rule.halfName || words >= enough) {
      return false;
    }
    return bits * 8 < (words >= shared.leastWhole() ? eighths : eighthsUnlessWhole);
  }
}
