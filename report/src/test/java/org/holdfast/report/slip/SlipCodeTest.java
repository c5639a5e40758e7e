// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.tlog.digest.Sha256;
import org.junit.jupiter.api.Test;

class SlipCodeTest {

  /// By hand: 0x0001 0203 … is 00000 00000 00000 10000 00100 00000 11000 …
  @Test
  void it_is_the_first_eighty_bits_in_crockford_base32() {
    var digest = new Sha256("00010203040506070809" + "f".repeat(44));
    assertThat(SlipCode.of(digest).value()).isEqualTo("HF-000G-40R4-0M30-E209");
    assertThat(SlipCode.of(new Sha256("f".repeat(64))).value()).isEqualTo("HF-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
  }

  @Test
  void it_is_read_as_people_type_it() {
    var code = new SlipCode("HF-000G-40R4-0M30-E209");
    for (String typed :
        new String[] {"HF-000G-40R4-0M30-E209", "hf000g40r40m30e209", " HF OOOG-4Or4 0m3o E2O9 "}) {
      assertThat(SlipCode.parse(typed)).as(typed).contains(code);
    }
    for (String typed :
        new String[] {"", "HF", "HF-000G-40R4-0M30-E20", "HF-000U-40R4-0M30-E209"}) {
      assertThat(SlipCode.parse(typed)).as(typed).isEmpty();
    }
  }
}
