// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A hash by SHA-256 (FIPS 180-4).
///
/// @param hex 64 digits, lower case
public record Sha256(String hex) {

  static final int BYTES = 32;

  public Sha256 {
    if (hex.length() != 2 * BYTES || !HexFormat.of().formatHex(bytes(hex)).equals(hex)) {
      throw new IllegalArgumentException("a SHA-256 is 64 hexadecimal digits in lower case");
    }
  }

  /// What a digest comes to; the digest begins anew.
  public static Sha256 of(MessageDigest digest) {
    return of(digest.digest());
  }

  static Sha256 of(byte[] bytes) {
    return new Sha256(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return bytes(hex);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  /// A digest of nothing yet.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
