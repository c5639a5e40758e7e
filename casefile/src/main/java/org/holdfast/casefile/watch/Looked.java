// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.watch;

import java.util.List;
import org.holdfast.casefile.screening.FoundPerson;
import org.holdfast.linkage.Asked;

/// Whom a search over a whole registry found for somebody.
///
/// @param asked who was looked for
/// @param found everybody who may be that person, the likeliest first
record Looked(Asked asked, List<FoundPerson> found) {
  Looked {
    found = List.copyOf(found);
  }
}
