// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A SHA-256 digest (FIPS 180-4, 6.2), and the one place where one is computed.
///
/// @param hex its 32 bytes as 64 hexadecimal digits in lower case
public record Sha256(String hex) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public Sha256 {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits in lower case");
    }
  }

  /// The digest of some bytes.
  public static Sha256 of(byte[] content) {
    try {
      return new Sha256(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// Its 32 bytes.
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /// Its 32 bytes in base64 (RFC 4648, 4), with padding.
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes());
  }
}
