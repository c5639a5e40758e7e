// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.duty.CourtDays;
import org.holdfast.casefile.duty.Filing;
import org.holdfast.casefile.order.Asks;
import org.holdfast.casefile.order.Cadence;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.Due;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.casefile.order.Verb;
import org.holdfast.casefile.returncase.CaseLog;
import org.holdfast.casefile.returncase.CounterpartKind;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.RemovalFact;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.legaltime.DayEnd;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Period;

/// A return that takes three hundred days, with sixty acts and five rests.
public final class LongCase {
  private static final int ACTS = 60;
  private static final Instant BEGUN = CaseFixtures.instant("2025-05-16T16:07-04:00");

  private LongCase() {}

  /// The case as of its three hundredth day.
  public static CaseAsOf standing() {
    CaseLog empty = CaseFixtures.emptyLog();
    var log =
        new CaseLog(
            acts(),
            moves(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            empty.corrections());
    return CaseAsOf.of(
        new ReturnCase(
            "RC-3",
            "Return of J.M. from Veragua",
            "J.M.",
            CourtDays.in(CaseFixtures.EASTERN),
            null,
            null,
            new RemovalFact(CaseFixtures.at("2025-04-02T05:00-04:00"), "", "VRG", ""),
            orders(),
            rests(),
            reports(),
            List.of(),
            log),
        CaseFixtures.NOW);
  }

  private static List<CourtOrder> orders() {
    Cadence weekly =
        new Cadence.Every(7, Optional.of(LocalTime.of(17, 0)), LocalDate.parse("2025-05-26"), null);
    var first =
        new CourtOrder(
            CaseFixtures.ORDER,
            Happening.at(new Moment.At(BEGUN)),
            "",
            "",
            "",
            List.of(
                CaseFixtures.directive(
                    "D1",
                    Verb.FACILITATE_AND_EFFECTUATE,
                    Asks.OTHER,
                    "Respondents shall facilitate and effectuate the return.",
                    "Desk",
                    "Duty officer",
                    new Due.AsSoonAsPossible(),
                    new Cadence.Once(false)),
                CaseFixtures.directive(
                    "D2",
                    Verb.REPORT,
                    Asks.STEPS_TAKEN,
                    "Respondents shall report each Monday by 5:00 p.m.",
                    "Desk",
                    "Duty officer",
                    new Due.NotStated(),
                    weekly),
                CaseFixtures.directive(
                    "D3",
                    Verb.FILE_PLAN,
                    Asks.STEPS_PLANNED,
                    "Respondents shall file a plan within 14 days.",
                    "Desk",
                    "",
                    new Due.Within(new Period.Days(14), DayEnd.Midnight.MIDNIGHT),
                    new Cadence.Once(false))));
    var second =
        new CourtOrder(
            new OrderId("ECF 61"),
            CaseFixtures.at("2025-09-03T10:00-04:00"),
            "",
            "",
            "",
            List.of(
                new Directive(
                    new DirectiveId("D4"),
                    Verb.TAKE_ALL_AVAILABLE_STEPS,
                    Asks.OTHER,
                    "Respondents shall take all available steps.",
                    "",
                    "Desk",
                    "Duty officer",
                    new Due.AsSoonAsPossible(),
                    new Cadence.Once(false),
                    List.of(new DirectiveId("D1")))));
    return List.of(first, second);
  }

  private static OrderEvent rest(OrderEvent.Type type, String from, String to) {
    return new OrderEvent(
        CaseFixtures.ORDER,
        List.of(),
        type,
        CaseFixtures.at(from),
        CaseFixtures.instant(to),
        new Due.NotStated(),
        "",
        "");
  }

  private static List<OrderEvent> rests() {
    return List.of(
        new OrderEvent(
            CaseFixtures.ORDER,
            List.of(new DirectiveId("D3")),
            OrderEvent.Type.EXTENDED,
            CaseFixtures.at("2025-05-28T09:00-04:00"),
            null,
            new Due.Named(new Moment.On(LocalDate.parse("2025-06-06"), CaseFixtures.EASTERN)),
            "",
            "ECF 20"),
        rest(OrderEvent.Type.STAYED, "2025-06-10T12:00-04:00", "2025-06-27T12:00-04:00"),
        rest(OrderEvent.Type.SUSPENDED, "2025-07-21T09:00-04:00", "2025-08-04T09:00-04:00"),
        rest(OrderEvent.Type.STAYED, "2025-08-18T09:00-04:00", "2025-08-22T09:00-04:00"),
        rest(OrderEvent.Type.SUSPENDED, "2025-10-01T00:00-04:00", "2025-11-13T00:00-05:00"),
        rest(OrderEvent.Type.STAYED, "2026-01-12T09:00-05:00", "2026-01-30T09:00-05:00"),
        CaseFixtures.event(OrderEvent.Type.APPEALED, "2025-06-09T10:00-04:00", ""),
        CaseFixtures.event(OrderEvent.Type.STAY_SOUGHT, "2025-06-09T15:00-04:00", ""),
        CaseFixtures.event(OrderEvent.Type.NONCOMPLIANCE_FOUND, "2025-12-18T10:00-05:00", ""),
        CaseFixtures.event(OrderEvent.Type.AFFIRMED, "2026-02-20T10:00-05:00", ""));
  }

  /// All but every eighth report is filed, every fifth of them a day late.
  private static List<Filing> reports() {
    List<Filing> all = new ArrayList<>();
    LocalDate day = LocalDate.parse("2025-05-26");
    for (int i = 0; i < 41; i++) {
      Instant due = day.plusWeeks(i).atTime(17, 0).atZone(CaseFixtures.EASTERN).toInstant();
      Instant filed = i % 5 == 4 ? due.plus(Duration.ofHours(20)) : due.minus(Duration.ofHours(1));
      if (i % 8 != 7) {
        all.add(
            new Filing(
                "ECF " + (30 + i),
                List.of(new DirectiveId("D2")),
                new Moment.At(due),
                filed,
                "",
                null));
      }
    }
    all.add(
        new Filing(
            "ECF 24",
            List.of(new DirectiveId("D3")),
            null,
            CaseFixtures.instant("2025-06-05T15:00-04:00"),
            "",
            null));
    return all;
  }

  private static List<Effort> acts() {
    List<Effort> all = new ArrayList<>();
    Instant at = BEGUN;
    for (int i = 1; i <= ACTS; i++) {
      at = at.plus(Duration.ofHours(22L + (long) i * i * 37 % 167));
      boolean answered = i % 3 != 0;
      Instant then = at.plus(Duration.ofHours(20 + i));
      all.add(
          new Effort(
              "E" + i,
              Happening.at(new Moment.At(at)),
              i % 2 == 0 ? "NOTE" : "CALL",
              "",
              "Desk",
              i % 4 == 0 ? "Carrier" : "Ministry of Veragua",
              i % 4 == 0 ? CounterpartKind.CARRIER : CounterpartKind.FOREIGN_GOVERNMENT,
              "",
              "Release, time " + i,
              answered ? "Under study" : "",
              answered ? Happening.at(new Moment.At(then)) : null,
              null,
              "Log " + i));
    }
    return all;
  }

  private static List<Whereabouts> moves() {
    List<Whereabouts> all = new ArrayList<>();
    Instant at = BEGUN;
    for (int i = 1; i <= 9; i++) {
      at = at.plus(Duration.ofDays(12 + i * 5L % 31));
      all.add(
          new Whereabouts(
              "W" + i,
              i % 3 == 0 ? "TRANSFER" : "VISIT",
              i % 3 == 0 ? "Prison " + i : "",
              "VRG",
              "",
              Happening.at(new Moment.At(at)),
              "",
              "",
              List.of()));
    }
    return all;
  }
}
