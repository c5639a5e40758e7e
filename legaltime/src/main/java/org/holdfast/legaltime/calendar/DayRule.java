// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// On which days a holiday falls, as `holidays.tsv` writes it.
///
/// The grammar is at the head of that file: `07-04`, `MON#3 04`, `MON#L 05`, `EASTER -2`, each with
/// days added and with `EVEN` or `EVERY 4` where it is not kept every year; or single dates.
sealed interface DayRule {

  /// The days of one year.
  Stream<LocalDate> in(int year);

  /// A day of the year.
  record Fixed(MonthDay day) implements DayRule {
    @Override
    public Stream<LocalDate> in(int year) {
      return day.isValidYear(year) ? Stream.of(day.atYear(year)) : Stream.empty();
    }
  }

  /// A weekday of a month.
  ///
  /// @param nth which one, from 1; 0 is the last
  record Nth(DayOfWeek weekday, int nth, Month month) implements DayRule {
    @Override
    public Stream<LocalDate> in(int year) {
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate day =
          first.with(
              nth == 0
                  ? TemporalAdjusters.lastInMonth(weekday)
                  : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
      return day.getMonth() == month ? Stream.of(day) : Stream.empty();
    }
  }

  /// Easter Sunday of the Gregorian calendar.
  enum Easter implements DayRule {
    /// Easter Sunday.
    EASTER;

    /// By the anonymous Gregorian computus (J. Meeus, Astronomical Algorithms, ch. 8).
    @Override
    public Stream<LocalDate> in(int year) {
      int century = year / 100;
      int yearOfCentury = year % 100;
      int golden = year % 19;
      int correction = (century - (century + 8) / 25 + 1) / 3;
      int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
      int weekday =
          (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
      int late = (golden + 11 * epact + 22 * weekday) / 451;
      int day = epact + weekday - 7 * late + 114;
      return Stream.of(LocalDate.of(year, day / 31, day % 31 + 1));
    }
  }

  /// So many days after another day.
  record Shifted(DayRule from, int days) implements DayRule {
    @Override
    public Stream<LocalDate> in(int year) {
      return from.in(year).map(day -> day.plusDays(days));
    }
  }

  /// Kept only in years that a number divides.
  record EveryYears(DayRule rule, int years) implements DayRule {
    @Override
    public Stream<LocalDate> in(int year) {
      return year % years == 0 ? rule.in(year) : Stream.empty();
    }
  }

  /// Single days.
  record Dates(List<LocalDate> days) implements DayRule {
    public Dates {
      days = List.copyOf(days);
    }

    @Override
    public Stream<LocalDate> in(int year) {
      return days.stream().filter(day -> day.getYear() == year);
    }
  }

  /// Reads the words of the table.
  ///
  /// @throws IllegalArgumentException where they are no day
  static DayRule parse(String text) {
    if (text.matches("\\d{4}-\\d{2}-\\d{2}(,\\d{4}-\\d{2}-\\d{2})*")) {
      return new Dates(Stream.of(text.split(",")).map(LocalDate::parse).toList());
    }
    Matcher parts = Parts.WHOLE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no day of a holiday: " + text);
    }
    DayRule rule = base(parts);
    String shift = parts.group("shift");
    if (shift != null) {
      rule = new Shifted(rule, Integer.parseInt(shift.replace("+", "")));
    }
    if (parts.group("even") != null) {
      return new EveryYears(rule, 2);
    }
    String every = parts.group("every");
    return every == null ? rule : new EveryYears(rule, Integer.parseInt(every));
  }

  private static DayRule base(Matcher parts) {
    String fixed = parts.group("fixed");
    if (fixed != null) {
      return new Fixed(MonthDay.parse("--" + fixed));
    }
    String weekday = parts.group("weekday");
    if (weekday == null) {
      return Easter.EASTER;
    }
    String nth = parts.group("nth");
    return new Nth(
        Stream.of(DayOfWeek.values())
            .filter(day -> day.name().startsWith(weekday))
            .findFirst()
            .orElseThrow(),
        nth.equals("L") ? 0 : Integer.parseInt(nth),
        Month.of(Integer.parseInt(parts.group("month"))));
  }

  /// The words of the grammar.
  final class Parts {
    private static final Pattern WHOLE =
        Pattern.compile(
            "(?:(?<fixed>\\d{2}-\\d{2})"
                + "|(?<weekday>MON|TUE|WED|THU|FRI|SAT|SUN)#(?<nth>[1-5L]) (?<month>\\d{2})"
                + "|EASTER)"
                + "(?: (?<shift>[+-]\\d{1,3}))?"
                + "(?: (?:(?<even>EVEN)|EVERY (?<every>\\d)))?");

    private Parts() {}
  }
}
