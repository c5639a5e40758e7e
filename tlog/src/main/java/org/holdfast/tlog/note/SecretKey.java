// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A private key of any type, its name and its text form `PRIVATE+KEY+name+keyid+base64(type ||
/// seed)`.
final class SecretKey {
  private static final String PREFIX = "PRIVATE+KEY+";

  private final KeyType type;
  private final byte[] seed;
  private final KeyPair pair;
  private final NoteVerifier verifier;

  private SecretKey(KeyType type, KeyName name, byte[] seed) {
    this.type = type;
    this.seed = seed;
    this.pair = Keys.ofSeed(type, seed);
    this.verifier = NoteVerifier.of(type, name, pair.getPublic());
  }

  static SecretKey generate(KeyType type, KeyName name, SecureRandom random) {
    byte[] seed = new byte[Keys.SEED_LENGTH];
    random.nextBytes(seed);
    return new SecretKey(type, name, seed);
  }

  /// Reads the text form; empty where it is not one, or its key id does not belong to its key.
  static Optional<SecretKey> parse(String text) {
    String line = text.strip();
    String[] parts = line.startsWith(PREFIX) ? line.split("\\+", 5) : new String[0];
    if (parts.length != 5 || !KeyName.isName(parts[2])) {
      return Optional.empty();
    }
    try {
      byte[] typed = Base64.getDecoder().decode(parts[4]);
      if (typed.length != Keys.SEED_LENGTH + 1) {
        return Optional.empty();
      }
      byte[] seed = Arrays.copyOfRange(typed, 1, typed.length);
      return KeyType.ofCode(typed[0])
          .map(type -> new SecretKey(type, new KeyName(parts[2]), seed))
          .filter(key -> key.keyId().equals(parts[3]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String format() {
    return PREFIX
        + verifier.name().value()
        + "+"
        + keyId()
        + "+"
        + Base64.getEncoder().encodeToString(Keys.typed(type, seed));
  }

  KeyType type() {
    return type;
  }

  NoteVerifier verifier() {
    return verifier;
  }

  /// The line for a message that has been signed.
  ///
  /// @param before what stands before the bare signature: nothing, or the time
  SignatureLine sign(byte[] message, byte[] before) {
    byte[] signature = Keys.join(before, Keys.sign(type, pair.getPrivate(), message));
    return SignatureLine.of(verifier.name(), verifier.keyId(), signature);
  }

  private String keyId() {
    return HexFormat.of().formatHex(verifier.keyId());
  }
}
