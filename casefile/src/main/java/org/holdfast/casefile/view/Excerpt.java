// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.Set;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.registry.PersonId;

/// What a registry file says of some persons, in the same format.
///
/// @param file the file (`docs/formats/registry.md`)
/// @param persons every name under which a file made before or made now has one of them; whoever is
///   named here and not in the file is in the registry no more
public record Excerpt(Tree file, Set<PersonId> persons) {
  public Excerpt {
    persons = Set.copyOf(persons);
  }
}
