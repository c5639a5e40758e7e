// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.EnumSet;

/// How two names agree.
///
/// @param bits what that is worth, bits
/// @param levels the ways in which they agree or differ, as bits of [NameLevel]: [NameLevel#SAME]
///   alone where nothing does
/// @param placeholder whether a placeholder stands in either
public record NameAgreement(double bits, int levels, boolean placeholder) {

  private static final int NOT_WHOLE = NameLevel.bits(level -> !level.isWhole());
  private static final int LEAVES_OUT = NameLevel.bits(NameLevel::leavesOut);
  private static final int PARTIAL =
      NameLevel.GIVEN_NOT_STATED.bit() | NameLevel.SURNAME_NOT_STATED.bit();

  /// There was no name on one side.
  ///
  /// @param bits what that is worth, bits
  public static NameAgreement notStated(double bits, boolean placeholder) {
    return new NameAgreement(bits, NameLevel.NOT_STATED.bit(), placeholder);
  }

  /// The levels in the order of the model.
  public EnumSet<NameLevel> inOrder() {
    return NameLevel.of(levels);
  }

  /// Whether there was a name on both sides.
  public boolean isComparable() {
    return (levels & NameLevel.NOT_STATED.bit()) == 0;
  }

  /// Whether they are one name as far as they can be compared: whatever is stated on both sides
  /// agrees.
  public boolean isWhole() {
    return bits > 0 && (levels & NOT_WHOLE) == 0;
  }

  /// Whether it is whole and neither side leaves a name out.
  public boolean isComplete() {
    return isWhole() && !isPartial() && (levels & LEAVES_OUT) == 0;
  }

  /// Whether given names or surnames could not be compared.
  private boolean isPartial() {
    return (levels & PARTIAL) != 0;
  }
}
