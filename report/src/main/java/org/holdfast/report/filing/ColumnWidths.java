// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How wide the columns of a table are: wide enough for their longest word, and the rest by how
/// much they have to say.
final class ColumnWidths {

  /// Characters of the text's face that fit across the page, less what each column's margins take.
  private static final int ACROSS = 84;

  private static final int MARGIN = 4;

  /// Longer words, such as digests, are broken.
  private static final int LONGEST = 22;

  /// From here on more text makes a column higher, not wider.
  private static final int ENOUGH = 160;

  private ColumnWidths() {}

  /// The widths in hundredths of the table's, which they sum up to.
  static List<Integer> of(Block.Grid grid) {
    List<Integer> least = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    for (int column = 0; column < grid.header().size(); column++) {
      List<String> texts = texts(grid, column);
      int word =
          texts.stream().flatMap(ColumnWidths::words).mapToInt(String::length).max().orElse(1);
      int longest = texts.stream().mapToInt(String::length).max().orElse(1);
      least.add(Math.min(word, LONGEST) + MARGIN);
      wanted.add(Math.min(longest, ENOUGH));
    }
    int used = least.stream().mapToInt(Integer::intValue).sum();
    int room = Math.max(0, ACROSS - used);
    int wish = Math.max(1, wanted.stream().mapToInt(Integer::intValue).sum());
    List<Integer> hundredths = new ArrayList<>();
    for (int column = 0; column < least.size(); column++) {
      int share = least.get(column) + room * wanted.get(column) / wish;
      hundredths.add(Math.max(1, share * 100 / Math.max(ACROSS, used)));
    }
    int left = 100 - hundredths.stream().mapToInt(Integer::intValue).sum();
    int widest = hundredths.indexOf(hundredths.stream().max(Integer::compare).orElse(1));
    hundredths.set(widest, hundredths.get(widest) + left);
    return List.copyOf(hundredths);
  }

  private static List<String> texts(Block.Grid grid, int column) {
    return Stream.concat(
            Stream.of(grid.header().get(column)),
            grid.rows().stream()
                .map(row ->
                    row.get(column).runs().stream().map(Run::text).collect(Collectors.joining())))
        .toList();
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split("[ \\-]", -1));
  }
}
