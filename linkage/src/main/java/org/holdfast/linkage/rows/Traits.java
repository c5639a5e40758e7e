// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

import org.holdfast.linkage.identity.Identity;

/// What a row says of its identity beside name and birth date, in three bits: whether an A-number
/// is stated, and the sex. With them many a row is told apart without going to its identity.
public final class Traits {

  /// How many different traits there are.
  public static final int COUNT = 8;

  /// How many bits they take.
  static final int BITS = 3;

  private static final int NUMBER = 1;
  private static final int FEMALE = 2;
  private static final int MALE = 4;

  private Traits() {}

  /// The traits of a registered identity.
  static int of(PackedRegistry packed, int i) {
    boolean number = packed.numberStart.at(i) < packed.numberStart.at(i + 1);
    int sex =
        switch (packed.sex(i)) {
          case FEMALE -> FEMALE;
          case MALE -> MALE;
          case OTHER, UNSTATED -> 0;
        };
    return (number ? NUMBER : 0) | sex;
  }

  /// Whether an A-number is stated.
  public static boolean statesNumber(int traits) {
    return (traits & NUMBER) != 0;
  }

  /// The sex, as far as it can be compared.
  public static Identity.Sex sex(int traits) {
    return (traits & FEMALE) != 0
        ? Identity.Sex.FEMALE
        : (traits & MALE) != 0 ? Identity.Sex.MALE : Identity.Sex.UNSTATED;
  }
}
