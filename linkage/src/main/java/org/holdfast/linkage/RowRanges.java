// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.holdfast.linkage.Requirements.OfRows;
import org.holdfast.linkage.keys.Ints;
import org.holdfast.linkage.rows.Requirement;
import org.jspecify.annotations.Nullable;

/// Ranges of rows, in order, with what the names of each must reach.
final class RowRanges {

  private final Ints starts = new Ints();
  private final Ints ends = new Ints();
  private final List<OfRows> requirements = new ArrayList<>();
  private int rows;
  private @Nullable Requirement loosest;

  /// Adds a range that begins where the last one ends, or later.
  void add(int from, int to, OfRows requirement) {
    starts.add(from);
    ends.add(to);
    requirements.add(requirement);
    rows += to - from;
    loosest = loosest == null ? requirement.loosest() : loosest.or(requirement.loosest());
  }

  boolean isEmpty() {
    return requirements.isEmpty();
  }

  /// How many ranges there are.
  int count() {
    return requirements.size();
  }

  int start(int range) {
    return starts.at(range);
  }

  int end(int range) {
    return ends.at(range);
  }

  OfRows requirement(int range) {
    return requirements.get(range);
  }

  /// The first row of all.
  int from() {
    return starts.at(0);
  }

  /// The row after the last of all.
  int to() {
    return ends.at(ends.size() - 1);
  }

  /// How many rows they hold.
  int rows() {
    return rows;
  }

  /// What every name reaches that reaches what any of the ranges demands.
  Requirement loosest() {
    if (loosest == null) {
      throw new IllegalStateException("there are no ranges");
    }
    return loosest;
  }

  /// What the names of a row must reach; null where it is in none of the ranges.
  @Nullable OfRows at(int row) {
    int from = 0;
    int to = requirements.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ends.at(middle) <= row) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < requirements.size() && starts.at(from) <= row ? requirements.get(from) : null;
  }

  /// Notes that so many rows were read by words, in search of each of them, and so many words were
  /// not looked up.
  void note(int read, int leftOut) {
    for (OfRows requirement : new HashSet<>(requirements)) {
      requirement.noteByWords(read, leftOut);
    }
  }
}
