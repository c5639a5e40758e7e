// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.util.Set;

/// Describes a text without showing it: `7 digits`, `3 words`, `2 digits/2 digits/4 digits`.
///
/// Only counts and common punctuation come out, and the fixed error words of spreadsheets, so that
/// a message may carry it anywhere.
public final class Shape {
  /// What spreadsheets write in place of a value (OpenDocument 1.3 part 4, 5.12; ECMA-376 part 1,
  /// 18.18.11, with `#SPILL!`, `#CALC!` and `#GETTING_DATA` of later spreadsheets).
  private static final Set<String> SPREADSHEET_ERRORS =
      Set.of(
          "#REF!",
          "#N/A",
          "#NAME?",
          "#VALUE!",
          "#DIV/0!",
          "#NUM!",
          "#NULL!",
          "#SPILL!",
          "#CALC!",
          "#GETTING_DATA");

  private static final String MARKS = "/-.:,;+_#?!()'";
  private static final int MOST_RUNS = 17;

  private Shape() {}

  /// Whether a spreadsheet put an error where a value should be, or wrote the number signs that it
  /// shows where a column is too narrow.
  public static boolean spreadsheetError(String text) {
    return SPREADSHEET_ERRORS.contains(text)
        || (text.startsWith("##") && text.chars().allMatch(c -> c == '#'));
  }

  /// The shape of a text.
  public static String of(String text) {
    if (text.isBlank()) {
      return "nothing";
    }
    if (spreadsheetError(text)) {
      return text.startsWith("##")
          ? "the number signs of a spreadsheet's narrow column"
          : "the spreadsheet error " + text;
    }
    return words(text) ? counted(wordCount(text), text) : runs(text);
  }

  private static boolean words(String text) {
    return text.chars().allMatch(c -> isLetter(c) || " -',.".indexOf(c) >= 0)
        && text.chars().anyMatch(Shape::isLetter);
  }

  private static int wordCount(String text) {
    return text.strip().split(" +").length;
  }

  private static String counted(int words, String text) {
    if (words == 1 && text.length() <= 4) {
      return count(text.length(), "letter");
    }
    return count(words, "word");
  }

  private static String runs(String text) {
    var shape = new StringBuilder();
    int runs = 0;
    for (int at = 0; at < text.length(); runs++) {
      if (runs == MOST_RUNS) {
        return count(text.codePointCount(0, text.length()), "character");
      }
      int start = at;
      char first = text.charAt(at);
      Sort sort = Sort.of(first);
      while (at < text.length() && Sort.of(text.charAt(at)) == sort) {
        at++;
      }
      switch (sort) {
        case DIGIT -> append(shape, count(at - start, "digit"));
        case LETTER -> append(shape, count(at - start, "letter"));
        case SPACE -> shape.append(' ');
        case PUNCTUATION -> shape.append(text, start, Math.min(at, start + 3));
        case OTHER -> append(shape, count(at - start, "other character"));
      }
    }
    return shape.toString();
  }

  /// Appends a count, parted by a space from a count before it.
  private static void append(StringBuilder shape, String count) {
    if (!shape.isEmpty() && Character.isLetter(shape.charAt(shape.length() - 1))) {
      shape.append(' ');
    }
    shape.append(count);
  }

  private static boolean isLetter(int c) {
    return Sort.of((char) c) == Sort.LETTER;
  }

  private static String count(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  private enum Sort {
    DIGIT,
    LETTER,
    SPACE,
    PUNCTUATION,
    OTHER;

    static Sort of(char c) {
      if (Character.isDigit(c)) {
        return DIGIT;
      }
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        return LETTER;
      }
      if (c == ' ') {
        return SPACE;
      }
      return Shape.MARKS.indexOf(c) >= 0 ? PUNCTUATION : OTHER;
    }
  }
}
