// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.web.people.sight.Today;

/// The time axis of the lanes: from a little before the first thing that is recorded to now.
///
/// @param from the first instant shown
/// @param to the last
/// @param zone in which months begin
record LaneAxis(Instant from, Instant to, ZoneId zone) {
  static final double LEFT = 300;
  static final double RIGHT = 1000;
  private static final int MOST_TICKS = 9;
  private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240);
  private static final Duration SHORTEST = Duration.ofDays(40);

  /// The axis over what is shown.
  static LaneAxis over(Today today, List<Appearance> appearances, ZoneId zone) {
    Instant now = today.asking().at();
    Instant first =
        Stream.concat(
                today.each().stream().flatMap(LaneAxis::instants),
                appearances.stream().map(Appearance::screenedAt))
            .filter(instant -> instant.isBefore(now))
            .min(Instant::compareTo)
            .orElse(now);
    Duration length = Duration.between(first, now);
    Duration shown = length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
    return new LaneAxis(now.minus(shown).minus(shown.dividedBy(25)), now, zone);
  }

  private static Stream<Instant> instants(Today.One one) {
    Protection protection = one.protection();
    return Stream.concat(
            protection.times().values().stream(),
            one.covering().history().events().stream().map(ProtectionEvent::at))
        .map(Moment::earliest);
  }

  /// Where an instant lies; what is outside is put at the nearer end.
  double x(Instant instant) {
    double part =
        (double) Duration.between(from, instant).toSeconds()
            / Duration.between(from, to).toSeconds();
    return LEFT + Math.clamp(part, 0, 1) * (RIGHT - LEFT);
  }

  /// A month at whose beginning a line is drawn.
  record Tick(double x, YearMonth month) {}

  /// The lines, at most nine.
  List<Tick> ticks() {
    YearMonth first = YearMonth.from(from.atZone(zone)).plusMonths(1);
    YearMonth last = YearMonth.from(to.atZone(zone));
    long months = Math.max(1, first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1);
    int step = STEPS.stream().filter(one -> months / one <= MOST_TICKS).findFirst().orElse(600);
    List<Tick> ticks = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      if ((month.getYear() * 12 + month.getMonthValue() - 1) % step == 0) {
        LocalDate day = month.atDay(1);
        ticks.add(new Tick(x(day.atStartOfDay(zone).toInstant()), month));
      }
    }
    return ticks;
  }

  static String units(double units) {
    return String.format(Locale.ROOT, "%.1f", units);
  }
}
