// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.review.Binding;
import org.holdfast.casefile.review.Question;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.protection.Answer;
import org.holdfast.service.watch.Board;
import org.holdfast.web.page.Address;

/// A seat of an open operation as readers are asked about it.
///
/// @param row the operation
/// @param current whether the board goes up to the end of the record
/// @param answer the seat's answer with nothing set aside
record OpenSeat(Board.Row row, boolean current, SeatAnswer answer) {

  /// The operation's name.
  String operation() {
    return row.operation().name();
  }

  /// The seat's name.
  String seat() {
    return answer.seat().seat();
  }

  /// What it is answered now, with what two people have set aside.
  Answer answeredNow() {
    return row.operation().answer().seats().stream()
        .filter(one -> one.seat().equals(answer.seat()))
        .map(SeatAnswer::answer)
        .reduce(Answer::or)
        .orElse(Answer.HOLD);
  }

  /// Who may be the person in it, the likeliest first.
  List<CandidateAnswer> candidates() {
    return answer.candidates();
  }

  /// When it departs; empty where that could not be read.
  Optional<Instant> departsAt() {
    return Optional.ofNullable(row.operation().answer().manifest().departsAt());
  }

  /// What readers are asked.
  Question question() {
    return Question.of(row.operation().withNothingSetAside(), answer);
  }

  /// What a reading is bound to.
  Binding binding() {
    return Binding.of(question());
  }

  /// The address of its page.
  String address() {
    return "/review/" + Address.encoded(operation()) + "/" + Address.encoded(seat());
  }

  /// The address of its page at one of its candidates, from 1.
  String address(int candidate) {
    return address() + "?candidate=" + candidate;
  }
}
