// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.checkpoint;

/// The name of a log: one line, not empty. Ours are URLs without scheme and equal the key's name.
public record Origin(String value) {
  public Origin {
    if (!isOrigin(value)) {
      throw new IllegalArgumentException("an origin is one line and not empty");
    }
  }

  static boolean isOrigin(String line) {
    return !line.isEmpty() && line.chars().allMatch(c -> c >= 0x20);
  }
}
