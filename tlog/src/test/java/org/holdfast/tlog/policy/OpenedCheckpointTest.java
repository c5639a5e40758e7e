// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.note.Cosigner;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.note.Vouch;
import org.junit.jupiter.api.Test;

class OpenedCheckpointTest {
  private static final List<NoteVerifier> LOGS = List.of(Witnessed.LOG.verifier());
  private static final List<NoteVerifier> WITNESSES =
      List.of(Witnessed.CLINIC.verifier(), Witnessed.MONITOR.verifier());

  @Test
  void a_checkpoint_opens_with_its_cosignatures_of_both_types_and_their_time() {
    SignedNote note = Witnessed.checkpoint(Witnessed.CLINIC, Witnessed.MONITOR, Witnessed.COUNSEL);
    assertThat(OpenedCheckpoint.open(Witnessed.bytes(note), LOGS, WITNESSES))
        .isEqualTo(
            new OpenedCheckpoint.Verified(
                Witnessed.CHECKPOINT,
                new Vouch.Signed(Witnessed.LOG.verifier()),
                List.of(
                    new Vouch.Cosigned(Witnessed.CLINIC.verifier(), Witnessed.AT),
                    new Vouch.Cosigned(Witnessed.MONITOR.verifier(), Witnessed.AT)),
                note));
  }

  @Test
  void every_flipped_bit_keeps_it_from_being_what_was_signed() {
    byte[] note = Witnessed.bytes(Witnessed.checkpoint(Witnessed.CLINIC));
    for (int bit = 0; bit < note.length * 8; bit++) {
      byte[] changed = note.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      OpenedCheckpoint opened = OpenedCheckpoint.open(changed, LOGS, WITNESSES);
      if (opened instanceof OpenedCheckpoint.Verified verified) {
        assertThat(verified.checkpoint()).isEqualTo(Witnessed.CHECKPOINT);
        assertThat(verified.cosignatures()).as("bit %d", bit).isEmpty();
      }
    }
  }

  /// A bit of the time, of the signature, of the text: the known witness's line fails as a whole.
  @Test
  void a_cosignature_by_a_known_witness_that_fails_refuses_the_checkpoint() {
    for (Cosigner witness : List.of(Witnessed.CLINIC, Witnessed.MONITOR)) {
      SignedNote good = OpenedCheckpoint.sign(Witnessed.CHECKPOINT, Witnessed.LOG);
      SignedNote other =
          good.with(
              witness.cosign(
                  new Checkpoint(
                          Witnessed.CHECKPOINT.origin(), org.holdfast.tlog.tree.TreeHead.EMPTY)
                      .format(),
                  Witnessed.AT));
      assertThat(OpenedCheckpoint.open(Witnessed.bytes(other), LOGS, WITNESSES))
          .isEqualTo(new OpenedCheckpoint.BadSignature(witness.verifier().name()));
    }
  }

  @Test
  void a_log_whose_name_is_not_the_origin_signs_nothing() {
    NoteSigner other = NoteSigner.generate(new KeyName("other.example"), new SecureRandom());
    byte[] note = other.sign(Witnessed.CHECKPOINT.format()).getBytes(StandardCharsets.UTF_8);
    assertThat(OpenedCheckpoint.open(note, other.verifier()))
        .isEqualTo(new OpenedCheckpoint.NotSigned(Witnessed.CHECKPOINT.origin()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenedCheckpoint.sign(Witnessed.CHECKPOINT, other));
  }

  @Test
  void a_witness_alone_makes_no_checkpoint() {
    SignedNote note =
        new SignedNote(
            Witnessed.CHECKPOINT.format(),
            List.of(Witnessed.CLINIC.cosign(Witnessed.CHECKPOINT.format(), Witnessed.AT)));
    assertThat(OpenedCheckpoint.open(Witnessed.bytes(note), LOGS, WITNESSES))
        .isInstanceOf(OpenedCheckpoint.NotSigned.class);
  }

  @Test
  void a_note_that_is_no_checkpoint_is_refused_though_it_is_signed() {
    byte[] note = Witnessed.LOG.sign("some text\n").getBytes(StandardCharsets.UTF_8);
    assertThat(OpenedCheckpoint.open(note, Witnessed.LOG.verifier()))
        .isInstanceOf(OpenedCheckpoint.Malformed.class);
  }

  @Test
  void we_sign_no_extension_lines() {
    Checkpoint extended =
        new Checkpoint(
            Witnessed.CHECKPOINT.origin(),
            Witnessed.CHECKPOINT.size(),
            Witnessed.CHECKPOINT.root(),
            List.of("more"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenedCheckpoint.sign(extended, Witnessed.LOG));
  }

  @Test
  void keys_of_all_types_survive_their_text_forms() {
    for (Cosigner witness : List.of(Witnessed.CLINIC, Witnessed.MONITOR)) {
      Cosigner again = Cosigner.parse(witness.format()).orElseThrow();
      assertThat(NoteVerifier.parse(witness.verifier().format())).contains(again.verifier());
      String text = Witnessed.CHECKPOINT.format();
      assertThat(again.cosign(text, Witnessed.AT)).isEqualTo(witness.cosign(text, Witnessed.AT));
      assertThat(NoteSigner.parse(witness.format())).isEmpty();
    }
    assertThat(Cosigner.parse(Witnessed.LOG.format())).isEmpty();
  }

  @Test
  void only_checkpoints_are_cosigned_and_not_before_1970() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Witnessed.CLINIC.cosign("some text\n", Witnessed.AT));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Witnessed.CLINIC.cosign(
                Witnessed.CHECKPOINT.format(), Instant.parse("1969-12-31T23:59:59Z")));
  }
}
