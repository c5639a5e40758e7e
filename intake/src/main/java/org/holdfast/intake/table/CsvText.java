// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.ReceivedText;
import org.holdfast.intake.values.HiddenCharacters;

/// The characters of a CSV file, checked before anything parses them, and parted into physical
/// lines.
final class CsvText {
  private static final String SAVE_AS_UTF_8 =
      "Save the list again as UTF-8: in Excel \"CSV UTF-8 (Comma delimited)\", in LibreOffice"
          + " \"Text CSV\" with the character set \"Unicode (UTF-8)\"";

  private CsvText() {}

  /// The physical lines of a file; what is wrong with its bytes goes to the findings.
  static List<Line> lines(ReceivedFile file, Findings findings) {
    String text = decode(file, findings);
    var lines = new ArrayList<Line>();
    int start = 0;
    int breaks = 0; // one bit for each sort of line break seen
    while (start < text.length()) {
      int end = endOfLine(text, start);
      lines.add(new Line(lines.size() + 1L, text.substring(start, end)));
      if (end == text.length()) {
        findings.problem(
            Code.TRUNCATED,
            lines.size(),
            0,
            "",
            "a last line without a line break",
            "a line break at the end of every line, the last one too",
            "The file may have been cut off. Get the list again; if it is whole, end its last line"
                + " with a line break");
        break;
      }
      int length = text.startsWith("\r\n", end) ? 2 : 1;
      breaks |= length == 2 ? 4 : text.charAt(end) == '\r' ? 2 : 1;
      start = end + length;
    }
    if (Integer.bitCount(breaks) > 1) {
      findings.problem(
          Code.AMBIGUOUS,
          0,
          0,
          "",
          "more than one sort of line break",
          "the same line break everywhere: CR LF, LF or CR",
          "A field may hold a line break, which is not allowed here. Save the list again from the"
              + " program that made it, with every value on one line");
    }
    lines.forEach(line -> checkCharacters(line, findings));
    return lines;
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static String decode(ReceivedFile file, Findings findings) {
    byte[] bytes = file.bytes();
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      findings.problem(
          Code.UNREADABLE_FILE, 0, 0, "", "a file in UTF-16", "a file in UTF-8", SAVE_AS_UTF_8);
      return new String(bytes, StandardCharsets.UTF_16);
    }
    var text = ReceivedText.of(file);
    text.fault()
        .ifPresent(at ->
            findings.problem(
                Code.UNREADABLE_FILE,
                lineAt(bytes, at),
                0,
                "",
                "a byte at offset " + at + " that is not UTF-8",
                "a file in UTF-8, with or without a byte order mark",
                SAVE_AS_UTF_8));
    String decoded = text.characters().toString();
    return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static long lineAt(byte[] bytes, int offset) {
    long line = 1;
    for (int i = 0; i < offset; i++) {
      boolean pair = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if ((bytes[i] == '\n' || bytes[i] == '\r') && !pair) {
        line++;
      }
    }
    return line;
  }

  private static void checkCharacters(Line line, Findings findings) {
    if (line.text().indexOf('\uFFFD') >= 0) {
      findings.problem(
          Code.UNREADABLE_ROW,
          line.number(),
          0,
          "",
          "the mark of a letter that was lost (U+FFFD)",
          "every letter as it was written",
          SAVE_AS_UTF_8 + ", from the list as it was before the letter was lost");
      return;
    }
    OptionalInt hidden = HiddenCharacters.first(line.text());
    if (hidden.isPresent()) {
      findings.problem(
          Code.AMBIGUOUS,
          line.number(),
          0,
          "",
          "a control character or one that does not show ("
              + HiddenCharacters.shown(hidden.getAsInt())
              + ")",
          "text that shows on paper as it is stored",
          "Remove the character from the line");
    }
  }
}
