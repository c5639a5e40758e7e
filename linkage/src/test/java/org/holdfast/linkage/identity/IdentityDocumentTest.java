// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDocumentTest {

  @ParameterizedTest
  @CsvSource({"b-123 456, B123456", "P<1234567, P1234567", "c/02.a, C02A"})
  void a_document_number_is_freed_of_punctuation(String text, String number) {
    assertThat(IdentityDocument.of(" passport ", "gtm", text))
        .contains(new IdentityDocument("PASSPORT", "GTM", number));
  }

  @ParameterizedTest
  @CsvSource({"''", "NONE", "000", "١٢٣"})
  void what_holds_no_number_is_no_document(String text) {
    assertThat(IdentityDocument.of("PASSPORT", "GTM", text)).isEmpty();
  }
}
