// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.util.UUID;
import org.holdfast.casefile.entry.SubjectId;
import org.jspecify.annotations.Nullable;

/// Which keys: a person's, or those for what concerns nobody.
///
/// @param subject the person; null for nobody
record KeyId(@Nullable UUID subject) {
  static KeyId of(@Nullable SubjectId subject) {
    return new KeyId(subject == null ? null : subject.value());
  }

  /// The row's key.
  String value() {
    return subject == null ? "nobody" : subject.toString();
  }
}
