// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.holdfast.casefile.record.Role;
import org.holdfast.protection.Answer;
import org.holdfast.web.desk.RunningDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An alternate moves up at night who has the name of somebody whom a court protects. Two readers,
/// each at a screen of their own, find another person; nobody does alone.
class NamesakeStoryTest {
  private static final Instant EVENING = Instant.parse("2026-03-12T02:40:00Z");
  private static final Instant NIGHT = Instant.parse("2026-03-12T06:14:00Z");
  private static final Instant DEPARTS = NIGHT.plus(Duration.ofHours(3));
  private static final String OPERATION = "RM-4102";
  private static final String ALTERNATE = "27";
  private static final String FIRST_WORDS = "The face in the photograph is another.";
  private static final String SECOND_WORDS = "He was seventeen when the other was registered.";
  private static final String SEAT = "/review/" + OPERATION + "/" + ALTERNATE;

  @TempDir static Path folder = Path.of("");
  private static @Nullable RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.begin(folder, EVENING);
    desk.admitEveryRole();
    desk.admit("lindqvist", Role.REVIEWER);
    desk.register(StoryFiles.registry(EVENING));
  }

  @AfterAll
  static void close() {
    desk().close();
  }

  private static RunningDesk desk() {
    return Objects.requireNonNull(desk);
  }

  @Test
  void twoReadersReleaseANamesakeWhoMovedUpAtNight() {
    try (Screen screen = Screen.open(desk().address())) {
      Page operator = screen.signedIn("operator");
      bring(operator, StoryFiles.STRANGER);
      Page gate = atTheGate(screen);
      anAlternateMovesUp(operator, gate);
      Page first = screen.signedIn("reviewer");
      theFirstReaderFindsAnother(first);
      Page second = screen.signedIn("lindqvist", Screen.Look.PHONE);
      theSecondReaderDoesNotSeeIt(second);
      theyAgree(first, second);
      whoProposedDoesNotApprove(first);
      theOtherApproves(second);
      Screen.row(gate, ALTERNATE).locator("text=NO PROTECTION FOUND").waitFor();
      oneKeyBringsTheHoldBack(first, gate);
      assertThat(gate.evaluate("() => window.kept")).isEqualTo("since before the alternate");
    }
  }

  /// The screen at the gate is told and does not ask: no long timer of it runs. What is kept in it
  /// would be lost with a reload.
  private static Page atTheGate(Screen screen) {
    Page gate = screen.signedIn("gate");
    gate.addInitScript(
        """
        const timer = window.setTimeout;
        window.setTimeout = (act, wait, ...more) => wait < 10000 ? timer(act, wait, ...more) : 0;
        """);
    gate.navigate("/gate/" + OPERATION);
    assertThat(gate.locator("h1").innerText()).contains("NO PROTECTION FOUND");
    gate.evaluate("() => { window.kept = 'since before the alternate'; }");
    return gate;
  }

  private static void anAlternateMovesUp(Page operator, Page gate) {
    desk().set(NIGHT);
    bring(operator, StoryFiles.STRANGER, alternate());
    Screen.row(gate, ALTERNATE).locator("text=REVIEW").waitFor();
    assertThat(gate.content()).doesNotContain("QUINONEZ");
  }

  private static String alternate() {
    return """
    {"seat":"%s","name":"QUINONEZ ALVARENGA, ULISES LEONEL","dateOfBirth":"1988-01-15",
     "nationality":"HND","alternate":true,"addedAt":"%s",
     "finalOrder":{"date":"2024-02-01","document":"EOIR","designated":["HND"]}}
    """
        .formatted(ALTERNATE, NIGHT);
  }

  private static void bring(Page operator, String... seats) {
    BoardStoryTest.bring(operator, StoryFiles.listOf(OPERATION, DEPARTS, List.of(seats)));
    operator.click("text=Accept and watch");
    operator.waitForSelector("a.op:has-text(\"" + OPERATION + "\")");
  }

  private static void theFirstReaderFindsAnother(Page first) {
    first.navigate("/review");
    first.click("a[href^='" + SEAT + "']");
    assertThat(first.locator("main").innerText()).contains("1970", "1988", "HOLD: needs review.");
    nothingIsChosen(first);
    noKeyReleases(first);
    assertThat(Screen.faults(first)).isEmpty();
    first.click("#fold-propose-NOT_THIS_PERSON summary");
    first.fill("#form-propose-NOT_THIS_PERSON textarea", FIRST_WORDS);
    first.click("#form-propose-NOT_THIS_PERSON button");
    assertThat(first.locator(".fault").innerText()).contains("Mark a field that conflicts.");
    find(first, FIRST_WORDS);
    first.waitForURL("**/review");
  }

  private static void find(Page reader, String words) {
    reader.locator("#fold-propose-NOT_THIS_PERSON").evaluate("one => one.open = true");
    reader.check("[name='marked.BIRTH_DATE']");
    reader.fill("#form-propose-NOT_THIS_PERSON textarea", words);
    reader.click("#form-propose-NOT_THIS_PERSON button");
  }

  private static void nothingIsChosen(Page reader) {
    assertThat(reader.locator("main :checked:not(option)").count()).isZero();
    assertThat(reader.locator("main option[value]:not([value='']):checked").count()).isZero();
    assertThat(reader.locator("main details[open]").count()).isZero();
    assertThat(reader.evaluate("() => document.activeElement === document.body")).isEqualTo(true);
  }

  /// Every key that a hand may fall on, outside every form and in the comparison itself.
  private static void noKeyReleases(Page reader) {
    long length = desk().desk().file().size();
    String page = reader.url();
    press(reader, List.of("Enter", "Control+Enter", "Alt+Enter", "Shift+Enter", " "));
    press(reader, letters());
    reader.focus("#grid");
    press(reader, List.of("Enter", "Alt+Enter", "Shift+Enter", "0", "j", "k"));
    press(reader, letters().stream().filter(key -> !"jkse".contains(key)).toList());
    reader.evaluate("() => document.activeElement.blur()");
    assertThat(reader.url()).isEqualTo(page);
    assertThat(desk().desk().file().size()).isEqualTo(length);
    assertThat(answer()).isEqualTo(Answer.REVIEW);
  }

  private static List<String> letters() {
    return IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();
  }

  private static void press(Page reader, List<String> keys) {
    keys.forEach(reader.keyboard()::press);
  }

  private static Answer answer() {
    return desk().board().row(OPERATION).stream()
        .flatMap(row -> row.operation().answer().seats().stream())
        .filter(one -> one.seat().seat().equals(ALTERNATE))
        .findFirst()
        .orElseThrow()
        .answer();
  }

  private static void theSecondReaderDoesNotSeeIt(Page second) {
    second.navigate(SEAT);
    assertThat(second.locator("main").innerText())
        .contains("Otra persona ya lo leyó.")
        .doesNotContain("Otra persona. ", "reviewer", "Marcado:");
    assertThat(second.content()).doesNotContain(FIRST_WORDS);
    nothingIsChosen(second);
    assertThat(Screen.faults(second)).isEmpty();
    assertThat(Screen.fits(second)).isTrue();
    find(second, SECOND_WORDS);
    second.waitForSelector("text=" + FIRST_WORDS);
    assertThat(second.locator("section[aria-labelledby=both]").innerText())
        .contains(
            "2 lecturas", "reviewer: Otra persona.", "lindqvist: Otra persona.", SECOND_WORDS);
    assertThat(answer()).isEqualTo(Answer.REVIEW);
  }

  private static void theyAgree(Page first, Page second) {
    openRelease(second);
    assertThat(Screen.faults(second)).isEmpty();
    assertThat(Screen.fits(second)).isTrue();
    first.navigate(SEAT);
    nothingIsChosen(first);
    openRelease(first);
    first.click("#form-release button");
    assertThat(first.locator("#form-release .fault").allInnerTexts()).hasSize(4);
    assertThat(Screen.faults(first)).isEmpty();
    first.selectOption("#f-release-reason", "DOCUMENT_SHOWS_ANOTHER");
    first.fill("#f-release-words", "The passport was compared at the facility.");
    first.fill("#f-release-document", "Passport C-100, copy of 12 March, file 7");
    first.fill("#f-release-expires", "2026-03-12T04:30");
    first.click("#form-release button");
  }

  private static void openRelease(Page reader) {
    reader.click("details:has(#form-release) summary");
  }

  /// The page offers no such button: the form is bent to it by hand.
  private static void whoProposedDoesNotApprove(Page first) {
    first.waitForSelector("text=You proposed this. The other reader approves it");
    assertThat(first.locator("#form-approve").count()).isZero();
    assertThat(Screen.faults(first)).isEmpty();
    first
        .locator("#form-withdraw")
        .evaluate(
            """
            form => {
              form.action = form.action.replace(/withdraw$/, 'approve');
              form.insertAdjacentHTML('beforeend', '<input type=hidden name=seen value=yes>');
            }
            """);
    first.click("#form-withdraw button");
    assertThat(first.locator("[role=alert]").innerText())
        .contains("Whoever proposed it cannot be the second person.");
    assertThat(answer()).isEqualTo(Answer.REVIEW);
  }

  private static void theOtherApproves(Page second) {
    second.navigate(SEAT);
    assertThat(second.locator("main").innerText())
        .contains("Passport C-100", "04:30", "Un documento de identidad muestra a otra persona");
    nothingIsChosen(second);
    second.click("#form-approve button");
    assertThat(second.locator("#form-approve .fault").count()).isOne();
    assertThat(answer()).isEqualTo(Answer.REVIEW);
    assertThat(Screen.faults(second)).isEmpty();
    assertThat(Screen.fits(second)).isTrue();
    second.check("#form-approve [name=seen]");
    second.click("#form-approve button");
    second.waitForSelector("text=Apartado por dos lectores");
  }

  /// There is one key that acts, and it holds.
  private static void oneKeyBringsTheHoldBack(Page first, Page gate) {
    first.navigate(SEAT);
    first.focus("#grid");
    first.keyboard().press("Control+Enter");
    Screen.row(gate, ALTERNATE).locator("text=REVIEW").waitFor();
  }
}
