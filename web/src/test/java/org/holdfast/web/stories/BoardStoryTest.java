// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list comes in, is looked at and watched; screens that stand open follow it.
class BoardStoryTest {
  private static final Instant NOW = Instant.parse("2026-03-12T06:14:00Z");

  @Test
  void aListIsBroughtInAndEveryOpenScreenShowsIt(@TempDir Path folder) {
    try (StoryDesk desk = StoryDesk.open(folder, NOW);
        Screen screen = Screen.open(desk.address())) {
      desk.registry(StoryFiles.registry(NOW));
      Page gate = screen.signedIn("gate", Screen.Look.PHONE);
      assertThat(gate.locator("h1").innerText()).contains("vigila");
      Page operator = screen.signedIn("operator");
      bring(operator, StoryFiles.list("RM-2043", NOW.plus(Duration.ofHours(3))));
      assertThat(operator.locator("h1").innerText()).contains("3 seats, read whole");
      operator.click("text=Accept and watch");
      assertThat(operator.locator(".board tbody tr").innerText()).contains("RM-2043", "HOLD");
      gate.waitForSelector("text=RM-2043");
      assertThat(Screen.fits(gate)).isTrue();
      gate.click("text=RM-2043");
      assertThat(gate.content()).doesNotContain("QUINONEZ", "Alvarenga", "15th Cir.");
      gate.click("button:has-text(\"He visto esta espera\")");
      assertThat(gate.content()).contains("Confirmado");
      operator.click("a.op");
      assertThat(operator.content()).contains("acknowledged a hold at the gate");
      assertThat(Screen.faults(operator)).isEmpty();
      assertThat(Screen.faults(gate)).isEmpty();
    }
  }

  @Test
  void theKeyboardAloneBringsAListIn(@TempDir Path folder) {
    try (StoryDesk desk = StoryDesk.open(folder, NOW);
        Screen screen = Screen.open(desk.address())) {
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
  void whoLeavesOnHoldIsShownFirst(@TempDir Path folder) {
    try (StoryDesk desk = StoryDesk.open(folder, NOW);
        Screen screen = Screen.open(desk.address())) {
      desk.registry(StoryFiles.registry(NOW));
      Page operator = screen.signedIn("operator");
      bring(operator, StoryFiles.list("RM-2043", NOW.plus(Duration.ofHours(3))));
      operator.click("text=Accept and watch");
      operator.click("a.op");
      operator.click("summary:has-text(\"It has departed\")");
      operator.fill("#f-departed-at", "2026-03-12T02:20");
      operator.check("#f-departed-seat-1");
      operator.check("#f-departed-seat-3");
      operator.click("text=Record the departure");
      assertThat(operator.locator("h1").innerText())
          .isEqualTo("One operation left with people who were on hold.");
      assertThat(operator.locator("[role=alert]").innerText()).contains("Seats 1.");
    }
  }

  static void bring(Page operator, String list) {
    operator.navigate("/lists");
    operator.setInputFiles(
        "#f-file",
        new FilePayload(
            "list.json", "application/json", list.getBytes(StandardCharsets.UTF_8)));
    operator.click("text=Read it");
  }
}
