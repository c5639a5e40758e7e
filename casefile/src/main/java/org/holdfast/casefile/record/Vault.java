// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import org.holdfast.casefile.entry.SubjectId;
import org.jspecify.annotations.Nullable;

/// Keeps the keys under which entries are sealed, one for each person and one for all that concerns
/// no person.
public interface Vault {

  /// Seals bytes under a person's key, which is made at the first use.
  ///
  /// @param subject the person; null for what concerns none
  /// @param place where the sealed bytes will lie: they open nowhere else
  byte[] seal(@Nullable SubjectId subject, byte[] plain, String place);

  /// Opens what was sealed.
  Opened open(@Nullable SubjectId subject, byte[] sealed, String place);

  /// What came of opening.
  sealed interface Opened {

    /// The bytes, unaltered.
    ///
    /// @param base64 the plain bytes, base64 (RFC 4648, 4)
    record Plain(String base64) implements Opened {
      /// The bytes.
      public byte[] bytes() {
        return java.util.Base64.getDecoder().decode(base64);
      }
    }

    /// The key was destroyed.
    record KeyDestroyed() implements Opened {}

    /// The bytes were altered, moved, or sealed under another key.
    record Altered() implements Opened {}
  }
}
