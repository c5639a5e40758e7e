// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.casefile.watch.OpenOperation;
import org.holdfast.protection.Answer;
import org.holdfast.report.AnswerJson;
import org.holdfast.service.desk.Desk;

/// Which holds somebody at the gate has seen, and which nobody has for too long.
public final class Acknowledgements {
  /// So long may a hold stand unseen before whoever is on duty is told.
  public static final Duration UNSEEN = Duration.ofMinutes(2);

  /// Before this nobody stands at the gate: a hold need not be seen there yet.
  public static final Duration STAFFED = Duration.ofHours(6);

  private Acknowledgements() {}

  /// The seats whose hold was seen, of an operation as it is answered now.
  ///
  /// @param recorded where that answer is recorded
  public static Set<String> seen(Desk desk, OpenOperation operation, long recorded) {
    String now = AnswerJson.digest(operation.answer());
    Set<String> seats = new HashSet<>();
    for (OperationView.Act act : desk.see(views -> views.operations().of(operation.name()))) {
      if (act.head().kind() == EntryKind.HOLD_ACKNOWLEDGED
          && (act.position() > recorded
              || act.line("acknowledgement.answerSha256").filter(now::equals).isPresent())) {
        act.line("acknowledgement.seat").ifPresent(seats::add);
      }
    }
    return seats;
  }

  /// The seats on hold that nobody at the gate has seen for too long; none where there need be
  /// nobody at the gate yet.
  ///
  /// @param changedAt since when the operation is answered as it is
  static List<String> overdue(
      Desk desk, OpenOperation operation, long recorded, Instant changedAt) {
    Instant now = desk.clock().instant();
    Instant departs = operation.answer().manifest().departsAt();
    boolean staffed = departs == null || !now.isBefore(departs.minus(STAFFED));
    if (!staffed || Duration.between(changedAt, now).compareTo(UNSEEN) <= 0) {
      return List.of();
    }
    List<String> held =
        operation.answer().seats().stream()
            .filter(seat -> seat.answer() != Answer.NO_PROTECTION_FOUND)
            .map(SeatAnswer::seat)
            .map(seat -> seat.seat())
            .toList();
    if (held.isEmpty()) {
      return List.of();
    }
    Set<String> seen = seen(desk, operation, recorded);
    return held.stream().filter(seat -> !seen.contains(seat)).toList();
  }

  /// Whether whoever is on duty was told since an answer.
  static boolean isEscalated(Desk desk, String operation, long recorded) {
    return desk.see(views -> views.operations().of(operation)).stream()
        .anyMatch(act ->
            act.position() > recorded
                && act.head().kind() == EntryKind.NOTIFICATION_SENT
                && act.line(Notifications.BY)
                    .filter(Notifications.ESCALATION.name()::equals)
                    .isPresent());
  }
}
