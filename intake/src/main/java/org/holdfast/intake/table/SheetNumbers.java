// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.holdfast.casefile.reading.Problem.Code;

/// Reads the number in a cell as the text that it stands for.
///
/// A reader would get this wrong: a spreadsheet keeps a day as a count of days, and only the cell's
/// format says that it is one.
///
/// @param from1904 whether days are counted from 1904
/// @param findings where what cannot be read goes
record SheetNumbers(boolean from1904, Findings findings) {
  /// Before this count of days spreadsheets disagree: 60 is 29 February 1900, a day that never was,
  /// and what is below it is one day later in one program than in the next.
  private static final int FIRST_SURE_DAY = 61;

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  /// A spreadsheet keeps 15 digits of a number (ECMA-376 part 1, 18.17.5.1: IEEE 754 doubles).
  private static final int SURE_DIGITS = 15;

  String text(String raw, NumberFormat format, long row, long column, String field) {
    BigDecimal value;
    try {
      value = new BigDecimal(raw.strip()).stripTrailingZeros();
    } catch (NumberFormatException _) {
      unreadable(row, column, field, "a numeric cell without a number", "a number");
      return "";
    }
    if (value.precision() - value.scale() > 20 || value.scale() > 400) {
      unreadable(
          row, column, field, "a number beyond all measure", "a number of 15 digits at most");
      return "";
    }
    if (!format.shows(value)) {
      hidden(row, column, field, findings);
    }
    if (DateUtil.isADateFormat(format.id(), format.code())) {
      return date(value, format, row, column, field);
    }
    if (value.scale() > 0) {
      unreadable(row, column, field, "a number with a fraction", "text, a date or a whole number");
      return value.toPlainString();
    }
    String digits = value.toPlainString();
    if (digits.length() > SURE_DIGITS) {
      findings.problem(
          Code.AMBIGUOUS,
          row,
          column,
          field,
          "a number of " + digits.length() + " digits",
          "a number of 15 digits at most, which is what a spreadsheet keeps",
          "Format the cell as text and type the value again");
    }
    return padded(digits, format);
  }

  /// A format of nothing but zeros shows that many digits, with zeros on the left.
  private static String padded(String digits, NumberFormat format) {
    boolean zeros = format.code().length() > 1 && format.code().chars().allMatch(c -> c == '0');
    int missing = zeros && digits.charAt(0) != '-' ? format.code().length() - digits.length() : 0;
    return "0".repeat(Math.max(0, Math.min(missing, 32))) + digits;
  }

  private String date(BigDecimal value, NumberFormat format, long row, long column, String field) {
    double days = value.doubleValue();
    if (!DateUtil.isValidExcelDate(days)
        || (!from1904 && days < FIRST_SURE_DAY)
        || days >= 2958466) {
      findings.problem(
          Code.AMBIGUOUS,
          row,
          column,
          field,
          "a date that spreadsheets show differently, or none",
          "a day from 1 March 1900 on",
          "Format the cell as text and write the day as YYYY-MM-DD");
      return "";
    }
    LocalDateTime time = DateUtil.getLocalDateTime(days, from1904, true);
    boolean clock = !time.toLocalTime().equals(LocalTime.MIDNIGHT) || showsClock(format.code());
    return clock ? CLOCK.format(time) : time.toLocalDate().toString();
  }

  /// Whether a date format shows hours. A month is an `m` too, so hours decide.
  private static boolean showsClock(String code) {
    String shown = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
    return shown.toLowerCase(Locale.ROOT).indexOf('h') >= 0;
  }

  /// Adds the problem that whoever looked at the list saw something else.
  static void hidden(long row, long column, String field, Findings findings) {
    findings.problem(
        Code.AMBIGUOUS,
        row,
        column,
        field,
        "a value that the format of its cell hides, or shows as another",
        "values that show as they are",
        "Set the format of the cell to text, and check the value");
  }

  private void unreadable(long row, long column, String field, String found, String expected) {
    findings.problem(
        Code.UNREADABLE_VALUE,
        row,
        column,
        field,
        found,
        expected,
        "Format the cell as text and type the value again");
  }
}
