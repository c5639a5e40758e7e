// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

/// The name a registry gives to one of its protections.
public record ProtectionId(String value) {
  public ProtectionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a protection has a name");
    }
  }
}
