// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.review.ReadersView.Given;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.SetAside;
import org.holdfast.protection.ProtectionId;
import org.jspecify.annotations.Nullable;

/// What was read, proposed and released, as of a position.
///
/// A reader would get this wrong: what it sets aside is told for one question at one time, and from
/// nothing that is kept. Whatever can hold (a hold, a notice, a list taken back, a reading that
/// says otherwise) counts from the position at which it is recorded, by one person; readings before
/// it count no more.
public final class ReviewView {
  private final List<Given> readings = new ArrayList<>();
  private final Map<Long, Hand> proposed = new HashMap<>();
  private final List<Approved> approved = new ArrayList<>();
  private final HoldingActs acts = new HoldingActs();
  private final SeatHolds holds = new SeatHolds();

  /// The view before the first entry.
  public ReviewView() {}

  /// A release as one of its two hands signed it.
  record Hand(long position, ActorId by, Instant at, Release release) {}

  /// A release as it was recorded, and as it was proposed.
  record Approved(Hand second, Hand first) {}

  /// Takes in the next entry.
  public void take(StoredEntry stored) {
    switch (stored.entry()) {
      case Entry.Whole whole -> take(stored.position(), whole);
      case Entry.Erased(var head) -> {
        acts.take(stored.position(), head, List.of());
        holds.take(stored.position(), head, List.of());
        if (head.kind() == EntryKind.SEAT_REVIEWED) {
          acts.erased(stored.position(), head);
        }
      }
      case Entry.Redacted _ ->
          throw new IllegalArgumentException("reviews are told from whole entries only");
    }
  }

  private void take(long position, Entry.Whole entry) {
    Head head = entry.head();
    switch (head.kind()) {
      case SEAT_REVIEWED ->
          ReviewLines.reading(entry.fields())
              .ifPresentOrElse(
                  reading -> readings.add(new Given(position, head.by(), reading)),
                  () -> acts.erased(position, head));
      case PROPOSED ->
          Draft.approving(
                  new Draft.IdempotencyKey("view"), head.by(), head.recordedAt(), position, entry)
              .flatMap(draft -> hand(position, draft.entry()))
              .ifPresent(hand -> proposed.put(position, hand));
      case PROPOSAL_WITHDRAWN -> proposed.remove(Long.valueOf(head.matter().theObject().value()));
      case HOLD_RELEASED -> approve(position, entry);
      default -> {
        acts.take(position, head, entry.fields());
        holds.take(position, head, entry.fields());
      }
    }
  }

  private void approve(long position, Entry.Whole entry) {
    Long proposal = entry.head().proposal();
    Hand first = proposal == null ? null : proposed.remove(proposal);
    hand(position, entry)
        .filter(second -> first != null && first.release().equals(second.release()))
        .ifPresent(second -> {
          if (first != null) {
            approved.add(new Approved(second, first));
          }
        });
  }

  /// A release whose lines say what its head says; empty for everything else.
  private static Optional<Hand> hand(long position, Entry.Whole entry) {
    Head head = entry.head();
    if (head.kind() != EntryKind.HOLD_RELEASED) {
      return Optional.empty();
    }
    List<Field> lines = entry.fields();
    return ReviewLines.release(lines)
        .filter(release ->
            head.matter().object() != null
                && head.matter().group() != null
                && head.matter().theObject().value().equals(release.operation())
                && head.matter().theGroup().value().equals(release.door().name()))
        .map(release -> new Hand(position, head.by(), head.recordedAt(), release));
  }

  /// The holds that people laid on an operation or on a seat of it and nobody has lifted, oldest
  /// first.
  public List<SeatHold> holds(String operation) {
    return holds.of(operation);
  }

  /// Whether a person holds a seat.
  public boolean isHeld(String operation, String seat) {
    return holds(operation).stream().anyMatch(one -> one.holds(seat));
  }

  /// How the review of a seat and a registered person stands.
  ///
  /// @param now the time of asking
  public ReviewState state(Question question, PersonId person, Instant now) {
    List<Given> current = current(question, person);
    Approved newest = null;
    for (Approved one : approved) {
      if (isOf(one.second().release(), question, person)) {
        if (whyNot(one, question, now).isEmpty()) {
          return new ReviewState.Released(one.second().position(), one.second().release());
        }
        newest = one;
      }
    }
    Hand open = proposedNow(question, person, current);
    if (open != null) {
      return new ReviewState.Proposed(open.position(), open.release());
    }
    long reopened = newest == null ? -1 : newest.second().position();
    if (newest != null && current.stream().noneMatch(one -> one.position() > reopened)) {
      return new ReviewState.Reopened(
          reopened, whyNot(newest, question, now).orElse(WhyReopened.EXPIRED));
    }
    return ofReadings(current);
  }

  /// A proposal is shown where it could be approved: else it would tell a second reader what the
  /// first found.
  private @Nullable Hand proposedNow(Question question, PersonId person, List<Given> current) {
    return proposed.values().stream()
        .filter(one -> isOf(one.release(), question, person))
        .filter(one -> one.release().binding().holds(question))
        .filter(one -> ofReadings(current) instanceof ReviewState.Agreed)
        .max(java.util.Comparator.comparingLong(Hand::position))
        .orElse(null);
  }

