// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.reading.Position;

/// The text of one field, and where it stands. A blank text is an absent value.
///
/// @param text the text, without space around it; a no-break space is space
/// @param where its place in the file
public record Cell(String text, Position where) {

  public Cell {
    text = strip(text);
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
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == separator) {
        var part = new Cell(text.substring(start, at), where);
        if (!part.blank()) {
          cells.add(part);
        }
        start = at + 1;
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
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
