// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.bench.people.Culture;
import org.holdfast.bench.quality.Screened.OnBothSides;
import org.holdfast.bench.quality.Screened.Sitting;
import org.junit.jupiter.api.Test;

class ReviewCurveTest {

  private static Screened other(double reached) {
    return new Screened(
        Culture.SLAVIC,
        new Sitting.Other(),
        reached,
        AsShipped.ofOther(reached >= 12, reached >= 26),
        List.of());
  }

  private static Screened registered(double reached) {
    return new Screened(
        Culture.MAYAN,
        new Sitting.Registered(OnBothSides.STATED, OnBothSides.NOT_STATED),
        reached,
        AsShipped.ofRegistered(reached >= 12, reached >= 26),
        List.of());
  }

  /// Of a thousand others number `n` reaches `n` hundredths of a bit, from 10 bits on.
  private static List<Screened> thousand() {
    var seats = new ArrayList<Screened>();
    for (int n = 0; n < 1000; n++) {
      seats.add(other(10 + n / 100.0));
    }
    return seats;
  }

  private static ReviewCurve.Row row(ReviewCurve curve, String group) {
    return curve.rows().stream().filter(row -> row.group().equals(group)).findFirst().orElseThrow();
  }

  @Test
  void the_threshold_keeps_to_the_reviews_and_is_the_lowest_that_does() {
    List<Screened> seats = thousand();
    seats.add(registered(19.90));
    seats.add(registered(19.60));
    seats.add(registered(Double.POSITIVE_INFINITY));
    ReviewCurve curve = ReviewCurve.of(seats);
    ReviewCurve.Row all = curve.rows().getFirst();
    assertThat(all.group()).isEqualTo("everybody");
    assertThat(all.at())
        .extracting(ReviewCurve.At::reviewed)
        .containsExactlyElementsOf(ReviewCurve.REVIEWS);
    assertThat(all.at()).extracting(ReviewCurve.At::found).containsExactly(1, 2, 2, 3);
    assertThat(row(curve, "MAYAN").at().getLast()).isEqualTo(new ReviewCurve.At(3, 0));
    assertThat(row(curve, "SLAVIC").at().getLast()).isEqualTo(new ReviewCurve.At(0, 50));
    assertThat(row(curve, "A-number on both sides").shipped().registered()).isZero();
    assertThat(row(curve, "birth date on both sides").shipped().registered()).isEqualTo(3);
  }

  @Test
  void seats_of_one_score_are_reviewed_all_or_none() {
    List<Screened> seats = thousand();
    for (int n = 0; n < 8; n++) {
      seats.add(other(25));
    }
    List<ReviewCurve.At> at = ReviewCurve.of(seats).rows().getFirst().at();
    assertThat(at.get(0).reviewed()).isZero();
    assertThat(at.get(1).reviewed()).isEqualTo(10);
  }

  @Test
  void where_the_rules_ask_for_more_there_is_no_threshold() {
    List<Screened> seats = thousand();
    for (int n = 0; n < 6; n++) {
      seats.add(other(Double.POSITIVE_INFINITY));
    }
    List<ReviewCurve.Point> points = ReviewCurve.of(seats).points();
    assertThat(points.get(0).threshold()).isEmpty();
    assertThat(points.get(1).threshold()).isPresent();
  }

  @Test
  void the_curve_ends_where_nobody_was_looked_for() {
    List<Screened> seats = new ArrayList<>();
    for (int n = 0; n < 1000; n++) {
      seats.add(other(Double.NEGATIVE_INFINITY));
    }
    assertThat(ReviewCurve.of(seats).points().getFirst().threshold()).hasValue(Split.LOWEST);
  }
}
