// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// An axis of days in the court's zone. It is labelled by the day where there is room, by Mondays
/// where there is less, by months where there is less still.
///
/// A reader would get this wrong: a day of 23 or 25 hours is drawn as long as it was.
///
/// @param from the first instant shown
/// @param to the last
/// @param left where it begins
/// @param right where it ends
record DayAxis(Instant from, Instant to, double left, double right) {
  private static final Duration SHORTEST = Duration.ofDays(3);
  private static final double ROOM_FOR_A_DAY = 104;
  private static final double ROOM_FOR_A_WEEK = 88;
  private static final double ROOM_FOR_A_MONTH = 64;

  /// An axis over a time, a little longer than it, and three days long at least.
  static DayAxis over(Instant from, Instant to, double left, double right) {
    Duration length = Duration.between(from, to);
    Duration shown = length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
    Duration margin = shown.dividedBy(40);
    return new DayAxis(from.minus(margin), from.plus(shown).plus(margin), left, right);
  }

  /// Where an instant is; what lies outside is put at the end that is nearer.
  double x(Instant instant) {
    double whole = Duration.between(from, to).toSeconds();
    double part = Duration.between(from, instant).toSeconds() / whole;
    return left + Math.clamp(part, 0, 1) * (right - left);
  }

  /// How wide a day is.
  private double day() {
    return (right - left) * 86_400 / Duration.between(from, to).toSeconds();
  }

  /// Draws the axis with its ticks and labels.
  ///
  /// @param y where the axis lies
  void draw(Figure figure, CaseWords words, double y) {
    ZoneId zone = words.standing().about().zone();
    LocalDate first = from.atZone(zone).toLocalDate().plusDays(1);
    LocalDate last = to.atZone(zone).toLocalDate();
    double labelled = left;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      double x = x(day.atStartOfDay(zone).toInstant());
      Optional<String> label = label(day, words);
      if (label.isPresent()) {
        figure.down("grid", x, y - 12, y + 6);
        if (x >= labelled && x + Figure.width(label.get()) <= right + 24) {
          figure.text("q", x + 4, y + 20, label.get());
          labelled = x + Figure.width(label.get()) + 12;
        }
      } else if (ticks(day)) {
        figure.down("grid", x, y - 5, y);
      }
    }
    figure.path("axis", "M" + Math.round(left) + " " + y + "H" + Math.round(right));
  }

  private boolean ticks(LocalDate day) {
    return day() >= 5 || (day.getDayOfWeek() == DayOfWeek.MONDAY && day() * 7 >= 5);
  }

  private Optional<String> label(LocalDate day, CaseWords words) {
    if (day() >= ROOM_FOR_A_DAY
        || (day.getDayOfWeek() == DayOfWeek.MONDAY && day() * 7 >= ROOM_FOR_A_WEEK)) {
      return Optional.of(
          words.words().of("weekday", day.getDayOfWeek())
              + " "
              + day.getDayOfMonth()
              + " "
              + words.words().of("month", day.getMonth()));
    }
    boolean months = day() * 7 < ROOM_FOR_A_WEEK && day.getDayOfMonth() == 1;
    if (!months || (day() * 30 < ROOM_FOR_A_MONTH && day.getMonthValue() % 3 != 1)) {
      return Optional.empty();
    }
    return Optional.of(words.words().of("month", day.getMonth()) + " " + day.getYear());
  }
}
