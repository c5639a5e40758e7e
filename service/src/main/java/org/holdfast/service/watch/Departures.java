// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.casefile.watch.OpenOperation;
import org.holdfast.protection.Answer;
import org.holdfast.service.desk.Desk;

/// Holds who has departed against what their seats were answered last.
final class Departures {
  private Departures() {}

  /// What departed of an operation; empty where its departure is not recorded.
  ///
  /// @param before what was answered last
  static Optional<Board.Departed> of(Desk desk, OpenOperation before) {
    List<OperationView.Act> acts = desk.see(views -> views.operations().of(before.name()));
    return acts.stream()
        .filter(act -> act.head().kind() == EntryKind.DEPARTURE_RECORDED)
        .reduce((_, later) -> later)
        .map(act -> of(desk, act, before));
  }

  private static Board.Departed of(Desk desk, OperationView.Act act, OpenOperation before) {
    List<String> left =
        desk.file()
            .document(act.position())
            .map(document -> new String(document.bytes(), StandardCharsets.UTF_8))
            .map(text -> text.lines().map(String::strip).filter(seat -> !seat.isEmpty()).toList())
            .orElse(List.of());
    Map<String, Answer> answers = new HashMap<>();
    boolean screened = before.answer().screened();
    for (SeatAnswer seat : before.answer().seats()) {
      answers.merge(seat.seat().seat(), screened ? seat.answer() : Answer.HOLD, Answer::or);
    }
    List<String> wrongly = new ArrayList<>();
    for (String seat : left) {
      if (answers.get(seat) != Answer.NO_PROTECTION_FOUND) {
        wrongly.add(seat);
      }
    }
    Instant at = act.line("departure.at").map(Instant::parse).orElse(act.head().recordedAt());
    return new Board.Departed(before.name(), at, left.size(), wrongly);
  }
}
