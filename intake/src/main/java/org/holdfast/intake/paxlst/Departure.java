// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.syntax.Sink;
import org.holdfast.intake.places.Airport;
import org.holdfast.intake.places.Airports;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Shape;

/// When a flight departs, settled: a passenger list writes clock times without a zone.
///
/// @param at the instant
/// @param zone the zone in which the clock time was read
/// @param day the day at the airport
record Departure(Instant at, ZoneId zone, LocalDate day) {
  /// Code 201 of UN code list 2379, YYMMDDHHMM; flights are of this century.
  private static final DateTimeFormatter SHORT =
      new DateTimeFormatterBuilder()
          .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(2000, 1, 1))
          .appendPattern("MMddHHmm")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /// Code 203, CCYYMMDDHHMM.
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("uuuuMMddHHmm", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /// Settles the departure from a port of call: the airport's zone by the shipped table, else the
  /// registry's zone, each with a note; else a problem, as where no time can be read.
  static Optional<Departure> settle(Call call, ManifestOptions options, Sink sink) {
    Cell cell = call.departure();
    if (cell == null || cell.blank()) {
      sink.problem(
          Code.MISSING_FIELD,
          call.segment(),
          "DTM 189",
          "no time of departure",
          "DTM+189 after the airport",
          "Ask the sender for the scheduled departure.");
      return Optional.empty();
    }
    Optional<LocalDateTime> clock = clock(cell, call.format());
    if (clock.isEmpty()) {
      sink.problem(
          Code.UNREADABLE_VALUE,
          cell.where().line(),
          "DTM 189",
          Shape.of(cell.text()),
          "YYMMDDHHMM with format code 201, or CCYYMMDDHHMM with 203",
          "Ask the sender for the scheduled departure.");
    }
    return clock.flatMap(time -> inZone(time, call, options, sink));
  }

  private static Optional<LocalDateTime> clock(Cell cell, String format) {
    String text = cell.text();
    try {
      if (text.length() == 10 && (format.isEmpty() || format.equals("201"))) {
        return Optional.of(LocalDateTime.parse(text, SHORT));
      }
      if (text.length() == 12 && (format.isEmpty() || format.equals("203"))) {
        return Optional.of(LocalDateTime.parse(text, LONG));
      }
    } catch (DateTimeException _) {
      // the caller says what was read
    }
    return Optional.empty();
  }

  private static Optional<Departure> inZone(
      LocalDateTime time, Call call, ManifestOptions options, Sink sink) {
    Optional<ZoneId> airport = Airports.find(call.airport()).map(Airport::zone);
    ZoneId zone = airport.orElse(options.registryZone());
    if (zone == null) {
      sink.problem(
          Code.AMBIGUOUS,
          call.segment(),
          "DTM 189",
          "a clock time at an airport that is in no shipped table",
          "a zone for it",
          "Correct the airport's code, or let the registry state its zone.");
      return Optional.empty();
    }
    long segment = call.departure() == null ? call.segment() : call.departure().where().line();
    sink.note(
        segment,
        "DTM 189",
        "The departure names no zone; it was read in "
            + zone
            + (airport.isPresent()
                ? ", the zone of the airport of departure."
                : ", the registry's zone, because the airport is in no shipped table."));
    List<ZoneOffset> offsets = offsets(time, zone);
    if (offsets.size() > 1) {
      sink.note(
          segment,
          "DTM 189",
          "The clocks change at that time in " + zone + "; the earlier instant was taken.");
    }
    Instant earliest = offsets.stream().map(time::toInstant).min(Instant::compareTo).orElseThrow();
    return Optional.of(new Departure(earliest, zone, time.toLocalDate()));
  }

  /// The offset at a clock time; both offsets where the clocks skip it or show it twice.
  private static List<ZoneOffset> offsets(LocalDateTime time, ZoneId zone) {
    var change = zone.getRules().getTransition(time);
    return change == null
        ? zone.getRules().getValidOffsets(time)
        : List.of(change.getOffsetBefore(), change.getOffsetAfter());
  }
}
