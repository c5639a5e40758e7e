// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SufficiencyTest {
  @ParameterizedTest
  @CsvSource({
    "-; -; -; -; -, INSUFFICIENT",
    "Noel Quinteros; -; M; HND; -, INSUFFICIENT",
    "-; 1990-05-14; M; HND; -, INSUFFICIENT",
    "Noel Quinteros; 1990-05-14; -; -; -, COMPARABLE",
    "Noel Quinteros; 1990; -; -; -, COMPARABLE",
    "-; -; -; -; 290114001, COMPARABLE",
    "-; -; -; -; -; PASSPORT HND B1234567, COMPARABLE",
    "Noel LNU; -; M; HND; -, PLACEHOLDER",
    "Noel LNU; 1990-05-14; M; HND; -, PLACEHOLDER",
    "FNU LNU; 1990-05-14; M; HND; -, PLACEHOLDER",
    "FNU Quinteros; 1990-05-14; M; HND; 290114001, COMPARABLE",
    "FNU Quinteros/Noel Quinteros; 1990-05-14; M; HND; -, COMPARABLE"
  })
  void an_identity_is_sufficient_where_something_identifies(String text, Sufficiency expected) {
    assertThat(Sufficiency.of(Identities.parse(text))).isEqualTo(expected);
  }
}
