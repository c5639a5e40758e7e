// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.holdfast.casefile.record.Vault.Opened;
import org.holdfast.postgres.DatabaseFailure;

/// A person's keys, ready for use. What they seal opens only at its place: table, column, row and
/// key are bound to it.
///
/// @param id whose they are
/// @param sealing seals and opens
/// @param stating makes `content_mac`
record SealingKeys(KeyId id, Aead sealing, Mac stating) {

  byte[] seal(byte[] plain, String place) {
    try {
      return sealing.encrypt(plain, bound(place));
    } catch (GeneralSecurityException e) {
      throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    }
  }

  Opened open(byte[] sealed, String place) {
    try {
      byte[] plain = sealing.decrypt(sealed, bound(place));
      return new Opened.Plain(Base64.getEncoder().encodeToString(plain));
    } catch (GeneralSecurityException e) {
      return new Opened.Altered();
    }
  }

  /// What stands for a content: 32 bytes that say nothing of it to whoever lacks the key.
  byte[] mac(String content) {
    try {
      return stating.computeMac(content.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    }
  }

  private byte[] bound(String place) {
    return (place + "\n" + id.value()).getBytes(StandardCharsets.UTF_8);
  }
}
