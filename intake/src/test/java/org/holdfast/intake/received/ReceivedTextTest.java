// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedTextTest {
  private static ReceivedText text(byte... bytes) {
    return ReceivedText.of(new ReceivedFile("file", bytes));
  }

  @Test
  void everyPairOfBytesIsTextOrAFaultAndNeverBoth() {
    for (int pair = 0; pair < 1 << 16; pair++) {
      byte[] bytes = {'a', (byte) (pair >> 8), (byte) pair, 'z'};
      ReceivedText text = text(bytes);
      String shown = text.characters().toString();
      String plain = new String(bytes, StandardCharsets.UTF_8);
      boolean same = Arrays.equals(plain.getBytes(StandardCharsets.UTF_8), bytes);
      assertThat(shown).isEqualTo(plain);
      assertThat(text.fault().isEmpty()).as(HexFormat.of().formatHex(bytes)).isEqualTo(same);
    }
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "'',        -1, 0, an empty file is text",
    "EFBBBF41,  -1, 2, a mark of byte order is a character",
    "F09F9880,  -1, 2, a character beyond the first plane is two",
    "41C3,       1, 2, a sequence that is cut off at the end",
    "41E282,     1, 2, one that lacks its last byte",
    "C0AF41,     0, 3, a slash in more bytes than it needs (RFC 3629 section 3)",
    "41EDA08041, 1, 3, half a surrogate pair (RFC 3629 section 3)",
    "F4908080,   0, 4, beyond the last character (RFC 3629 section 3)"
  })
  void theFirstFaultIsNamedByItsByte(String hex, int fault, int characters, String why) {
    ReceivedText text = text(HexFormat.of().parseHex(hex));
    assertThat(text.fault().orElse(-1)).as(why).isEqualTo(fault);
    assertThat(text.characters().length()).as(why).isEqualTo(characters);
    assertThat(text.characters().toString())
        .as(why)
        .isEqualTo(new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8));
  }
}
