// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.EnumSet;
import java.util.Set;

/// How two names agree.
///
/// @param bits what that is worth, bits
/// @param levels the ways in which they agree or differ, [NameLevel#SAME] alone where nothing does
/// @param placeholder whether a placeholder stands in either
public record NameAgreement(double bits, Set<NameLevel> levels, boolean placeholder) {

  public NameAgreement {
    levels = Set.copyOf(levels);
  }

  /// The levels in the order of the model.
  public EnumSet<NameLevel> inOrder() {
    return EnumSet.copyOf(levels);
  }

  /// Whether there was a name on both sides.
  public boolean isComparable() {
    return !levels.contains(NameLevel.NOT_STATED);
  }

  /// Whether all given names agree and the surnames are others, or the other way about: more than
  /// an initial, and nothing left out or not stated.
  public boolean isHalf() {
    long other =
        levels.stream()
            .filter(level ->
                level == NameLevel.SURNAMES_DIFFER || level == NameLevel.GIVEN_NAMES_DIFFER)
            .count();
    long alike =
        levels.stream()
            .filter(level -> level.isWhole() && !level.leavesOut() && level != NameLevel.INITIAL)
            .count();
    return other == 1 && other + alike == levels.size() && !isPartial();
  }

  /// Whether they are one name as far as they can be compared: whatever is stated on both sides
  /// agrees.
  public boolean isWhole() {
    return bits > 0 && levels.stream().allMatch(NameLevel::isWhole);
  }

  /// Whether it is whole and neither side leaves a name out.
  public boolean isComplete() {
    return isWhole() && !isPartial() && levels.stream().noneMatch(NameLevel::leavesOut);
  }

  /// Whether given names or surnames could not be compared.
  public boolean isPartial() {
    return levels.contains(NameLevel.GIVEN_NOT_STATED)
        || levels.contains(NameLevel.SURNAME_NOT_STATED);
  }
}
