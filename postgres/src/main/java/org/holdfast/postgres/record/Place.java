// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;

/// Where sealed bytes lie, and under whose key. A row is named by its idempotency key: its position
/// is not known before it is recorded.
final class Place {
  private Place() {}

  static String payload(String idempotencyKey) {
    return "entry.payload\n" + idempotencyKey;
  }

  static String document(String idempotencyKey) {
    return "document.sealed\n" + idempotencyKey;
  }

  /// Whose key seals an entry.
  ///
  /// This is deliberate: an erasure, and its proposal, are sealed under nobody's key. On whose
  /// authority somebody was erased must be readable when the person's key is gone.
  static KeyId keyOf(Head head) {
    Matter.ObjectId object = head.matter().object();
    boolean erasing =
        head.kind() == EntryKind.ERASED
            || (head.kind() == EntryKind.PROPOSED
                && object != null
                && object.value().equals(EntryKind.ERASED.name()));
    return erasing ? KeyId.of(null) : KeyId.of(head.matter().subject());
  }
}
