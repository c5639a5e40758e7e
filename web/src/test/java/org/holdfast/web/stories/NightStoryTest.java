// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.web.desk.RunningDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// What happened at night, played whole in a browser, one after another on one desk.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NightStoryTest {
  private static final Instant EVENING = Instant.parse("2026-03-11T22:40:00Z");

  @TempDir static Path folder = Path.of("");
  private static @Nullable RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.begin(folder, EVENING);
    desk.admitEveryRole();
    desk.register(StoryFiles.registry(EVENING));
  }

  @AfterAll
  static void close() {
    desk().close();
  }

  private static RunningDesk desk() {
    return Objects.requireNonNull(desk);
  }

  private static void listed(Screen screen, String operation, Instant departs, String... more) {
    Page operator = screen.signedIn("operator");
    BoardStoryTest.bring(operator, StoryFiles.list(operation, departs, more));
    operator.click("text=Accept and watch");
    operator.waitForSelector("a.op:has-text(\"" + operation + "\")");
    operator.context().close();
  }

  @Test
  @Order(1)
  void aJudgeSpeaksAndTheSeatIsHeldInTheMinuteInWhichTheCallIsWrittenDown() {
    try (Screen screen = Screen.open(desk().address())) {
      listed(screen, "RM-3001", EVENING.plus(Duration.ofHours(4)));
      Page gate = screen.signedIn("gate");
      gate.navigate("/gate/RM-3001");
      assertThat(Screen.row(gate, "3").innerText()).contains("NO PROTECTION FOUND");
      desk().set(Instant.parse("2026-03-11T22:46:00Z"));
      Page operator = screen.signedIn("operator");
      operator.navigate("/notices/new");
      operator.fill("#f-names", "Gloria Valencia Cuellar");
      operator.fill("#f-born", "1983-06-25");
      operator.fill("#f-words", "She is not to be removed until I have heard argument on Friday.");
      operator.fill("#f-caller", "Chambers of Judge Ferreira, D. Franklin");
      operator.fill("#f-callback", "202-555-0199");
      operator.fill("#f-spoken-day", "2026-03-11");
      operator.fill("#f-spoken-clock", "18:45");
      operator.click("main button.solid");
      operator.waitForSelector("text=Proof of notice");
      assertThat(operator.locator("main").innerText())
          .contains("18:45", "18:46", "202-555-0199", "until I have heard argument");
      assertThat(Screen.faults(operator)).isEmpty();
      Screen.row(gate, "3").locator("text=/HOLD|REVIEW/").first().waitFor();
      assertThat(desk().now()).isBefore(Instant.parse("2026-03-11T22:47:00Z"));
    }
  }

  @Test
  @Order(2)
  void anOrderIsEnteredTwentyEightMinutesBeforeDeparture() {
    Instant departs = Instant.parse("2026-03-12T01:00:00Z");
    desk().set(departs.minus(Duration.ofMinutes(30)));
    try (Screen screen = Screen.open(desk().address())) {
      listed(screen, "RM-3002", departs);
      Page gate = screen.signedIn("gate");
      gate.navigate("/gate/RM-3002");
      assertThat(Screen.row(gate, "2").innerText()).contains("NO PROTECTION FOUND");
      desk().set(departs.minus(Duration.ofMinutes(28)));
      Page operator = screen.signedIn("operator");
      operator.navigate("/people/new?person=P2");
      operator.selectOption("#f-kind", "JUDICIAL_STAY");
      operator.fill("#f-authority", "15th Cir.");
      operator.fill("#f-docket", "26-1301");
      operator.check("[name=bars][value=ANY]");
      operator.selectOption("#f-time", "entered");
      operator.fill("#f-at-day", "2026-03-11");
      operator.fill("#f-at-clock", "20:31");
      operator.check("[name=until][value=furtherOrder]");
      operator.fill("#f-source", "ca15-docket");
      operator.fill("#f-paper", "26-1301, Dkt. 4");
      operator.click("main button.solid");
      operator.waitForLoadState();
      assertThat(operator.locator(".fault").allInnerTexts()).isEmpty();
      Screen.row(gate, "2").locator("text=HOLD").first().waitFor();
      gate.click("tr:has(.m-hold) button:has-text(\"I have seen this hold\")");
      gate.waitForSelector("text=Acknowledged");
    }
  }

  @Test
  @Order(3)
  void aSourceIsCutOffAndEverythingHoldsUntilItIsReadAgain() {
    Instant cut = EVENING.plus(Duration.ofHours(5));
    String another =
        StoryFiles.seat("4", "FUENTES MEJIA, ROSARIO", "1977-09-12", "HND", "207881340");
    try (Screen screen = Screen.open(desk().address())) {
      listed(screen, "RM-3003", EVENING.plus(Duration.ofHours(30)), another);
      Page gate = screen.signedIn("gate");
      gate.navigate("/gate/RM-3003");
      assertThat(Screen.row(gate, "4").innerText()).contains("NO PROTECTION FOUND");
      desk().set(cut);
      gate.reload();
      assertThat(gate.locator("h1").innerText()).contains("HOLD");
      for (String seat : new String[] {"1", "2", "3", "4"}) {
        assertThat(Screen.row(gate, seat).innerText()).contains("HOLD");
      }
      Page operator = screen.signedIn("operator");
      operator.navigate("/registry");
      operator.click("form[action='/sources/ca15-docket/read'] button");
      Screen.row(gate, "4").locator("text=NO PROTECTION FOUND").waitFor();
      assertThat(Screen.row(gate, "1").innerText()).contains("HOLD");
      assertThat(gate.locator(".answer").first().getAttribute("class")).doesNotContain("unchecked");
      assertThat(Screen.faults(operator)).isEmpty();
    }
  }
}
