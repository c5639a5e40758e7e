// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.watch.OpenOperation;
import org.holdfast.casefile.watch.OperationChange;
import org.holdfast.casefile.watch.OperationChange.SeatChange;
import org.holdfast.casefile.watch.RecordPosition;
import org.holdfast.casefile.watch.Watch;
import org.holdfast.protection.Answer;
import org.holdfast.service.desk.Desk;
import org.holdfast.service.desk.Founding;
import org.holdfast.service.screening.Answering;
import org.holdfast.tlog.note.SignedNote;
import org.jspecify.annotations.Nullable;

/// Records what operations are answered, and keeps what boards show beside it. It is for the thread
/// of the watch alone.
final class Journal {
  private static final int REMEMBERED = 60;

  private final Desk desk;
  private final Lists lists;
  private final Map<String, Kept> kept = new HashMap<>();
  private final Departures departures;
  private final Deque<Board.Happened> happened = new ArrayDeque<>();

  Journal(Desk desk, Lists lists) {
    this.desk = desk;
    this.lists = lists;
    this.departures = new Departures(desk);
  }

  /// What is kept of an operation's newest answer.
  private record Kept(
      Answering answering, long position, Instant changedAt, List<String> changed) {}

  /// Records every operation that is answered otherwise, and tells whoever must know.
  void record(List<OperationChange> changes) {
    Instant now = desk.clock().instant();
    for (OperationChange change : changes) {
      switch (change) {
        case OperationChange.Opened(var after) -> answered(after, List.of(), now);
        case OperationChange.AnsweredOtherwise(var _, var after, var seats) ->
            answered(after, seats, now);
        case OperationChange.Closed(var before) -> kept.remove(before.name());
      }
      happened(change, now);
    }
  }

  private void answered(OpenOperation after, List<SeatChange> seats, Instant now) {
    Answering answering = Answering.of(after.answer(), desk.folder());
    List<Draft> drafts = new ArrayList<>();
    drafts.add(answering.draft(Founding.MACHINE, now, papers(after.name())));
    List<String> held = nowHeld(seats);
    if (!held.isEmpty()) {
      drafts.add(Notifications.SCREEN.draft(after.name(), held, papers(after.name()), now));
    }
    long position = desk.record(drafts).getFirst();
    kept.put(after.name(), new Kept(answering, position, now, names(seats)));
  }

  /// The record's random name for the papers of an operation.
  private SubjectId papers(String operation) {
    return lists
        .newest(operation)
        .flatMap(act -> java.util.Optional.ofNullable(act.head().matter().subject()))
        .orElseGet(() -> new SubjectId(UUID.randomUUID()));
  }

  /// Takes in what departed, watched or not.
  ///
  /// @param operations those of which something was received, taken back or reported
  /// @return whether one of them departed that was not watched: no change of the watch says so
  boolean departed(Collection<String> operations) {
    boolean unwatched = false;
    for (String operation : operations) {
      departures.take(operation);
      boolean gone = departures.shows(operation) && lists.newest(operation).isEmpty();
      if (gone && !kept.containsKey(operation)) {
        unwatched = true;
        happened(new Board.Happened(now(), operation, Board.What.DEPARTED, List.of()));
      }
    }
    return unwatched;
  }

  /// Takes in what had departed before this desk was opened, as far as it is still shown.
  void remember(Collection<String> operations) {
    operations.forEach(departures::take);
  }

  /// Tells whoever is on duty of holds that nobody at the gate has seen for too long.
  ///
  /// @return whether somebody was told
  boolean escalate(Watch watch) {
    boolean told = false;
    for (OpenOperation operation : watch.operations()) {
      Kept one = kept.get(operation.name());
      if (one != null) {
        List<String> overdue =
            Acknowledgements.overdue(desk, operation, one.position(), one.changedAt());
        if (!overdue.isEmpty()
            && !Acknowledgements.isEscalated(desk, operation.name(), one.position())) {
          Notifications.ESCALATION.send(desk, operation.name(), overdue, papers(operation.name()));
          happened(new Board.Happened(now(), operation.name(), Board.What.ESCALATED, overdue));
          told = true;
        }
      }
    }
    return told;
  }

