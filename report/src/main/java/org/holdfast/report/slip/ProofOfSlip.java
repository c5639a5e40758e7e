// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.note.Vouch;
import org.holdfast.tlog.proof.ProofFile;
import org.holdfast.tlog.tree.TreeHasher;

/// The proof of one slip, being checked.
///
/// @param key the key that the slip says its log has
record ProofOfSlip(SlipBody slip, NoteVerifier key, List<NoteVerifier> trusted) {
  private static final String PROOF = "the proof";
  private static final String EXTRA = "the extra line of the proof";
  private static final String CHECKPOINT = "the checkpoint";

  ProofOfSlip {
    trusted = List.copyOf(trusted);
  }

  SlipCheck check(String rest) {
    if (rest.isEmpty()) {
      return new SlipCheck.Altered(
          "the slip says that it was logged, and no proof follows", "the end");
    }
    return switch (ProofFile.parse(rest.getBytes(StandardCharsets.UTF_8))) {
      case ProofFile.Parsed.Malformed(var why) -> new SlipCheck.Altered(why, PROOF);
      case ProofFile.Parsed.Read(var proof) ->
          proof.format().equals(rest)
              ? disclosed(proof)
              : new SlipCheck.Altered("it is not written as a proof is written", PROOF);
    };
  }

  private SlipCheck disclosed(ProofFile proof) {
    Optional<Evidence> evidence = Evidence.parse(proof.extra());
    if (evidence.isEmpty()) {
      return new SlipCheck.Altered(
          "it does not hold fields of one entry, each in the entry's leaf, and nothing else",
          EXTRA);
    }
    List<Field> fields = evidence.get().disclosures().stream().map(Disclosure::field).toList();
    Optional<Field> digest =
        fields.stream().filter(field -> field.name().equals(SlipText.DIGEST_FIELD)).findFirst();
    if (digest.isEmpty()) {
      return new SlipCheck.Altered("the entry does not say that it is of a slip", EXTRA);
    }
    if (!digest.get().equals(Field.text(SlipText.DIGEST_FIELD, slip.digest().hex()))) {
      return new SlipCheck.Altered(
          "the lines of the slip are not those that were recorded", "the body");
    }
    if (!fields.contains(Field.text(SlipText.KIND_FIELD, EntryKind.SCREENED.name()))) {
      return new SlipCheck.Altered("the entry does not say that it is a screening", EXTRA);
    }
    return logged(proof, evidence.get(), fields);
  }

  private SlipCheck logged(ProofFile proof, Evidence evidence, List<Field> fields) {
    return switch (proof.verify(TreeHasher.leafOf(evidence.leaf().bytes()), key)) {
      case ProofFile.Proven.NotLogged(var why) -> new SlipCheck.Altered(why.sentence(), PROOF);
      case ProofFile.Proven.NotTrusted _ ->
          new SlipCheck.Altered("the log's key did not sign it as it stands here", CHECKPOINT);
      case ProofFile.Proven.NotWitnessed _ ->
          new SlipCheck.Altered("the log's key did not sign it as it stands here", CHECKPOINT);
      case ProofFile.Proven.Logged(var included, var _) ->
          signed(
              proof.checkpoint(),
              new SlipCheck.Recorded(included.index(), included.head(), key, List.of(), fields));
    };
  }

  /// Each signature is by the log or by a witness whom the reader knows: one that nobody here can
  /// check could be altered unnoticed.
  private SlipCheck signed(SignedNote note, SlipCheck.Recorded recorded) {
    List<NoteVerifier> known = Stream.concat(Stream.of(key), trusted.stream()).distinct().toList();
    return switch (note.check(known)) {
      case SignedNote.Checked.Fails(var signer) ->
          new SlipCheck.Altered("the signature of " + signer.value() + " fails", CHECKPOINT);
      case SignedNote.Checked.Holds(var vouches) -> {
        List<NoteVerifier> by = new ArrayList<>(vouches.stream().map(Vouch::by).toList());
        if (by.size() != note.signatures().size() || new HashSet<>(by).size() != by.size()) {
          yield new SlipCheck.Altered(
              "it has a signature twice, or by a key that is neither the log's nor one you named",
              CHECKPOINT);
        }
        by.remove(key);
        yield judged(recorded, by.stream().map(NoteVerifier::name).toList());
      }
    };
  }

  private SlipCheck judged(SlipCheck.Recorded found, List<KeyName> witnesses) {
    var recorded =
        new SlipCheck.Recorded(found.position(), found.head(), key, witnesses, found.disclosed());
    return trusted.contains(key)
        ? new SlipCheck.Verified(slip, recorded)
        : new SlipCheck.SoundButNobodyKnownSigned(
            slip, recorded, trusted.stream().anyMatch(one -> one.name().equals(key.name())));
  }
}
