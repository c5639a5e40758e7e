// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.protection.Answer;
import org.holdfast.service.desk.Desk;

/// Who departed, held against what their seats had been answered when they did. It is told from the
/// record alone: after the desk was closed it says the same.
///
/// A reader would get this wrong: departures are reported to the minute. What was answered within
/// that minute counts too, and the gravest of it decides.
final class Departures {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /// So long the board shows what departed, and what should not have.
  private static final Duration SHOWN = Duration.ofDays(1);

  private static final Duration SHOWN_WRONG = Duration.ofDays(30);

  /// Who left can be read no more: then nobody can say that it was rightly.
  private static final List<String> UNKNOWN = List.of("?");

  private final Desk desk;
  private final Map<String, Board.Departed> departed = new LinkedHashMap<>();

  Departures(Desk desk) {
    this.desk = desk;
  }

  /// Takes in the newest departure of an operation, whether or not it was ever watched; whoever
  /// left wrongly is told of once.
  void take(String operation) {
    List<OperationView.Act> acts = desk.see(views -> views.operations().of(operation));
    Optional<OperationView.Act> newest =
        acts.stream().filter(Departures::isDeparture).reduce((_, later) -> later);
    if (newest.isEmpty()) {
      return;
    }
    Board.Departed gone = of(newest.get(), acts);
    departed.remove(operation);
    if (isShown(gone, desk.clock().instant())) {
      departed.put(operation, gone);
    }
    boolean told =
        acts.stream()
            .filter(act -> act.position() > newest.get().position())
            .anyMatch(act -> act.head().kind() == EntryKind.NOTIFICATION_SENT);
    if (!gone.wrongly().isEmpty() && !told) {
      Notifications.SCREEN.send(desk, operation, gone.wrongly(), new SubjectId(UUID.randomUUID()));
    }
  }

  /// Whether the board shows that an operation has departed.
  boolean shows(String operation) {
    return departed.containsKey(operation);
  }

  /// What departed lately, what should not have first, then the newest.
  List<Board.Departed> shown(Instant now) {
    return departed.values().stream()
        .filter(one -> isShown(one, now))
        .sorted(
            Comparator.comparing((Board.Departed one) -> one.wrongly().isEmpty())
                .thenComparing(Board.Departed::at, Comparator.reverseOrder()))
        .toList();
  }

  private static boolean isShown(Board.Departed one, Instant now) {
    Duration most = one.wrongly().isEmpty() ? SHOWN : SHOWN_WRONG;
    return Duration.between(one.at(), now).compareTo(most) < 0;
  }

  private static boolean isDeparture(OperationView.Act act) {
    return act.head().kind() == EntryKind.DEPARTURE_RECORDED;
  }

  private Board.Departed of(OperationView.Act departure, List<OperationView.Act> acts) {
    Instant at =
        departure.line("departure.at").map(Instant::parse).orElse(departure.head().recordedAt());
    List<String> left =
        desk.file()
            .document(departure.position())
            .map(document -> new String(document.bytes(), StandardCharsets.UTF_8))
            .map(text -> text.lines().map(String::strip).filter(seat -> !seat.isEmpty()).toList())
            .filter(seats -> !seats.isEmpty())
            .orElse(UNKNOWN);
    Map<String, Answer> answered = answered(at, departure, acts);
    List<String> wrongly =
        left.stream().filter(seat -> answered.get(seat) != Answer.NO_PROTECTION_FOUND).toList();
    boolean listed =
        acts.stream().anyMatch(act -> act.head().kind() == EntryKind.MANIFEST_RECEIVED);
    return new Board.Departed(
        departure.head().matter().theObject().value(), at, left.size(), wrongly, listed);
  }

  /// The last answer before an instant, and those of the minute that it begins: for each seat the
  /// gravest, and a hold where one of them does not have it.
  private Map<String, Answer> answered(
      Instant at, OperationView.Act departure, List<OperationView.Act> acts) {
    OperationView.Act last = null;
    List<OperationView.Act> counting = new ArrayList<>();
    for (OperationView.Act act : acts) {
      if (act.position() >= departure.position()) {
        break;
      }
      switch (act.head().kind()) {
        case SCREENED -> {
          if (!act.head().recordedAt().isAfter(at)) {
            last = act;
          } else if (act.head().recordedAt().isBefore(at.plus(MINUTE))) {
            counting.add(act);
          }
        }
        case DEPARTURE_RECORDED, MANIFEST_WITHDRAWN -> {
          last = null;
          counting.clear();
        }
        default -> {
          // It answers nothing.
        }
      }
    }
    if (last != null) {
      counting.addFirst(last);
    }
    return gravest(
        counting.stream().map(act -> RecordedAnswer.seats(desk, act.position())).toList());
  }

  private static Map<String, Answer> gravest(List<Map<String, Answer>> all) {
    Map<String, Answer> gravest = new HashMap<>();
    for (Map<String, Answer> one : all) {
      one.forEach((seat, answer) -> gravest.merge(seat, answer, Answer::or));
    }
    for (Map<String, Answer> one : all) {
      gravest.replaceAll((seat, answer) -> one.containsKey(seat) ? answer : answer.or(Answer.HOLD));
    }
    return gravest;
  }
}
