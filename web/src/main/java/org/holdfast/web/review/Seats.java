// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.protection.Answer;
import org.holdfast.service.watch.Board;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.start.DeskHolder;
import org.springframework.stereotype.Component;

/// The seats about which readers are asked, as they are answered now.
@Component
final class Seats {
  private final DeskHolder desk;

  Seats(DeskHolder desk) {
    this.desk = desk;
  }

  /// What goes by a name.
  sealed interface Found {

    /// One seat.
    record One(OpenSeat seat) implements Found {}

    /// None that is open.
    record NotOpen() implements Found {}

    /// More than one: nobody can say which is meant.
    record Several() implements Found {}
  }

  /// The board, and whether it goes up to the end of the record.
  record Now(Board board, boolean current) {}

  /// The board now.
  Now now() {
    Optional<Board> current = desk.watching().current();
    return new Now(current.orElseGet(() -> desk.watching().board()), current.isPresent());
  }

  /// The seat of a name.
  Found find(Now now, String operation, String seat) {
    List<OpenSeat> named =
        now.board().row(operation).stream()
            .flatMap(row -> seats(row, now.current()).stream())
            .filter(one -> one.seat().equals(seat))
            .toList();
    return switch (named.size()) {
      case 0 -> new Found.NotOpen();
      case 1 -> new Found.One(named.getFirst());
      default -> new Found.Several();
    };
  }

  /// Every held seat in which a registered person may sit, by departure.
  List<OpenSeat> held(Now now) {
    List<OpenSeat> all = new ArrayList<>();
    for (Board.Row row : now.board().rows()) {
      seats(row, now.current()).stream()
          .filter(seat -> seat.answer().answer() != Answer.NO_PROTECTION_FOUND)
          .filter(seat -> !seat.candidates().isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  private static List<OpenSeat> seats(Board.Row row, boolean current) {
    return row.operation().answer().screened()
        ? row.operation().withNothingSetAside().seats().stream()
            .map(seat -> new OpenSeat(row, current, seat))
            .toList()
        : List.of();
  }

  /// How each candidate of a seat stands, for one reader.
  List<CandidateReview> candidates(OpenSeat seat, Viewer viewer) {
    ActorId reader = viewer.required();
    return desk.desk().see(views -> CandidateReview.all(seat, views, reader, viewer.now()));
  }
}
