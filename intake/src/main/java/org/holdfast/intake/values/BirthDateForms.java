// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.linkage.identity.BirthDate;
import org.jspecify.annotations.Nullable;

/// The forms in which a birth date may be written.
///
/// A reader would get this wrong: `05/06/2004` is the fifth of June in one office and the sixth of
/// May in the next. It is read only where one order is possible.
final class BirthDateForms {
  /// The years a birth can fall in. The longest documented life is 122 years (J. Calment, born in
  /// 1875); the bounds are generous, and no clock is read.
  private static final int FIRST_YEAR = 1850;

  private static final int LAST_YEAR = 2149;

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern DAY_WORD_YEAR =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:de )?(\\p{L}{3,10})\\.?[-/., ]*(?:de )?(\\d{4})");
  private static final Pattern WORD_DAY_YEAR =
      Pattern.compile("(\\p{L}{3,10})\\.? *(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("january", 1),
          Map.entry("ene", 1),
          Map.entry("enero", 1),
          Map.entry("feb", 2),
          Map.entry("february", 2),
          Map.entry("febrero", 2),
          Map.entry("mar", 3),
          Map.entry("march", 3),
          Map.entry("marzo", 3),
          Map.entry("apr", 4),
          Map.entry("april", 4),
          Map.entry("abr", 4),
          Map.entry("abril", 4),
          Map.entry("may", 5),
          Map.entry("mayo", 5),
          Map.entry("jun", 6),
          Map.entry("june", 6),
          Map.entry("junio", 6),
          Map.entry("jul", 7),
          Map.entry("july", 7),
          Map.entry("julio", 7),
          Map.entry("aug", 8),
          Map.entry("august", 8),
          Map.entry("ago", 8),
          Map.entry("agosto", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("september", 9),
          Map.entry("septiembre", 9),
          Map.entry("setiembre", 9),
          Map.entry("oct", 10),
          Map.entry("october", 10),
          Map.entry("octubre", 10),
          Map.entry("nov", 11),
          Map.entry("november", 11),
          Map.entry("noviembre", 11),
          Map.entry("dec", 12),
          Map.entry("december", 12),
          Map.entry("dic", 12),
          Map.entry("diciembre", 12));

  private BirthDateForms() {}

  /// What a text says as a birth date.
  sealed interface Reading {

    /// One date.
    record Read(BirthDate date) implements Reading {}

    /// Day and month may be either way round.
    enum EitherOrder implements Reading {
      /// Day and month may be either way round.
      EITHER
    }

    /// No form that is known.
    enum NoDate implements Reading {
      /// No form that is known.
      NONE
    }
  }

  static Reading read(String text) {
    if (text.length() > 40) {
      return Reading.NoDate.NONE;
    }
    if (CommonTime.isDate(text)) {
      return date(
          text.substring(0, 4), CommonTime.number(text, 5, 7), CommonTime.number(text, 8, 10));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return date(yearFirst.group(1), number(yearFirst.group(3)), number(yearFirst.group(4)));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return date(compact.group(1), number(compact.group(2)), number(compact.group(3)));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      return eitherOrder(number(yearLast.group(1)), number(yearLast.group(3)), yearLast.group(4));
    }
    return worded(text.toLowerCase(Locale.ROOT));
  }

  private static Reading worded(String text) {
    Matcher dayFirst = DAY_WORD_YEAR.matcher(text);
    if (dayFirst.matches()) {
      return month(dayFirst.group(2), dayFirst.group(1), dayFirst.group(3));
    }
    Matcher monthFirst = WORD_DAY_YEAR.matcher(text);
    if (monthFirst.matches()) {
      return month(monthFirst.group(1), monthFirst.group(2), monthFirst.group(3));
    }
    return Reading.NoDate.NONE;
  }

  private static Reading month(String word, String day, String year) {
    Integer month = MONTHS.get(word);
    return month == null ? Reading.NoDate.NONE : date(year, month, number(day));
  }

  private static Reading eitherOrder(int first, int second, String year) {
    if ((first == second && first <= 12) || (first > 12 && second <= 12)) {
      return date(year, second, first);
    }
    if (second > 12 && first <= 12) {
      return date(year, first, second);
    }
    return first > 12 ? Reading.NoDate.NONE : Reading.EitherOrder.EITHER;
  }

  private static Reading date(String year, int month, int day) {
    int number = number(year);
    return number < FIRST_YEAR || number > LAST_YEAR || (month == 0 && day > 0)
        ? Reading.NoDate.NONE
        : new Reading.Read(new BirthDate(number, month, day));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
