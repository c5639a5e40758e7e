// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LettersTest {
  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "letters.csv", numLinesToSkip = 1)
  void a_letter_is_printed_or_written_out(String text, String printed, String why, String source) {
    assertThat(Letters.printable(text)).as("%s (%s)", why, source).isEqualTo(printed);
  }
}
