// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.order.Cadence;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.legaltime.Moment;

/// Times of a case, as documents need them.
public final class CaseTimes {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withLocale(Locale.ROOT);

  private CaseTimes() {}

  /// A stretch of time, from its first instant to the first after it.
  record Span(Instant from, Instant to) {}

  /// An instant with the offset of the court's zone: `2026-03-12T02:14:00-04:00`.
  public static String iso(Instant instant, ZoneId zone) {
    return ISO.format(instant.atZone(zone));
  }

  /// A time as precisely as it is known: an instant with its offset, or a date.
  public static String iso(Moment moment, ZoneId zone) {
    return switch (moment) {
      case Moment.At(Instant instant) -> iso(instant, zone);
      case Moment.On(LocalDate date, ZoneId _) -> date.toString();
    };
  }

  /// The name of what is owed: the directive's, with its time where the directive recurs.
  public static String id(Obligation obligation, ReturnCase about) {
    String directive = obligation.directive().id().value();
    return switch (obligation.directive().cadence()) {
      case Cadence.Once _ -> directive;
      case Cadence.Every _, Cadence.OnEvent _ -> {
        var due = obligation.due();
        yield directive
            + "@"
            + (due == null ? iso(obligation.from(), about.zone()) : iso(due.due(), about.zone()));
      }
    };
  }

  /// The number of days since the day of the first order; empty where none is known.
  public static Optional<Long> daysSinceOrder(CaseAsOf standing) {
    ZoneId zone = standing.about().zone();
    LocalDate today = standing.asOf().atZone(zone).toLocalDate();
    return standing
        .ordered()
        .map(entered -> ChronoUnit.DAYS.between(entered.atZone(zone).toLocalDate(), today));
  }

  /// The times in which every directive that had begun and not ended rested.
  static List<Span> allRested(CaseAsOf standing) {
    List<DirectiveLife> lives = List.copyOf(standing.lives().values());
    List<Instant> turns =
        Stream.concat(lives.stream().flatMap(CaseTimes::turns), Stream.of(standing.asOf()))
            .filter(turn -> !turn.isAfter(standing.asOf()))
            .distinct()
            .sorted()
            .toList();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 1 < turns.size(); i++) {
      Instant from = turns.get(i);
      if (rests(lives, from)) {
        Instant to = turns.get(i + 1);
        boolean joins = !spans.isEmpty() && spans.getLast().to().equals(from);
        Instant begun = joins ? spans.removeLast().from() : from;
        spans.add(new Span(begun, to));
      }
    }
    return List.copyOf(spans);
  }

  private static boolean rests(List<DirectiveLife> lives, Instant at) {
    return lives.stream().anyMatch(life -> life.restingAt(at).isPresent() && !life.endedBy(at))
        && lives.stream().noneMatch(life -> life.owedAt(at));
  }

  /// How many acts were answered at a time that is known: the n of a median.
  public static long timed(List<Effort> efforts, Instant asOf) {
    return efforts.stream().filter(one -> one.answeredBy(asOf) && timed(one)).count();
  }

  private static boolean timed(Effort effort) {
    Happening answered = effort.answeredAt();
    return answered != null
        && !answered.at().earliest().isBefore(effort.happening().at().earliest());
  }

  private static Stream<Instant> turns(DirectiveLife life) {
    Stream<Instant> rests =
        life.rests().stream()
            .flatMap(rest -> Stream.of(Optional.of(rest.from()), Optional.ofNullable(rest.to())))
            .flatMap(Optional::stream);
    return Stream.concat(
        Stream.concat(Stream.of(life.begins()), Optional.ofNullable(life.ended()).stream()), rests);
  }
}
