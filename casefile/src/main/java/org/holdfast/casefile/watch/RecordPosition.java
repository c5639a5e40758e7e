// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.watch;

import java.util.regex.Pattern;

/// Up to where in the record a registry has everything. It stands where a published registry has
/// the SHA-256 of its file.
///
/// @param rootHash the record's root hash at that size, 64 hexadecimal digits in lower case
/// @param size how many entries there were
public record RecordPosition(String rootHash, long size) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public RecordPosition {
    if (!HASH.matcher(rootHash).matches() || size < 0) {
      throw new IllegalArgumentException("a root hash has 64 hexadecimal digits, and a size");
    }
  }
}
