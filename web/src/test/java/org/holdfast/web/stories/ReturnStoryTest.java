// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.web.desk.RunningDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A return from its order to the report that is filed, all of it typed at the desk.
class ReturnStoryTest {
  private static final Instant ORDERED = Instant.parse("2026-03-12T20:30:00Z");
  private static final Instant CALLED = Instant.parse("2026-03-13T14:05:00Z");
  private static final Instant DUE_DAY = Instant.parse("2026-03-18T13:00:00Z");
  private static final Instant ASKED_AGAIN = Instant.parse("2026-03-18T15:05:00Z");
  private static final Instant ANSWERED = Instant.parse("2026-03-18T15:35:00Z");
  private static final Instant RECEIVED = Instant.parse("2026-03-18T16:25:00Z");
  private static final String CASE = "/returns/RC-21";
  private static final String REPORT = CASE + "/report";
  private static final String ORDER = CASE + "/new/order";
  private static final String BEFELL = CASE + "/new/order-event";
  private static final byte[] PAPER = "%PDF-1.7 an order".getBytes(StandardCharsets.UTF_8);
  private static final String GAP = "The longest time without a recorded step was 5 days";

  @TempDir static Path folder = Path.of("");
  private static @Nullable RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.begin(folder, ORDERED);
    desk.admitEveryRole();
  }

  @AfterAll
  static void close() {
    desk().close();
  }

  private static RunningDesk desk() {
    return Objects.requireNonNull(desk);
  }

  @Test
  void aReturnIsRunFromItsOrderToTheReportThatIsFiled() throws IOException {
    try (Screen screen = Screen.open(desk().address())) {
      Page officer = screen.signedIn("return");
      aCaseIsOpened(officer);
      theOrderIsEntered(officer);
      theOrderIsReadCorrectedAndRecorded(officer);
      aStepIsTakenAndNobodyAnswers(officer);
      whereTheyAreIsRecorded(officer);
      timePassesAndThePageSaysSo(officer);
      nothingIsWrongWithThePages(screen);
      itIsAskedAgainAndAnswered(officer);
      everySentenceGetsItsSource(officer);
      itIsReviewedAndCorrected(officer);
      Path taken = itIsFiled(officer);
      theRecordHasThatVeryFile(officer, taken);
    }
  }

  private static void aCaseIsOpened(Page officer) {
    officer.navigate("/returns");
    officer.click("text=Open a case");
    officer.fill("#f-id", "RC-21");
    officer.fill("#f-title", "Return of B.L.M. from Altamira");
    officer.fill("#f-person", "B.L.M.");
    officer.selectOption("#f-opened-cause", "ORDER");
    officer.fill("#f-zone", "America/New_York");
    officer.fill("#f-caption-court", "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF FRANKLIN");
    officer.fill("#f-caption-docket", "6:26-cv-00207");
    officer.fill("#f-caption-petitioners", "B.L.M.");
    officer.fill("#f-caption-petitionerRole", "Petitioner");
    officer.fill("#f-caption-respondents", "OFFICE OF REMOVAL OPERATIONS, et al.");
    officer.fill("#f-caption-respondentRole", "Respondents");
    officer.click("main button:has-text(\"Open the case\")");
    officer.waitForURL("**" + CASE + "?done=recorded");
    assertThat(officer.locator("main").innerText()).contains("No order is known.");
  }

  /// A court orders a return, and a report every three days.
  private static void theOrderIsEntered(Page officer) {
    officer.click("nav a:has-text(\"Enter an order\")");
    officer.fill("#f-id", "ECF 30");
    officer.fill("#f-by", "E.D. Franklin");
    officer.fill("#f-entered", "2026-03-12");
    officer.fill("#f-entered-time", "15:10");
    officer.fill("#f-what", "return ordered");
    officer.fill("#f-source", "Order, page 2");
    directive(officer, 1, "FACILITATE", "facilitate the return of B.L.M.");
    officer.selectOption("#f-d1-due", "AS_SOON_AS_POSSIBLE");
    officer.click("text=A further directive");
    directive(officer, 2, "REPORT", "where and in whose custody B.L.M. is");
    officer.selectOption("#f-d2-asks", "LOCATION_CUSTODY");
    everyThreeDays(officer, 2);
    officer.click("text=A further directive");
    directive(officer, 3, "REPORT", "what steps have been taken");
    officer.selectOption("#f-d3-asks", "STEPS_TAKEN");
    everyThreeDays(officer, 3);
    officer.click("text=Compute and read it");
  }

  private static void directive(Page officer, int number, String verb, String words) {
    String field = "#f-d" + number + "-";
    officer.selectOption(field + "verb", verb);
    officer.fill(field + "text", words);
    officer.fill(field + "owner", "Return desk");
    officer.fill(field + "fallback", "Night desk");
  }

  private static void everyThreeDays(Page officer, int number) {
    String field = "#f-d" + number + "-";
    officer.selectOption(field + "due", "EVERY_DAYS");
    officer.fill(field + "count", "30");
    officer.fill(field + "at", "2026-03-18");
    officer.fill(field + "at-time", "17:00");
  }

  /// Thirty days instead of three is seen before it is recorded.
  private static void theOrderIsReadCorrectedAndRecorded(Page officer) {
    assertThat(officer.locator("#main").innerText())
        .contains("Nothing is recorded yet.", "Wed 18 Mar 2026, 17:00 EDT", "The court names");
    assertThat(Screen.faults(officer)).isEmpty();
    officer.click("text=Back to correct it");
    assertThat(officer.inputValue("#f-d3-text")).isEqualTo("what steps have been taken");
    officer.fill("#f-d2-count", "3");
    officer.fill("#f-d3-count", "3");
    officer.click("text=Compute and read it");
    officer.setInputFiles("#f-file", new FilePayload("order.pdf", "application/pdf", PAPER));
    officer.click("main button:has-text(\"Record it\")");
    officer.waitForURL("**" + CASE + "?done=recorded");
    assertThat(officer.locator("dl.deadline").innerText())
        .contains("6 days", "D2, report, ECF 30", "Wed 18 Mar 2026, 17:00 EDT");
    StoredEntry ordered = first(EntryKind.DIRECTIVE_RECORDED);
    assertThat(desk().desk().file().document(ordered.position()).map(Draft.Document::bytes))
        .contains(PAPER);
    assertThat(((Entry.Whole) ordered.entry()).fields())
        .extracting(Field::text)
        .contains("Order, page 2, SHA-256 " + Sha256.of(PAPER).hex());
  }

  private static StoredEntry first(EntryKind kind) {
    return desk().desk().file().read(0, Math.toIntExact(desk().desk().file().size())).stream()
        .filter(one -> one.entry() instanceof Entry.Whole entry && entry.head().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static void aStepIsTakenAndNobodyAnswers(Page officer) {
    desk().set(CALLED);
    officer.navigate(CASE + "/new/effort");
    asked(officer, "REQUEST", "2026-03-13", "10:00", "his release, and a visit");
    officer.fill("#f-nextBy", "2026-03-16");
    officer.click("text=Record it");
    officer.waitForURL("**" + CASE + "?done=recorded");
    assertThat(officer.locator("dl.deadline").innerText())
        .contains("No response", "The next step is to follow by Mon 16 Mar 2026.");
    assertThat(officer.locator("dl.deadline .alarm").count()).isZero();
  }

  private static void asked(Page officer, String act, String day, String clock, String what) {
    officer.fill("#f-at", day);
    officer.fill("#f-at-time", clock);
    officer.selectOption("#f-act", act);
    officer.selectOption("#f-counterpartKind", "FOREIGN_GOVERNMENT");
    officer.fill("#f-counterpart", "Ministry of Justice of Altamira");
    officer.fill("#f-actor", "Ines Talavera");
    officer.fill("#f-request", what);
  }

  private static void whereTheyAreIsRecorded(Page officer) {
    officer.navigate(CASE + "/new/whereabouts");
    officer.fill("#f-at", "2026-03-13");
    officer.fill("#f-at-time", "10:00");
    officer.selectOption("#f-type", "LOCATED");
    officer.fill("#f-place", "Santa Lucía prison");
    officer.fill("#f-to", "XAL");
    officer.fill("#f-custodian", "Penitentiary Service of Altamira");
    officer.fill("#f-how", "by telephone, by the prison");
    officer.fill("#f-source", "call log 3");
    officer.fill("#f-mayTell", "the court");
    officer.click("text=Record it");
    officer.waitForURL("**" + CASE + "?done=recorded");
    assertThat(officer.locator("main").innerText()).contains("Santa Lucía prison");
  }

  private static void timePassesAndThePageSaysSo(Page officer) {
    desk().set(DUE_DAY);
    officer.navigate(CASE);
    assertThat(officer.locator("dl.deadline .alarm").innerText())
        .contains(
            "4 days 23 hours",
            "No step has been recorded in this time.",
            "The next step was to follow by Mon 16 Mar 2026.",
            "Longer than the order’s rhythm.");
    assertThat(officer.locator("main").innerText())
        .contains("4 days 23 hours, nothing recorded, still open");
    officer.navigate("/returns");
    assertThat(officer.locator("tr:has-text(\"B.L.M.\") .m-review").innerText())
        .contains("4 days 23 hours");
  }

  private static void nothingIsWrongWithThePages(Screen screen) {
    for (Screen.Look look : new Screen.Look[] {Screen.Look.DESK, Screen.Look.PHONE}) {
      Page page = screen.signedIn("return", look);
      for (String address : new String[] {CASE, REPORT, "/returns/new", ORDER, BEFELL}) {
        page.navigate(address);
        page.evaluate(
            "() => document.querySelectorAll('main details').forEach(one => one.open = true)");
        assertThat(Screen.faults(page)).as(look + " " + address).isEmpty();
        assertThat(Screen.fits(page)).as(look + " " + address).isTrue();
      }
      page.context().close();
    }
  }

  private static void itIsAskedAgainAndAnswered(Page officer) {
    desk().set(ASKED_AGAIN);
    officer.navigate(CASE + "/new/effort");
    asked(officer, "INQUIRY", "2026-03-18", "11:00", "where he is held");
    officer.fill("#f-evidence", "call log 5");
    officer.click("text=Record it");
    officer.waitForURL("**" + CASE + "?done=recorded");
    desk().set(ANSWERED);
    officer.navigate(CASE + "/new/answer");
    officer.selectOption("#f-id", "E2");
    officer.fill("#f-response", "He is at Santa Lucía prison");
    officer.fill("#f-answeredAt", "2026-03-18");
    officer.fill("#f-answeredAt-time", "11:30");
    officer.click("text=Record it");
    officer.waitForURL("**" + CASE + "?done=recorded");
    assertThat(officer.locator("dl.deadline .alarm").count()).isZero();
    officer.click("a[href*='/counterparts/']");
    assertThat(officer.locator("main").innerText()).contains("answered after 30 minutes");
    officer.navigate(CASE);
  }

  /// The first step has no record of it: the sentence made of it stands in the way until it has.
  private static void everySentenceGetsItsSource(Page officer) {
    officer.click("text=Write the report");
    assertThat(officer.locator("h1").innerText()).contains("Wed 18 Mar 2026, 17:00 EDT");
    assertThat(officer.locator("#main .lede").innerText()).contains("Not ready: one thing");
    assertThat(officer.locator(".sentence.computed").innerText()).contains(GAP);
    assertThat(officer.locator("#at-S2").innerText()).contains("No response is recorded");
    assertThat(officer.locator("#at-S2 .fault").count()).isOne();
    officer.click("#at-S2 summary");
    officer.check("#at-S2 input[name=kind][value=RECORD]");
    officer.fill("#f-sentenceS2-ref", "note 7");
    officer.click("text=Save the sentence >> visible=true");
    officer.waitForSelector("#at-S2 .sub:has-text(\"note 7\")");
    officer.click("text=Change the declaration");
    officer.fill("#f-name", "Ines Talavera");
    officer.fill("#f-title", "Consul");
    officer.fill("#f-agency", "Embassy at Altamira");
    officer.fill("#f-signedIn", "USA");
    officer.click("text=Save the declaration");
    officer.waitForSelector("text=Nothing in form or source keeps it from being final.");
    assertThat(officer.locator(".sentence .sub").allInnerTexts())
        .hasSize(4)
        .allSatisfy(source -> assertThat(source).isNotBlank());
  }

  private static void itIsReviewedAndCorrected(Page officer) {
    officer.click("text=Review it for filing");
    assertThat(officer.locator("article.court").innerText())
        .contains(GAP, "note 7", "his release, and a visit");
    assertThat(Screen.faults(officer)).isEmpty();
    String before = officer.locator(".digest").innerText();
    officer.click("text=Back to correct it");
    officer.click("#at-S2 summary");
    String words = officer.inputValue("#f-sentenceS2-text");
    officer.fill("#f-sentenceS2-text", words.replace("his release", "that he be released"));
    officer.click("text=Save the sentence >> visible=true");
    officer.waitForSelector("#at-S2 .said:has-text(\"that he be released\")");
    officer.click("text=Review it for filing");
    assertThat(officer.locator("article.court").innerText()).contains("that he be released");
    assertThat(officer.locator(".digest").innerText()).isNotEqualTo(before);
  }

  private static Path itIsFiled(Page officer) throws IOException {
    Download download = officer.waitForDownload(() -> officer.click("text=Take this PDF"));
    assertThat(download.suggestedFilename()).isEqualTo("report.pdf");
    assertThat(Sha256.of(Files.readAllBytes(download.path())).hex())
        .isEqualTo(officer.locator(".digest").innerText());
    desk().set(RECEIVED);
    officer.fill("#f-filing", "ECF 31");
    officer.fill("#f-receivedAt", "2026-03-18");
    officer.fill("#f-receivedAt-time", "12:20");
    officer.click("text=Record the filing");
    assertThat(officer.locator("form .fault").innerText()).contains("Confirm each of these");
    officer.check("[name='confirm-read']");
    officer.click("text=Record the filing");
    officer.waitForURL("**" + CASE + "?done=filed");
    return download.path();
  }

  private static void theRecordHasThatVeryFile(Page officer, Path taken) throws IOException {
    byte[] pdf = Files.readAllBytes(taken);
    assertThat(officer.locator("main").innerText()).contains("ECF 31");
    StoredEntry filed = first(EntryKind.REPORT_FILED);
    assertThat(desk().desk().file().document(filed.position()).map(Draft.Document::bytes))
        .contains(pdf);
    assertThat(((Entry.Whole) filed.entry()).fields())
        .extracting(Field::text)
        .contains("status report, PDF, SHA-256 " + Sha256.of(pdf).hex());
    assertThat(text(pdf))
        .contains(GAP, "that he be released", "note 7", "No response is recorded")
        .doesNotContain("INCOMPLETE", "DRAFT");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
