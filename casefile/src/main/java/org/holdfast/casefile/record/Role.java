// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.Arrays;
import java.util.Optional;

/// What a person does here. The names are part of the record's bytes: one may be added, none
/// renamed.
public enum Role {
  /// Admits people and gives roles; releases nobody.
  ADMINISTRATOR,
  /// Brings lists and has them screened.
  OPERATOR,
  /// Reads seats; releases with another.
  REVIEWER,
  /// A lawyer; says with another that nothing bars a removal.
  COUNSEL,
  /// Brings people back.
  RETURN,
  /// Stands where people board.
  GATE,
  /// Reads, and records nothing.
  AUDITOR;

  /// The role of this name; empty where there is none.
  public static Optional<Role> named(String name) {
    return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
  }

  /// Whether whoever has it may release, with another.
  public boolean releases() {
    return this == REVIEWER || this == COUNSEL;
  }
}
