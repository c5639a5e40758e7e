// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.SignedIn;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.review.OpenDoors;
import org.holdfast.casefile.review.Release;
import org.holdfast.casefile.review.ReviewDrafts;
import org.holdfast.casefile.review.ReviewState;
import org.holdfast.casefile.review.Verdict;
import org.holdfast.service.ActFailure;
import org.holdfast.service.watch.Lists;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.start.DeskHolder;
import org.springframework.stereotype.Component;

/// What readers do, recorded.
///
/// A reader would get this wrong: the record lets in a release of whoever did not read the seat,
/// and the release then never applies. So it is refused here, where its maker still sees why.
@Component
final class ReviewActs {
  private final DeskHolder desk;
  private final Holders holders;

  ReviewActs(DeskHolder desk, Holders holders) {
    this.desk = desk;
    this.holders = holders;
  }

  /// Records a reading.
  ///
  /// @return what is wrong with it, by field; empty where it is recorded
  Map<String, String> read(Viewer viewer, OpenSeat seat, CandidateReview review, SentReading sent) {
    OpenDoors doors = review.doors().orElseGet(() -> nothingOpen(review));
    if (sent.verdict() == Verdict.PROPOSE_RELEASE) {
      mayWeaken(viewer, seat, sent.sent());
    }
    Map<String, String> faults = sent.faults(doors, viewer.words());
    if (faults.isEmpty()) {
      String keeping = viewer.words().say("review.keep.words");
      record(drafts(viewer, seat).reading(key(), sent.of(seat, doors, keeping)));
    }
    return faults;
  }

  private static OpenDoors nothingOpen(CandidateReview review) {
    return new OpenDoors(review.answer().person(), Set.of(), Set.of());
  }

  /// Records the first hand of a release.
  ///
  /// @return what is wrong with it, by field; empty where it is recorded
  Map<String, String> propose(
      Viewer viewer, OpenSeat seat, CandidateReview review, Map<String, String> sent) {
    mayWeaken(viewer, seat, sent);
    if (!(review.state() instanceof ReviewState.Agreed(var door))) {
      throw refused(viewer, "review.refused.moved-on");
    }
    if (!review.hasRead(viewer.required())) {
      throw refused(viewer, "review.refused.not-read");
    }
    Instant departs =
        seat.departsAt().orElseThrow(() -> refused(viewer, "review.refused.no-departure"));
    SentRelease release = new SentRelease(door, review, sent);
    Map<String, String> faults =
        release.faults(viewer, Release.latestExpiry(viewer.now(), departs));
    if (faults.isEmpty()) {
      recordSignedIn(viewer, drafts(viewer, seat).propose(key(), release.of(viewer, seat)));
    }
    return faults;
  }

  /// Records the second hand of a release.
  ///
  /// @return what is wrong with it, by field; empty where it is recorded
  Map<String, String> approve(
      Viewer viewer, OpenSeat seat, CandidateReview review, Map<String, String> sent) {
    mayWeaken(viewer, seat, sent);
    ReviewState.Proposed proposed = proposed(viewer, review, sent);
    boolean own = review.proposer().filter(viewer.required()::equals).isPresent();
    boolean readBefore =
        review.readings().stream()
            .anyMatch(
                one -> one.by().equals(viewer.required()) && one.position() < proposed.position());
    if (!own && !readBefore) {
      throw refused(viewer, "review.refused.not-read-before");
    }
    if (!viewer.now().isBefore(proposed.release().expiresAt())) {
      throw refused(viewer, "review.refused.expired");
    }
    if (!sent.containsKey("seen")) {
      return Map.of("seen", viewer.words().say("review.fault.seen"));
    }
    recordSignedIn(viewer, approval(viewer, proposed.position()));
    return Map.of();
  }

  private Draft approval(Viewer viewer, long position) {
    Draft.IdempotencyKey key =
        new Draft.IdempotencyKey("approve:" + position + ":" + viewer.required().value());
    return ReviewDrafts.approve(key, viewer.required(), viewer.now(), position, entry(position))
        .orElseThrow(() -> refused(viewer, "review.refused.moved-on"));
  }

  /// What was proposed, if it is what the reader saw.
  private static ReviewState.Proposed proposed(
      Viewer viewer, CandidateReview review, Map<String, String> sent) {
    if (review.state() instanceof ReviewState.Proposed proposed
        && Long.toString(proposed.position()).equals(sent.get("proposal"))) {
      return proposed;
    }
    throw refused(viewer, "review.refused.moved-on");
  }

  /// Takes back what this person proposed.
  void withdraw(Viewer viewer, CandidateReview review, Map<String, String> sent) {
    ReviewState.Proposed proposed = proposed(viewer, review, sent);
    Head head =
        new Head(
            EntryKind.PROPOSAL_WITHDRAWN,
            viewer.required(),
            viewer.now(),
            Matter.of(new Matter.ObjectId(Long.toString(proposed.position()))),
            null,
            Head.Compartment.ORDINARY);
    record(Draft.of(key(), new Entry.Whole(head, List.of())));
  }

  /// What can weaken is bound to what was read, on a board that is not behind, by whoever has the
  /// seat.
  private void mayWeaken(Viewer viewer, OpenSeat seat, Map<String, String> sent) {
    if (!seat.current()) {
      throw refused(viewer, "review.refused.behind");
    }
    if (!seat.binding().digest().hex().equals(sent.get("read"))) {
      throw refused(viewer, "review.refused.changed");
    }
    Optional<Holders.Holder> other = holders.of(seat).filter(one -> one.hinders(viewer));
    if (other.isPresent()) {
      throw new ActFailure(
          ActFailure.Ground.NO_ANSWER,
          viewer.words().say("review.refused.other", other.get().by().value()));
    }
  }

  private static ActFailure refused(Viewer viewer, String key) {
    return new ActFailure(ActFailure.Ground.NO_ANSWER, viewer.words().say(key));
  }

  private Entry.Whole entry(long position) {
    List<StoredEntry> read = desk.desk().file().read(position, 1);
    if (!read.isEmpty() && read.getFirst().entry() instanceof Entry.Whole whole) {
      return whole;
    }
    throw new ActFailure(ActFailure.Ground.NO_ANSWER, "There is no such proposal.");
  }

  private ReviewDrafts drafts(Viewer viewer, OpenSeat seat) {
    SubjectId papers =
        new Lists(desk.desk())
            .newest(seat.operation())
            .flatMap(act -> Optional.ofNullable(act.head().matter().subject()))
            .orElseThrow(() -> refused(viewer, "review.refused.moved-on"));
    return new ReviewDrafts(viewer.required(), viewer.now(), papers);
  }

  private void record(Draft draft) {
    one(desk.desk().record(List.of(draft)));
  }

  private void recordSignedIn(Viewer viewer, Draft draft) {
    SignedIn session = SignedIn.of(viewer.session());
    one(desk.desk().record(desk.desk().file().as(session), List.of(draft)));
  }

  private static void one(List<Long> positions) {
    if (positions.size() != 1) {
      throw new IllegalStateException("one draft is one entry");
    }
  }

  private static Draft.IdempotencyKey key() {
    return new Draft.IdempotencyKey("desk:" + UUID.randomUUID());
  }
}
