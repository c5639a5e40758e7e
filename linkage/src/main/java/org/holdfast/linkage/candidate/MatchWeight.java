// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.candidate;

/// Evidence that two identities are one person.
///
/// @param bits log2 Bayes factor, bits: positive for, negative against, 0 for none
public record MatchWeight(double bits) implements Comparable<MatchWeight> {

  /// No evidence either way.
  public static final MatchWeight NONE = new MatchWeight(0);

  /// The sum: evidence from another comparison added.
  public MatchWeight plus(MatchWeight other) {
    return new MatchWeight(bits + other.bits);
  }

  @Override
  public int compareTo(MatchWeight other) {
    return Double.compare(bits, other.bits);
  }
}
