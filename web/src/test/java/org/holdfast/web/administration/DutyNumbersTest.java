// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.holdfast.casefile.record.Role;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutyNumbersTest {
  private static final String FORM = "/administration";
  private static final String COUNSEL = "Duty counsel, H. Abara";

  @TempDir private static Path folder;
  private static RunningDesk desk;
  private static DeskClient administrator;
  private static DeskClient gate;

  @BeforeAll
  static void opened() {
    desk = RunningDesk.begin(folder);
    desk.admit("gate", Role.GATE);
    administrator = desk.signIn(RunningDesk.ADMINISTRATOR);
    gate = desk.signIn("gate");
  }

  @AfterAll
  static void closed() {
    desk.close();
  }

  private static DeskClient.Answer keep(String who, String number) {
    return administrator.post(FORM, FORM + "/duty", Map.of("who", who, "number", number));
  }

  @Test
  void aNumberStandsOnEveryPageForPeopleOfTheDeskUntilItIsTakenOff() {
    assertThat(keep(COUNSEL, "+1 202-555-0163").status()).isEqualTo(303);
    for (String page : new String[] {"/", "/departures", "/verify", "/no-such-page"}) {
      assertThat(gate.get(page).body())
          .as(page)
          .contains(COUNSEL, "href=\"tel:+12025550163\"", ">+1 202-555-0163<");
    }
    assertThat(new DeskClient(desk.address()).get("/verify").body()).doesNotContain(COUNSEL);
    assertThat(keep(COUNSEL, "").status()).isEqualTo(303);
    assertThat(gate.get("/").body()).doesNotContain(COUNSEL);
  }

  @Test
  void whatIsNoNumberIsRefusedBesideTheField() {
    for (String wrong : new String[] {"ask for Ana", "12", "1234567890123456", "++1 202"}) {
      DeskClient.Answer refused = keep("Duty desk", wrong);
      assertThat(refused.status()).as(wrong).isEqualTo(422);
      assertThat(refused.body()).contains("This is no telephone number");
    }
    assertThat(keep(" ", "202-555-0163").body()).contains("Say which duty it is.");
    assertThat(gate.get("/").body()).doesNotContain("Duty desk");
  }

  @Test
  void nobodyButAnAdministratorKeepsOne() {
    assertThat(
            gate.post("/", FORM + "/duty", Map.of("who", "Mine", "number", "202-555-0100"))
                .status())
        .isEqualTo(403);
  }
}
