// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import org.holdfast.linkage.fields.Prepared;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;

/// Whether an identity states enough to be compared with a registry at all. What is not comparable
/// needs a person even where no candidate was found: that nothing was found says nothing.
public enum Sufficiency {
  /// An A-number, a document, or a whole name and a birth date are stated.
  COMPARABLE,
  /// A placeholder stands where a name should be, and no A-number or document identifies instead.
  /// This is deliberate: with a birth date too, since half a name and a date tell few people apart.
  PLACEHOLDER,
  /// Neither an A-number, nor a document, nor a name together with a birth date.
  INSUFFICIENT;

  /// What an identity states.
  public static Sufficiency of(Identity identity) {
    if (!identity.aNumbers().isEmpty() || !identity.documents().isEmpty()) {
      return COMPARABLE;
    }
    var prepared = Prepared.of(identity, LinkageModel.shipped().nameReader());
    boolean named = prepared.names().stream().anyMatch(name -> !name.hasPlaceholder());
    if (!named && prepared.hasPlaceholder()) {
      return PLACEHOLDER;
    }
    return named && identity.birthDates().stream().anyMatch(BirthDate::isPossible)
        ? COMPARABLE
        : INSUFFICIENT;
  }
}
