// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Counts the lines of a file that hold anything, knowing nothing of how the readers count them:
/// the oracle of the fuzz tests. A reader that calls a file whole must have a row for each.
final class PhysicalLines {
  private PhysicalLines() {}

  /// The lines of a file that hold anything but separators, quotes and space, without the first.
  static List<String> below(byte[] bytes) {
    return Stream.of(new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1))
        .skip(1)
        .filter(line -> !line.replaceAll("[,;\t\"\\s\\p{Z}]", "").isEmpty())
        .toList();
  }
}
