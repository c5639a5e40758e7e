// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.holdfast.casefile.reading.Position;

/// The text of one field, and where it stands. A blank text is an absent value.
///
/// @param text the text, without space around it; a no-break space is space
/// @param at gives its place in the file, which is worked out only where a message needs it
public record Cell(String text, Supplier<Position> at) {

  public Cell {
    text = strip(text);
  }

  /// The text of one field at a place that is known.
  public Cell(String text, Position where) {
    this(text, () -> where);
  }

  /// Its place in the file.
  public Position where() {
    return at.get();
  }

  /// Whether nothing is stated.
  public boolean blank() {
    return text.isEmpty();
  }

  /// The values in a cell that holds several, parted by `;`. Blank ones are left out.
  public List<Cell> split() {
    return split(';');
  }

  /// The values in a cell that holds several, parted by a character. Blank ones are left out.
  public List<Cell> split(char separator) {
    if (blank()) {
      return List.of();
    }
    if (text.indexOf(separator) < 0) {
      return List.of(this);
    }
    var cells = new ArrayList<Cell>();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || text.charAt(end) == separator) {
        var part = new Cell(text.substring(start, end), at);
        if (!part.blank()) {
          cells.add(part);
        }
        start = end + 1;
      }
    }
    return cells;
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    if (c < 0x80) {
      return c <= ' ' && Character.isWhitespace(c);
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
