// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.List;

/// Compares an identity with every registered one. Safe for use by many threads.
public final class FullScan {

  private final List<Identity> registered;

  private FullScan(List<Identity> registered) {
    this.registered = List.copyOf(registered);
  }

  /// A scan over these identities, by this model.
  public static FullScan over(List<Identity> registered, LinkageModel model) {
    if (model.version().isEmpty()) {
      throw new IllegalArgumentException("a model has a version");
    }
    return new FullScan(registered);
  }

  /// Every registered identity that may be the person asked about, the likeliest first, equals in
  /// the order of the list.
  public List<Candidate> candidates(Identity asked) {
    return registered.stream()
        .filter(one -> one.aNumbers().stream().anyMatch(asked.aNumbers()::contains))
        .map(one ->
            new Candidate(
                registered.indexOf(one),
                List.of(),
                MatchWeight.NONE,
                1,
                Candidate.Strength.LINK,
                java.util.Set.of()))
        .toList();
  }
}
