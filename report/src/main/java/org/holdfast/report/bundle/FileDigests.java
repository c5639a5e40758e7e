// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.holdfast.tlog.digest.Sha256;

/// The two digests of a file, computed in one reading.
///
/// @param size its length, bytes
/// @param sha512 128 hexadecimal digits in lower case (FIPS 180-4, 6.4)
record FileDigests(long size, Sha256 sha256, String sha512) {
  private static final int BUFFER = 1 << 16;

  /// Reads to the end, and writes what was read.
  static FileDigests of(InputStream from, OutputStream to) throws IOException {
    MessageDigest first = digest("SHA-256");
    MessageDigest second = digest("SHA-512");
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      first.update(buffer, 0, read);
      second.update(buffer, 0, read);
      to.write(buffer, 0, read);
      size += read;
    }
    HexFormat hex = HexFormat.of();
    return new FileDigests(
        size, new Sha256(hex.formatHex(first.digest())), hex.formatHex(second.digest()));
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
