// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
import org.holdfast.service.ActFailure;
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
  private final List<Board.Departed> departed = new ArrayList<>();
  private final Deque<Board.Happened> happened = new ArrayDeque<>();

  Journal(Desk desk, Lists lists) {
    this.desk = desk;
    this.lists = lists;
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
        case OperationChange.Closed(var before) -> closed(before, now);
      }
      happened(change, now);
    }
  }

  private void answered(OpenOperation after, List<SeatChange> seats, Instant now) {
    Answering answering = Answering.of(after.answer(), desk.folder());
    List<Draft> drafts = new ArrayList<>();
    drafts.add(answering.draft(Founding.MACHINE, now, papers(after.name())));
    List<String> held = Telling.nowHeld(seats);
    if (!held.isEmpty()) {
      drafts.add(Telling.draft(after.name(), held, papers(after.name()), now));
    }
    long position = desk.record(drafts).getFirst();
    kept.put(after.name(), new Kept(answering, position, now, Telling.names(seats)));
  }

  /// The record's random name for the papers of an operation.
  private SubjectId papers(String operation) {
    return lists
        .newest(operation)
        .flatMap(act -> java.util.Optional.ofNullable(act.head().matter().subject()))
        .orElseGet(() -> new SubjectId(UUID.randomUUID()));
  }

  private void closed(OpenOperation before, Instant now) {
    kept.remove(before.name());
    Departures.of(desk, before)
        .ifPresent(gone -> {
          departed.removeIf(one -> one.operation().equals(gone.operation()));
          departed.addFirst(gone);
          if (!gone.wrongly().isEmpty()) {
            List<Draft> drafts =
                List.of(
                    Telling.draft(
                        before.name(), gone.wrongly(), new SubjectId(UUID.randomUUID()), now));
            if (desk.record(drafts).size() != 1) {
              throw new IllegalStateException("a notification is one entry");
            }
          }
        });
  }

  private void happened(OperationChange change, Instant now) {
    Board.Happened one =
        switch (change) {
          case OperationChange.Opened(var after) ->
              new Board.Happened(now, after.name(), Board.What.LISTED, List.of());
          case OperationChange.AnsweredOtherwise(var _, var after, var seats) -> {
            List<String> held = Telling.nowHeld(seats);
            yield held.isEmpty()
                ? new Board.Happened(
                    now, after.name(), Board.What.ANSWERED_OTHERWISE, Telling.names(seats))
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
          now, place, place, 0, Board.State.NOT_WATCHING, List.of(), departed(), happened());
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
        departed(),
        happened());
  }

  private List<Board.Departed> departed() {
    return departed.stream()
        .sorted(Comparator.comparing((Board.Departed one) -> one.wrongly().isEmpty()))
        .toList();
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

  /// Telling whoever must know of seats.
  private static final class Telling {
    static List<String> nowHeld(List<SeatChange> seats) {
      return seats.stream()
          .filter(change -> isHeld(change.after()) && !isHeld(change.before()))
          .flatMap(change -> Stream.ofNullable(change.after()))
          .map(answer -> answer.seat().seat())
          .toList();
    }

    private static boolean isHeld(@Nullable SeatAnswer answer) {
      return answer != null && answer.answer() != Answer.NO_PROTECTION_FOUND;
    }

    static List<String> names(List<SeatChange> seats) {
      return seats.stream()
          .flatMap(change ->
              Stream.ofNullable(change.after() == null ? change.before() : change.after()))
          .map(answer -> answer.seat().seat())
          .toList();
    }

    static Draft draft(String operation, List<String> seats, SubjectId papers, Instant now) {
      if (seats.isEmpty()) {
        throw new ActFailure(ActFailure.Ground.USAGE, "There is nothing to tell.");
      }
      return new org.holdfast.casefile.review.OperationDrafts(Founding.MACHINE, now, papers)
          .notified(
              new Draft.IdempotencyKey("told:" + UUID.randomUUID()),
              operation,
              "every open screen, " + seats.size() + " seats",
              "SCREEN");
    }
  }
}
