// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.protection.ProtectionId;

/// What two people have set aside for one seat, by releases that apply now.
///
/// A reader would get this wrong: it is asked about one seat at one time, and never kept for the
/// next. Whether a release applies hangs on everything that was known when it was made.
public interface SetAside {

  /// Nothing is set aside.
  SetAside NONE =
      new SetAside() {
        @Override
        public boolean person(PersonId person) {
          return false;
        }

        @Override
        public boolean protection(PersonId person, ProtectionId protection) {
          return false;
        }

        @Override
        public Optional<Instant> until() {
          return Optional.empty();
        }
      };

  /// Whether two people found that this registered person is not the one in the seat.
  boolean person(PersonId person);

  /// Whether two people found that this protection of that person does not bar this movement.
  boolean protection(PersonId person, ProtectionId protection);

  /// When the first of it ends: an answer that rests on it may be relied on until then, and no
  /// longer. Empty where nothing is set aside.
  Optional<Instant> until();
}
