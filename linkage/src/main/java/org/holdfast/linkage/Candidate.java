// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.List;
import java.util.Set;

/// A registered identity that may be the person asked about.
///
/// @param index the position of the registered identity in the list that was searched, from 0
/// @param comparisons one for each field, in the order of [Comparison.Field]
/// @param weight their sum, bits
/// @param probability the probability that it is the same person, in [0, 1], at the model's prior
/// @param strength what the weight amounts to
/// @param doubts why a person must look at it
public record Candidate(
    int index,
    List<Comparison> comparisons,
    MatchWeight weight,
    double probability,
    Strength strength,
    Set<Doubt> doubts) {

  public Candidate {
    comparisons = List.copyOf(comparisons);
    doubts = Set.copyOf(doubts);
  }

  /// What the weight amounts to. A non-link is no candidate.
  public enum Strength {
    /// The same person, as far as a machine can say.
    LINK,
    /// Not excluded: clerical review.
    POSSIBLE_LINK
  }

  /// Why a person must look at it.
  public enum Doubt {
    /// The A-number or document agrees exactly, name and birth date conflict.
    IDENTIFIER_AGAINST_NAME,
    /// The A-number or document is a near neighbour.
    NEAR_IDENTIFIER,
    /// A placeholder stands where a name should be, on either side.
    PLACEHOLDER
  }
}
