// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text and the signatures under it, read but not checked: nothing vouches for it until [#check].
///
/// @param text with its last newline
/// @param signatures one or more
public record SignedNote(String text, List<SignatureLine> signatures) {
  /// More signature lines than this are refused; the specification asks for at least 16.
  private static final int MOST_SIGNATURES = 100;

  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!isText(text) || signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new IllegalArgumentException("a note is a text of lines with 1 to 100 signatures");
    }
  }

  /// What came of reading a note.
  public sealed interface Parsed {

    /// The form is right.
    record Read(SignedNote note) implements Parsed {}

    /// It is not a note.
    ///
    /// @param why what is wrong with its form
    record Malformed(String why) implements Parsed {}
  }

  /// What came of checking the signatures.
  public sealed interface Checked {

    /// No known key's signature fails.
    ///
    /// @param vouches those by known keys; none where nobody known signed, which proves nothing
    record Holds(List<Vouch> vouches) implements Checked {
      public Holds {
        vouches = List.copyOf(vouches);
      }
    }

    /// A known key's signature fails: the text or the signature was altered.
    record Fails(KeyName signer) implements Checked {}
  }

  /// Reads the bytes of a note, which must be UTF-8.
  public static Parsed parse(byte[] note) {
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(note)).toString());
    } catch (CharacterCodingException e) {
      return new Parsed.Malformed("it is not UTF-8");
    }
  }

  /// Reads a note.
  public static Parsed parse(String note) {
    int split = note.lastIndexOf("\n\n");
    if (split < 0) {
      return new Parsed.Malformed("no empty line parts the text from its signatures");
    }
    String text = note.substring(0, split + 1);
    String signatures = note.substring(split + 2);
    if (!isText(text) || !isText(signatures)) {
      return new Parsed.Malformed("the text or the last signature has no newline at its end");
    }
    String[] lines = signatures.substring(0, signatures.length() - 1).split("\n", -1);
    if (lines.length > MOST_SIGNATURES) {
      return new Parsed.Malformed("more than " + MOST_SIGNATURES + " signatures");
    }
    List<SignatureLine> read = new ArrayList<>();
    for (String line : lines) {
      Optional<SignatureLine> one = SignatureLine.parse(line);
      if (one.isEmpty()) {
        return new Parsed.Malformed("a signature line is not '\u2014 name base64'");
      }
      read.add(one.get());
    }
    return new Parsed.Read(new SignedNote(text, read));
  }

  /// The whole note.
  public String format() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(line -> note.append(line.format()).append('\n'));
    return note.toString();
  }

  /// The note with one more signature under it, which is not checked.
  public SignedNote with(SignatureLine signature) {
    List<SignatureLine> more = new ArrayList<>(signatures);
    more.add(signature);
    return new SignedNote(text, more);
  }

  /// Checks the signatures by keys that are known; the others are passed over.
  public Checked check(List<NoteVerifier> known) {
    List<Vouch> vouches = new ArrayList<>();
    for (SignatureLine line : signatures) {
      for (NoteVerifier verifier : known) {
        if (verifier.isNamedBy(line)) {
          Optional<Vouch> vouch = verifier.verify(text, line.signature());
          if (vouch.isEmpty()) {
            return new Checked.Fails(verifier.name());
          }
          vouches.add(vouch.get());
        }
      }
    }
    return new Checked.Holds(vouches);
  }

  /// Whether a text can be signed: it ends in a newline, has no other control character and no half
  /// of a character, which UTF-8 could not carry.
  static boolean isText(String text) {
    return text.endsWith("\n")
        && text.codePoints()
            .allMatch(c -> c == '\n' || (c >= 0x20 && Character.getType(c) != Character.SURROGATE));
  }
}
