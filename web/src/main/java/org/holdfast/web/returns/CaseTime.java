// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.service.returncase.ReportTree;

/// Times as forms send them, in the zone of a case.
public final class CaseTime {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private CaseTime() {}

  /// An instant, as a clock time of the zone or with an offset of its own; empty where it is none,
  /// or where the zone skips or repeats it.
  public static Optional<Instant> instant(String text, ZoneId zone) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException _) {
      return local(text).flatMap(time -> offset(time, zone).map(time::toInstant));
    }
  }

  private static Optional<LocalDateTime> local(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> offset(LocalDateTime time, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    return offsets.size() == 1 ? Optional.of(offsets.getFirst()) : Optional.empty();
  }

  /// What a day and, where it is known, a clock time say together, as a case file states it. What
  /// cannot be read stands as it was sent, for the reader of case files to find wrong.
  ///
  /// @param name the name of the day's field; the clock time's ends in `-time`
  public static String stated(Map<String, String> sent, String name, ZoneId zone) {
    String day = sent.getOrDefault(name, "").strip();
    String clock = sent.getOrDefault(name + "-time", "").strip();
    if (clock.isEmpty()) {
      return day;
    }
    String both = day + "T" + clock;
    return instant(both, zone).map(instant -> ReportTree.iso(instant, zone)).orElse(both);
  }

  /// What a form sends for a time that a case file states so: the other way round.
  public static Map<String, String> sent(String name, String stated, ZoneId zone) {
    return instant(stated, zone)
        .map(instant -> shown(instant, zone).split("T", 2))
        .map(parts -> Map.of(name, parts[0], name + "-time", parts[1]))
        .orElse(Map.of(name, stated, name + "-time", ""));
  }

  /// An instant as a form shows it: `2026-03-12T02:14`.
  public static String shown(Instant instant, ZoneId zone) {
    return MINUTES.format(instant.atZone(zone));
  }
}
