// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.util.List;

/// A signed text, opened: only [Opened.Verified] may be trusted, and only opening can make one.
///
/// C2SP signed-note v1.0.0: a text that ends in a newline, one empty line, then signature lines `—
/// name base64(key id || signature)`.
public final class Note {
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
    return switch (SignedNote.parse(note)) {
      case SignedNote.Parsed.Malformed(var why) -> new Opened.Malformed(why);
      case SignedNote.Parsed.Read(var read) ->
          switch (read.check(known)) {
            case SignedNote.Checked.Fails(var signer) -> new Opened.BadSignature(signer);
            case SignedNote.Checked.Holds(var vouches) ->
                vouches.isEmpty()
                    ? new Opened.UnknownSigners(read.text())
                    : new Opened.Verified(
                        read.text(), vouches.stream().map(vouch -> vouch.by().name()).toList());
          };
    };
  }
}
