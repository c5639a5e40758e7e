// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Field;
import org.holdfast.report.AnswerFixtures;
import org.holdfast.report.Golden;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.proof.ProofFile;
import org.junit.jupiter.api.Test;

class SlipCheckTest {
  private static final NoteSigner LOG = RecordedSlip.log();
  private static final List<NoteVerifier> TRUSTED = List.of(LOG.verifier());
  private static final RecordedSlip SLIP = RecordedSlip.of(AnswerFixtures.held(), LOG);

  private static SlipCheck check(String text) {
    return SlipCheck.check(text, TRUSTED);
  }

  private static String withExtra(String extra) {
    ProofFile proof = SLIP.proof();
    String encoded = Base64.getEncoder().encodeToString(extra.getBytes(StandardCharsets.UTF_8));
    return SLIP.body()
        + "\n"
        + new ProofFile(proof.index(), proof.path(), proof.checkpoint(), encoded).format();
  }

  private static String extra(List<Disclosure> disclosures) {
    var text = new StringBuilder();
    disclosures.forEach(one -> text.append(one.encoded()).append('\n'));
    return text.append('\n').append(SLIP.leaf().text()).toString();
  }

  @Test
  void a_recorded_slip_is_verified() {
    Golden.assertSame("recorded.slip", SLIP.text());
    assertThat(check(SLIP.text()))
        .isInstanceOfSatisfying(
            SlipCheck.Verified.class,
            verified -> {
              assertThat(verified.recorded().position().value()).isEqualTo(RecordedSlip.POSITION);
              assertThat(verified.recorded().head().size().value()).isEqualTo(RecordedSlip.SIZE);
              assertThat(verified.slip().value("operation")).isEqualTo("RM-1107");
              assertThat(verified.proven()).anyMatch(s -> s.contains("letter for letter"));
              assertThat(verified.notProven()).anyMatch(s -> s.contains("not that it is true"));
            });
  }

  @Test
  void every_changed_byte_is_noticed() {
    byte[] slip = SLIP.text().getBytes(StandardCharsets.UTF_8);
    int tried = 0;
    for (int at = 0; at < slip.length; at++) {
      byte was = slip[at];
      for (int other : others(was)) {
        slip[at] = (byte) other;
        assertThat(SlipCheck.check(slip, TRUSTED))
            .as("byte %d of %d, %d instead of %d", at, slip.length, other, was)
            .isNotInstanceOf(SlipCheck.Verified.class);
        tried++;
      }
      slip[at] = was;
    }
    System.getLogger("slip").log(System.Logger.Level.INFO, tried + " changed bytes");
    assertThat(SlipCheck.check(slip, TRUSTED)).isInstanceOf(SlipCheck.Verified.class);
  }

  /// The lowest, the highest and the bit that changes a letter's case; a line feed, a carriage
  /// return, a space, an equals sign and the two last letters of base64.
  private static List<Integer> others(byte was) {
    return Arrays.stream(
            new int[] {was ^ 1, was ^ 0x80, was ^ 0x20, '\n', '\r', ' ', '=', '/', '+', 0})
        .filter(other -> (byte) other != was)
        .boxed()
        .toList();
  }

