// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.linkage.names.Name.Range;
import org.holdfast.linkage.names.Name.Reading;
import org.holdfast.linkage.names.PartComparison.Scored;

/// Compares two names: of all ways to read both the one of the greatest weight. Symmetric.
public final class NameComparison {

  private final TokenGrid grid;
  private final NameWeights weights;

  private NameComparison(Name a, Name b, NameWeights weights) {
    this.grid = TokenGrid.of(a, b, weights);
    this.weights = weights;
  }

  /// How the two names agree, also where two neighbours of one are written together in the other.
  public static NameAgreement of(Name a, Name b, NameWeights weights) {
    boolean placeholder = a.hasPlaceholder() || b.hasPlaceholder();
    Scored best = new NameComparison(a, b, weights).best();
    for (Name together : a.writtenTogetherAsIn(b, weights)) {
      best = Scored.better(best, new NameComparison(together, b, weights).best());
    }
    for (Name together : b.writtenTogetherAsIn(a, weights)) {
      best = Scored.better(best, new NameComparison(a, together, weights).best());
    }
    if (best.bits() == Scored.NONE.bits()) {
      return new NameAgreement(
          weights.of(NameLevel.NOT_STATED), Set.of(NameLevel.NOT_STATED), placeholder);
    }
    Set<NameLevel> levels = best.levels().isEmpty() ? Set.of(NameLevel.SAME) : best.levels();
    return new NameAgreement(best.bits(), levels, placeholder);
  }

  private Scored best() {
    Scored best = Scored.NONE;
    for (Reading left : grid.left().readings()) {
      for (Reading right : grid.right().readings()) {
        if (comparable(left.given(), right.given())
            || comparable(left.surnames(), right.surnames())) {
          best = Scored.better(best, compare(left, right));
        }
      }
    }
    return best;
  }

  private static boolean comparable(Range a, Range b) {
    return a.size() > 0 && b.size() > 0;
  }

  /// An unusual reading counts only where it makes the two names agree in whole: it explains an
  /// agreement, it must not soften a difference.
  private Scored compare(Reading a, Reading b) {
    Scored given = part(a.given(), b.given(), false);
    Scored surnames = part(a.surnames(), b.surnames(), true);
    var levels = EnumSet.copyOf(given.levels());
    levels.addAll(surnames.levels());
    int paired = given.paired() + surnames.paired();
    if (levels.contains(NameLevel.GIVEN_NAMES_DIFFER)
        && levels.contains(NameLevel.SURNAMES_DIFFER)) {
      return Scored.of(weights.of(NameLevel.DIFFERS), EnumSet.of(NameLevel.DIFFERS), 0);
    }
    boolean natural = a.manner() == null && b.manner() == null;
    boolean another = isAnotherName(given, surnames, natural);
    if (!natural && (another || !levels.stream().allMatch(NameLevel::isWhole))) {
      return Scored.NONE;
    }
    double bits = given.bits() + surnames.bits() + manner(a, levels) + manner(b, levels);
    if (another) {
      levels.add(NameLevel.SURNAME_DIFFERS);
      bits += weights.of(NameLevel.SURNAME_DIFFERS);
    }
    return Scored.of(bits, levels, paired);
  }

  private double manner(Reading reading, EnumSet<NameLevel> levels) {
    NameLevel manner = reading.manner();
    if (manner == null) {
      return 0;
    }
    levels.add(manner);
    return weights.of(manner);
  }

  private Scored part(Range a, Range b, boolean surnames) {
    if (comparable(a, b)) {
      return PartComparison.of(grid, a, b, surnames, weights);
    }
    NameLevel blank = surnames ? NameLevel.SURNAME_NOT_STATED : NameLevel.GIVEN_NOT_STATED;
    return Scored.of(weights.of(blank), EnumSet.of(blank), 0);
  }

  /// Where one side has given names over and the other has surnames over, the two may be JOSE
  /// GARCIA LOPEZ and JOSE LUIS GARCIA, each of which leaves out a last name. In any other order,
  /// or with a first name left out, they only share two words.
  private static boolean isAnotherName(Scored given, Scored surnames, boolean natural) {
    boolean across =
        (given.left() && surnames.right() && !given.right() && !surnames.left())
            || (given.right() && surnames.left() && !given.left() && !surnames.right());
    return across && !(natural && given.firstKept() && surnames.firstKept());
  }
}
