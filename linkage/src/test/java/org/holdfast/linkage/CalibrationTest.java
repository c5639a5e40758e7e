// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.linkage.Calibration.Knot;
import org.holdfast.linkage.Calibration.Stratum;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.linkage.candidate.MatchWeight;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static final Calibration BY_HAND =
      calibration(
          Map.of(
              Stratum.LINK, List.of(knot(10, 0.2), knot(20, 0.8), knot(30, 0.8), knot(31, 0.999))));

  /// A calibration of these knots for links, and of another for each other stratum.
  private static Calibration calibration(Map<Stratum, List<Knot>> some) {
    Map<Stratum, List<Knot>> all = new EnumMap<>(Stratum.class);
    for (Stratum stratum : Stratum.values()) {
      all.put(stratum, some.getOrDefault(stratum, List.of(knot(12, 0.5))));
    }
    return new Calibration(all);
  }

  private static Knot knot(double bits, double probability) {
    return new Knot(new MatchWeight(bits), probability);
  }

  private static double at(double bits) {
    return BY_HAND.probability(Stratum.LINK, new MatchWeight(bits));
  }

  @Test
  void between_two_knots_log_odds_are_interpolated() {
    assertThat(at(10)).isEqualTo(0.2);
    assertThat(at(15)).isEqualTo(0.5, within(1e-12));
    assertThat(at(25)).isEqualTo(0.8, within(1e-12));
    assertThat(at(31)).isEqualTo(0.999);
  }

  @Test
  void beyond_the_ends_it_stays_as_it_is() {
    assertThat(at(-40)).isEqualTo(0.2);
    assertThat(at(90)).isEqualTo(0.999);
    assertThat(BY_HAND.probability(Stratum.DATE_AGREES_ALONE, new MatchWeight(3))).isEqualTo(0.5);
  }

  @Test
  void it_never_falls_as_the_weight_grows() {
    double before = 0;
    for (int step = -100; step <= 4000; step++) {
      double now = at(step / 100.0);
      assertThat(now).as("%d hundredths of a bit", step).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  @Test
  void a_table_that_falls_or_lacks_a_stratum_is_refused() {
    List<Knot> one = List.of(knot(12, 0.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Calibration(Map.of(Stratum.LINK, one)));
    for (List<Knot> wrong :
        List.of(
            List.of(knot(1, 0.5), knot(2, 0.4)),
            List.of(knot(2, 0.4), knot(2, 0.5)),
            List.of(knot(3, 0.4), knot(2, 0.5)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> calibration(Map.of(Stratum.DATE_CONFLICTS_ALONE, wrong)));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> knot(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> knot(Double.NaN, 0.5));
  }

  @Test
  void a_link_is_one_among_however_many() {
    Candidate link = candidate(Strength.LINK, "SAME", State.AGREES);
    assertThat(Stratum.of(link, 1)).isEqualTo(Stratum.LINK);
    assertThat(Stratum.of(link, 40)).isEqualTo(Stratum.LINK);
  }

  @Test
  void a_possible_link_counts_by_date_by_name_and_by_how_many_there_are() {
    Candidate whole = candidate(Strength.POSSIBLE_LINK, "ONE_EDIT+REVERSED", State.AGREES);
    Candidate part = candidate(Strength.POSSIBLE_LINK, "ONE_EDIT+SURNAME_DIFFERS", State.AGREES);
    Candidate otherDate = candidate(Strength.POSSIBLE_LINK, "SURNAME_DIFFERS", State.CONFLICTS);
    Candidate noDate = candidate(Strength.POSSIBLE_LINK, "SAME", State.CANNOT_COMPARE);
    assertThat(Stratum.of(whole, 1)).isEqualTo(Stratum.DATE_AGREES_ALONE);
    assertThat(Stratum.of(whole, 3)).isEqualTo(Stratum.DATE_AGREES_AMONG_FEW);
    assertThat(Stratum.of(whole, 4)).isEqualTo(Stratum.DATE_AGREES_AMONG_MANY);
    assertThat(Stratum.of(part, 2)).isEqualTo(Stratum.NAME_DIFFERS_AMONG_FEW);
    assertThat(Stratum.of(otherDate, 1)).isEqualTo(Stratum.DATE_CONFLICTS_ALONE);
    assertThat(Stratum.of(noDate, 9)).isEqualTo(Stratum.DATE_NOT_COMPARED_AMONG_MANY);
  }

  /// Who else is found bears on a probability, and on nothing else.
  @Test
  void more_people_who_are_alike_make_each_less_likely_and_stay_candidates() {
    Calibration shipped = LinkageModel.shipped().calibration();
    Candidate one = candidate(Strength.POSSIBLE_LINK, "SAME", State.CANNOT_COMPARE);
    List<Candidate> alone = shipped.likeliestFirst(List.of(one));
    List<Candidate> many = shipped.likeliestFirst(List.of(one, one.at(1), one.at(2), one.at(3)));
    assertThat(many).hasSize(4);
    assertThat(many.getFirst().probability()).isLessThan(alone.getFirst().probability());
    assertThat(many.getFirst().with(0)).isEqualTo(alone.getFirst().with(0));
  }

  private static Candidate candidate(Strength strength, String name, State date) {
    var bits = new MatchWeight(15);
    return new Candidate(
        0,
        List.of(
            new Comparison(Field.NAME, name, State.AGREES, bits, "the name"),
            new Comparison(Field.BIRTH_DATE, "SAME", date, MatchWeight.NONE, "the date")),
        bits,
        0,
        strength,
        Set.of());
  }
}
