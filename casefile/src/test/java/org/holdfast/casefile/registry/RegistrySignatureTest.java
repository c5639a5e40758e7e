// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.holdfast.casefile.registry.RegistrySignature.Checked;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.junit.jupiter.api.Test;

class RegistrySignatureTest {
  private static final String SHA = "ab".repeat(32);
  private final NoteSigner publisher =
      NoteSigner.generate(new KeyName("publisher.example"), new SecureRandom());
  private final NoteSigner stranger =
      NoteSigner.generate(new KeyName("stranger.example"), new SecureRandom());
  private final String note = RegistrySignature.sign(SHA, 1234, publisher);

  @Test
  void aTrustedKeySignsTheseBytes() {
    assertThat(RegistrySignature.check(note, SHA, 1234, List.of(publisher.verifier())))
        .isEqualTo(new Checked.Signed(new KeyName("publisher.example")));
  }

  /// A note is signed in one place and checked in another: its digits are those of ASCII wherever
  /// it is made.
  @Test
  void theNoteIsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(RegistrySignature.sign(SHA, 1234, publisher)).isEqualTo(note);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(note)
        .startsWith(
            "holdfast registry v1\nsha256 " + SHA + "\nbytes 1234\n\n\u2014 publisher.example ");
  }

  @Test
  void aKeyThatIsNotTrustedIsNoSignature() {
    assertThat(RegistrySignature.check(note, SHA, 1234, List.of(stranger.verifier())))
        .isInstanceOf(Checked.Unsigned.class);
  }

  @Test
  void otherBytesAreAltered() {
    assertThat(RegistrySignature.check(note, "cd".repeat(32), 1234, List.of(publisher.verifier())))
        .isInstanceOf(Checked.Altered.class);
    assertThat(RegistrySignature.check(note, SHA, 1235, List.of(publisher.verifier())))
        .isInstanceOf(Checked.Altered.class);
    assertThat(RegistrySignature.check(note, "cd".repeat(32), 1234, List.of()))
        .isInstanceOf(Checked.Altered.class);
  }

  @Test
  void everyAlteredCharacterOfTheNoteIsSeen() {
    for (int i = 0; i < note.length(); i++) {
      char other = note.charAt(i) == 'x' ? 'y' : 'x';
      String altered = note.substring(0, i) + other + note.substring(i + 1);
      assertThat(RegistrySignature.check(altered, SHA, 1234, List.of(publisher.verifier())))
          .as("character %d", i)
          .isNotInstanceOf(Checked.Signed.class);
    }
  }

  @Test
  void aNoteCutAnywhereIsSeen() {
    for (int i = 0; i < note.length(); i++) {
      assertThat(
              RegistrySignature.check(
                  note.substring(0, i), SHA, 1234, List.of(publisher.verifier())))
          .as("cut at %d", i)
          .isNotInstanceOf(Checked.Signed.class);
    }
  }
}
