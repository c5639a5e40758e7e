// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdfast.casefile.entry.Field;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.TreeHead;

/// What came of checking a slip, and what that proves: only [Verified] may be relied on, and only
/// checking can make one.
///
/// Every byte is accounted for: one that is changed, added or left out ends in another case.
public sealed interface SlipCheck {

  /// The slip was recorded as it is, in a log that the reader trusts.
  record Verified(SlipBody slip, Recorded recorded) implements SlipCheck {}

  /// All of it fits together, and nobody whom the reader trusts signed it: anyone can make such a
  /// slip with a key of their own.
  ///
  /// @param nameIsTrusted whether the reader trusts another key of the same name
  record SoundButNobodyKnownSigned(SlipBody slip, Recorded recorded, boolean nameIsTrusted)
      implements SlipCheck {}

  /// It says itself that no record was kept.
  record DigestOnly(SlipBody slip) implements SlipCheck {}

  /// It is not as it was made.
  ///
  /// @param what what does not fit, a sentence without a full stop
  /// @param where which part of the file
  record Altered(String what, String where) implements SlipCheck {}

  /// It is not a slip of this form.
  ///
  /// @param why a sentence without a full stop
  record Unreadable(String why) implements SlipCheck {}

  /// Where and how a slip was recorded.
  ///
  /// @param position the entry
  /// @param head the tree that the log signed
  /// @param key the key that signed it
  /// @param witnesses whom the reader trusts and who cosigned it
  /// @param disclosed the fields of the entry that the slip shows
  record Recorded(
      LeafIndex position,
      TreeHead head,
      NoteVerifier key,
      List<KeyName> witnesses,
      List<Field> disclosed) {
    public Recorded {
      witnesses = List.copyOf(witnesses);
      disclosed = List.copyOf(disclosed);
    }
  }

  /// Checks the bytes of a slip.
  ///
  /// @param trusted the keys of logs, and of witnesses, that the reader trusts
  static SlipCheck check(byte[] file, List<NoteVerifier> trusted) {
    try {
      return check(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString(), trusted);
    } catch (CharacterCodingException e) {
      return new Unreadable("it is not UTF-8");
    }
  }

  /// Checks the text of a slip.
  static SlipCheck check(String text, List<NoteVerifier> trusted) {
    if (text.startsWith("holdfast slip 1\n")) {
      return new Unreadable("it is a slip of the first form, which carries no proof");
    }
    if (!text.startsWith(SlipBody.FIRST_LINE + "\n")) {
      return new Unreadable("it does not begin with the line '" + SlipBody.FIRST_LINE + "'");
    }
    int split = text.indexOf("\n\n");
    String body = split < 0 ? text : text.substring(0, split + 1);
    String rest = split < 0 ? "" : text.substring(split + 2);
    return switch (SlipBody.parse(body)) {
      case SlipBody.Parsed.Malformed(var line, var why) -> new Altered(why, "line " + line);
      case SlipBody.Parsed.Read(var read) ->
          switch (read.logging()) {
            case Logging.NotLogged _ ->
                split < 0
                    ? new DigestOnly(read)
                    : new Altered(
                        "something follows a slip that says it was not logged", "after the body");
            case Logging.Logged(var _, var key) -> new ProofOfSlip(read, key, trusted).check(rest);
          };
    };
  }

  /// What is proven, in sentences.
  default List<String> proven() {
    return SlipWords.proven(this);
  }

  /// What is not proven, in sentences; where something is wrong, that comes first.
  default List<String> notProven() {
    return SlipWords.notProven(this);
  }
}
