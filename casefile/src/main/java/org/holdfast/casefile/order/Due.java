// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

import org.holdfast.legaltime.DayEnd;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Period;

/// By when something is to be done, as the court said it.
public sealed interface Due {

  /// At a time that the court names. It never moves, not even off a Sunday.
  record Named(Moment time) implements Due {}

  /// Within a period, which is counted by the court's rule of time.
  ///
  /// @param period how long
  /// @param dayEnd when its last day ends
  record Within(Period period, DayEnd dayEnd) implements Due {}

  /// As soon as possible: from the order on, and late only by what others make of it.
  record AsSoonAsPossible() implements Due {}

  /// The directive names no time of its own.
  record NotStated() implements Due {}
}
