// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A time with the precision at which it is known.
///
/// A reader would get this wrong: a date without a clock time is not midnight. It is the whole day
/// in the zone of the court, and the law counts a protection from its first instant and a duty to
/// its first possible end. Ask for [#earliest()] and [#latest()], never for "the" instant.
public sealed interface Moment {

  /// The first instant it can mean.
  Instant earliest();

  /// The first instant by which it has certainly passed: the instant itself, or the midnight that
  /// ends the day.
  Instant latest();

  /// Known to the instant.
  record At(Instant instant) implements Moment {
    @Override
    public Instant earliest() {
      return instant;
    }

    @Override
    public Instant latest() {
      return instant;
    }
  }

  /// Known by its day only.
  ///
  /// @param date the calendar day
  /// @param zone the zone whose day it is
  record On(LocalDate date, ZoneId zone) implements Moment {
    @Override
    public Instant earliest() {
      return date.atStartOfDay(zone).toInstant();
    }

    @Override
    public Instant latest() {
      return date.plusDays(1).atStartOfDay(zone).toInstant();
    }
  }
}
