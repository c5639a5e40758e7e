// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.RunningDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// A case is opened by hand, an order is entered, and it is recorded what became of the order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseByHandTest {
  private static final Instant NOW = Instant.parse("2026-02-12T21:00:00Z");
  private static final String CASE = "/returns/RC-1";
  private static final String ORDER = CASE + "/new/order";
  private static final String EVENT = CASE + "/new/order-event";

  @TempDir static Path folder = Path.of("");
  private static @Nullable RunningDesk desk;
  private static @Nullable DeskClient officer;

  @BeforeAll
  static void open() {
    desk = RunningDesk.begin(folder, NOW);
    desk().admitEveryRole();
    desk()
        .register(
            """
            {"asOf":"2026-02-12T20:00:00Z","sources":[],"classes":[],"protections":[],"events":[],
             "persons":[{"id":"P1","names":["Tadeo Varela Luna"],"dateOfBirth":"1990-01-02"}],
             "counts":{"persons":1,"protections":0,"events":0}}
            """);
    officer = desk().signIn("return");
  }

  @AfterAll
  static void close() {
    desk().close();
  }

  private static RunningDesk desk() {
    return Objects.requireNonNull(desk);
  }

  private static DeskClient officer() {
    return Objects.requireNonNull(officer);
  }

  private static List<Head> heads(EntryKind kind) {
    return desk().desk().file().read(0, Math.toIntExact(desk().desk().file().size())).stream()
        .filter(one -> one.entry() instanceof Entry.Whole)
        .map(one -> ((Entry.Whole) one.entry()).head())
        .filter(head -> head.kind() == kind)
        .toList();
  }

  private static Map<String, String> with(Map<String, String> fields, String... more) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private static Map<String, String> opening() {
    return Map.of(
        "title", "Return of T.V.L. from Altamira",
        "person", "T.V.L.",
        "registered", "P1",
        "opened-cause", "ORDER",
        "court", "mdd",
        "caption-court", "UNITED STATES DISTRICT COURT\r\nDISTRICT OF MARYLAND",
        "caption-docket", "8:26-cv-00411",
        "removal-at", "2026-02-02",
        "removal-to", "XAL",
        "removal-from", "US-LA");
  }

  @Test
  @Order(1)
  void whatNoCaseCanBeOpenedWithIsNamedBesideItsField() {
    DeskClient.Answer refused =
        officer()
            .post(
                "/returns/new",
                "/returns/new",
                with(
                    opening(),
                    "court",
                    "the court at Altamira",
                    "registered",
                    "P9",
                    "opened-cause",
                    "HOPE",
                    "removal-at",
                    "2026-02-30",
                    "person",
                    ""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains(
            "id=\"e-court\"",
            "id=\"e-registered\"",
            "id=\"e-opened-cause\"",
            "id=\"e-removal-at\"",
            "id=\"e-person\"")
        .contains("value=\"8:26-cv-00411\"");
    assertThat(
            officer()
                .post("/returns/new", "/returns/new", with(opening(), "court", "", "zone", ""))
                .body())
        .contains("Name the court above, or its time zone here.");
    DeskClient.Answer early =
        officer().post("/returns/new", "/returns/new", with(opening(), "removal-at", "2026-03-02"));
    assertThat(early.body()).contains("This is later than now.");
    assertThat(heads(EntryKind.CASE_OPENED)).isEmpty();
  }

  @Test
  @Order(2)
  void aCaseIsOpenedUnderTheKeyOfARegisteredPerson() {
    DeskClient.Answer opened = officer().post("/returns/new", "/returns/new", opening());
    assertThat(opened.location()).isEqualTo(CASE + "?done=recorded");
    SubjectId person = desk().desk().see(views -> views.registry().subject("P1")).orElseThrow();
    assertThat(heads(EntryKind.CASE_OPENED)).hasSize(1);
    assertThat(heads(EntryKind.CASE_OPENED).getFirst().matter().theSubject()).isEqualTo(person);
    assertThat(officer().get(CASE).body())
        .contains("8:26-cv-00411", "DISTRICT OF MARYLAND", "No order is known.", "Enter an order");
    assertThat(officer().get(EVENT).status()).isEqualTo(404);
    assertThat(officer().post("/returns/new", "/returns/new", with(opening(), "id", "RC-1")).body())
        .contains("The record has a case of this name.");
  }

  private static Map<String, String> order() {
    Map<String, String> order = new LinkedHashMap<>();
    order.put("id", "ECF 9");
    order.put("by", "D. Md.");
    order.put("entered", "2026-02-12");
    order.put("entered-time", "15:10");
    order.put("source", "Order, page 4");
    order.put("d1-verb", "FACILITATE");
    order.put("d1-text", "facilitate the return of T.V.L.");
    order.put("d1-due", "AS_SOON_AS_POSSIBLE");
    order.put("d2-verb", "REPORT");
    order.put("d2-asks", "LOCATION_CUSTODY");
    order.put("d2-text", "within three days, state where\r\nand in whose custody T.V.L. is");
    order.put("d2-owner", "Litigation desk");
    order.put("d2-due", "DAYS");
    order.put("d2-count", "3");
    order.put("d2-at-time", "17:00");
    return order;
  }

  private static DeskClient.Answer enter(Map<String, String> order, String act) {
    return officer().post(ORDER, ORDER, with(order, "act", act));
  }

  private static String hidden(String page, String name) {
    Matcher value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1).replace("&amp;", "&");
  }

  private static void refused(Map<String, String> order, String... ids) {
    DeskClient.Answer refused = enter(order, "review");
    assertThat(refused.status()).isEqualTo(422);
    for (String id : ids) {
      assertThat(refused.body()).contains("id=\"e-" + id + "\"");
    }
    assertThat(enter(order, "record").status()).isEqualTo(422);
  }

  @Test
  @Order(3)
  void whatNoCourtOrderedIsNotRecorded() {
    refused(with(order(), "entered", "2026-02-30"), "entered");
    refused(with(order(), "entered", "2026-02-13"), "entered");
    refused(with(order(), "learnedAt", "2026-02-13"), "learnedAt");
    refused(with(order(), "d2-verb", "SUGGEST"), "d2-verb");
    refused(with(order(), "d2-asks", "LUCK"), "d2-asks");
    refused(with(order(), "d2-due", "SOMETIME"), "d2-due");
    refused(with(order(), "d2-due", ""), "d2-due");
    refused(with(order(), "d2-count", "three"), "d2-count");
    refused(with(order(), "d2-count", "0"), "d2-count");
    refused(with(order(), "d2-at", "2026-02-15"), "d2-at");
    refused(with(order(), "d2-at-time", "25:00"), "d2-at-time");
    refused(with(order(), "d1-last", "2026-02-15"), "d1-last");
    refused(with(order(), "sha256", "abc"), "sha256");
    refused(Map.of("entered", "2026-02-12", "id", "ECF 9"), "d1-verb", "d1-text");
    assertThat(enter(Map.of("entered", "2026-02-12"), "review").body())
        .contains("An order directs something: enter one directive at least.");
    assertThat(heads(EntryKind.DIRECTIVE_RECORDED)).isEmpty();
  }

  @Test
  @Order(4)
  void theDueTimeIsShownWithItsStepsBeforeItIsRecorded() {
    assertThat(enter(with(order(), "room", "2"), "further").body()).contains("id=\"f-d3-verb\"");
    String read = enter(order(), "review").body();
    assertThat(read)
        .contains("Tue 17 Feb 2026, 17:00 EST", "FRCP 6(a)(1)", "Washington", "Order, page 4")
        .contains("<details class=\"weighed\" open=\"open\">");
    assertThat(heads(EntryKind.DIRECTIVE_RECORDED)).isEmpty();
    Map<String, String> carried = Map.of("carried", hidden(read, "carried"));
    assertThat(enter(carried, "correct").body())
        .contains("value=\"Litigation desk\"", "state where\r\nand in whose");
    DeskClient.Answer changed = enter(with(carried, "names", "ECF 9 D1"), "record");
    assertThat(changed.status()).isEqualTo(422);
    assertThat(changed.body()).contains("The case changed since you read this");
    DeskClient.Answer recorded = enter(with(carried, "names", hidden(read, "names")), "record");
    assertThat(recorded.location()).isEqualTo(CASE + "?done=recorded");
    assertThat(heads(EntryKind.DIRECTIVE_RECORDED)).hasSize(1);
    assertThat(officer().get(CASE).body())
        .contains(
            "within three days, state where and in whose custody T.V.L. is",
            "Tue 17 Feb 2026, 17:00 EST",
            "D2, report, ECF 9");
    refused(order(), "id");
  }

  private static DeskClient.Answer became(Map<String, String> event) {
    return officer().post(EVENT, EVENT, event);
  }

  @Test
  @Order(5)
  void whatCannotBeOfAnOrderIsRefused() {
    Map<String, String> stay = Map.of("order", "ECF 9", "type", "STAYED", "at", "2026-02-12");
    for (Map<String, String> wrong :
        List.of(
            with(stay, "type", "FORGOTTEN"),
            with(stay, "order", "ECF 99"),
            with(stay, "at", "2026-02-30"),
            with(stay, "at", "2026-02-13"),
            with(stay, "learnedAt", "2026-02-13", "learnedAt-time", "09:00"),
            with(stay, "new-due", "DAYS", "new-count", "2"),
            with(stay, "type", "EXTENDED"),
            with(stay, "type", "APPEALED", "until", "2026-02-20", "until-time", "12:00"))) {
      assertThat(became(wrong).status()).as(wrong.toString()).isEqualTo(422);
      assertThat(became(with(wrong, "act", "record")).status()).isEqualTo(422);
    }
    assertThat(heads(EntryKind.PROPOSED)).noneMatch(CaseByHandTest::eases);
  }

  private static boolean eases(Head proposal) {
    return proposal.matter().theObject().value().equals(EntryKind.DIRECTIVE_EASED.name());
  }

  @Test
  @Order(6)
  void anAppealIsRecordedAtOnceAndStaysNothing() {
    Map<String, String> appeal = Map.of("order", "ECF 9", "type", "APPEALED", "at", "2026-02-12");
    assertThat(became(appeal).body()).contains("This eases no duty");
    assertThat(became(with(appeal, "act", "record")).location()).isEqualTo(CASE + "?done=recorded");
    assertThat(heads(EntryKind.ORDER_NOTED)).hasSize(1);
    assertThat(officer().get(CASE).body()).contains("2 duties: 2 open");
  }

  @Test
  @Order(7)
  void aStayIsProposedByOneAndHoldsWhenAnotherApprovesIt() {
    Map<String, String> stay =
        Map.of(
            "order", "ECF 9",
            "directives-D2", "yes",
            "type", "STAYED",
            "at", "2026-02-12",
            "at-time", "15:40",
            "document", "4th Cir., No. 26-1188");
    assertThat(became(stay).body())
        .contains("so it takes two people", "Its time falls into a rest (stayed)", "Propose it");
    assertThat(became(with(stay, "act", "record")).location()).isEqualTo(CASE + "?done=proposed");
    assertThat(officer().get(CASE).body()).contains("2 duties: 2 open");
    Matcher proposal =
        Pattern.compile("/proposals/([0-9]+)/approve")
            .matcher(desk().signIn("counsel").get("/proposals").body());
    assertThat(proposal.find()).isTrue();
    String approve = proposal.group();
    assertThat(officer().post("/proposals", approve, Map.of()).status()).isEqualTo(422);
    assertThat(officer().get(CASE).body()).contains("2 duties: 2 open");
    DeskClient counsel = desk().signIn("counsel");
    assertThat(counsel.post("/proposals", approve, Map.of()).status()).isEqualTo(303);
    assertThat(heads(EntryKind.DIRECTIVE_EASED)).hasSize(1);
    assertThat(officer().get(CASE).body())
        .contains("2 duties: 1 open, 1 suspended", "Its time falls into a rest (stayed)");
  }

  @Test
  @Order(8)
  void anOrderThatReplacesADirectiveStandsAtOnceAndEndsNothingByOnePerson() {
    Map<String, String> second =
        Map.of(
            "entered", "2026-02-12",
            "entered-time", "15:55",
            "d1-verb", "REPORT",
            "d1-text", "report daily instead",
            "d1-due", "DAILY",
            "d1-at", "2026-02-13",
            "d1-at-time", "16:00",
            "d1-replaces-D1", "yes");
    String read = enter(second, "review").body();
    assertThat(read).contains("That it ends earlier directives is proposed");
    Map<String, String> carried =
        Map.of("carried", hidden(read, "carried"), "names", hidden(read, "names"));
    assertThat(carried).containsEntry("names", "O1 D3");
    assertThat(enter(carried, "record").location()).isEqualTo(CASE + "?done=proposed");
    assertThat(officer().get(CASE).body()).contains("3 duties: 2 open, 1 suspended");
  }
}
