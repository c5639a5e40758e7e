// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LettersTest {

  /// One beyond the letters that are folded one by one.
  private static final char END = 0x181;

  /// Every third letter is tried as the second one.
  private static final char STEP = 3;

  @Test
  void text_folded_letter_by_letter_is_as_text_folded_whole() {
    for (char first = 0x20; first < END; first++) {
      for (char second = 0x20; second < END; second = (char) (second + STEP)) {
        String text = "x" + first + second + "y\u0301";
        String short_ = "" + first + second;
        if (!Letters.misread(short_).equals(short_)) {
          continue;
        }
        assertThat(Letters.words(short_))
            .as("U+%04X U+%04X", (int) first, (int) second)
            .isEqualTo(whole(short_));
        assertThat(Letters.words(text))
            .as("U+%04X U+%04X with a mark", (int) first, (int) second)
            .isEqualTo(whole(text));
      }
    }
  }

  private static List<String> whole(String text) {
    return Letters.words(Letters.latinOfAny(text));
  }

  @Test
  void letters_with_marks_lose_them_and_others_are_written_out() {
    assertThat(Letters.words("Núñez de Łódź")).containsExactly("NUNEZ", "DE", "LODZ");
    assertThat(Letters.words("Weiß Øster")).containsExactly("WEISS", "OESTER");
  }
}
