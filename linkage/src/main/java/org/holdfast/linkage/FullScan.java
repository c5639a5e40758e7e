// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.linkage.names.NameReader;

/// Compares an identity with every registered one. Nothing is left out: what cannot reach the
/// thresholds is told by an upper bound of its weight ([UpperBound]), and all the rest is compared
/// in full. Safe for use by many threads.
public final class FullScan {

  private final List<Prepared> registered;
  private final PackedRegistry packed;
  private final LinkageModel model;

  private FullScan(List<Prepared> registered, PackedRegistry packed, LinkageModel model) {
    this.registered = registered;
    this.packed = packed;
    this.model = model;
  }

  /// A scan over these identities, by this model.
  public static FullScan over(List<Identity> registered, LinkageModel model) {
    var reader = new NameReader(model.nameWeights(), model.nameWords());
    List<Prepared> prepared =
        registered.parallelStream().map(identity -> Prepared.of(identity, reader)).toList();
    return new FullScan(prepared, PackedRegistry.of(prepared), model);
  }

  /// Every registered identity that may be the person asked about, the likeliest first, equals in
  /// the order of the list.
  public List<Candidate> candidates(Identity asked) {
    Asked question = ask(asked);
    UpperBound bound = UpperBound.of(question, packed, model);
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < registered.size(); i++) {
      if (bound.mayBeCandidate(i)) {
        PairComparison.candidate(i, question, registered.get(i), model).ifPresent(candidates::add);
      }
    }
    return likeliestFirst(candidates);
  }

  /// The same without the upper bound: what tests hold it against.
  List<Candidate> candidatesWithoutBound(Identity asked) {
    Asked question = ask(asked);
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < registered.size(); i++) {
      PairComparison.candidate(i, question, registered.get(i), model).ifPresent(candidates::add);
    }
    return likeliestFirst(candidates);
  }

  private Asked ask(Identity asked) {
    var reader = new NameReader(model.nameWeights(), model.nameWords());
    return Asked.of(asked, Prepared.of(asked, reader), model);
  }

  private static List<Candidate> likeliestFirst(List<Candidate> candidates) {
    candidates.sort(
        Comparator.comparing(Candidate::weight).reversed().thenComparingInt(Candidate::index));
    return List.copyOf(candidates);
  }
}
