// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

/// What is measured on.
///
/// @param seed what the development split follows from
/// @param persons registered people of a split
/// @param queries seats of a split, half of them registered people's
public record QualityPlan(long seed, int persons, int queries) {

  /// From the seed of the development split to that of the test split.
  private static final long APART = 1000;

  /// Fewer would leave a split without people of some kind.
  public static final int LEAST_QUERIES = 100;

  public QualityPlan {
    if (persons < 1 || queries < LEAST_QUERIES) {
      throw new IllegalArgumentException("a split has 1 person and " + LEAST_QUERIES + " queries");
    }
  }

  /// The seeds of a split.
  ///
  /// @param people what the registered people follow from
  /// @param queries what the seats follow from
  public record Seeds(long people, long queries) {}

  /// What is fitted is fitted on these.
  public Seeds development() {
    return new Seeds(seed, seed + 1);
  }

  /// What is measured is measured on these.
  public Seeds test() {
    return new Seeds(seed + APART, seed + APART + 1);
  }
}
