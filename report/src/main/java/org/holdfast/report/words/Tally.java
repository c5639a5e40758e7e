// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.words;

import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.protection.Answer;

/// How many seats of an operation have which answer, as every document counts them.
///
/// @param held how many are HOLD; all of them where the manifest was not screened
/// @param review how many are REVIEW
/// @param none how many are NO_PROTECTION_FOUND
public record Tally(int held, int review, int none) {

  public static Tally of(OperationAnswer operation) {
    return new Tally(
        with(operation, Answer.HOLD).size(),
        with(operation, Answer.REVIEW).size(),
        with(operation, Answer.NO_PROTECTION_FOUND).size());
  }

  public int seats() {
    return held + review + none;
  }

  /// The seats that have one answer, in the manifest's order.
  public static List<SeatAnswer> with(OperationAnswer operation, Answer answer) {
    return operation.seats().stream().filter(seat -> of(operation, seat) == answer).toList();
  }

  /// The answer of a seat. A seat of a manifest that was not screened is HOLD, whatever it says.
  public static Answer of(OperationAnswer operation, SeatAnswer seat) {
    return operation.screened() ? seat.answer() : Answer.HOLD;
  }

  /// Whether a seat's answer may be shown at a gate as a reason to board: nothing was found, all of
  /// the manifest was screened, and the answer's slip is for departure and its end is still ahead.
  public static boolean mayBeShownAtGate(OperationAnswer operation, SeatAnswer seat) {
    OperationAnswer.Counts counts = operation.counts();
    Integer declared = counts.declared();
    Instant expires = operation.expiresAt();
    boolean whole =
        counts.parsed() == operation.seats().size()
            && counts.screened() == counts.parsed()
            && (declared == null || declared == counts.parsed());
    return of(operation, seat) == Answer.NO_PROTECTION_FOUND
        && whole
        && operation.slip().forDeparture()
        && expires != null
        && expires.isAfter(operation.at());
  }
}
