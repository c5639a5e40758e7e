// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A public key and its name: what people publish and keep.
///
/// Its text form is the vkey of C2SP signed-note: `name+keyid+base64(type || public key)`.
public final class NoteVerifier {
  private final KeyName name;
  private final byte[] rawKey;
  private final PublicKey key;

  private NoteVerifier(KeyName name, byte[] rawKey, PublicKey key) {
    this.name = name;
    this.rawKey = rawKey;
    this.key = key;
  }

  static NoteVerifier of(KeyName name, PublicKey key) {
    return new NoteVerifier(name, Ed25519Keys.rawPublicKey(key), key);
  }

  /// Reads a vkey; empty where it is not one, or its key id does not belong to its key.
  public static Optional<NoteVerifier> parse(String vkey) {
    String[] parts = vkey.strip().split("\\+", 3);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      KeyName name = new KeyName(parts[0]);
      byte[] typed = Base64.getDecoder().decode(parts[2]);
      if (typed.length != Ed25519Keys.KEY_LENGTH + 1 || typed[0] != Ed25519Keys.TYPE) {
        return Optional.empty();
      }
      byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
      if (!HexFormat.of().formatHex(Ed25519Keys.keyId(name, raw)).equals(parts[1])) {
        return Optional.empty();
      }
      return Optional.of(new NoteVerifier(name, raw, Ed25519Keys.publicKey(raw)));
    } catch (IllegalArgumentException | GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /// The text form, in one line.
  public String format() {
    return name.value()
        + "+"
        + HexFormat.of().formatHex(keyId())
        + "+"
        + Base64.getEncoder()
            .encodeToString(Ed25519Keys.join(new byte[] {Ed25519Keys.TYPE}, rawKey));
  }

  /// The key's name.
  public KeyName name() {
    return name;
  }

  byte[] keyId() {
    return Ed25519Keys.keyId(name, rawKey);
  }

  boolean verify(String text, byte[] signature) {
    return Ed25519Keys.verify(key, text, signature);
  }
}
