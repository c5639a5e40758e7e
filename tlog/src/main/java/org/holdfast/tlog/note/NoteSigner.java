// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/// An Ed25519 private key and its name, which signs texts. Its text form is a secret: whoever holds
/// it signs in this name.
public final class NoteSigner {
  private final SecretKey key;

  private NoteSigner(SecretKey key) {
    this.key = key;
  }

  /// Makes a new key.
  ///
  /// @param random where its 32 bytes come from
  public static NoteSigner generate(KeyName name, SecureRandom random) {
    return new NoteSigner(SecretKey.generate(KeyType.ED25519, name, random));
  }

  /// Reads the text form `PRIVATE+KEY+name+keyid+base64(type || seed)`; empty where it is not one.
  public static Optional<NoteSigner> parse(String text) {
    return SecretKey.parse(text).filter(k -> k.type() == KeyType.ED25519).map(NoteSigner::new);
  }

  /// The text form, in one line. It is a secret.
  public String format() {
    return key.format();
  }

  /// The public half.
  public NoteVerifier verifier() {
    return key.verifier();
  }

  /// Signs a text that ends in a newline; the result is the whole note.
  public String sign(String text) {
    return new SignedNote(text, List.of(line(text))).format();
  }

  /// Puts a signature under those that a note has; the others are not checked.
  public SignedNote addTo(SignedNote note) {
    return note.with(line(note.text()));
  }

  private SignatureLine line(String text) {
    if (!SignedNote.isText(text)) {
      throw new IllegalArgumentException(
          "a note's text ends in a newline and has no control codes");
    }
    return key.sign(SignedMessage.ofText(text), new byte[0]);
  }
}
