// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;

/// A private key that signs checkpoints together with the time, as a witness does. Its text form is
/// a secret.
public final class Cosigner {
  private final SecretKey key;

  private Cosigner(SecretKey key) {
    this.key = key;
  }

  /// Makes a new key.
  ///
  /// @param type one that cosigns
  /// @param random where its 32 bytes come from
  public static Cosigner generate(KeyType type, KeyName name, SecureRandom random) {
    if (!type.isCosignature()) {
      throw new IllegalArgumentException("this type of key signs no time");
    }
    return new Cosigner(SecretKey.generate(type, name, random));
  }

  /// Reads the text form `PRIVATE+KEY+name+keyid+base64(type || seed)`; empty where it is not one.
  public static Optional<Cosigner> parse(String text) {
    return SecretKey.parse(text).filter(k -> k.type().isCosignature()).map(Cosigner::new);
  }

  /// The text form, in one line. It is a secret.
  public String format() {
    return key.format();
  }

  /// The public half.
  public NoteVerifier verifier() {
    return key.verifier();
  }

  /// The line that cosigns a checkpoint.
  ///
  /// @param text a checkpoint's text
  /// @param at when; fractions of a second are dropped, and 1970 or later
  public SignatureLine cosign(String text, Instant at) {
    long seconds = at.getEpochSecond();
    if (seconds < 0) {
      throw new IllegalArgumentException("times are counted from 1970");
    }
    byte[] message =
        SignedMessage.ofCosignature(key.type(), verifier().name(), text, seconds)
            .orElseThrow(() -> new IllegalArgumentException("only checkpoints are cosigned"));
    return key.sign(message, ByteBuffer.allocate(Long.BYTES).putLong(seconds).array());
  }

  /// Puts a cosignature under the signatures that a checkpoint has; those are not checked.
  public SignedNote addTo(SignedNote checkpoint, Instant at) {
    return checkpoint.with(cosign(checkpoint.text(), at));
  }
}
