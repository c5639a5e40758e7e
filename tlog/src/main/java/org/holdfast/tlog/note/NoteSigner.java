// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A private key and its name. Its text form is a secret: whoever holds it signs in this name.
public final class NoteSigner {
  private static final String PREFIX = "PRIVATE+KEY+";

  private final PrivateKey key;
  private final NoteVerifier verifier;

  private NoteSigner(PrivateKey key, NoteVerifier verifier) {
    this.key = key;
    this.verifier = verifier;
  }

  /// Makes a new key.
  ///
  /// @param random where its 32 bytes come from
  public static NoteSigner generate(KeyName name, SecureRandom random) {
    byte[] seed = new byte[Ed25519Keys.KEY_LENGTH];
    random.nextBytes(seed);
    return ofSeed(name, seed);
  }

  private static NoteSigner ofSeed(KeyName name, byte[] seed) {
    try {
      PrivateKey key = Ed25519Keys.privateKey(seed);
      return new NoteSigner(key, NoteVerifier.of(name, publicKeyOf(seed)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK has Ed25519", e);
    }
  }

  /// The JDK derives a public key only while it generates a pair; a source of bytes that gives the
  /// seed makes it do so.
  private static PublicKey publicKeyOf(byte[] seed) throws GeneralSecurityException {
    var generator = java.security.KeyPairGenerator.getInstance("Ed25519");
    generator.initialize(
        java.security.spec.NamedParameterSpec.ED25519, new FixedBytes(seed.clone()));
    return generator.generateKeyPair().getPublic();
  }

  /// Reads the text form `PRIVATE+KEY+name+keyid+base64(type || seed)`; empty where it is not one.
  public static Optional<NoteSigner> parse(String text) {
    String line = text.strip();
    if (!line.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String[] parts = line.substring(PREFIX.length()).split("\\+", 3);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      byte[] typed = Base64.getDecoder().decode(parts[2]);
      if (typed.length != Ed25519Keys.KEY_LENGTH + 1 || typed[0] != Ed25519Keys.TYPE) {
        return Optional.empty();
      }
      NoteSigner signer = ofSeed(new KeyName(parts[0]), Arrays.copyOfRange(typed, 1, typed.length));
      return HexFormat.of().formatHex(signer.verifier.keyId()).equals(parts[1])
          ? Optional.of(signer)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The text form, in one line. It is a secret.
  public String format() {
    return PREFIX
        + verifier.name().value()
        + "+"
        + HexFormat.of().formatHex(verifier.keyId())
        + "+"
        + Base64.getEncoder()
            .encodeToString(Ed25519Keys.join(new byte[] {Ed25519Keys.TYPE}, Ed25519Keys.seed(key)));
  }

  /// The public half.
  public NoteVerifier verifier() {
    return verifier;
  }

  /// Signs a text that ends in a newline; the result is the whole note.
  public String sign(String text) {
    if (!Note.isText(text)) {
      throw new IllegalArgumentException(
          "a note's text ends in a newline and has no control codes");
    }
    try {
      byte[] signature = Ed25519Keys.sign(key, text);
      return text
          + "\n\u2014 "
          + verifier.name().value()
          + " "
          + Base64.getEncoder().encodeToString(Ed25519Keys.join(verifier.keyId(), signature))
          + "\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK has Ed25519", e);
    }
  }

  /// Gives out the bytes it was made with.
  private static final class FixedBytes extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] bytes;

    FixedBytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] target) {
      System.arraycopy(bytes, 0, target, 0, target.length);
    }
  }
}
