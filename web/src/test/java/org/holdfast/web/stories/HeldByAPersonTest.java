// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.protection.Answer;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One person at a gate holds a seat; two who may release lift it.
class HeldByAPersonTest {
  private static final String OPERATION = "/operations/RM-2043";

  @Test
  void onePersonHoldsASeatAndTwoLiftIt(@TempDir Path folder) {
    try (RunningDesk desk = RunningDesk.begin(folder)) {
      desk.admitEveryRole();
      desk.register(StoryFiles.registry(desk.now()));
      desk.list(StoryFiles.list("RM-2043", desk.now().plus(Duration.ofHours(3))));
      assertThat(answer(desk, "3")).isEqualTo(Answer.NO_PROTECTION_FOUND);
      DeskClient gate = desk.signIn("gate");
      assertThat(gate.get("/gate/RM-2043").body()).contains(OPERATION + "/hold?seat=3");
      String form = OPERATION + "/hold";
      DeskClient.Answer nothing = gate.post(form, form, Map.of("words", "wait"));
      assertThat(nothing.status()).isEqualTo(422);
      assertThat(nothing.body()).contains("Choose a seat, or the whole operation.");
      assertThat(gate.post(form, form, Map.of("seat", "77")).status()).isEqualTo(422);
      assertThat(gate.post(form, form, Map.of("seat", "3", "words", "Wait.")).location())
          .isEqualTo("/gate/RM-2043");
      assertThat(answer(desk, "3")).isEqualTo(Answer.HOLD);
      assertThat(answer(desk, "2")).isEqualTo(Answer.NO_PROTECTION_FOUND);
      lifted(desk);
      assertThat(answer(desk, "3")).isEqualTo(Answer.NO_PROTECTION_FOUND);
      gate.post(form, form, Map.of("seat", "*"));
      assertThat(answer(desk, "2")).isEqualTo(Answer.HOLD);
    }
  }

  private static void lifted(RunningDesk desk) {
    DeskClient reviewer = desk.signIn("reviewer");
    String page = reviewer.get(OPERATION).body();
    assertThat(page).contains("held by gate since", "Wait.");
    Matcher hold = Pattern.compile("name=\"hold\" value=\"([0-9]+)\"").matcher(page);
    assertThat(hold.find()).isTrue();
    Map<String, String> sent = Map.of("hold", hold.group(1), "words", "The paper came.");
    assertThat(desk.signIn("operator").post(OPERATION, OPERATION + "/lift", sent).status())
        .isEqualTo(403);
    assertThat(reviewer.post(OPERATION, OPERATION + "/lift", sent).location())
        .isEqualTo("/proposals");
    assertThat(answer(desk, "3")).isEqualTo(Answer.HOLD);
    DeskClient counsel = desk.signIn("counsel");
    Matcher approve =
        Pattern.compile("/proposals/[0-9]+/approve").matcher(counsel.get("/proposals").body());
    assertThat(approve.find()).isTrue();
    String address = approve.group();
    assertThat(reviewer.post("/proposals", address, Map.of()).status()).isEqualTo(422);
    DeskClient.Answer byOperator = desk.signIn("operator").post("/proposals", address, Map.of());
    assertThat(byOperator.status()).isEqualTo(422);
    assertThat(answer(desk, "3")).isEqualTo(Answer.HOLD);
    assertThat(counsel.post("/proposals", address, Map.of()).status()).isEqualTo(303);
  }

  private static Answer answer(RunningDesk desk, String seat) {
    return desk.board().row("RM-2043").orElseThrow().operation().answer().seats().stream()
        .filter(one -> one.seat().seat().equals(seat))
        .findFirst()
        .orElseThrow()
        .answer();
  }
}