  @Test
  void every_truncation_and_everything_added_is_noticed() {
    byte[] slip = SLIP.text().getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < slip.length; at++) {
      assertThat(SlipCheck.check(Arrays.copyOf(slip, at), TRUSTED))
          .as("cut at %d", at)
          .isNotInstanceOf(SlipCheck.Verified.class);
    }
    for (String more : List.of("\n", " ", "\r\n", "\u0000", "x", "\n\n", "\ufeff")) {
      assertThat(check(SLIP.text() + more)).isNotInstanceOf(SlipCheck.Verified.class);
      assertThat(check(more + SLIP.text())).isNotInstanceOf(SlipCheck.Verified.class);
    }
    assertThat(check(SLIP.text().replace("\n", "\r\n"))).isNotInstanceOf(SlipCheck.Verified.class);
  }

  @Test
  void every_left_out_or_doubled_byte_is_noticed() {
    String slip = SLIP.text();
    for (int at = 0; at < slip.length(); at++) {
      assertThat(check(slip.substring(0, at) + slip.substring(at + 1)))
          .as("without %d", at)
          .isNotInstanceOf(SlipCheck.Verified.class);
      assertThat(check(slip.substring(0, at + 1) + slip.substring(at)))
          .as("twice %d", at)
          .isNotInstanceOf(SlipCheck.Verified.class);
    }
  }

  @Test
  void what_is_sound_and_signed_by_a_stranger_proves_nothing_of_the_log() {
    NoteSigner stranger = RecordedSlip.signer(RecordedSlip.ORIGIN, 2);
    SlipCheck forged = check(RecordedSlip.of(AnswerFixtures.nothing(), stranger).text());
    assertThat(forged)
        .isInstanceOfSatisfying(
            SlipCheck.SoundButNobodyKnownSigned.class,
            sound -> assertThat(sound.nameIsTrusted()).isTrue());
    assertThat(forged.notProven()).anyMatch(s -> s.contains("--trust FILE"));
    assertThat(SlipCheck.check(SLIP.text(), List.of()))
        .isInstanceOfSatisfying(
            SlipCheck.SoundButNobodyKnownSigned.class,
            sound -> assertThat(sound.nameIsTrusted()).isFalse());
  }

  @Test
  void a_stranger_cannot_put_another_answer_above_the_proof() {
    String other =
        SlipText.body(
            AnswerFixtures.nothing(),
            new Logging.Logged(
                new org.holdfast.tlog.checkpoint.Origin(RecordedSlip.ORIGIN), LOG.verifier()));
    assertThat(
            check(
                SlipText.withProof(other, SLIP.disclosures(), SLIP.leaf(), SLIP.proof().format())))
        .isInstanceOfSatisfying(
            SlipCheck.Altered.class, altered -> assertThat(altered.where()).isEqualTo("the body"));
  }

  @Test
  void a_stranger_cannot_name_a_key_of_theirs_above_the_proof() {
    NoteVerifier stranger = RecordedSlip.signer(RecordedSlip.ORIGIN, 2).verifier();
    String claimed = SLIP.text().replace(LOG.verifier().format(), stranger.format());
    assertThat(SlipCheck.check(claimed, List.of(stranger, LOG.verifier())))
        .isInstanceOf(SlipCheck.Altered.class);
  }

  @Test
  void the_extra_line_holds_what_is_accounted_for_and_nothing_else() {
    List<Disclosure> shown = SLIP.disclosures();
    assertThat(check(withExtra(extra(shown)))).isInstanceOf(SlipCheck.Verified.class);
    List<Disclosure> doubled = new ArrayList<>(shown);
    doubled.add(shown.getFirst());
    List<Disclosure> foreign = new ArrayList<>(shown);
    foreign.add(Disclosure.of(Field.text("entry.kind", "SCREENED"), new Random(3)));
    for (String lie :
        List.of(
            extra(doubled),
            extra(foreign),
            extra(List.of()),
            extra(shown.subList(0, 1)),
            extra(shown) + "a further line\n",
            "\n" + extra(shown),
            "a remark\n" + extra(shown),
            extra(shown).replace("\n\n", "\n\n\n"),
            extra(shown).replace("\n", "\r\n"),
            "")) {
      assertThat(
              lie.isEmpty()
                  ? check(SLIP.body() + "\n" + SLIP.proof().format())
                  : check(withExtra(lie)))
          .as(lie)
          .isInstanceOf(SlipCheck.Altered.class);
    }
  }

  @Test
  void what_was_recorded_as_anything_but_a_screening_is_no_slip() {
    for (String kind : List.of("STATEMENT_RECORDED", "HELD", "screened", "SCREENED ")) {
      RecordedSlip forged = RecordedSlip.of(AnswerFixtures.nothing(), LOG, kind, List.of());
      assertThat(check(forged.text()))
          .as(kind)
          .isInstanceOfSatisfying(
              SlipCheck.Altered.class, altered -> assertThat(altered.what()).contains("screening"));
    }
    assertThat(check(withExtra(extra(SLIP.disclosures().subList(1, 2)))))
        .as("its kind is not shown")
        .isInstanceOf(SlipCheck.Altered.class);
  }

  @Test
  void two_fields_are_enough_and_say_so() {
    List<Disclosure> only = SLIP.disclosures().subList(1, 3);
    assertThat(check(withExtra(extra(only))))
        .isInstanceOfSatisfying(
            SlipCheck.Verified.class,
            verified -> assertThat(verified.recorded().disclosed()).hasSize(2));
  }

  @Test
  void a_cosignature_counts_only_by_a_witness_the_reader_knows() {
    NoteSigner witness = RecordedSlip.signer("witness.example/one", 5);
    ProofFile proof = SLIP.proof();
    var more =
        new ProofFile(
            proof.index(), proof.path(), witness.addTo(proof.checkpoint()), proof.extra());
    assertThat(SlipText.withProof(SLIP.body(), SLIP.disclosures(), SLIP.leaf(), more.format()))
        .as("a slip carries the log's signature alone")
        .isEqualTo(SLIP.text());
    String extra =
        Base64.getEncoder()
            .encodeToString(extra(SLIP.disclosures()).getBytes(StandardCharsets.UTF_8));
    String cosigned =
        SLIP.body()
            + "\n"
            + new ProofFile(more.index(), more.path(), more.checkpoint(), extra).format();
    assertThat(check(cosigned)).isInstanceOf(SlipCheck.Altered.class);
    assertThat(SlipCheck.check(cosigned, List.of(LOG.verifier(), witness.verifier())))
        .isInstanceOfSatisfying(
            SlipCheck.Verified.class,
            verified -> assertThat(verified.recorded().witnesses()).hasSize(1));
  }

  @Test
  void without_a_record_a_slip_proves_a_digest_only() {
    String slip = SlipText.body(AnswerFixtures.held(), new Logging.NotLogged());
    assertThat(check(slip)).isInstanceOf(SlipCheck.DigestOnly.class);
    assertThat(check(slip + "\n" + SLIP.proof().format())).isInstanceOf(SlipCheck.Altered.class);
    assertThat(check(SLIP.body())).isInstanceOf(SlipCheck.Altered.class);
  }

  @Test
  void what_is_no_slip_is_unreadable() {
    assertThat(check("")).isInstanceOf(SlipCheck.Unreadable.class);
    assertThat(check("holdfast slip 1\noperation: X\n")).isInstanceOf(SlipCheck.Unreadable.class);
    assertThat(SlipCheck.check(new byte[] {(byte) 0xff}, TRUSTED))
        .isInstanceOf(SlipCheck.Unreadable.class);
  }

  @Test
  void a_proof_is_not_put_under_a_body_that_is_not_logged() {
    String slip = SlipText.body(AnswerFixtures.held(), new Logging.NotLogged());
    assertThatThrownBy(
            () -> SlipText.withProof(slip, SLIP.disclosures(), SLIP.leaf(), SLIP.proof().format()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
