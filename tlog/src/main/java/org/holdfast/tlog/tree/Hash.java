// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// One hash of a tree: 32 bytes, held as four big-endian words so that millions of them are cheap.
///
/// @param bits0 bytes 0 to 7
/// @param bits64 bytes 8 to 15
/// @param bits128 bytes 16 to 23
/// @param bits192 bytes 24 to 31
public record Hash(long bits0, long bits64, long bits128, long bits192) {
  /// Length of a hash, bytes (FIPS 180-4: SHA-256).
  public static final int LENGTH = 32;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /// The hash whose bytes these are.
  ///
  /// @param bytes 32 bytes
  public static Hash of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has 32 bytes");
    }
    return at(bytes, 0);
  }

  /// The hash that stands in an array.
  ///
  /// @param offset where its 32 bytes begin, bytes from 0
  public static Hash at(byte[] bytes, int offset) {
    return new Hash(
        (long) WORDS.get(bytes, offset),
        (long) WORDS.get(bytes, offset + 8),
        (long) WORDS.get(bytes, offset + 16),
        (long) WORDS.get(bytes, offset + 24));
  }

  /// Reads 64 hexadecimal digits.
  public static Hash ofHex(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  /// Reads the one base64 form of 32 bytes (RFC 4648, 4, with padding); empty where it is not that.
  ///
  /// The JDK's decoder lets the unused bits of the last character be anything; here a hash has one
  /// text.
  public static Optional<Hash> parse(String base64) {
    if (base64.length() != 44) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      return bytes.length == LENGTH && Base64.getEncoder().encodeToString(bytes).equals(base64)
          ? Optional.of(of(bytes))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Its base64 form (RFC 4648, 4), 44 characters.
  public String format() {
    return Base64.getEncoder().encodeToString(bytes());
  }

  /// Its 64 hexadecimal digits in lower case.
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }

  /// Its 32 bytes.
  public byte[] bytes() {
    byte[] bytes = new byte[LENGTH];
    write(bytes, 0);
    return bytes;
  }

  /// Writes its 32 bytes into an array.
  ///
  /// @param offset where they begin, bytes from 0
  public void write(byte[] target, int offset) {
    WORDS.set(target, offset, bits0);
    WORDS.set(target, offset + 8, bits64);
    WORDS.set(target, offset + 16, bits128);
    WORDS.set(target, offset + 24, bits192);
  }

  @Override
  public String toString() {
    return hex();
  }
}
