// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.duty.CourtDays;
import org.holdfast.casefile.duty.Dispute;
import org.holdfast.casefile.duty.Filing;
import org.holdfast.casefile.duty.Fulfilment;
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
import org.holdfast.casefile.returncase.Caption;
import org.holdfast.casefile.returncase.CaseLog;
import org.holdfast.casefile.returncase.CounterpartKind;
import org.holdfast.casefile.returncase.RemovalFact;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.casefile.returncase.Said;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.legaltime.DayEnd;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Period;
import org.jspecify.annotations.Nullable;

/// A return case with something of everything, and one that is hardly begun. Every person, case,
/// court and country in them is invented.
public final class CaseFixtures {
  static final ZoneId EASTERN = ZoneId.of("America/New_York");
  static final Instant NOW = instant("2026-03-12T02:14-04:00");
  static final OrderId ORDER = new OrderId("ECF 14");

  private CaseFixtures() {}

  static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  static Happening at(String text) {
    return Happening.at(new Moment.At(instant(text)));
  }

  static Happening on(String day) {
    return Happening.at(new Moment.On(LocalDate.parse(day), EASTERN));
  }

  static CaseLog emptyLog() {
    return new CaseLog(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());
  }

  /// The case of Anselmo Rivas Cardona as of a night in March.
  public static CaseAsOf example() {
    return CaseAsOf.of(exampleCase(), NOW);
  }

  /// The same case once he is home.
  static CaseAsOf home() {
    ReturnCase about = exampleCase();
    CaseLog log = about.log();
    var news = new java.util.ArrayList<>(log.whereabouts());
    news.add(
        new Whereabouts(
            "W4",
            Whereabouts.ARRIVED,
            "Port Franklin",
            "USA",
            "none",
            at("2026-03-12T01:20-04:00"),
            "port office in person",
            "Arrival record 9",
            List.of("court", "counsel", "family")));
    return CaseAsOf.of(with(about, log(log, news)), NOW);
  }

  /// The example, where `Q1` names `Q2` as well, which names it.
  static CaseAsOf mutual() {
    ReturnCase about = exampleCase();
    CaseLog log = about.log();
    List<Said> said =
        log.said().stream().map(one -> one.id().equals("Q1") ? naming(one, "Q2") : one).toList();
    return CaseAsOf.of(
        with(
            about,
            new CaseLog(
                log.efforts(),
                log.whereabouts(),
                log.welfare(),
                log.plans(),
                log.plansDone(),
                log.checklist(),
                log.officials(),
                log.counterparts(),
                said,
                log.notes(),
                log.intentions(),
                log.corrections())),
        NOW);
  }

  private static Said naming(Said said, String other) {
    return new Said(
        said.id(),
        said.happening(),
        said.speaker(),
        said.capacity(),
        said.side(),
        said.quote(),
        said.language(),
        said.translation(),
        said.translator(),
        said.source(),
        List.of(other));
  }

  private static CaseLog log(CaseLog log, List<Whereabouts> news) {
    return new CaseLog(
        log.efforts(),
        news,
        log.welfare(),
        log.plans(),
        log.plansDone(),
        log.checklist(),
        log.officials(),
        log.counterparts(),
        log.said(),
        log.notes(),
        log.intentions(),
        log.corrections());
  }

  static ReturnCase with(ReturnCase about, CaseLog log) {
    return new ReturnCase(
        about.id(),
        about.title(),
        about.person(),
        about.days(),
        about.caption(),
        about.opening(),
        about.removal(),
        about.orders(),
        about.events(),
        about.filings(),
        about.fulfilments(),
        log);
  }

  /// A case of which only the order is known, and not even a title.
  public static CaseAsOf begun() {
    var order =
        new CourtOrder(
            ORDER,
            at("2026-03-11T16:07-04:00"),
            "",
            "",
            "",
            List.of(
                directive(
                    "D1",
                    Verb.RETURN,
                    Asks.OTHER,
                    "Respondents shall return petitioner.",
                    "",
                    "",
                    new Due.NotStated(),
                    new Cadence.Once(false)),
                directive(
                    "D2",
                    Verb.REPORT,
                    Asks.LOCATION_CUSTODY,
                    "",
                    "",
                    "",
                    new Due.Within(new Period.Days(3), DayEnd.Midnight.MIDNIGHT),
                    new Cadence.Once(false))));
    return CaseAsOf.of(
        new ReturnCase(
            "",
            "",
            "",
            CourtDays.in(EASTERN),
            null,
            null,
            null,
            List.of(order),
            List.of(),
            List.of(),
            List.of(),
            emptyLog()),
        NOW);
  }

  /// The case that is hardly begun, asked about a year after the person came home.
  static CaseAsOf longHome() {
    ReturnCase begun = begun().about();
    var news =
        new Whereabouts(
            "W1",
            Whereabouts.ARRIVED,
            "Port Franklin",
            "USA",
            "none",
            at("2026-03-20T01:20-04:00"),
            "",
            "",
            List.of());
    return CaseAsOf.of(
        with(begun, log(begun.log(), List.of(news))), instant("2027-03-12T02:14-04:00"));
  }

  /// A case of which nothing is known at all.
  static CaseAsOf nothing() {
    return CaseAsOf.of(
        new ReturnCase(
            "",
            "",
            "",
            CourtDays.in(EASTERN),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            emptyLog()),
        NOW);
  }

