// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {

  /// The examples of NIST for FIPS 180-4.
  @ParameterizedTest
  @CsvSource({
    "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
        + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  })
  void givesTheDigestsOfTheStandard(String text, String hex) {
    assertThat(Sha256.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Sha256(hex));
  }

  @Test
  void itsBytesAndBase64AreThoseOfItsDigits() {
    Sha256 digest = Sha256.of(new byte[0]);
    assertThat(digest.bytes()).hasSize(32).startsWith(0xe3, 0xb0, 0xc4);
    assertThat(digest.base64()).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ab", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"})
  void aTextThatIsNoDigestIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(text));
  }
}
