// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// How long a protection, a stay of it or an extension runs by its own terms.
public sealed interface Until {

  /// To a named time.
  record At(Moment moment) implements Until {}

  /// A number of hours, counted by FRCP 6(a)(2).
  record Hours(int count) implements Until {}

  /// A number of days, counted by FRCP 6(a)(1).
  record Days(int count) implements Until {}

  /// A number of business days.
  ///
  /// @param at the clock time at which the last of them ends; null for the end of the day
  record BusinessDays(int count, @Nullable LocalTime at) implements Until {}

  /// Until something happens.
  ///
  /// @param text the condition in words
  /// @param metBy kinds of document that meet it; empty where the registry names none
  /// @param nominalEnd the end of an agreement's term, which is not its condition; null where none
  record Condition(String text, Set<String> metBy, @Nullable LocalDate nominalEnd)
      implements Until {
    public Condition {
      metBy = Set.copyOf(metBy);
    }
  }

  /// Until the court says otherwise.
  enum FurtherOrder implements Until {
    /// Until further order.
    FURTHER_ORDER
  }

  /// Nothing is stated, or nothing that can be read: it does not end by its own terms.
  ///
  /// @param text the words as read; empty where nothing was there
  record Unread(String text) implements Until {}
}
