// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

/// The name a registry gives to one of its sources. Not personal data.
public record SourceId(String value) {
  public SourceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a source has a name");
    }
  }
}
