// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.web.desk.RunningDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list comes in, is looked at and watched; screens that stand open follow it.
class BoardStoryTest {
  private static final Instant NOW = Instant.parse("2026-03-12T06:14:00Z");

  @TempDir static Path folder = Path.of("");
  private static @Nullable RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.begin(folder, NOW);
    desk.admitEveryRole();
    desk.register(StoryFiles.registry(NOW));
  }

  @AfterAll
  static void close() {
    desk().close();
  }

  private static RunningDesk desk() {
    return Objects.requireNonNull(desk);
  }

  @Test
  void aListIsBroughtInAndEveryOpenScreenShowsIt() {
    try (Screen screen = Screen.open(desk().address())) {
      Page gate = screen.signedIn("gate", Screen.Look.PHONE);
      Page operator = screen.signedIn("operator");
      bring(operator, StoryFiles.list("RM-2043", NOW.plus(Duration.ofHours(3))));
      assertThat(operator.locator("h1").innerText()).contains("3 seats, read whole");
      operator.click("text=Accept and watch");
      assertThat(operator.locator(".board tbody tr:has-text(\"RM-2043\")").innerText())
          .contains("HOLD");
      gate.waitForSelector("text=RM-2043");
      assertThat(Screen.fits(gate)).isTrue();
      gate.click("text=RM-2043");
      gate.waitForSelector("text=Esta hoja no nombra a nadie");
      assertThat(gate.content()).doesNotContain("QUINONEZ", "Alvarenga", "15th Cir.");
      gate.click("button:has-text(\"He visto este HOLD\")");
      gate.waitForSelector("text=Confirmado");
      operator.click("a.op:has-text(\"RM-2043\")");
      operator.waitForSelector("text=acknowledged a hold at the gate");
      assertThat(Screen.faults(operator)).isEmpty();
      assertThat(Screen.faults(gate)).isEmpty();
    }
  }

  @Test
  void theKeyboardAloneBringsAListIn() {
    try (Screen screen = Screen.open(desk().address())) {
      Page operator = screen.signedIn("operator");
      operator.keyboard().press("Tab");
      assertThat(operator.evaluate("() => document.activeElement.className")).isEqualTo("skip");
      operator.keyboard().press("Enter");
      for (int i = 0; i < 30; i++) {
        operator.keyboard().press("Tab");
        if (String.valueOf(operator.evaluate("() => document.activeElement.getAttribute('href')"))
            .equals("/lists")) {
          break;
        }
      }
      operator.keyboard().press("Enter");
      operator.waitForURL("**/lists");
      assertThat(operator.locator("h1").innerText()).isEqualTo("Bring in a list");
    }
  }

  @Test
  void whoLeavesOnHoldIsShownFirst() {
    try (Screen screen = Screen.open(desk().address())) {
      Page operator = screen.signedIn("operator");
      bring(operator, StoryFiles.list("RM-2044", NOW.plus(Duration.ofHours(2))));
      operator.click("text=Accept and watch");
      operator.click("a.op:has-text(\"RM-2044\")");
      operator.click("summary:has-text(\"It has departed\")");
      operator.fill("#f-departed-at", "2026-03-12T03:20");
      operator.check("#f-departed-seat-1");
      operator.click("text=Record the departure");
      operator.waitForSelector("text=not later than now");
      operator.fill("#f-departed-at", "2026-03-12T02:14");
      operator.uncheck("#f-departed-seat-1");
      operator.click("text=Record the departure");
      operator.waitForSelector("text=Say who left.");
      assertThat(operator.inputValue("#f-departed-at")).isEqualTo("2026-03-12T02:14");
      operator.check("#f-departed-seat-1");
      operator.check("#f-departed-seat-3");
      operator.click("text=Record the departure");
      assertThat(operator.locator("h1").innerText())
          .isEqualTo("One operation left with people who were on hold.");
      assertThat(operator.locator("[role=alert]").innerText()).contains("Seat 1.");
    }
  }

  static void bring(Page operator, String list) {
    operator.navigate("/lists");
    operator.setInputFiles(
        "#f-file",
        new FilePayload("list.json", "application/json", list.getBytes(StandardCharsets.UTF_8)));
    operator.click("text=Read it");
  }
}