  /// A case whose texts try to be markup and to turn writing around.
  static CaseAsOf hostile() {
    CaseLog log = emptyLog();
    var hostile =
        new CaseLog(
            List.of(
                ExampleLog.effort(
                    "E1",
                    "2026-03-12T01:00-04:00",
                    "CALL",
                    "<script>",
                    "\u202Eevil\u001b[2J",
                    CounterpartKind.CARRIER,
                    "<b>",
                    "",
                    "",
                    "")),
            log.whereabouts(),
            log.welfare(),
            log.plans(),
            log.plansDone(),
            log.checklist(),
            log.officials(),
            log.counterparts(),
            log.said(),
            log.notes(),
            log.intentions(),
            log.corrections());
    return CaseAsOf.of(with(begun().about(), hostile), NOW);
  }

  static Directive directive(
      String id,
      Verb verb,
      Asks asks,
      String text,
      String owner,
      String fallback,
      Due due,
      Cadence cadence) {
    return new Directive(
        new DirectiveId(id),
        verb,
        asks,
        text,
        text.isEmpty() ? "" : "page 3, lines 14 to 16",
        owner,
        fallback,
        due,
        cadence,
        List.of());
  }

  private static ReturnCase exampleCase() {
    return new ReturnCase(
        "RC-17",
        "Return of Anselmo Rivas Cardona from Altamira",
        "A.R.C.",
        CourtDays.in(EASTERN),
        new Caption(
            List.of("United States District Court", "Eastern District of Franklin"),
            "A.R.C.",
            "Petitioner",
            "Director",
            "Respondents",
            "6:26-cv-00118"),
        null,
        new RemovalFact(at("2026-02-09T03:40-05:00"), "Port Franklin", "ALT", "RM-1998"),
        List.of(order()),
        events(),
        filings(),
        List.of(
            new Fulfilment(
                new DirectiveId("O2"),
                at("2026-03-05T16:40-05:00"),
                "a note was delivered",
                "Note 114",
                List.of("M. Devereux"),
                new Dispute("counsel", at("2026-03-20T09:00-04:00"), "not known yet", ""))),
        ExampleLog.log());
  }

  private static CourtOrder order() {
    return new CourtOrder(
        ORDER,
        at("2026-02-20T16:07-05:00"),
        "E.D. Franklin",
        "order to facilitate return",
        "ECF 14",
        List.of(
            directive(
                "O1",
                Verb.FACILITATE,
                Asks.OTHER,
                "Respondents shall facilitate petitioner’s release from custody in Altamira and his return to the United States as soon as possible.",
                "Under Secretary for Consular Affairs",
                "M. Devereux",
                new Due.AsSoonAsPossible(),
                new Cadence.Once(false)),
            directive(
                "O2",
                Verb.REQUEST_IN_GOOD_FAITH,
                Asks.GOOD_FAITH_REQUEST,
                "Respondents shall request in good faith that Altamira release him.",
                "",
                "",
                new Due.Named(new Moment.On(LocalDate.parse("2026-03-13"), EASTERN)),
                new Cadence.Once(false)),
            directive(
                "O3",
                Verb.REPORT,
                Asks.LOCATION_CUSTODY,
                "Within three days respondents shall state where petitioner is and in whose custody.",
                "D. Okafor",
                "E. Tanaka",
                new Due.Within(new Period.Hours(72), DayEnd.Midnight.MIDNIGHT),
                new Cadence.Once(false)),
            directive(
                "O4",
                Verb.REPORT,
                Asks.STEPS_TAKEN,
                "Each Monday by 5:00 p.m. respondents shall report what steps they have taken, and what further steps they will take and when.",
                "D. Okafor",
                "M. Devereux",
                new Due.NotStated(),
                new Cadence.Every(
                    7, Optional.of(LocalTime.of(17, 0)), LocalDate.parse("2026-03-02"), null)),
            directive(
                "O5",
                Verb.NOTIFY,
                Asks.OTHER,
                "Respondents shall notify counsel at once of any transfer.",
                "E. Tanaka",
                "",
                new Due.NotStated(),
                new Cadence.OnEvent("TRANSFER", Optional.empty())),
            directive(
                "O6",
                Verb.FILE_PLAN,
                Asks.STEPS_PLANNED,
                "Respondents shall file a plan by 25 February.",
                "D. Okafor",
                "",
                new Due.Named(new Moment.On(LocalDate.parse("2026-02-25"), EASTERN)),
                new Cadence.Once(false))));
  }

  static OrderEvent event(OrderEvent.Type type, String at, String document) {
    return new OrderEvent(ORDER, List.of(), type, at(at), null, new Due.NotStated(), "", document);
  }

  private static List<OrderEvent> events() {
    return List.of(
        event(OrderEvent.Type.APPEALED, "2026-02-23T12:00-05:00", "ECF 16"),
        event(OrderEvent.Type.STAYED, "2026-02-24T10:28-05:00", "ECF 18"),
        event(OrderEvent.Type.STAY_LIFTED, "2026-02-27T14:02-05:00", "ECF 22"),
        event(OrderEvent.Type.NONCOMPLIANCE_FOUND, "2026-03-10T11:00-04:00", "ECF 31"));
  }

  private static Filing filing(
      String id, String directive, @Nullable Moment due, String at, @Nullable Dispute dispute) {
    return new Filing(id, List.of(new DirectiveId(directive)), due, instant(at), id, dispute);
  }

  private static List<Filing> filings() {
    return List.of(
        filing("ECF 17", "O3", null, "2026-02-23T18:20-05:00", null),
        filing("ECF 25", "O4", at("2026-03-02T17:00-05:00").at(), "2026-03-02T16:31-05:00", null),
        filing(
            "ECF 29",
            "O4",
            at("2026-03-09T17:00-04:00").at(),
            "2026-03-09T16:50-04:00",
            new Dispute(
                "counsel",
                at("2026-03-10T09:00-04:00"),
                "it says that talks continue, and no step supports it",
                "ECF 30")));
  }
}
