// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.rows;

import java.util.Arrays;
import java.util.Collection;

/// The nationalities of a registry in a few groups: the commonest by themselves, all others
/// together. Two identities of different groups have no nationality in common.
final class NationalityGroups {

  /// Bits of one group.
  static final int BITS = 3;

  /// The group of those who state no nationality, or several of different groups.
  static final int ANY = 0;

  private static final int LAST = (1 << BITS) - 1;

  private final PackedRegistry packed;

  /// By the number of a nationality.
  private final byte[] groups;

  private NationalityGroups(PackedRegistry packed, byte[] groups) {
    this.packed = packed;
    this.groups = groups;
  }

  /// The groups for the people of a registry. The same people give the same groups.
  static NationalityGroups of(PackedRegistry packed) {
    long[] byCount = new long[packed.nationalityIds.size()];
    Arrays.setAll(byCount, id -> id);
    for (int n = 0; n < packed.nationalities.size(); n++) {
      byCount[packed.nationalities.at(n)] -= 1L << Integer.SIZE;
    }
    Arrays.sort(byCount);
    byte[] groups = new byte[byCount.length];
    for (int rank = 0; rank < byCount.length; rank++) {
      groups[(int) byCount[rank]] = (byte) Math.min(1 + rank, LAST);
    }
    return new NationalityGroups(packed, groups);
  }

  /// The group of a registered identity.
  int of(int i) {
    int group = ANY;
    for (int n = packed.nationalityStart.at(i); n < packed.nationalityStart.at(i + 1); n++) {
      int next = groups[packed.nationalities.at(n)];
      if (group != ANY && group != next) {
        return ANY;
      }
      group = next;
    }
    return group;
  }

  /// The groups of these nationalities, as a set of bits.
  int of(Collection<String> nationalities) {
    int set = 0;
    for (String nationality : nationalities) {
      Integer id = packed.nationalityIds.get(nationality);
      set |= id == null ? 0 : 1 << groups[id];
    }
    return set;
  }
}
