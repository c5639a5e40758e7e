// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.registry;

import java.util.List;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.Note;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.NoteVerifier;

/// A publisher's signature over a registry file, kept beside it as `FILE.sig`.
///
/// It is a C2SP signed note whose text is three lines: `holdfast registry v1`, `sha256 HEX`, `bytes
/// N`. The note speaks of the bytes, so nothing inside the file has to be read to check it.
public final class RegistrySignature {
  private static final String HEAD = "holdfast registry v1";

  private RegistrySignature() {}

  /// What came of checking a signature. Only [Signed] may be relied on.
  public sealed interface Checked {

    /// A trusted key signed exactly these bytes.
    record Signed(KeyName by) implements Checked {}

    /// There is no signature, or none by a key that is trusted here.
    ///
    /// @param sentence which of the two, and what to do
    record Unsigned(String sentence) implements Checked {}

    /// A signature is there and does not belong to these bytes: one of the two was altered.
    ///
    /// @param sentence what is wrong
    record Altered(String sentence) implements Checked {}
  }

  /// Signs a file.
  ///
  /// @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
  /// @param bytes its size, bytes
  /// @return the note, to be kept as `FILE.sig`
  public static String sign(String sha256, long bytes, NoteSigner signer) {
    return signer.sign(text(sha256, bytes));
  }

  /// Checks the note that lies beside a file.
  ///
  /// @param note the whole of `FILE.sig`
  /// @param sha256 the SHA-256 of the file's bytes, 64 hexadecimal digits
  /// @param bytes the file's size, bytes
  /// @param trusted the keys whose signatures count
  public static Checked check(String note, String sha256, long bytes, List<NoteVerifier> trusted) {
    return switch (Note.open(note, trusted)) {
      case Note.Opened.Verified(var text, var signers) ->
          text.equals(text(sha256, bytes))
              ? new Checked.Signed(signers.getFirst())
              : new Checked.Altered("The signature is good, and it is for other bytes than these.");
      case Note.Opened.UnknownSigners(var text) ->
          text.equals(text(sha256, bytes))
              ? new Checked.Unsigned(
                  "It is signed, and by no key that is trusted here. Name the publisher's key with"
                      + " --trust.")
              : new Checked.Altered("The signature beside it is for other bytes than these.");
      case Note.Opened.BadSignature(var signer) ->
          new Checked.Altered(
              "The signature by %s does not verify: it or its text was altered."
                  .formatted(signer.value()));
      case Note.Opened.Malformed(var why) ->
          new Checked.Altered("The signature file is not a signed note: %s.".formatted(why));
    };
  }

  private static String text(String sha256, long bytes) {
    return HEAD + "\nsha256 " + sha256 + "\nbytes " + bytes + "\n";
  }
}
