// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.linkage.Calibration.Stratum;
import org.holdfast.linkage.FullScan;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.candidate.MatchWeight;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.report.text.Markup;
import org.holdfast.report.text.Wrapped;
import org.holdfast.report.waterfall.Waterfall;
import org.holdfast.report.waterfall.WaterfallSvg;
import org.holdfast.report.waterfall.WaterfallText;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Shapes;
import org.holdfast.report.words.Words;
import org.junit.jupiter.api.Test;

class WaterfallTest {
  private static final long SEED = 20250507;
  private static final double ROUNDING = 1e-9;
  private static final LinkageModel MODEL = LinkageModel.shipped();

  /// Persons of a small world of few words, in which strangers share names, days and digits.
  private static List<Identity> people() {
    var random = new Random(SEED);
    return Stream.generate(() -> person(random)).limit(120).toList();
  }

  private static Identity person(Random random) {
    String given = one(random, "José", "Pepe", "María", "FNU", "Mohamed", "Ana Lucía", "");
    String surnames = one(random, "Torre Muñoz", "Torre", "Muñoz Torre", "Tores", "Paz de Ruiz");
    List<BirthDate> dates =
        random.nextInt(4) == 0
            ? List.of()
            : List.of(new BirthDate(1990 + random.nextInt(2), random.nextInt(4), 3));
    List<ANumber> numbers =
        random.nextInt(3) == 0 ? List.of() : List.of(new ANumber("20900112" + random.nextInt(10)));
    return new Identity(
        List.of(new PersonName.Parts(surnames, given, false)),
        dates,
        random.nextInt(3) == 0 ? Identity.Sex.FEMALE : Identity.Sex.MALE,
        Set.of(one(random, "SLV", "HND")),
        numbers,
        List.of());
  }

  private static String one(Random random, String... words) {
    return words[random.nextInt(words.length)];
  }

  private static Stream<Waterfall> waterfalls() {
    List<Identity> people = people();
    var scan = FullScan.over(people, MODEL);
    return people.stream()
        .flatMap(asked ->
            scan.candidates(asked).stream()
                .map(candidate ->
                    Waterfall.of(AnswerFixtures.listed(asked), candidate, MODEL.scale())));
  }

  @Test
  void the_steps_lead_from_the_prior_to_the_sum() {
    List<Waterfall> all = waterfalls().toList();
    assertThat(all).as("seed %d", SEED).hasSizeGreaterThan(1000);
    for (Waterfall waterfall : all) {
      double sum = waterfall.scale().prior();
      for (Waterfall.Step step : waterfall.steps()) {
        assertThat(step.before()).isEqualTo(sum);
        sum += step.bits();
        assertThat(step.after()).isEqualTo(sum);
      }
      double weight = waterfall.candidate().weight().bits();
      assertThat(sum).isCloseTo(waterfall.sum(), within(ROUNDING));
      assertThat(waterfall.steps().stream().mapToDouble(Waterfall.Step::bits).sum())
          .isCloseTo(weight, within(ROUNDING));
      assertThat(waterfall.candidate().probability())
          .isIn(
              Stream.of(1, 2, 4)
                  .map(others -> Stratum.of(waterfall.candidate(), others))
                  .map(one -> MODEL.calibration().probability(one, new MatchWeight(weight)))
                  .toList());
    }
  }

  @Test
  void every_field_is_a_step_and_a_blank_adds_nothing() {
    assertThat(waterfalls())
        .allSatisfy(waterfall -> {
          assertThat(waterfall.steps())
              .extracting(step -> step.comparison().field())
              .containsExactly(Comparison.Field.values());
          assertThat(waterfall.steps())
              .filteredOn(step -> step.comparison().state() == Comparison.State.CANNOT_COMPARE)
              .allMatch(step -> step.bits() == 0);
        });
  }

  /// A strength that the sum alone does not give is said to come from elsewhere.
  @Test
  void where_the_sum_does_not_decide_the_words_say_so() {
    List<Waterfall> all = waterfalls().toList();
    for (Waterfall waterfall : all) {
      double weight = waterfall.candidate().weight().bits();
      boolean link = waterfall.candidate().strength() == Candidate.Strength.LINK;
      switch (waterfall.standing()) {
        case BY_THE_SUM -> assertThat(weight >= MODEL.scale().link().bits()).isEqualTo(link);
        case KEPT_BELOW -> assertThat(weight).isLessThan(MODEL.scale().possibleLink().bits());
        case LEFT_TO_A_PERSON -> assertThat(link).isFalse();
      }
    }
    assertThat(all).extracting(Waterfall::standing).contains(Waterfall.Standing.values());
  }

  @Test
  void everything_drawn_has_its_place_between_the_ends() {
    for (Waterfall waterfall : waterfalls().toList()) {
      assertThat(waterfall.place(waterfall.link()))
          .isGreaterThan(waterfall.place(waterfall.possibleLink()));
      assertThat(
              Stream.concat(
                      Stream.of(waterfall.scale().prior(), waterfall.sum(), waterfall.link()),
                      waterfall.steps().stream().map(Waterfall.Step::after))
                  .mapToDouble(waterfall::place))
          .contains(0.0, 1.0)
          .allMatch(place -> place >= 0 && place <= 1);
    }
  }

