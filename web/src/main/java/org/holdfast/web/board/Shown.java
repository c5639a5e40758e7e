// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import java.time.Instant;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.protection.Answer;
import org.holdfast.report.words.Headlines;
import org.holdfast.service.watch.Board;

/// What may be shown of an operation's answer at one moment.
///
/// A reader would get this wrong: an answer that has expired, that is behind the record, or that
/// was asked of a registry that is not whole is a hold, whatever it said.
///
/// @param answer the worst over all seats
/// @param why why it could not be checked; empty where it was
record Shown(Answer answer, String why) {
  private static final String NOT_SCREENED = "shown.not-screened";

  /// What may be shown of a row.
  ///
  /// @param current whether the board goes up to the end of the record
  static Shown of(Board.Row row, Board board, boolean current, Instant now) {
    OperationAnswer answer = row.operation().answer();
    Instant departs = answer.manifest().departsAt();
    Instant expires = answer.expiresAt();
    if (board.state() == Board.State.REGISTRY_NOT_WHOLE) {
      return new Shown(Answer.HOLD, "shown.registry");
    }
    if (!current || board.state() != Board.State.WHOLE) {
      return new Shown(Answer.HOLD, "shown.behind");
    }
    if (!answer.screened()) {
      return new Shown(Answer.HOLD, NOT_SCREENED);
    }
    if (departs == null || !now.isBefore(departs)) {
      return new Shown(Answer.HOLD, "shown.departure-over");
    }
    if (expires == null || !now.isBefore(expires)) {
      return new Shown(Answer.HOLD, "shown.expired");
    }
    return new Shown(answer.worst(), "");
  }

  /// Whether it could be checked.
  boolean checked() {
    return why.isEmpty();
  }

  /// Whether only its own list keeps it from being checked: its sheet says so, and what to mend.
  boolean isNotScreened() {
    return why.equals(NOT_SCREENED);
  }

  /// The shape beside its words.
  String shape() {
    return checked() ? Headlines.shape(answer) : "unchecked";
  }
}
