// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.util.Arrays;
import java.util.Optional;

/// On what ground a hold is released. There is no third: a bar in force has no door. The names are
/// part of the record's bytes.
public enum Door {
  /// The registered person is not the one in the seat. Two reviewers may find that.
  NOT_THIS_PERSON,
  /// What protects that person does not bar this movement. Counsel is one of the two.
  NOT_BARRED;

  /// The door of this name; empty where there is none.
  public static Optional<Door> named(String name) {
    return Arrays.stream(values()).filter(door -> door.name().equals(name)).findFirst();
  }
}
