// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Compares two names: of all ways to read both the one of the greatest weight. Symmetric.
public final class NameComparison {

  private NameComparison() {}

  /// How the two names agree.
  public static NameAgreement of(Name a, Name b, NameWeights weights) {
    boolean placeholder = a.hasPlaceholder() || b.hasPlaceholder();
    boolean truncated = a.isTruncated() || b.isTruncated();
    PartComparison.Scored best = null;
    List<Name.Reading> others = b.readings();
    for (Name.Reading left : a.readings()) {
      for (Name.Reading right : others) {
        if (comparable(left, right)) {
          PartComparison.Scored scored = compare(left, right, truncated, weights);
          best = best == null ? scored : PartComparison.better(best, scored);
        }
      }
    }
    if (best == null) {
      return new NameAgreement(
          weights.of(NameLevel.NOT_STATED), Set.of(NameLevel.NOT_STATED), placeholder);
    }
    Set<NameLevel> levels = best.levels().isEmpty() ? Set.of(NameLevel.SAME) : best.levels();
    return new NameAgreement(best.bits(), levels, placeholder);
  }

  private static boolean comparable(Name.Reading a, Name.Reading b) {
    return comparable(a.given(), b.given()) || comparable(a.surnames(), b.surnames());
  }

  private static boolean comparable(List<Unit> a, List<Unit> b) {
    return !a.isEmpty() && !b.isEmpty();
  }

  private static PartComparison.Scored compare(
      Name.Reading a, Name.Reading b, boolean truncated, NameWeights weights) {
    var given = part(a.given(), b.given(), false, truncated, weights);
    var surnames = part(a.surnames(), b.surnames(), true, truncated, weights);
    if (given.paired() + surnames.paired() == 0) {
      return nothingAgrees(given, surnames, weights);
    }
    var levels = EnumSet.copyOf(given.levels());
    levels.addAll(surnames.levels());
    double bits = given.bits() + surnames.bits();
    for (Name.Reading reading : List.of(a, b)) {
      NameLevel manner = reading.manner();
      if (manner != null) {
        levels.add(manner);
        bits += weights.of(manner);
      }
    }
    return new PartComparison.Scored(bits, levels, given.paired() + surnames.paired());
  }

  private static PartComparison.Scored part(
      List<Unit> a, List<Unit> b, boolean surnames, boolean truncated, NameWeights weights) {
    if (comparable(a, b)) {
      return PartComparison.of(a, b, surnames, truncated, weights);
    }
    NameLevel blank = surnames ? NameLevel.SURNAME_NOT_STATED : NameLevel.GIVEN_NOT_STATED;
    return new PartComparison.Scored(weights.of(blank), EnumSet.of(blank), 0);
  }

  private static PartComparison.Scored nothingAgrees(
      PartComparison.Scored given, PartComparison.Scored surnames, NameWeights weights) {
    boolean full =
        given.levels().contains(NameLevel.GIVEN_NAMES_DIFFER)
            && surnames.levels().contains(NameLevel.SURNAMES_DIFFER);
    if (full) {
      return new PartComparison.Scored(
          weights.of(NameLevel.DIFFERS), EnumSet.of(NameLevel.DIFFERS), 0);
    }
    var levels = EnumSet.copyOf(given.levels());
    levels.addAll(surnames.levels());
    return new PartComparison.Scored(given.bits() + surnames.bits(), levels, 0);
  }
}
