// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

import java.util.Optional;
import java.util.regex.Pattern;

/// How many leaves a tree has.
///
/// @param value leaves, 0 or more, below 2^63
public record TreeSize(long value) implements Comparable<TreeSize> {
  public static final TreeSize EMPTY = new TreeSize(0);

  /// Decimal, without sign and leading zeros (C2SP tlog-checkpoint, "Note text").
  private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

  public TreeSize {
    if (value < 0) {
      throw new IllegalArgumentException("a tree has 0 leaves or more");
    }
  }

  /// Reads decimal digits without leading zeros; empty where it is not that or exceeds 2^63 - 1.
  public static Optional<TreeSize> parse(String decimal) {
    if (!DECIMAL.matcher(decimal).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new TreeSize(Long.parseLong(decimal)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Whether the tree has this leaf.
  public boolean has(LeafIndex index) {
    return index.value() < value;
  }

  /// The size after one more leaf.
  public TreeSize next() {
    return new TreeSize(Math.addExact(value, 1));
  }

  /// Decimal digits without leading zeros.
  public String format() {
    return Long.toString(value);
  }

  @Override
  public int compareTo(TreeSize other) {
    return Long.compare(value, other.value);
  }
}
