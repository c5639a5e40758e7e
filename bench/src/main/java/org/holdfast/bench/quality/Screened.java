// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.util.List;
import org.holdfast.bench.people.Culture;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;

/// One seat and what the searches for it gave.
///
/// @param culture of who sits there
/// @param truth who sits there
/// @param reached the greatest threshold, bits, at which the seat is still caught: of a registered
///   person by their own pair, of anybody else by any pair; infinite where no threshold matters
/// @param shipped what the seat meets at the shipped thresholds
/// @param pairs its candidates at the shipped thresholds
record Screened(
    Culture culture, Sitting truth, double reached, AsShipped shipped, List<Pair> pairs) {

  Screened {
    pairs = List.copyOf(pairs);
  }

  /// Who sits in a seat.
  sealed interface Sitting {

    /// A registered person.
    ///
    /// @param birthDate whether manifest and registry both state a birth date
    /// @param aNumber whether manifest and registry both state an A-number
    record Registered(OnBothSides birthDate, OnBothSides aNumber) implements Sitting {}

    /// Somebody who is not registered.
    record Other() implements Sitting {}
  }

  /// Whether a field is stated on both sides.
  enum OnBothSides {
    STATED,
    NOT_STATED;

    static OnBothSides of(boolean manifest, boolean registry) {
      return manifest && registry ? STATED : NOT_STATED;
    }
  }

  boolean isRegistered() {
    return truth instanceof Sitting.Registered;
  }

  boolean isCaughtAt(double threshold) {
    return reached >= threshold;
  }

  /// The greatest threshold at which a candidate is one. The rules of the model keep whoever has an
  /// A-number or document that is the same, or near while not both name and birth date conflict,
  /// whatever the sum.
  static double reach(Candidate candidate) {
    boolean same = is(candidate, Field.A_NUMBER, "SAME") || is(candidate, Field.DOCUMENT, "SAME");
    boolean near =
        is(candidate, Field.A_NUMBER, State.AGREES) || is(candidate, Field.DOCUMENT, State.AGREES);
    boolean against =
        is(candidate, Field.NAME, State.CONFLICTS)
            && is(candidate, Field.BIRTH_DATE, State.CONFLICTS);
    return same || (near && !against) ? Double.POSITIVE_INFINITY : candidate.weight().bits();
  }

  private static boolean is(Candidate candidate, Field field, String level) {
    return candidate.comparison(field).level().equals(level);
  }

  private static boolean is(Candidate candidate, Field field, State state) {
    return candidate.comparison(field).state() == state;
  }
}
