// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// A signed text, opened: only [Opened.Verified] may be trusted, and only opening can make one.
///
/// C2SP signed-note v1.0.0: a text that ends in a newline, one empty line, then signature lines `—
/// name base64(key id || signature)`.
public final class Note {
  private static final String SIGNATURE_PREFIX = "\u2014 ";

  /// More signature lines than this are refused; the specification asks for at least 16.
  private static final int MOST_SIGNATURES = 100;

  private Note() {}

  /// What came of opening a note.
  public sealed interface Opened {

    /// At least one known key signed this text, and no known key's signature fails.
    ///
    /// @param text the text, with its last newline
    /// @param signers the known keys that signed it
    record Verified(String text, List<KeyName> signers) implements Opened {
      public Verified {
        signers = List.copyOf(signers);
      }
    }

    /// The form is right, and nobody known signed it.
    ///
    /// @param unverifiedText the text, which nothing vouches for
    record UnknownSigners(String unverifiedText) implements Opened {}

    /// A known key's signature fails: the text or the signature was altered.
    record BadSignature(KeyName signer) implements Opened {}

    /// It is not a note.
    ///
    /// @param why what is wrong with its form
    record Malformed(String why) implements Opened {}
  }

  /// Opens a note against the keys that are known.
  public static Opened open(String note, List<NoteVerifier> known) {
    int split = note.lastIndexOf("\n\n");
    if (split < 0) {
      return new Opened.Malformed("no empty line parts the text from its signatures");
    }
    String text = note.substring(0, split + 1);
    String signatures = note.substring(split + 2);
    if (!isText(text) || signatures.isEmpty() || !signatures.endsWith("\n")) {
      return new Opened.Malformed("the text or the last signature has no newline at its end");
    }
    String[] lines = signatures.substring(0, signatures.length() - 1).split("\n", -1);
    if (lines.length > MOST_SIGNATURES) {
      return new Opened.Malformed("more than " + MOST_SIGNATURES + " signatures");
    }
    return verify(text, lines, known);
  }

  private static Opened verify(String text, String[] lines, List<NoteVerifier> known) {
    List<KeyName> signers = new ArrayList<>();
    for (String line : lines) {
      String[] parts =
          line.startsWith(SIGNATURE_PREFIX)
              ? line.substring(SIGNATURE_PREFIX.length()).split(" ", -1)
              : new String[0];
      if (parts.length != 2) {
        return new Opened.Malformed("a signature line is not '\u2014 name base64'");
      }
      byte[] signed;
      try {
        signed = Base64.getDecoder().decode(parts[1]);
      } catch (IllegalArgumentException e) {
        return new Opened.Malformed("a signature is not base64");
      }
      // The JDK's decoder lets the unused bits of the last character be anything; here a signature
      // has one text.
      if (!Base64.getEncoder().encodeToString(signed).equals(parts[1])) {
        return new Opened.Malformed("a signature is not base64 in its one form");
      }
      if (signed.length < 5) {
        return new Opened.Malformed("a signature is shorter than its key id");
      }
      for (NoteVerifier verifier : known) {
        if (verifier.name().value().equals(parts[0])
            && Arrays.equals(verifier.keyId(), Arrays.copyOf(signed, 4))) {
          if (!verifier.verify(text, Arrays.copyOfRange(signed, 4, signed.length))) {
            return new Opened.BadSignature(verifier.name());
          }
          signers.add(verifier.name());
        }
      }
    }
    return signers.isEmpty() ? new Opened.UnknownSigners(text) : new Opened.Verified(text, signers);
  }

  /// Whether a text can be signed: it ends in a newline and has no other control character.
  static boolean isText(String text) {
    return text.endsWith("\n") && text.chars().allMatch(c -> c == '\n' || c >= 0x20);
  }
}
