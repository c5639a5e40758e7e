// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A public key and its name: what people publish and keep. Two are equal where their text forms
/// are.
///
/// Its text form is the vkey of C2SP signed-note: `name+keyid+base64(type || public key)`.
public final class NoteVerifier {
  /// Length of the time before a cosignature's bare signature, bytes.
  private static final int TIME_LENGTH = 8;

  private final KeyType type;
  private final KeyName name;
  private final byte[] rawKey;
  private final PublicKey key;

  private NoteVerifier(KeyType type, KeyName name, byte[] rawKey, PublicKey key) {
    this.type = type;
    this.name = name;
    this.rawKey = rawKey;
    this.key = key;
  }

  static NoteVerifier of(KeyType type, KeyName name, PublicKey key) {
    return new NoteVerifier(type, name, Keys.rawPublicKey(type, key), key);
  }

  /// Reads a vkey; empty where it is not one, its key id does not belong to its key, or its type is
  /// none that we check.
  public static Optional<NoteVerifier> parse(String vkey) {
    String line = vkey.strip();
    String[] parts = line.split("\\+", 3);
    if (parts.length != 3 || !KeyName.isName(parts[0])) {
      return Optional.empty();
    }
    try {
      byte[] typed = Base64.getDecoder().decode(parts[2]);
      Optional<KeyType> type = typed.length == 0 ? Optional.empty() : KeyType.ofCode(typed[0]);
      if (type.isEmpty() || typed.length != type.get().keyLength() + 1) {
        return Optional.empty();
      }
      byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
      PublicKey key = Keys.publicKey(type.get(), raw);
      return Optional.of(new NoteVerifier(type.get(), new KeyName(parts[0]), raw, key))
          .filter(verifier -> verifier.format().equals(line));
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
        + Base64.getEncoder().encodeToString(Keys.typed(type, rawKey));
  }

  /// The key's name.
  public KeyName name() {
    return name;
  }

  /// What it signs and how.
  public KeyType type() {
    return type;
  }

  /// Whether both are the same key, under whatever name and type.
  public boolean hasKeyOf(NoteVerifier other) {
    return Arrays.equals(rawKey, other.rawKey);
  }

  byte[] keyId() {
    return Keys.keyId(type, name, rawKey);
  }

  /// Whether a line claims to be by this key.
  boolean isNamedBy(SignatureLine line) {
    return name.equals(line.name()) && Arrays.equals(keyId(), line.keyId());
  }

  /// Checks a signature; empty where it fails.
  Optional<Vouch> verify(String text, byte[] signature) {
    if (!type.isCosignature()) {
      return Keys.verify(type, key, SignedMessage.ofText(text), signature)
          ? Optional.of(new Vouch.Signed(this))
          : Optional.empty();
    }
    if (signature.length < TIME_LENGTH) {
      return Optional.empty();
    }
    long seconds = ByteBuffer.wrap(signature).getLong();
    byte[] bare = Arrays.copyOfRange(signature, TIME_LENGTH, signature.length);
    if (seconds < 0 || seconds > Instant.MAX.getEpochSecond()) {
      return Optional.empty();
    }
    return SignedMessage.ofCosignature(type, name, text, seconds)
        .filter(message -> Keys.verify(type, key, message, bare))
        .map(_ -> new Vouch.Cosigned(this, Instant.ofEpochSecond(seconds)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteVerifier that && format().equals(that.format());
  }

  @Override
  public int hashCode() {
    return format().hashCode();
  }

  @Override
  public String toString() {
    return format();
  }
}
