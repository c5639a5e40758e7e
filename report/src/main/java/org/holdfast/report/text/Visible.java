// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.text;

import java.util.Locale;
import org.holdfast.casefile.entry.Unseen;

/// Text in which nothing hides.
///
/// A name from a file may hold codes that move a terminal's cursor, turn the direction of writing
/// or take no room at all. Each is written as `<U+202E>`, so that what a person reads is what the
/// file holds. The `<` of a text that itself holds `<U+` is written out the same way, so that
/// nothing can pass for an escape.
public final class Visible {
  private static final String MARK = "<U+";

  private Visible() {}

  /// The text with every hidden character written out.
  public static String of(String text) {
    String marked = text.replace(MARK, MARK + "003C>U+");
    if (marked.codePoints().noneMatch(Unseen::is)) {
      return marked;
    }
    var shown = new StringBuilder();
    marked
        .codePoints()
        .forEach(point -> {
          if (Unseen.is(point)) {
            shown.append(MARK).append(hex(point)).append('>');
          } else {
            shown.appendCodePoint(point);
          }
        });
    return shown.toString();
  }

  private static String hex(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
