// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTest {
  /// The key and note that the specification's own documentation uses (golang.org/x/mod sumdb/note,
  /// package example).
  private static final String VKEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String PUBLISHED =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private static final String TEXT = "holdfast.org/registry/v1\nsha256 00\n";

  private final NoteSigner signer =
      NoteSigner.generate(new KeyName("registry.example"), new SecureRandom());

  @Test
  void a_published_note_opens_with_its_published_key() {
    NoteVerifier verifier = NoteVerifier.parse(VKEY).orElseThrow();
    assertThat(Note.open(PUBLISHED, List.of(verifier)))
        .isEqualTo(
            new Note.Opened.Verified(
                """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.
                """,
                List.of(new KeyName("PeterNeumann"))));
    assertThat(verifier.format()).isEqualTo(VKEY);
  }

  /// C2SP signed-note v1.0.0, the examples.
  @Test
  void the_example_of_the_specification_opens() {
    assertThat(
            Note.open(
                "This is an example message.\n\n\u2014 example.com/foo"
                    + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n",
                List.of(
                    NoteVerifier.parse(
                            "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
                        .orElseThrow())))
        .isEqualTo(
            new Note.Opened.Verified(
                "This is an example message.\n", List.of(new KeyName("example.com/foo"))));
  }

  @Test
  void bytes_that_are_not_utf_8_are_no_note() {
    byte[] note = signer.sign(TEXT).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    note[0] = (byte) 0xff;
    assertThat(SignedNote.parse(note)).isInstanceOf(SignedNote.Parsed.Malformed.class);
  }

  /// UTF-8 has no half of a surrogate pair; Java would sign a question mark for it.
  @Test
  void half_a_character_is_neither_signed_nor_read() {
    assertThatThrownBy(() -> signer.sign("\ud800\n")).isInstanceOf(IllegalArgumentException.class);
    assertThat(Note.open(signer.sign("?\n").replace('?', '\ud800'), List.of(signer.verifier())))
        .isInstanceOf(Note.Opened.Malformed.class);
  }

  @Test
  void signatures_are_added_under_those_that_are_there() {
    NoteSigner other = NoteSigner.generate(new KeyName("other.example"), new SecureRandom());
    if (SignedNote.parse(signer.sign(TEXT)) instanceof SignedNote.Parsed.Read(var note)) {
      assertThat(
              Note.open(other.addTo(note).format(), List.of(signer.verifier(), other.verifier())))
          .isEqualTo(
              new Note.Opened.Verified(
                  TEXT, List.of(signer.verifier().name(), other.verifier().name())));
    } else {
      throw new AssertionError("a note that we signed is a note");
    }
  }

  @Test
  void what_a_signer_signs_its_verifier_opens() {
    assertThat(Note.open(signer.sign(TEXT), List.of(signer.verifier())))
        .isEqualTo(new Note.Opened.Verified(TEXT, List.of(signer.verifier().name())));
  }

  @Test
  void a_key_survives_its_text_form_and_signs_the_same() {
    NoteSigner again = NoteSigner.parse(signer.format()).orElseThrow();
    assertThat(again.sign(TEXT)).isEqualTo(signer.sign(TEXT));
    assertThat(NoteVerifier.parse(signer.verifier().format()).orElseThrow().format())
        .isEqualTo(again.verifier().format());
  }

  @Test
  void every_changed_character_of_a_note_keeps_it_from_verifying() {
    String note = signer.sign(TEXT);
    for (int at = 0; at < note.length(); at++) {
      String changed =
          note.substring(0, at) + (note.charAt(at) == 'x' ? 'y' : 'x') + note.substring(at + 1);
      assertThat(Note.open(changed, List.of(signer.verifier())))
          .as("character %d", at)
          .isNotInstanceOf(Note.Opened.Verified.class);
    }
  }

  @Test
  void every_truncation_keeps_it_from_verifying() {
    String note = signer.sign(TEXT);
    for (int end = 0; end < note.length(); end++) {
      assertThat(Note.open(note.substring(0, end), List.of(signer.verifier())))
          .as("first %d characters", end)
          .isNotInstanceOf(Note.Opened.Verified.class);
    }
  }

  @Test
  void an_unknown_key_vouches_for_nothing() {
    assertThat(Note.open(signer.sign(TEXT), List.of()))
        .isEqualTo(new Note.Opened.UnknownSigners(TEXT));
  }

  @Test
  void a_known_key_beside_an_unknown_one_is_enough_and_a_failing_known_one_is_too_much() {
    String first = signer.sign(TEXT);
    NoteSigner other = NoteSigner.generate(new KeyName("other.example"), new SecureRandom());
    String both = first + other.sign(TEXT).substring(TEXT.length() + 1);
    assertThat(Note.open(both, List.of(other.verifier()))).isInstanceOf(Note.Opened.Verified.class);
    String otherText =
        first + other.sign("another text\n").substring("another text\n".length() + 1);
    assertThat(Note.open(otherText, List.of(signer.verifier(), other.verifier())))
        .isEqualTo(new Note.Opened.BadSignature(other.verifier().name()));
  }

  @Test
  void key_names_with_spaces_or_plus_signs_are_refused() {
    for (String name : List.of("", "a b", "a+b", "a\u00a0b", "a\nb")) {
      assertThatThrownBy(() -> new KeyName(name)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_vkey_whose_id_belongs_to_another_key_is_refused() {
    assertThat(NoteVerifier.parse(VKEY.replace("c74f20a3", "c74f20a4"))).isEmpty();
    assertThat(NoteVerifier.parse("nonsense")).isEmpty();
    assertThat(NoteSigner.parse(VKEY)).isEmpty();
  }
}
