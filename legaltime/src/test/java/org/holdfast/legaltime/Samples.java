// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.holdfast.legaltime.calendar.CourtCalendar;

/// Countings whose steps are read in words: each kind of step at least once.
final class Samples {
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  private Samples() {}

  static List<Counting> all() {
    CourtCalendar maryland = new CourtCalendar(Set.of("MD"), Set.of(LocalDate.of(2025, 1, 9)));
    return List.of(
        from(2007, 8, 2, new Period.Days(30)).afterService(Service.MAIL),
        from(2026, 6, 19, new Period.Days(14)),
        from(2025, 3, 15, new Period.Days(14)).forPurpose(Counting.Purpose.LIFE_OF_ORDER),
        from(2007, 9, 22, new Period.Days(21))
            .measured(Direction.BEFORE)
            .whileInaccessible(Set.of(LocalDate.of(2007, 8, 31))),
        from(2025, 11, 14, new Period.Days(14)).by(maryland),
        from(2024, 12, 26, new Period.Weeks(2)).by(maryland),
        from(2025, 1, 31, new Period.Months(1, Period.MonthEnd.LAST_DAY))
            .ending(new DayEnd.OfficeCloses(LocalTime.of(16, 30))),
        from(2024, 2, 29, new Period.Years(1, Period.MonthEnd.LAST_DAY))
            .afterService(Service.ELECTRONIC),
        from(2025, 6, 17, new Period.BusinessDays(2))
            .ending(new DayEnd.SetByOrder(LocalTime.of(16, 0))),
        from(2025, 11, 1, new Period.Hours(72)).measured(Direction.BEFORE),
        Counting.of(
            Rule.named("FRCP6-2005").orElseThrow(),
            new Moment.On(LocalDate.of(2008, 2, 7), EASTERN),
            new Period.Days(10),
            EASTERN),
        from(2010, 3, 5, new Period.Days(14))
            .afterService(Service.CLERK)
            .whileInaccessible(Set.of(LocalDate.of(2010, 3, 19))),
        from(2010, 3, 5, new Period.Days(14)).afterService(Service.CONSENTED));
  }

  private static Counting from(int year, int month, int day, Period period) {
    return Counting.of(
        Rule.FRCP6, new Moment.On(LocalDate.of(year, month, day), EASTERN), period, EASTERN);
  }
}
