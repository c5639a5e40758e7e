// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.registry;

/// The name a registry gives to one of its persons.
public record PersonId(String value) {
  public PersonId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a registered person has an id");
    }
  }
}
