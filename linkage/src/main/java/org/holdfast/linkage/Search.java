// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.List;

/// Finds who among the registered may be the person asked about.
///
/// A reader would get this wrong: there is no limit, no window and no time after which a search
/// gives what it has. Every way to search gives the same answer, to the last bit.
public interface Search {

  /// Every registered identity that may be the person asked about, the likeliest first, equals in
  /// the order of the registry.
  List<Candidate> candidates(Identity asked);
}
