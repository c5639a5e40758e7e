// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.List;
import org.holdfast.linkage.names.Name.Range;
import org.holdfast.linkage.names.Name.Reading;
import org.holdfast.linkage.names.PartComparison.Scored;

/// Compares two names: of all ways to read both the one of the greatest weight. Symmetric.
public final class NameComparison {

  private static final int NOT_WHOLE = NameLevel.bits(level -> !level.isWhole());
  private static final int ALL_DIFFER =
      NameLevel.GIVEN_NAMES_DIFFER.bit() | NameLevel.SURNAMES_DIFFER.bit();

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
      return NameAgreement.notStated(weights.of(NameLevel.NOT_STATED), placeholder);
    }
    int levels = best.levels() == 0 ? NameLevel.SAME.bit() : best.levels();
    return new NameAgreement(best.bits(), levels, placeholder);
  }

  private Scored best() {
    Scored best = Scored.NONE;
    List<Reading> rights = grid.right().readings();
    double most = grid.most();
    for (Reading left : grid.left().readings()) {
      for (Reading right : rights) {
        if (mayBeBetter(left, right, most, best)
            && (comparable(left.given(), right.given())
                || comparable(left.surnames(), right.surnames()))) {
          best = Scored.better(best, compare(left, right));
        }
      }
    }
    return best;
  }

  /// Whether two readings can come up to the best so far: pairs of tokens weigh so much at most,
  /// and every level is at most 0 bits.
  private boolean mayBeBetter(Reading left, Reading right, double most, Scored best) {
    double manners = weightOfManner(left) + weightOfManner(right);
    return Math.max(most + manners, weights.of(NameLevel.DIFFERS)) + ROUNDING >= best.bits();
  }

  /// Sums are taken in another order for the bound: this is more than their rounding can differ,
  /// bits.
  private static final double ROUNDING = 1e-9;

  private static boolean comparable(Range a, Range b) {
    return a.size() > 0 && b.size() > 0;
  }

  /// An unusual reading counts only where it makes the two names agree in whole: it explains an
  /// agreement, it must not soften a difference.
  private Scored compare(Reading a, Reading b) {
    Scored given = part(a.given(), b.given(), false);
    Scored surnames = part(a.surnames(), b.surnames(), true);
    int levels = given.levels() | surnames.levels();
    int paired = given.paired() + surnames.paired();
    if ((levels & ALL_DIFFER) == ALL_DIFFER) {
      return Scored.of(weights.of(NameLevel.DIFFERS), NameLevel.DIFFERS.bit(), 0);
    }
    boolean natural = a.manner() == null && b.manner() == null;
    boolean another = isAnotherName(given, surnames, natural);
    if (!natural && (another || (levels & NOT_WHOLE) != 0)) {
      return Scored.NONE;
    }
    levels |= manner(a) | manner(b);
    double bits = given.bits() + surnames.bits() + weightOfManner(a) + weightOfManner(b);
    if (another) {
      levels |= NameLevel.SURNAME_DIFFERS.bit();
      bits += weights.of(NameLevel.SURNAME_DIFFERS);
    }
    return Scored.of(bits, levels, paired);
  }

  private static int manner(Reading reading) {
    NameLevel manner = reading.manner();
    return manner == null ? 0 : manner.bit();
  }

  private double weightOfManner(Reading reading) {
    NameLevel manner = reading.manner();
    return manner == null ? 0 : weights.of(manner);
  }

  private Scored part(Range a, Range b, boolean surnames) {
    if (comparable(a, b)) {
      return PartComparison.of(grid, a, b, surnames, weights);
    }
    NameLevel blank = surnames ? NameLevel.SURNAME_NOT_STATED : NameLevel.GIVEN_NOT_STATED;
    return Scored.of(weights.of(blank), blank.bit(), 0);
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
