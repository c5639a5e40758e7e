// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.witness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignatureLine;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.note.Vouch;
import org.holdfast.tlog.tree.TreeSize;

/// What came of asking a witness (tlog-witness, "add-checkpoint").
public sealed interface WitnessAnswer {

  /// It cosigned.
  ///
  /// @param by its cosignatures, checked; one or more
  /// @param note the checkpoint with these under it
  record Cosigned(List<Vouch.Cosigned> by, SignedNote note) implements WitnessAnswer {
    public Cosigned {
      by = List.copyOf(by);
    }
  }

  /// 409: it saw another size last. Where that is larger than the log, the log has gone back, and
  /// must not sign anything.
  record SawOtherSize(TreeSize last) implements WitnessAnswer {}

  /// 403: the checkpoint is not signed by the key it knows for this log.
  record BadSignature() implements WitnessAnswer {}

  /// 404: it does not know this log.
  record UnknownLog() implements WitnessAnswer {}

  /// 422: the checkpoint does not continue what it saw.
  record BadProof() implements WitnessAnswer {}

  /// It answered what the protocol does not have, or cosignatures that do not count.
  record Unusable(String why) implements WitnessAnswer {}

  /// No answer came.
  record Unreachable(String why) implements WitnessAnswer {}

  /// Reads an answer.
  ///
  /// @param status of HTTP
  /// @param contentType of the body; empty where there is none
  /// @param asked the checkpoint that was sent
  /// @param keys the witness's
  static WitnessAnswer read(
      int status, String contentType, byte[] body, SignedNote asked, List<NoteVerifier> keys) {
    String text = new String(body, StandardCharsets.UTF_8);
    return switch (status) {
      case 200 -> cosigned(text, asked, keys);
      case 403 -> new BadSignature();
      case 404 -> new UnknownLog();
      case 409 -> otherSize(contentType, text);
      case 422 -> new BadProof();
      default -> new Unusable("status " + status);
    };
  }

  private static WitnessAnswer otherSize(String contentType, String text) {
    Optional<TreeSize> size =
        text.endsWith("\n")
            ? TreeSize.parse(text.substring(0, text.length() - 1))
            : Optional.empty();
    return contentType.equals("text/x.tlog.size") && size.isPresent()
        ? new SawOtherSize(size.get())
        : new Unusable("status 409 without a size");
  }

  private static WitnessAnswer cosigned(String text, SignedNote asked, List<NoteVerifier> keys) {
    if (!text.endsWith("\n")) {
      return new Unusable("the answer's last line does not end");
    }
    List<Vouch.Cosigned> by = new ArrayList<>();
    SignedNote note = asked;
    for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
      Optional<SignatureLine> signature = SignatureLine.parse(line);
      if (signature.isEmpty()) {
        return new Unusable("the answer is not signature lines");
      }
      switch (new SignedNote(asked.text(), List.of(signature.get())).check(keys)) {
        case SignedNote.Checked.Fails(var _) -> {
          return new Unusable("a cosignature fails");
        }
        case SignedNote.Checked.Holds(var vouches) -> {
          for (Vouch vouch : vouches) {
            if (vouch instanceof Vouch.Cosigned c && c.at().getEpochSecond() > 0) {
              by.add(c);
              note = note.with(signature.get());
            }
          }
        }
      }
    }
    return by.isEmpty()
        ? new Unusable("no cosignature by a known key that states a time")
        : new Cosigned(by, note);
  }
}
