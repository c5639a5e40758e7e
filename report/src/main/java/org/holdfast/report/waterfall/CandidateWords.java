// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.waterfall;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.report.words.Words;

/// What the terminal and the page say of a candidate, in the same words.
public record CandidateWords(Words words) {

  /// Levels whose own words add nothing to their state.
  private static final Pattern PLAIN = Pattern.compile("([A-Z_]+\\.)?(SAME|DIFFERS|NOT_STATED)");

  /// The candidate and its comparison in one line, evidence by state: `registered person P1, link.
  /// Agree: name (second surname dropped), birth date. Cannot be compared: A-number.`
  public String sentence(CandidateAnswer answer) {
    String candidate =
        words.say(
            "candidate",
            answer.person().value(),
            words.of("strength", answer.candidate().strength()));
    return candidate
        + Stream.of(State.values())
            .map(state -> fields(answer, state))
            .filter(fields -> !fields.isEmpty())
            .map(fields -> " " + fields + ".")
            .collect(Collectors.joining());
  }

  private String fields(CandidateAnswer answer, State state) {
    String fields =
        answer.candidate().comparisons().stream()
            .filter(comparison -> comparison.state() == state)
            .map(this::field)
            .collect(Collectors.joining(", "));
    return fields.isEmpty() ? "" : words.of("fields", state) + ": " + fields;
  }

  private String field(Comparison comparison) {
    String field = words.of("field", comparison.field());
    return saysMore(comparison) ? field + " (" + why(comparison).text() + ")" : field;
  }

  /// Words, and the language they are in.
  ///
  /// @param language a tag of BCP 47
  public record Said(String text, String language) {}

  /// Why a field was compared as it was, in the reader's language; a level that a newer model has
  /// is said in the model's words, which are English.
  public Said why(Comparison comparison) {
    List<String> keys =
        comparison.levels().stream()
            .map(level -> "why." + comparison.field().name() + "." + level)
            .toList();
    return keys.stream().allMatch(words::has)
        ? new Said(
            keys.stream().map(words::say).collect(Collectors.joining("; ")), words.language().tag())
        : new Said(comparison.words(), "en");
  }

  /// Whether the level's own words add to the state: "the same sex" and "no document to compare" do
  /// not.
  public boolean saysMore(Comparison comparison) {
    return !comparison.words().isBlank() && !PLAIN.matcher(comparison.level()).matches();
  }

  /// What the manifest states in a field, in one line.
  public String stated(Waterfall.Step step) {
    if (step.stated().isEmpty()) {
      return words.say("compare.blank");
    }
    return step.comparison().field() == Comparison.Field.SEX
        ? words.say("sex." + step.stated().getFirst())
        : String.join(", ", step.stated());
  }

  /// From which sums on there is a possible link and a link.
  ///
  /// @param key of the sentence
  public String thresholds(String key, Waterfall waterfall) {
    return words.say(key, signed(waterfall.possibleLink()), signed(waterfall.link()));
  }

  /// What the sum amounts to: the probability, the strength, and why the strength is another than
  /// the sum alone would have it.
  public List<String> conclusion(Waterfall waterfall) {
    Candidate candidate = waterfall.candidate();
    String amounts =
        words.say(
            "waterfall.amounts",
            signed(waterfall.sum()),
            probability(candidate.probability()),
            words.of("strength", candidate.strength()));
    Stream<String> beside =
        waterfall.standing() == Waterfall.Standing.BY_THE_SUM
            ? Stream.of()
            : Stream.of(words.of("standing", waterfall.standing()));
    Stream<String> doubts =
        candidate.doubts().stream().sorted().map(doubt -> words.of("doubt", doubt));
    return Stream.of(Stream.of(amounts), beside, doubts).flatMap(said -> said).toList();
  }

  /// The shape that stands for a state on the page.
  public static String shape(State state) {
    return switch (state) {
      case AGREES -> "agrees";
      case CONFLICTS -> "differs";
      case CANNOT_COMPARE -> "blank";
    };
  }

  /// Bits to a tenth, with their sign; 0 has none.
  public static String signed(double bits) {
    String tenths = String.format(Locale.ROOT, "%+.1f", bits);
    return tenths.substring(1).equals("0.0") ? "0.0" : tenths;
  }

  /// A probability with as many digits as tell it apart from 0 and 1: it is rounded away from both.
  public static String probability(double probability) {
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
