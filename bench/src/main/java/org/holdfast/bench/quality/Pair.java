// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import org.holdfast.linkage.Calibration.Stratum;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.MatchWeight;

/// A seat and a candidate for it, and whether they are one person.
///
/// @param weight the match weight
/// @param shipped the probability that the shipped model states
/// @param strength what the shipped model makes of it
/// @param stratum what is calibrated together
/// @param same whether they are one person
/// @param mass for how many pairs of the reference it stands: a registry in which one seat in ten
///   is registered
record Pair(
    MatchWeight weight,
    double shipped,
    Strength strength,
    Stratum stratum,
    boolean same,
    double mass) {

  static Pair of(Candidate candidate, int candidates, boolean same, double mass) {
    return new Pair(
        candidate.weight(),
        candidate.probability(),
        candidate.strength(),
        Stratum.of(candidate, candidates),
        same,
        mass);
  }
}
