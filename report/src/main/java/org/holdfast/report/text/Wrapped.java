// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.text;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines of a width, losing nothing: a word that is longer than a line is broken
/// within, never cut.
public final class Wrapped {
  /// Ranges of characters that take two columns on a terminal (Unicode UAX 11, wide and
  /// full-width).
  private static final int[][] WIDE = {
    {0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
    {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd}
  };

  private Wrapped() {}

  /// The lines of a text.
  ///
  /// @param first how many columns are left on the first line
  /// @param width how many columns the other lines have
  public static List<String> lines(String text, int first, int width) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    int room = first;
    for (String word : text.split(" ", -1)) {
      int needed = columns(word) + (line.isEmpty() ? 0 : 1);
      if (!line.isEmpty() && columns(line) + needed > room) {
        lines.add(line.toString());
        line.setLength(0);
        room = width;
      } else if (!line.isEmpty()) {
        line.append(' ');
      }
      for (int point : word.codePoints().toArray()) {
        if (columns(line) + columns(point) > room && !line.isEmpty()) {
          lines.add(line.toString());
          line.setLength(0);
          room = width;
        }
        line.appendCodePoint(point);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// How many columns a text takes on a terminal.
  public static int columns(CharSequence text) {
    return text.codePoints().map(Wrapped::columns).sum();
  }

  private static int columns(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