  @Test
  void no_line_is_wider_than_the_terminal_and_nothing_stated_is_cut() {
    for (int columns = 80; columns <= 120; columns += 8) {
      for (Waterfall waterfall : waterfalls().limit(200).toList()) {
        List<String> lines =
            WaterfallText.lines(waterfall, Words.of(Language.ENGLISH), Shapes.ASCII, columns);
        for (String line : lines) {
          assertThat(Wrapped.columns(line)).isLessThanOrEqualTo(columns);
        }
        String squeezed = String.join("", lines).replace(" ", "");
        for (Waterfall.Step step : waterfall.steps()) {
          assertThat(squeezed).contains(step.comparison().words().replace(" ", ""));
        }
      }
    }
  }

  /// A bar is never drawn outside its figure, whatever the sums.
  @Test
  void the_figure_holds_all_that_is_drawn_in_it() {
    for (Waterfall waterfall : waterfalls().limit(300).toList()) {
      String svg = svg(waterfall, Language.SPANISH);
      List<Double> box = numbers(svg, "viewBox=\"0 0 ([0-9]+) ([0-9]+)\"");
      for (MatchResult bar :
          all(svg, "<rect[^>]* x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\"")) {
        double x = Double.parseDouble(bar.group(1));
        assertThat(x + Double.parseDouble(bar.group(3))).isLessThanOrEqualTo(box.getFirst());
        assertThat(Double.parseDouble(bar.group(2))).isLessThanOrEqualTo(box.getLast());
      }
    }
  }

  private static List<MatchResult> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }

  private static List<Double> numbers(String text, String pattern) {
    MatchResult found = all(text, pattern).getFirst();
    return Stream.of(found.group(1), found.group(2)).map(Double::valueOf).toList();
  }

  private static String svg(Waterfall waterfall, Language language) {
    var page = new Markup();
    WaterfallSvg.write(page, waterfall, Words.of(language), "P1", "w");
    return page.toString();
  }

  /// One pair for each thing that a waterfall can show, compared by the shipped model.
  private static List<Waterfall> shown() {
    Identity registered =
        new Identity(
            List.of(new PersonName.InOrder("José de la Torre Muñoz")),
            List.of(new BirthDate(2004, 5, 7)),
            Identity.Sex.MALE,
            Set.of("SLV"),
            List.of(new ANumber("201234567")),
            List.of(new IdentityDocument("PASSPORT", "SLV", "B1234567")));
    Identity everything =
        new Identity(
            List.of(new PersonName.Parts("DE LA TORRE", "PEPE", false)),
            List.of(new BirthDate(2004, 7, 5)),
            Identity.Sex.MALE,
            Set.of("SLV", "HND"),
            List.of(new ANumber("201234567")),
            List.of());
    Identity against =
        new Identity(
            List.of(new PersonName.Parts("QUINTEROS VEGA", "MARCO ANTONIO", false)),
            List.of(new BirthDate(1971, 11, 30)),
            Identity.Sex.FEMALE,
            Set.of("GTM"),
            List.of(new ANumber("201234567")),
            List.of(new IdentityDocument("PASSPORT", "SLV", "C7654321")));
    Identity little =
        new Identity(
            List.of(new PersonName.Parts("TORRE MUÑOZ", "FNU", false)),
            List.of(),
            Identity.Sex.UNSTATED,
            Set.of(),
            List.of(),
            List.of());
    var scan = FullScan.over(List.of(registered), MODEL);
    return Stream.of(everything, against, little)
        .map(asked ->
            Waterfall.of(
                AnswerFixtures.listed(asked), scan.candidates(asked).getFirst(), MODEL.scale()))
        .toList();
  }

  @Test
  void the_waterfalls_of_a_terminal_are_as_they_were() {
    var text = new StringBuilder();
    for (Shapes shapes : Shapes.values()) {
      for (Waterfall waterfall : shown()) {
        WaterfallText.lines(waterfall, Words.of(Language.ENGLISH), shapes, 80)
            .forEach(line -> text.append(line).append('\n'));
        text.append('\n');
      }
    }
    Golden.assertSame("waterfalls.txt", text.toString());
  }

  @Test
  void the_figures_are_as_they_were() {
    var text = new StringBuilder();
    for (Language language : Language.values()) {
      shown().forEach(waterfall -> text.append(svg(waterfall, language)));
    }
    Golden.assertSame("waterfalls.svg", text.toString());
  }

  /// The registry's side is told by the level alone, so that nobody can read a registry out of it
  /// by asking about invented seats.
  @Test
  void nothing_that_only_the_registry_states_is_written() {
    OperationAnswer held = AnswerFixtures.held();
    String all =
        AnswerJson.format(List.of(held))
            + AnswerHtml.format(List.of(held), Language.ENGLISH)
            + AnswerTable.format(
                List.of(held), new AnswerTable.Style(80, false, Shapes.UNICODE, true))
            + String.join("", shown().stream().map(w -> svg(w, Language.ENGLISH)).toList());
    assertThat(all).doesNotContain("Muñoz").doesNotContain("B1234567").doesNotContain("2004-05-07");
    Seat seat = held.seats().get(1).seat();
    SeatAnswer.CandidateAnswer answer = held.seats().get(1).candidates().getFirst();
    assertThat(Waterfall.of(seat, answer.candidate(), MODEL.scale()).steps().getFirst().stated())
        .containsExactly(seat.label());
  }
}
