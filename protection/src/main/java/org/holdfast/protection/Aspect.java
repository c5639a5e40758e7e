// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.List;

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
record Aspect(ReasonCode code, String predicate, List<Assessment.Step> steps) {

  /// Grounds that hold by a reading or for want of one. They are named before any other ground of
  /// the same answer: a hold that rests on them must not look firmer than it is.
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
  static Aspect of(ReasonCode code, String predicate, String provision, String source) {
    return new Aspect(
        code, predicate, List.of(new Assessment.Step("It " + predicate + ".", provision, source)));
  }

  /// The answer that it gives by itself.
  Answer answer() {
    return code.answer();
  }

  /// The side that decides where all of them must say yes: the mildest.
  static Aspect mildest(List<Aspect> sides) {
    return sides.stream()
        .min(comparing(Aspect::answer, reverseOrder()).thenComparingInt(Aspect::rank))
        .orElseThrow();
  }

  /// Several things of one side, each of which suffices: the gravest decides.
  static Aspect gravest(List<Aspect> things) {
    return things.stream()
        .min(comparing(Aspect::answer).thenComparingInt(Aspect::rank))
        .orElseThrow();
  }

  private int rank() {
    if (BY_A_READING.contains(code)) {
      return 0;
    }
    return code == ReasonCode.PROTECTION_IN_FORCE ? 2 : 1;
  }
}
