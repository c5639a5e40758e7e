// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.review.OpenDoors;
import org.holdfast.casefile.review.ReadersView;
import org.holdfast.casefile.review.ReadersView.BlindReview;
import org.holdfast.casefile.review.ReadersView.BothReadings;
import org.holdfast.casefile.review.ReadersView.Given;
import org.holdfast.casefile.review.ReviewState;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.service.desk.Views;

/// How the review of one candidate stands, for one reader.
///
/// @param number which candidate, from 1
/// @param answer what was found of the registered person
/// @param doors what stands open; empty where two go by that person's name
/// @param state how far it is
/// @param readers what this reader may see of the readings
/// @param proposer who proposed the release that waits; empty where none does
record CandidateReview(
    int number,
    CandidateAnswer answer,
    Optional<OpenDoors> doors,
    ReviewState state,
    ReadersView readers,
    Optional<ActorId> proposer) {

  /// What is needed next, as its reader sees it.
  enum Need {
    /// The second hand of a release.
    SECOND_HAND,
    /// Somebody to decide between readers.
    ESCALATED,
    /// A release was made and does not apply any more.
    REOPENED,
    /// Both agree; one of them may propose the release.
    TO_PROPOSE,
    /// A second person reads it.
    SECOND_READING,
    /// Somebody reads it.
    FIRST_READING,
    /// This reader proposed a release; another approves it.
    OTHERS_HAND,
    /// This reader has read it; another does.
    OTHERS_READING,
    /// A release applies.
    RELEASED,
    /// Two keep the hold.
    KEPT;

    /// Whether nothing is needed for now.
    boolean settled() {
      return this == RELEASED || this == KEPT;
    }

    /// Whether somebody else is to act.
    boolean ofOthers() {
      return this == OTHERS_HAND || this == OTHERS_READING;
    }
  }

  /// Every candidate of a seat.
  static List<CandidateReview> all(OpenSeat seat, Views views, ActorId reader, Instant now) {
    List<CandidateReview> all = new ArrayList<>();
    for (CandidateAnswer answer : seat.candidates()) {
      ReviewState state = views.reviews().state(seat.question(), answer.person(), now);
      all.add(
          new CandidateReview(
              all.size() + 1,
              answer,
              OpenDoors.of(seat.question(), answer.person()),
              state,
              views.reviews().shown(seat.question(), answer.person(), reader),
              proposer(state, views)));
    }
    return List.copyOf(all);
  }

  private static Optional<ActorId> proposer(ReviewState state, Views views) {
    return state instanceof ReviewState.Proposed(var position, var _)
        ? Optional.ofNullable(views.proposals().get(position)).map(Head::by)
        : Optional.empty();
  }

  /// What is needed next.
  Need need(ActorId reader) {
    return switch (state) {
      case ReviewState.Open _ -> Need.FIRST_READING;
      case ReviewState.FirstReadingGiven _ ->
          hasRead(reader) ? Need.OTHERS_READING : Need.SECOND_READING;
      case ReviewState.Kept _ -> Need.KEPT;
      case ReviewState.Agreed _ -> Need.TO_PROPOSE;
      case ReviewState.Escalated _ -> Need.ESCALATED;
      case ReviewState.Proposed _ ->
          proposer.filter(reader::equals).isPresent() ? Need.OTHERS_HAND : Need.SECOND_HAND;
      case ReviewState.Released _ -> Need.RELEASED;
      case ReviewState.Reopened _ -> Need.REOPENED;
    };
  }

  /// Whether this reader has read it as it stands now.
  boolean hasRead(ActorId reader) {
    return switch (readers) {
      case BlindReview(var own, var _) -> own != null;
      case BothReadings(var readings) -> readings.stream().anyMatch(one -> one.by().equals(reader));
    };
  }

  /// The readings; none before two have read.
  List<Given> readings() {
    return readers instanceof BothReadings(var readings) ? readings : List.of();
  }

  /// Whether a reader could open anything, or has begun to read.
  boolean isForReaders() {
    boolean open = doors.map(OpenDoors::doors).filter(Set::isEmpty).isEmpty() && doors.isPresent();
    return open || !(state instanceof ReviewState.Open);
  }
}
