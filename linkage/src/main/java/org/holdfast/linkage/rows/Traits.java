// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

import org.holdfast.linkage.identity.Identity;

/// What a row says of its identity beside name and birth date, in six bits: whether an A-number is
/// stated, the sex, and the group of the nationality. With them most rows are told apart without
/// going to their identities.
public final class Traits {

  /// How many different traits there are.
  public static final int COUNT = 64;

  /// How many bits they take.
  static final int BITS = 6;

  private static final int NUMBER = 1;
  private static final int FEMALE = 2;
  private static final int MALE = 4;
  private static final int NATIONALITY_SHIFT = BITS - NationalityGroups.BITS;

  private Traits() {}

  /// The traits of a registered identity.
  static int of(PackedRegistry packed, NationalityGroups nationalities, int i) {
    boolean number = packed.numberStart.at(i) < packed.numberStart.at(i + 1);
    int sex =
        switch (packed.sex(i)) {
          case FEMALE -> FEMALE;
          case MALE -> MALE;
          case OTHER, UNSTATED -> 0;
        };
    return (number ? NUMBER : 0) | sex | nationalities.of(i) << NATIONALITY_SHIFT;
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

  /// Whether all nationalities are of one group, which is none of these.
  ///
  /// @param groups as [Rows#groups] gives them
  public static boolean isOfOtherNationality(int traits, int groups) {
    int group = traits >>> NATIONALITY_SHIFT;
    return group != NationalityGroups.ANY && (groups & 1 << group) == 0;
  }
}
