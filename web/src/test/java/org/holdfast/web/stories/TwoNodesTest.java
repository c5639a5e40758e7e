// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.Answer;
import org.holdfast.service.desk.Desk;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.RecordPlace;
import org.holdfast.service.watch.Board;
import org.holdfast.service.watch.Watching;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two desks are open on one record: what one records, the other answers by.
class TwoNodesTest {
  private static final String SEAT_2 =
      """
      {"id":"X9","kind":"JUDICIAL_STAY","authority":"15th Cir.","docket":"26-1301","person":"P2",
       "bars":{"removal":"ANY"},"zone":"America/New_York",
       "times":{"entered":"2026-03-11T20:31:00-04:00"},"until":{"furtherOrder":true},
       "source":"ca15-docket"}\
      """;

  @Test
  void whatOneDeskRecordsTheOtherHoldsByAndNeverShowsAnEarlierAnswer(@TempDir Path folder) {
    try (RunningDesk one = RunningDesk.begin(folder);
        Desk other =
            Desk.open(RecordFolder.open(new RecordPlace(folder, null)), one.desk().clock())) {
      one.admitEveryRole();
      one.register(StoryFiles.registry(one.now()));
      one.list(StoryFiles.list("RM-1", one.now().plus(Duration.ofHours(3))));
      try (Watching watching = Watching.begin(other, LinkageModel.shipped())) {
        assertThat(answer(watching)).hasValue(Answer.NO_PROTECTION_FOUND);
        one.register(withAnother(StoryFiles.registry(one.now())));
        assertThat(answer(watching).filter(Answer.NO_PROTECTION_FOUND::equals)).isEmpty();
        long begun = System.nanoTime();
        while (answer(watching).isEmpty()) {
          assertThat(Duration.ofNanos(System.nanoTime() - begun))
              .isLessThan(Duration.ofSeconds(20));
        }
        assertThat(answer(watching)).hasValue(Answer.HOLD);
      }
    }
  }

  private static String withAnother(String registry) {
    return registry
        .replaceFirst("\\}\\],\\s*\"events\"", "}," + SEAT_2 + "],\"events\"")
        .replace("\"protections\":1", "\"protections\":2");
  }

  /// What the seat of the person in question is answered; empty where the desk is behind, and
  /// holds.
  private static Optional<Answer> answer(Watching watching) {
    return watching
        .current()
        .flatMap((Board board) -> board.row("RM-1"))
        .flatMap(row ->
            row.operation().answer().seats().stream()
                .filter(seat -> seat.seat().seat().equals("2"))
                .map(SeatAnswer::answer)
                .findFirst());
  }
}
