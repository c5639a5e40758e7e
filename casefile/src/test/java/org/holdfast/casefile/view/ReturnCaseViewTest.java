// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Told;
import org.holdfast.casefile.view.FactCorrections.FactCorrection;
import org.junit.jupiter.api.Test;

class ReturnCaseViewTest {
  private static final ObjectId RC = new ObjectId("RC-1");
  private static final Matter ABOUT = Matter.of(Told.P1).with(RC);

  private static Told opened() {
    Told told = new Told();
    told.one(
        Told.ANA,
        EntryKind.CASE_OPENED,
        ABOUT,
        Field.text("case.id", "RC-1"),
        Field.text("case.zone", "America/New_York"));
    told.one(
        Told.ANA,
        EntryKind.DIRECTIVE_RECORDED,
        ABOUT,
        Field.text("order.id", "ECF 1"),
        Field.text("order.directives.#0.id", "D1"));
    return told;
  }

  private static String file(Told told) {
    return TreeJson.format(view(told).file()).replaceAll("\\s+", "");
  }

  private static void effort(Told told, EntryKind kind, String... namesAndValues) {
    Field[] fields = new Field[namesAndValues.length / 2 + 1];
    fields[0] = Field.text("effort.id", "E1");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields[i / 2 + 1] = Field.text("effort." + namesAndValues[i], namesAndValues[i + 1]);
    }
    told.one(Told.ANA, kind, ABOUT, fields);
  }

  @Test
  void anAnswerIsAddedToTheEffortItAnswers() {
    Told told = opened();
    effort(told, EntryKind.EFFORT_RECORDED, "request", "release");
    effort(told, EntryKind.COUNTERPART_ANSWERED, "request", "release", "response", "no");
    assertThat(file(told))
        .contains("\"efforts\":[{\"id\":\"E1\",\"request\":\"release\",\"response\":\"no\"}]");
  }

  @Test
  void whatOnePersonSaysOtherwiseStandsBesideWhatWasSaid() {
    Told told = opened();
    effort(told, EntryKind.EFFORT_RECORDED, "request", "release");
    effort(told, EntryKind.EFFORT_RECORDED, "request", "nothing");
    assertThat(file(told))
        .contains("\"id\":\"E1\",\"request\":\"release\"")
        .contains("\"id\":\"E1(entry5)\",\"request\":\"nothing\"");
  }

  @Test
  void whatTwoPeopleCorrectStandsInItsPlace() {
    Told told = opened();
    effort(told, EntryKind.EFFORT_RECORDED, "request", "release");
    told.two(
        EntryKind.CASE_CORRECTED,
        ABOUT,
        Field.text("effort.id", "E1"),
        Field.text("effort.request", "visit"));
    assertThat(file(told)).contains("visit").doesNotContain("release");
  }

  private static ReturnCaseView view(Told told) {
    ReturnCaseView view = new ReturnCaseView(RC);
    told.tell(view::take);
    return view;
  }

  /// Ana proposes to correct who made the effort.
  private static long proposed(Told told) {
    Entry.Whole correction =
        Told.entry(
            Told.ANA,
            EntryKind.CASE_CORRECTED,
            ABOUT,
            Field.text("effort.id", "E1"),
            Field.text("effort.actor", "Ben"),
            Field.text("effort.request", "release"),
            Field.text(FactCorrection.WORDS, "the call was his"));
    Appended asked =
        told.file()
            .append(
                Draft.proposing(
                    new Draft.IdempotencyKey("proposed"), correction.head(), correction));
    return ((Appended.Recorded) asked).position();
  }

  private static void approved(Told told, long proposal) {
    Entry.Whole proposed = (Entry.Whole) told.file().read(proposal, 1).getFirst().entry();
    assertThat(
            told.file()
                .append(
                    Draft.approving(
                            new Draft.IdempotencyKey("approved"),
                            Told.BEN,
                            proposed.head().recordedAt(),
                            proposal,
                            proposed)
                        .orElseThrow()))
        .isInstanceOf(Appended.Recorded.class);
  }

  @Test
  void aCorrectionIsKeptWithWhatWasRecordedWhoAndWhy() {
    Told told = opened();
    effort(told, EntryKind.EFFORT_RECORDED, "actor", "Ana", "request", "release");
    long proposal = proposed(told);
    assertThat(view(told).corrections()).isEmpty();
    assertThat(view(told).waiting())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.isOf("effort", "E1")).isTrue();
          assertThat(one.approved()).isNull();
          assertThat(one.words()).isEqualTo("the call was his");
        });
    assertThat(file(told)).contains("\"actor\":\"Ana\"").doesNotContain("Ben");
    approved(told, proposal);
    assertThat(view(told).waiting()).isEmpty();
    assertThat(view(told).corrections())
        .singleElement()
        .satisfies(one -> {
          assertThat(CaseTrees.text(one.recorded(), "actor")).isEqualTo("Ana");
          assertThat(CaseTrees.text(one.reads(), "actor")).isEqualTo("Ben");
          assertThat(one.proposed().by()).isEqualTo(Told.ANA);
          assertThat(one.approved()).extracting(Head::by).isEqualTo(Told.BEN);
          assertThat(one.words()).isEqualTo("the call was his");
        });
    assertThat(file(told)).doesNotContain("call was his");
  }

  @Test
  void whatWasAddedWhileACorrectionWaitedStays() {
    Told told = opened();
    effort(told, EntryKind.EFFORT_RECORDED, "actor", "Ana", "request", "release");
    long proposal = proposed(told);
    effort(
        told,
        EntryKind.COUNTERPART_ANSWERED,
        "actor",
        "Ana",
        "request",
        "release",
        "response",
        "no");
    approved(told, proposal);
    assertThat(file(told))
        .contains("{\"id\":\"E1\",\"actor\":\"Ben\",\"request\":\"release\",\"response\":\"no\"}");
  }

  @Test
  void aCorrectionThatIsTakenBackWaitsNoMore() {
    Told told = opened();
    effort(told, EntryKind.EFFORT_RECORDED, "actor", "Ana", "request", "release");
    long proposal = proposed(told);
    told.one(
        Told.ANA, EntryKind.PROPOSAL_WITHDRAWN, Matter.of(new ObjectId(Long.toString(proposal))));
    assertThat(view(told).waiting()).isEmpty();
    assertThat(view(told).corrections()).isEmpty();
  }

  private static void report(Told told, String line, String value) {
    told.one(Told.ANA, EntryKind.STATEMENT_RECORDED, ABOUT, Field.text(line, value));
  }

  @Test
  void aReportIsKeptAsItWasSavedLastUntilOneIsFiled() {
    Told told = opened();
    report(told, "report.title", "first");
    report(told, "report.title", "second");
    assertThat(file(told)).contains("\"report\":{\"title\":\"second\"}").doesNotContain("first");
    report(told, "previousReport.id", "ECF 2");
    assertThat(file(told))
        .contains("\"previousReport\":{\"id\":\"ECF2\"}")
        .doesNotContain("second");
    assertThatThrownBy(() ->
            told.ask(
                Told.ANA, EntryKind.EFFORT_RECORDED, ABOUT, Field.text("report.title", "third")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCopyIsNotChangedByWhatComesLater() {
    Told told = opened();
    ReturnCaseView view = new ReturnCaseView(RC);
    told.tell(view::take);
    ReturnCaseView copy = view.copy();
    effort(told, EntryKind.EFFORT_RECORDED, "request", "release");
    assertThat(TreeJson.format(copy.file())).doesNotContain("release");
    assertThat(file(told)).contains("release");
  }

  @Test
  void onePersonStaysNoOrderUnderTheNameOfAnotherKind() {
    Told told = opened();
    assertThatThrownBy(() ->
            told.ask(
                Told.ANA,
                EntryKind.ORDER_NOTED,
                ABOUT,
                Field.text("orderEvent.type", "STAYED"),
                Field.text("orderEvent.order", "ECF 1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            told.ask(
                Told.ANA,
                EntryKind.EFFORT_RECORDED,
                ABOUT,
                Field.text("fulfilment.directive", "D1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            told.ask(
                Told.ANA,
                EntryKind.NOTE_DRAFTED,
                ABOUT,
                Field.text("note.id", "F1"),
                Field.text("note.sentAt", "2025-05-05")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(file(told)).doesNotContain("STAYED");
  }

  @Test
  void twoPeopleStayAnOrderAndOneRevivesIt() {
    Told told = opened();
    told.two(
        EntryKind.DIRECTIVE_EASED,
        ABOUT,
        Field.text("orderEvent.type", "STAYED"),
        Field.text("orderEvent.order", "ECF 1"));
    told.one(
        Told.BEN,
        EntryKind.DIRECTIVE_REVIVED,
        ABOUT,
        Field.text("orderEvent.type", "STAY_LIFTED"),
        Field.text("orderEvent.order", "ECF 1"));
    assertThat(file(told)).contains("\"STAYED\"", "\"STAY_LIFTED\"");
  }

  @Test
  void theReceiptOfAFilingNeverChanges() {
    Told told = opened();
    told.one(
        Told.ANA,
        EntryKind.REPORT_FILED,
        ABOUT,
        Field.text("filing.id", "ECF 2"),
        Field.text("filing.receivedAt", "2025-05-27T17:10:00-04:00"));
    told.two(
        EntryKind.CASE_CORRECTED,
        ABOUT,
        Field.text("filing.id", "ECF 2"),
        Field.text("filing.receivedAt", "2025-05-27T16:59:00-04:00"));
    assertThat(file(told)).contains("\"id\":\"ECF2\",\"receivedAt\":\"2025-05-27T17:10:00-04:00\"");
  }

  @Test
  void anotherCaseAddsNothingToThisOne() {
    Told told = opened();
    told.one(
        Told.ANA,
        EntryKind.EFFORT_RECORDED,
        Matter.of(Told.P2).with(new ObjectId("RC-2")),
        Field.text("effort.id", "E9"));
    assertThat(file(told)).doesNotContain("E9");
  }

  @Test
  void aCaseThatWasNotOpenedIsNoFile() {
    assertThatThrownBy(() -> new ReturnCaseView(RC).file())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCaseWithAHoleInItIsNotMade() {
    Told told = opened();
    ReturnCaseView view = new ReturnCaseView(RC);
    assertThatThrownBy(() ->
            told.file().read(0, Integer.MAX_VALUE).stream()
                .filter(stored -> stored.position() != 2)
                .forEach(view::take))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void aLineOfAnotherSortBeforeAFactDoesNotHideIt() {
    Told told = opened();
    told.one(
        Told.ANA,
        EntryKind.EFFORT_RECORDED,
        ABOUT,
        Field.text("remark", "typed from the log"),
        Field.text("effort.id", "E7"));
    assertThat(file(told)).contains("\"id\":\"E7\"");
  }
}
