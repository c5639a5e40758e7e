// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

/// Pairs that were found.
///
/// @param same how many of them are labelled one person
/// @param others how many are not
public record Found(long same, long others) {

  /// All of them.
  public long pairs() {
    return same + others;
  }

  /// The share of them that are one person; 1 where nothing was found.
  public double precision() {
    return pairs() == 0 ? 1 : (double) same / pairs();
  }

  /// The share of the true pairs that was found.
  ///
  /// @param truePairs how many there are, found or not
  public double recall(long truePairs) {
    return truePairs == 0 ? 1 : (double) same / truePairs;
  }

  /// The harmonic mean of precision and recall.
  ///
  /// @param truePairs how many there are, found or not
  public double f1(long truePairs) {
    return pairs() + truePairs == 0 ? 1 : 2.0 * same / (pairs() + truePairs);
  }

  Found and(Found more) {
    return new Found(same + more.same, others + more.others);
  }
}
