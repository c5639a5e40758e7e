// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import org.holdfast.casefile.registry.PersonId;
import org.holdfast.protection.ProtectionId;

/// What two people have set aside of one seat's candidates: that one is somebody else, or that one
/// protection does not stand in the way of this movement.
///
/// A reader would get this wrong: what is set aside gives no reason, and is still listed with the
/// answer. The sources, the movement itself, a class whose list is not whole and a seat listed
/// twice are nobody's candidate and are never set aside.
public interface SetAside {

  /// Nothing is.
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
      };

  /// Whether a candidate was found to be somebody else than the person in the seat.
  boolean person(PersonId person);

  /// Whether a protection of a candidate was set aside.
  boolean protection(PersonId person, ProtectionId protection);
}
