// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.returncase;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Names that nothing has yet: `E13`, `RC-22`.
public final class FreshNames {
  private FreshNames() {}

  /// The names that come after the highest one that is taken, in order.
  ///
  /// @param taken names, also such as begin otherwise
  /// @param first what the names begin with; a number follows
  /// @param count how many
  public static List<String> after(Stream<String> taken, String first, int count) {
    long highest =
        taken
            .filter(name -> name.startsWith(first))
            .map(name -> name.substring(first.length()))
            .filter(number -> number.matches("[0-9]{1,9}"))
            .mapToLong(Long::parseLong)
            .max()
            .orElse(0);
    return LongStream.rangeClosed(highest + 1, highest + count).mapToObj(no -> first + no).toList();
  }
}
