// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.util.Optional;
import java.util.UUID;

/// The record's own name for a person. It is random and is made from nothing that is known of the
/// person, so that it stays when the person's data are erased.
///
/// @param value a random UUID (RFC 9562, version 4)
public record SubjectId(UUID value) {

  /// Reads the text form; empty where it is not one.
  public static Optional<SubjectId> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equals(text) ? Optional.of(new SubjectId(value)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
