// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.watch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.OperationAnswer.Counts;
import org.holdfast.casefile.screening.OperationAnswer.Slip;
import org.holdfast.casefile.screening.OperationAnswer.SourceRead;
import org.holdfast.casefile.screening.Reason;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.SeatAnswer.ProtectionAnswer;
import org.holdfast.casefile.watch.OperationChange.AnsweredOtherwise;
import org.holdfast.casefile.watch.OperationChange.SeatChange;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.assessment.Assessment;
import org.holdfast.protection.assessment.Assessment.Step;
import org.jspecify.annotations.Nullable;

/// What an answer says otherwise than one before, but for how much time has passed: when it was
/// asked, of a registry as of when, how old a reading is, until when it may be relied on.
final class Differences {
  private static final Sentence SOME_AGE = Sentence.same("");

  private Differences() {}

  static Optional<OperationChange> of(OpenOperation before, OpenOperation after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    List<SeatChange> seats = seats(before, after);
    boolean same =
        seats.isEmpty()
            && Whole.of(before.answer()).equals(Whole.of(after.answer()))
            && Whole.of(before.withNothingSetAside()).equals(Whole.of(after.withNothingSetAside()));
    return same ? Optional.empty() : Optional.of(new AnsweredOtherwise(before, after, seats));
  }

  /// What an answer says of the operation as a whole.
  private record Whole(
      Manifest manifest,
      String signedBy,
      LinkageModel model,
      List<Problem> notScreened,
      List<Limit> sources,
      boolean expires,
      Counts counts,
      Slip slip,
      List<Note> notes) {
    static Whole of(OperationAnswer answer) {
      return new Whole(
          answer.manifest(),
          answer.signedBy(),
          answer.model(),
          answer.notScreened(),
          answer.sourcesRead().stream().map(Limit::of).toList(),
          answer.expiresAt() != null,
          answer.counts(),
          answer.slip(),
          answer.notes());
    }
  }

  /// A source and whether it is past its limit.
  private record Limit(SourceId source, @Nullable Duration limit, boolean stale) {
    static Limit of(SourceRead read) {
      return new Limit(read.source().id(), read.limit(), read.stale());
    }
  }

  /// Seats of the same name are held against each other, in order.
  private static List<SeatChange> seats(OpenOperation before, OpenOperation after) {
    Map<String, Deque<Integer>> left = new HashMap<>();
    for (int i = 0; i < before.answer().seats().size(); i++) {
      left.computeIfAbsent(name(before, i), _ -> new ArrayDeque<>()).add(i);
    }
    List<SeatChange> changes = new ArrayList<>();
    for (int i = 0; i < after.answer().seats().size(); i++) {
      Integer was = left.getOrDefault(name(after, i), new ArrayDeque<>()).poll();
      SeatAnswer now = after.answer().seats().get(i);
      if (was == null) {
        changes.add(new SeatChange(null, now));
      } else if (!saysTheSame(before, was, after, i)) {
        changes.add(new SeatChange(before.answer().seats().get(was), now));
      }
    }
    IntStream gone = left.values().stream().flatMapToInt(Differences::ints).sorted();
    gone.forEach(i -> changes.add(new SeatChange(before.answer().seats().get(i), null)));
    return changes;
  }

  private static IntStream ints(Deque<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue);
  }

  private static String name(OpenOperation operation, int seat) {
    return operation.answer().seats().get(seat).seat().seat();
  }

  private static boolean saysTheSame(OpenOperation before, int was, OpenOperation after, int now) {
    return saysTheSame(before.answer().seats().get(was), after.answer().seats().get(now))
        && saysTheSame(
            before.withNothingSetAside().seats().get(was),
            after.withNothingSetAside().seats().get(now));
  }

  // A seat that nothing touched has the very answer that it had.
  @SuppressWarnings("ReferenceEquality")
  private static boolean saysTheSame(SeatAnswer one, SeatAnswer other) {
    return one.answer() == other.answer()
        && one.seat().equals(other.seat())
        && ageless(one).equals(ageless(other))
        && ageless(one.candidates()).equals(ageless(other.candidates()));
  }

  /// Of a protection, what it makes of the movement and how that was reached.
  private record Reached(
      ProtectionId protection, ReasonCode code, Sentence sentence, List<Step> steps) {

    /// The first step says at which minute it was tested, and is left out.
    static Reached of(ProtectionAnswer answer) {
      Assessment assessment = answer.assessment();
      List<Step> steps = assessment.steps();
      return new Reached(
          answer.protection(),
          assessment.code(),
          assessment.sentence(),
          steps.subList(Math.min(1, steps.size()), steps.size()));
    }
  }

  private record Ageless(PersonId person, Candidate candidate, List<Reached> protections) {}

  private static List<Ageless> ageless(List<CandidateAnswer> candidates) {
    return candidates.stream()
        .map(one ->
            new Ageless(
                one.person(),
                one.candidate(),
                one.protections().stream().map(Reached::of).toList()))
        .toList();
  }

  private static List<Reason> ageless(SeatAnswer answer) {
    return answer.reasons().stream()
        .map(reason ->
            reason.code() == ReasonCode.STALE_SOURCE ? new Reason(reason.code(), SOME_AGE) : reason)
        .toList();
  }
}
