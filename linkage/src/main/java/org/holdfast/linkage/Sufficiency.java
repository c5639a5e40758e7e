// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

/// Whether an identity states enough to be compared with a registry at all. What is not comparable
/// needs a person even where no candidate was found: that nothing was found says nothing.
public enum Sufficiency {
  /// An A-number, a document, or a name and a birth date are stated.
  COMPARABLE,
  /// A placeholder stands where a name should be, and no A-number or document identifies instead.
  PLACEHOLDER,
  /// Neither an A-number, nor a document, nor a name together with a birth date.
  INSUFFICIENT;

  /// What an identity states.
  public static Sufficiency of(Identity identity) {
    if (!identity.aNumbers().isEmpty() || !identity.documents().isEmpty()) {
      return COMPARABLE;
    }
    return identity.names().isEmpty() || identity.birthDates().isEmpty()
        ? INSUFFICIENT
        : COMPARABLE;
  }
}
