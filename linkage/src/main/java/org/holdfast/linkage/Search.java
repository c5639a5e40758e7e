// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.List;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.Identity;

/// Finds who among the registered may be the person asked about.
///
/// A reader would get this wrong: there is no limit, no window and no time after which a search
/// gives what it has. Every way to search gives the same answer, to the last bit.
public interface Search {

  /// So many registered identities are compared one by one sooner than they are indexed.
  int FEW = 5000;

  /// The quickest search over these identities, by this model.
  static Search over(List<Identity> registered, LinkageModel model) {
    return registered.size() <= FEW
        ? FullScan.over(registered, model)
        : RegistryIndex.over(registered, model);
  }

  /// Every registered identity that may be the person asked about, the likeliest first, equals in
  /// the order of the registry.
  List<Candidate> candidates(Identity asked);

  /// Why a search for this identity lost no one: one proof for each part of the registry that is
  /// searched by itself. It searches once more.
  List<SearchProof> proofs(Identity asked);
}
