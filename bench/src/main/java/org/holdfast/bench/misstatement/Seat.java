// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.util.Set;
import org.holdfast.linkage.identity.Identity;

/// A person as a manifest has them.
///
/// @param identity what the manifest says
/// @param made the misstatements that were made; a later one may have hidden an earlier one
/// @param possible those that there was room for, the ones made included: what rates are counted
///   among
public record Seat(Identity identity, Set<Misstatement> made, Set<Misstatement> possible) {

  public Seat {
    made = Set.copyOf(made);
    possible = Set.copyOf(possible);
  }
}