  private Instant now() {
    return desk.clock().instant();
  }

  private void happened(OperationChange change, Instant now) {
    Board.Happened one =
        switch (change) {
          case OperationChange.Opened(var after) ->
              new Board.Happened(now, after.name(), Board.What.LISTED, List.of());
          case OperationChange.AnsweredOtherwise(var _, var after, var seats) -> {
            List<String> held = nowHeld(seats);
            yield held.isEmpty()
                ? new Board.Happened(now, after.name(), Board.What.ANSWERED_OTHERWISE, names(seats))
                : new Board.Happened(now, after.name(), Board.What.NOW_HELD, held);
          }
          case OperationChange.Closed(var before) ->
              new Board.Happened(
                  now,
                  before.name(),
                  desk.see(views -> views.operations().isWithdrawn(before.name()))
                      ? Board.What.WITHDRAWN
                      : Board.What.DEPARTED,
                  List.of());
        };
    happened(one);
  }

  private void happened(Board.Happened one) {
    happened.addFirst(one);
    if (happened.size() > REMEMBERED) {
      happened.removeLast();
    }
  }

  /// The board of a watch; where there is none, everything is to be held.
  Board board(@Nullable Watch watch, RecordPosition place) {
    Instant now = desk.clock().instant();
    if (watch == null) {
      return new Board(
          now,
          place,
          place,
          0,
          Board.State.NOT_WATCHING,
          List.of(),
          departures.shown(now),
          happened());
    }
    List<Board.Row> rows =
        watch.operations().stream().map(this::row).sorted(byDeparture()).toList();
    return new Board(
        now,
        place,
        watch.registry().position(),
        watch.registry().persons(),
        watch.registry().whole() ? Board.State.WHOLE : Board.State.REGISTRY_NOT_WHOLE,
        rows,
        departures.shown(now),
        happened());
  }

  private List<Board.Happened> happened() {
    return List.copyOf(happened);
  }

  private Board.Row row(OpenOperation operation) {
    Kept one = kept.get(operation.name());
    if (one == null) {
      throw new IllegalStateException("what is shown is recorded first");
    }
    return new Board.Row(operation, one.position(), one.changedAt(), one.changed());
  }

  private static Comparator<Board.Row> byDeparture() {
    return Comparator.comparing(
            (Board.Row row) -> {
              Instant departs = row.operation().answer().manifest().departsAt();
              return departs == null ? Instant.MIN : departs;
            })
        .thenComparing(row -> row.operation().name());
  }

  /// Records what an operation is answered now, publishes the log, and gives the slip.
  Watching.Slip slip(OpenOperation operation) {
    Instant now = desk.clock().instant();
    Answering answering = Answering.of(operation.answer(), desk.folder());
    long position =
        desk.record(List.of(answering.draft(Founding.MACHINE, now, papers(operation.name()))))
            .getFirst();
    SignedNote checkpoint = desk.folder().publish();
    return new Watching.Slip(operation, answering.slip(desk.folder(), position, checkpoint));
  }

  private static List<String> nowHeld(List<SeatChange> seats) {
    return seats.stream()
        .filter(change -> isHeld(change.after()) && !isHeld(change.before()))
        .flatMap(change -> Stream.ofNullable(change.after()))
        .map(answer -> answer.seat().seat())
        .toList();
  }

  private static boolean isHeld(@Nullable SeatAnswer answer) {
    return answer != null && answer.answer() != Answer.NO_PROTECTION_FOUND;
  }

  private static List<String> names(List<SeatChange> seats) {
    return seats.stream()
        .flatMap(
            change -> Stream.ofNullable(change.after() == null ? change.before() : change.after()))
        .map(answer -> answer.seat().seat())
        .toList();
  }
}
