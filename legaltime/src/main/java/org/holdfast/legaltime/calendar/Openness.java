// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.calendar;

/// Whether a court is open on a day, as far as the rules say.
public sealed interface Openness {

  /// A day that counts as any other.
  enum Open implements Openness {
    /// Open.
    OPEN
  }

  /// A Saturday or a Sunday.
  enum Weekend implements Openness {
    /// A Saturday or a Sunday.
    WEEKEND
  }

  /// A legal holiday by every reading.
  ///
  /// @param name its name in English, as it begins a sentence
  /// @param spanish its name in Spanish
  /// @param provision what makes it one
  record LegalHoliday(String name, String spanish, String provision) implements Openness {}

  /// A legal holiday by one reading only.
  ///
  /// @param name the day's name in English, as it begins a sentence; empty where it has none
  /// @param spanish its name in Spanish
  /// @param provision what would make it one
  /// @param doubt why it is read both ways
  record Doubtful(String name, String spanish, String provision, Doubt doubt) implements Openness {}

  /// Why a day is read both ways.
  enum Doubt {
    /// It stands in for a holiday on a weekend, by a statute about pay and leave or about a state's
    /// own offices.
    STANDS_IN,
    /// A state's statute names it, and nobody has settled whether the federal court has to follow.
    STATE_DAY,
    /// Offices were closed by order of the President.
    CLOSED_BY_PRESIDENT
  }
}
