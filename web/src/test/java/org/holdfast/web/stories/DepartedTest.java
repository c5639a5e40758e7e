// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.service.watch.Board;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who left, whoever watched; and holds that nobody at the gate sees.
class DepartedTest {
  private static final Instant NOW = Instant.parse("2026-03-12T06:14:00Z");

  private static String local(Instant at) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
        .withZone(ZoneId.of("America/New_York"))
        .format(at);
  }

  private static long told(RunningDesk desk, String operation) {
    return desk.desk().see(views -> views.operations().of(operation)).stream()
        .filter(act -> act.head().kind() == EntryKind.NOTIFICATION_SENT)
        .count();
  }

  @Test
  void whatLeftWithoutAListIsShownFirstAndNobodysNameIs(@TempDir Path folder) {
    try (RunningDesk desk = RunningDesk.begin(folder, NOW)) {
      desk.admitEveryRole();
      desk.register(StoryFiles.registry(desk.now()));
      desk.list(StoryFiles.list("RM-1", NOW.plus(Duration.ofHours(3))));
      DeskClient gate = desk.signIn("gate");
      Map<String, String> nobody =
          Map.of("operation", "RM-9", "at", local(NOW.plus(Duration.ofHours(1))), "who", " ");
      assertThat(gate.post("/departures", "/departures", nobody).body())
          .contains("not later than now", "Say who left: one line for each person.");
      Map<String, String> watched = Map.of("operation", "RM-1", "at", local(NOW), "who", "1");
      assertThat(gate.post("/departures", "/departures", watched).body())
          .contains("This operation is watched.");
      Map<String, String> left =
          Map.of("operation", "RM-9", "at", local(NOW), "who", "Somebody Known\nSeat 4");
      assertThat(gate.post("/departures", "/departures", left).location()).isEqualTo("/");
      assertThat(desk.board().departed())
          .singleElement()
          .satisfies(one -> assertThat(one.wrongly()).hasSize(2));
      assertThat(gate.get("/").body())
          .contains("RM-9 left with 2 seats", "nobody on it was screened")
          .doesNotContain("Somebody Known");
      assertThat(told(desk, "RM-9")).isEqualTo(1);
    }
  }

  @Test
  void whatDepartedIsToldFromTheRecordAfterTheDeskWasClosed(@TempDir Path folder) {
    long told;
    try (RunningDesk desk = RunningDesk.begin(folder, NOW)) {
      desk.admitEveryRole();
      desk.register(StoryFiles.registry(desk.now()));
      desk.list(StoryFiles.list("RM-1", NOW.plus(Duration.ofHours(3))));
      desk.pass(Duration.ofMinutes(2));
      DeskClient operator = desk.signIn("operator");
      operator.post(
          "/operations/RM-1",
          "/operations/RM-1/departed",
          Map.of("at", local(desk.now().minusSeconds(60)), "seat-1", "yes"));
      assertThat(desk.board().departed())
          .extracting(Board.Departed::wrongly)
          .containsExactly(List.of("1"));
      told = told(desk, "RM-1");
      assertThat(told).isPositive();
    }
    try (RunningDesk again = RunningDesk.open(folder, NOW.plus(Duration.ofHours(30)))) {
      assertThat(again.board().departed())
          .extracting(Board.Departed::operation, Board.Departed::wrongly)
          .containsExactly(org.assertj.core.api.Assertions.tuple("RM-1", List.of("1")));
      assertThat(told(again, "RM-1")).isEqualTo(told);
    }
  }

  @Test
  void aHoldThatNobodyAtTheGateHasSeenIsToldToWhoeverIsOnDuty(@TempDir Path folder) {
    try (RunningDesk desk = RunningDesk.begin(folder, NOW)) {
      desk.admitEveryRole();
      desk.register(StoryFiles.registry(desk.now()));
      desk.list(StoryFiles.list("RM-1", NOW.plus(Duration.ofHours(3))));
      desk.list(StoryFiles.list("RM-2", NOW.plus(Duration.ofHours(30))));
      long before = told(desk, "RM-1");
      desk.set(NOW.plus(Duration.ofMinutes(1)));
      assertThat(desk.board().happened())
          .extracting(Board.Happened::what)
          .doesNotContain(Board.What.ESCALATED);
      desk.set(NOW.plus(Duration.ofMinutes(4)));
      assertThat(desk.board().happened().getFirst())
          .satisfies(one -> assertThat(one.what()).isEqualTo(Board.What.ESCALATED))
          .satisfies(one -> assertThat(one.operation()).isEqualTo("RM-1"))
          .satisfies(one -> assertThat(one.seats()).containsExactly("1"));
      assertThat(told(desk, "RM-1")).isEqualTo(before + 1);
      desk.set(NOW.plus(Duration.ofMinutes(6)));
      desk.board();
      assertThat(told(desk, "RM-1")).isEqualTo(before + 1);
    }
  }
}
