// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.linkage.Comparison;

/// What the terminal and the page say of a candidate, in the same words.
record CandidateWords(Words words) {

  /// The candidate and its comparison in one line: `P1, a link: name agrees: second surname
  /// dropped; birth date agrees; A-number cannot be compared`.
  String sentence(CandidateAnswer answer) {
    return words.say(
            "candidate",
            answer.person().value(),
            words.of("strength", answer.candidate().strength()),
            probability(answer.candidate().probability()))
        + ": "
        + answer.candidate().comparisons().stream()
            .map(this::comparison)
            .collect(Collectors.joining("; "));
  }

  private String comparison(Comparison comparison) {
    String state =
        words.of("field", comparison.field()) + " " + words.of("state", comparison.state());
    return saysMore(comparison) ? state + ": " + comparison.words() : state;
  }

  /// Whether the level's own words add to the state: "agrees exactly" and "not stated" do not.
  boolean saysMore(Comparison comparison) {
    return !comparison.words().isBlank();
  }

  /// A probability with as many digits as tell it apart from 0 and 1: it is rounded away from both.
  static String probability(double probability) {
    if (probability <= 0 || probability >= 1) {
      return probability <= 0 ? "0" : "1";
    }
    var exact = new BigDecimal(probability);
    if (probability < 0.5) {
      return exact.round(new MathContext(2, RoundingMode.UP)).toPlainString();
    }
    BigDecimal rest = BigDecimal.ONE.subtract(exact).round(new MathContext(2, RoundingMode.UP));
    return BigDecimal.ONE.subtract(rest).toPlainString();
  }
}