  private static ReviewState ofReadings(List<Given> current) {
    if (current.size() < 2) {
      return current.isEmpty() ? new ReviewState.Open() : new ReviewState.FirstReadingGiven();
    }
    Set<Verdict> verdicts =
        current.stream().map(one -> one.reading().verdict()).collect(Collectors.toSet());
    if (verdicts.equals(Set.of(Verdict.KEEP_HOLD))) {
      return new ReviewState.Kept();
    }
    Door door = current.getFirst().reading().door();
    boolean agreed = current.stream().allMatch(one -> one.reading().door() == door);
    return door != null && agreed ? new ReviewState.Agreed(door) : new ReviewState.Escalated();
  }

  /// What a reader may see of the readings.
  public ReadersView shown(Question question, PersonId person, ActorId reader) {
    List<Given> current = current(question, person);
    if (current.size() >= 2) {
      return new ReadersView.BothReadings(current);
    }
    SeatReading own =
        current.stream()
            .filter(one -> one.by().equals(reader))
            .map(Given::reading)
            .findFirst()
            .orElse(null);
    return new ReadersView.BlindReview(own, own == null && !current.isEmpty());
  }

  /// The newest reading of each reader, of what stands now and since anything held it.
  private List<Given> current(Question question, PersonId person) {
    long since = acts.last(question, person).position();
    Map<ActorId, Given> newest = new java.util.LinkedHashMap<>();
    for (Given one : readings) {
      SeatReading reading = one.reading();
      if (one.position() > since
          && reading.operation().equals(question.operation())
          && reading.seat().equals(question.seat())
          && reading.person().equals(person)
          && reading.binding().holds(question)) {
        newest.put(one.by(), one);
      }
    }
    return List.copyOf(newest.values());
  }

  private static boolean isOf(Release release, Question question, PersonId person) {
    return release.operation().equals(question.operation())
        && release.seat().equals(question.seat())
        && release.person().equals(person);
  }

  /// Why a release does not apply now; empty where it does.
  private Optional<WhyReopened> whyNot(Approved one, Question question, Instant now) {
    Release release = one.second().release();
    if (!release.binding().holds(question)) {
      return Optional.of(WhyReopened.BINDING_DIFFERS);
    }
    if (!inTime(one, question.manifest().departsAt(), now)) {
      return Optional.of(WhyReopened.EXPIRED);
    }
    HoldingActs.Last last = acts.last(question, release.person());
    if (last.position() > one.first().position()) {
      return Optional.of(last.why());
    }
    List<Given> current = current(question, release.person());
    if (!current.stream().allMatch(given -> given.reading().supports(release))) {
      return Optional.of(WhyReopened.READ_OTHERWISE);
    }
    if (!readBefore(one, one.first().by(), question)
        || !readBefore(one, one.second().by(), question)
        || one.first().by().equals(one.second().by())) {
      return Optional.of(WhyReopened.NOT_READ_BY_BOTH);
    }
    return OpenDoors.of(question, release.person()).filter(doors -> doors.admits(release)).isEmpty()
        ? Optional.of(WhyReopened.DOOR_CLOSED)
        : Optional.empty();
  }

  private static boolean inTime(Approved one, @Nullable Instant departsAt, Instant now) {
    Instant expiresAt = one.second().release().expiresAt();
    return departsAt != null
        && now.isBefore(expiresAt)
        && !now.isBefore(one.second().at())
        && !expiresAt.isAfter(Release.latestExpiry(one.first().at(), departsAt));
  }

  /// Whether one of the hands had read it, and found the same, before it was proposed.
  private boolean readBefore(Approved one, ActorId hand, Question question) {
    Release release = one.second().release();
    long since = acts.last(question, release.person()).position();
    return readings.stream()
        .anyMatch(given ->
            given.by().equals(hand)
                && given.position() > since
                && given.position() < one.first().position()
                && given.reading().operation().equals(release.operation())
                && given.reading().seat().equals(release.seat())
                && given.reading().person().equals(release.person())
                && given.reading().binding().digest().equals(release.binding().digest())
                && given.reading().supports(release));
  }

  /// What is set aside for a seat by releases that apply now.
  ///
  /// @param now the time of asking
  public SetAside setAside(Question question, Instant now) {
    List<Release> applying =
        question.answer().candidates().stream()
            .map(CandidateAnswer::person)
            .flatMap(person ->
                approved.stream()
                    .filter(one -> isOf(one.second().release(), question, person))
                    .filter(one -> whyNot(one, question, now).isEmpty())
                    .map(one -> one.second().release()))
            .toList();
    return applying.isEmpty() ? SetAside.NONE : new ByReleases(applying);
  }

  private record ByReleases(List<Release> releases) implements SetAside {
    @Override
    public boolean person(PersonId person) {
      return releases.stream()
          .anyMatch(one -> one.door() == Door.NOT_THIS_PERSON && one.person().equals(person));
    }

    @Override
    public boolean protection(PersonId person, ProtectionId protection) {
      return releases.stream()
          .anyMatch(one ->
              one.door() == Door.NOT_BARRED
                  && one.person().equals(person)
                  && one.protections().contains(protection));
    }

    @Override
    public Optional<Instant> until() {
      return releases.stream().map(Release::expiresAt).min(java.util.Comparator.naturalOrder());
    }
  }
}
