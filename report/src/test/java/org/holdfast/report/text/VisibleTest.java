// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.holdfast.casefile.entry.Unseen;
import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void every_character_of_unicode_is_shown_or_written_out() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .forEach(point -> {
          String shown = Visible.of(Character.toString(point));
          assertThat(shown.codePoints().noneMatch(Unseen::is)).isTrue();
          assertThat(shown)
              .isEqualTo(
                  Unseen.is(point)
                      ? String.format(Locale.ROOT, "<U+%04X>", point)
                      : Character.toString(point));
        });
  }

  @Test
  void the_controls_of_direction_and_of_terminals_are_hidden_characters() {
    int[] hidden = {
      0x00, 0x07, 0x08, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x61c, 0x200b, 0x200d,
      0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067,
      0x2068, 0x2069, 0xfeff, 0xe0001, 0xe0041
    };
    assertThat(IntStream.of(hidden)).allMatch(Unseen::is);
    assertThat("José Ñandú 李 مثال".codePoints().noneMatch(Unseen::is)).isTrue();
  }

  @Test
  void a_text_cannot_pass_for_an_escape() {
    assertThat(Visible.of("<U+202E>")).isEqualTo("<U+003C>U+202E>");
    assertThat(Visible.of("\u202e")).isEqualTo("<U+202E>");
    assertThat(Visible.of("a < b, U+1")).isEqualTo("a < b, U+1");
  }
}
