// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.holdfast.casefile.record.Role;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person changes their own password, and only who knows the one before does.
class OwnPasswordTest {
  private static final String PAGE = "/password";
  private static final String NEW = "a quite different long one";

  @Test
  void whoeverFindsADeskLeftOpenDoesNotBecomeASecondPerson(@TempDir Path folder) {
    try (RunningDesk desk = RunningDesk.begin(folder)) {
      desk.admit("lindqvist", Role.REVIEWER);
      DeskClient leftOpen = desk.signIn("lindqvist");
      assertThat(leftOpen.get("/").body()).contains("href=\"/password\"");
      Map<String, String> guessed = Map.of("present", "x", "password", NEW, "again", NEW);
      DeskClient.Answer refused = leftOpen.post(PAGE, PAGE, guessed);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body()).contains("This is not your password.");
      assertThat(opens(desk, NEW)).isFalse();
      Map<String, String> known =
          Map.of("present", RunningDesk.PASSWORD, "password", NEW, "again", NEW);
      assertThat(leftOpen.post(PAGE, PAGE, known).location()).isEqualTo("/");
      assertThat(opens(desk, NEW)).isTrue();
      assertThat(opens(desk, RunningDesk.PASSWORD)).isFalse();
    }
  }

  private static boolean opens(RunningDesk desk, String password) {
    DeskClient client = new DeskClient(desk.address());
    client.post("/sign-in", "/sign-in", Map.of("name", "lindqvist", "password", password));
    return client.get("/review").status() == 200;
  }
}
