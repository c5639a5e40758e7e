// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import java.time.ZoneId;
import java.util.Optional;
import org.holdfast.legaltime.Computation;
import org.holdfast.legaltime.Counting;
import org.holdfast.legaltime.Deadline;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Rule;
import org.jspecify.annotations.Nullable;

/// A deadline that is asked for.
public sealed interface Question {

  /// The rule by which it is counted, or would be.
  Rule rule();

  /// The court's id, or the postal code of its state; empty where neither is stated.
  String court();

  /// The zone in which its day ends.
  ZoneId zone();

  /// The event from which it is counted; empty where the court names the time and no event is
  /// stated.
  Optional<Moment> from();

  /// Whether it is an order that ends then, and not a time to act.
  boolean endsAnOrder();

  /// What the law makes of it.
  Computation answer();

  /// A period that is counted.
  record Counted(String court, Counting counting) implements Question {
    @Override
    public Rule rule() {
      return counting.rule();
    }

    @Override
    public ZoneId zone() {
      return counting.zone();
    }

    @Override
    public Optional<Moment> from() {
      return Optional.of(counting.trigger());
    }

    @Override
    public boolean endsAnOrder() {
      return counting.purpose() == Counting.Purpose.LIFE_OF_ORDER;
    }

    @Override
    public Computation answer() {
      return Deadline.compute(counting);
    }
  }

  /// A time that the court names.
  ///
  /// @param event the event that is stated beside it; null where none is
  record Named(String court, Rule rule, Moment time, ZoneId zone, @Nullable Moment event)
      implements Question {
    @Override
    public Optional<Moment> from() {
      return Optional.ofNullable(event);
    }

    @Override
    public boolean endsAnOrder() {
      return false;
    }

    @Override
    public Computation answer() {
      return Deadline.named(time, zone);
    }
  }
}
