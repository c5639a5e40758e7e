// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.received;

import org.holdfast.tlog.digest.Sha256;

/// A file as received: its name as the user gave it, and its bytes, unaltered.
public final class ReceivedFile {
  private final String name;
  private final byte[] bytes;

  /// Takes a copy of the bytes.
  public ReceivedFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /// The name as the user gave it.
  public String name() {
    return name;
  }

  /// A copy of the bytes.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// The SHA-256 of the bytes, 64 hexadecimal digits in lower case.
  public String sha256() {
    return Sha256.of(bytes).hex();
  }

  /// The size, bytes.
  public int size() {
    return bytes.length;
  }
}
