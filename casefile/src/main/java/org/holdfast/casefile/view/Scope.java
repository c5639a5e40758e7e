// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.Collection;
import java.util.Set;
import org.holdfast.casefile.entry.SubjectId;

/// Of whom a file of the registry speaks.
sealed interface Scope {

  /// Whether it speaks of somebody.
  boolean has(SubjectId subject);

  /// Those of some, in their order, of whom something has to be looked at.
  ///
  /// @param all some
  /// @param namingOthers those of them who may name somebody else
  Collection<SubjectId> ofInterest(Set<SubjectId> all, Set<SubjectId> namingOthers);

  /// Everybody.
  record Everybody() implements Scope {
    @Override
    public boolean has(SubjectId subject) {
      return true;
    }

    @Override
    public Collection<SubjectId> ofInterest(Set<SubjectId> all, Set<SubjectId> namingOthers) {
      return all;
    }
  }

  /// These, by who they are after all merging.
  record These(Set<SubjectId> subjects) implements Scope {
    @Override
    public boolean has(SubjectId subject) {
      return subjects.contains(subject);
    }

    /// Where nobody names somebody else, the order of two persons says nothing.
    @Override
    public Collection<SubjectId> ofInterest(Set<SubjectId> all, Set<SubjectId> namingOthers) {
      return namingOthers.isEmpty() ? subjects : all;
    }
  }
}
