// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.tlog.digest.Sha256;

/// The short name of a slip, to be read aloud and typed: `HF-XXXX-XXXX-XXXX-XXXX`.
///
/// It is the first 80 bits of the SHA-256 of the slip's body in Crockford's base32, which has no I,
/// L, O and U. It finds a slip in a record and proves nothing: the slip itself does.
///
/// @param value in capital letters, with its hyphens
public record SlipCode(String value) {
  /// Bits of the digest, a multiple of 5 and of 8.
  private static final int BITS = 80;

  private static final int CHARACTERS = BITS / 5;
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM = Pattern.compile("HF(-[0-9A-HJKMNP-TV-Z]{4}){4}");

  public SlipCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a slip's code is HF and four times four characters");
    }
  }

  /// The code of a body with this digest.
  public static SlipCode of(Sha256 body) {
    var bits = new BigInteger(1, Arrays.copyOf(body.bytes(), BITS / 8));
    var code = new StringBuilder("HF");
    for (int i = 0; i < CHARACTERS; i++) {
      int digit = bits.shiftRight(BITS - 5 * (i + 1)).intValue() & 0x1f;
      code.append(i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(digit));
    }
    return new SlipCode(code.toString());
  }

  /// Reads what a person typed, in any case, with or without hyphens and spaces; `I` and `L` are
  /// read as 1, `O` as 0. Empty where it is no code.
  public static Optional<SlipCode> parse(String typed) {
    String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    if (plain.length() != 2 + CHARACTERS || !plain.startsWith("HF")) {
      return Optional.empty();
    }
    String digits = plain.substring(2).replace('I', '1').replace('L', '1').replace('O', '0');
    String code = "HF" + digits.replaceAll("(.{4})", "-$1");
    return FORM.matcher(code).matches() ? Optional.of(new SlipCode(code)) : Optional.empty();
  }
}
