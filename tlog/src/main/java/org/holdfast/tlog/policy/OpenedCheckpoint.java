// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.note.Vouch;

/// What came of opening a signed checkpoint: only a [Verified] one may be trusted.
public sealed interface OpenedCheckpoint {

  /// Its log signed it, and no known key's signature fails.
  ///
  /// @param log the log's signature, the first by a known key
  /// @param cosignatures those by known witnesses; none where no witness was known or none signed
  record Verified(
      Checkpoint checkpoint, Vouch log, List<Vouch.Cosigned> cosignatures, SignedNote note)
      implements OpenedCheckpoint {
    public Verified {
      cosignatures = List.copyOf(cosignatures);
    }
  }

  /// No known log of this origin signed it.
  record NotSigned(Origin unverifiedOrigin) implements OpenedCheckpoint {}

  /// A known key's signature fails: the checkpoint or the signature was altered.
  record BadSignature(KeyName signer) implements OpenedCheckpoint {}

  /// It is not a signed checkpoint.
  ///
  /// @param why what is wrong with its form
  record Malformed(String why) implements OpenedCheckpoint {}

  /// Opens a checkpoint.
  ///
  /// @param note its bytes
  /// @param log the key of the log that it must be of; the origin must be the key's name
  static OpenedCheckpoint open(byte[] note, NoteVerifier log) {
    return open(note, List.of(log), List.of());
  }

  /// Opens a checkpoint.
  ///
  /// @param logs keys of logs; one whose name is the origin must have signed
  /// @param witnesses keys of witnesses; their cosignatures are checked, and none is demanded
  static OpenedCheckpoint open(byte[] note, List<NoteVerifier> logs, List<NoteVerifier> witnesses) {
    return switch (SignedNote.parse(note)) {
      case SignedNote.Parsed.Malformed(var why) -> new Malformed(why);
      case SignedNote.Parsed.Read(var read) ->
          Checkpoint.parse(read.text())
              .map(checkpoint -> check(read, checkpoint, logs, witnesses))
              .orElseGet(() -> new Malformed("the text is not that of a checkpoint"));
    };
  }

  /// Signs a checkpoint of one's own log.
  ///
  /// @param checkpoint one without extension lines, whose origin is the key's name
  static SignedNote sign(Checkpoint checkpoint, NoteSigner signer) {
    if (!checkpoint.extensions().isEmpty()
        || !checkpoint.origin().value().equals(signer.verifier().name().value())) {
      throw new IllegalArgumentException(
          "we sign checkpoints without extension lines whose origin is the name of the key");
    }
    return switch (SignedNote.parse(signer.sign(checkpoint.format()))) {
      case SignedNote.Parsed.Read(var note) -> note;
      case SignedNote.Parsed.Malformed(var why) -> throw new IllegalStateException(why);
    };
  }

  private static OpenedCheckpoint check(
      SignedNote note, Checkpoint checkpoint, List<NoteVerifier> logs, List<NoteVerifier> others) {
    List<NoteVerifier> known = Stream.concat(logs.stream(), others.stream()).distinct().toList();
    return switch (note.check(known)) {
      case SignedNote.Checked.Fails(var signer) -> new BadSignature(signer);
      case SignedNote.Checked.Holds(var vouches) -> {
        Optional<Vouch> log =
            vouches.stream()
                .filter(vouch -> logs.contains(vouch.by()))
                .filter(vouch -> vouch.by().name().value().equals(checkpoint.origin().value()))
                .findFirst();
        yield log.<OpenedCheckpoint>map(
                by -> new Verified(checkpoint, by, cosignatures(vouches, others), note))
            .orElseGet(() -> new NotSigned(checkpoint.origin()));
      }
    };
  }

  private static List<Vouch.Cosigned> cosignatures(
      List<Vouch> vouches, List<NoteVerifier> witnesses) {
    List<Vouch.Cosigned> found = new ArrayList<>();
    for (Vouch vouch : vouches) {
      if (vouch instanceof Vouch.Cosigned cosigned && witnesses.contains(cosigned.by())) {
        found.add(cosigned);
      }
    }
    return found;
  }
}
