// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ReasonCode;

/// One side of the question whether a protection bars a movement: is it in force, does it apply to
/// this person, does it reach this movement.
///
/// A protection bars only where every side says so. Therefore the mildest side decides: one that
/// plainly says no ends the matter, and one that is in doubt sends it to a person.
///
/// @param code what this side says; [ReasonCode#PROTECTION_IN_FORCE] where it has nothing of its
///   own to add
/// @param predicate the rest of a sentence whose subject is the protection
/// @param steps how it was reached, in order
record Aspect(ReasonCode code, Sentence predicate, List<Assessment.Step> steps) {

  /// Grounds that hold only by a reading, or for want of one.
  private static final List<ReasonCode> BY_A_READING =
      List.of(
          ReasonCode.PROTECTIVE_START,
          ReasonCode.PROTECTIVE_END,
          ReasonCode.STALE_SOURCE,
          ReasonCode.PLACE_UNKNOWN);

  Aspect {
    steps = List.copyOf(steps);
  }

  /// A side that is reached in one step.
  ///
  /// @param source the source of the fact; empty where it is a rule
  static Aspect of(ReasonCode code, Sentence predicate, String provision, String source) {
    return new Aspect(
        code,
        predicate,
        List.of(
            new Assessment.Step(
                Sentence.of("It %s.", "Esta protección %s.", predicate), provision, source)));
  }

  /// The answer that it gives by itself.
  Answer answer() {
    return code.answer();
  }

  /// The side that decides where all of them must say yes: the mildest. Among equals one that says
  /// so only by a reading is named first: together they are no firmer than it.
  static Aspect mildest(List<Aspect> sides) {
    return sides.stream()
        .min(
            comparing(Aspect::answer, reverseOrder())
                .thenComparing(Aspect::byAReading, reverseOrder())
                .thenComparing(Aspect::plain))
        .orElseThrow();
  }

  /// The thing that decides where one of them suffices: the gravest. Among equals the firmest is
  /// named first.
  static Aspect gravest(List<Aspect> things) {
    return things.stream()
        .min(
            comparing(Aspect::answer)
                .thenComparing(Aspect::byAReading)
                .thenComparing(Aspect::plain))
        .orElseThrow();
  }

  private boolean byAReading() {
    return BY_A_READING.contains(code);
  }

  private boolean plain() {
    return code == ReasonCode.PROTECTION_IN_FORCE;
  }
}
