// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.rows.PackedRegistry;
import org.holdfast.linkage.words.TokenBounds;

/// Compares an identity with every registered one. Nothing is left out: what cannot reach the
/// thresholds is told by an upper bound of its weight ([UpperBound]), and all the rest is compared
/// in full. Safe for use by many threads.
public final class FullScan implements Search {

  private final PackedRegistry packed;
  private final LinkageModel model;

  private FullScan(PackedRegistry packed, LinkageModel model) {
    this.packed = packed;
    this.model = model;
  }

  /// A scan over these identities, by this model.
  public static FullScan over(List<Identity> registered, LinkageModel model) {
    return over(PackedRegistry.of(registered.size(), registered::get, model.nameReader()), model);
  }

  static FullScan over(PackedRegistry packed, LinkageModel model) {
    return new FullScan(packed, model);
  }

  @Override
  public List<Candidate> candidates(Identity asked) {
    return candidates(Asked.of(asked, model));
  }

  /// The same of an identity that was made ready before.
  public List<Candidate> candidates(Asked question) {
    return Candidate.likeliestFirst(scan(question).candidates());
  }

  @Override
  public List<SearchProof> proofs(Identity asked) {
    Scan scan = scan(Asked.of(asked, model));
    return List.of(
        SearchProof.ofScan(model, packed.size, scan.compared(), scan.candidates().size()));
  }

  /// @param compared how many were compared in full: an exact bound told that the others cannot be
  ///   candidates
  private record Scan(List<Candidate> candidates, int compared) {}

  private Scan scan(Asked question) {
    TokenBounds words =
        TokenBounds.of(question.prepared().names(), packed.vocabulary, model.nameWeights());
    UpperBound bound = UpperBound.of(question, packed, words, model);
    var candidates = new ArrayList<Candidate>();
    int compared = 0;
    for (int i = 0; i < packed.size; i++) {
      if (bound.mayBeCandidate(i)) {
        compared++;
        candidate(i, question).ifPresent(candidates::add);
      }
    }
    return new Scan(candidates, compared);
  }

  /// The same without the upper bound: everybody is compared in full, some microseconds each. It
  /// shares nothing with an index but the comparison, and is what index and scan are held against.
  public List<Candidate> candidatesWithoutBound(Identity asked) {
    Asked question = Asked.of(asked, model);
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < packed.size; i++) {
      candidate(i, question).ifPresent(candidates::add);
    }
    return Candidate.likeliestFirst(candidates);
  }

  private Optional<Candidate> candidate(int i, Asked question) {
    return PairComparison.candidate(i, question, packed.prepared(i), model);
  }
}
