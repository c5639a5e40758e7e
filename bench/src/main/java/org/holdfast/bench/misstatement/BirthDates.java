// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.misstatement.Misstatement.OfBirthDate;
import org.holdfast.linkage.identity.BirthDate;

/// The birth date, one or none. What is misstated is a day of the calendar all the same, since
/// files check that much.
final class BirthDates implements Tally.Misstating<OfBirthDate, List<BirthDate>> {

  private static final int FIRST_YEAR = 1908;
  private static final int LAST_YEAR = 2025;

  /// How often another digit is tried until the date is one of the calendar.
  private static final int TRIES = 20;

  @Override
  public List<BirthDate> misstated(OfBirthDate misstatement, List<BirthDate> dates, Lots lots) {
    if (dates.isEmpty() || misstatement == OfBirthDate.BIRTH_DATE_MISSING) {
      return List.of();
    }
    return List.of(misstated(misstatement, dates.getFirst(), lots));
  }

  private static BirthDate misstated(OfBirthDate misstatement, BirthDate date, Lots lots) {
    return switch (misstatement) {
      case BIRTH_DATE_MISSING -> date;
      case FIRST_OF_JANUARY -> new BirthDate(date.year(), 1, 1);
      case YEAR_ONLY -> new BirthDate(date.year(), 0, 0);
      case DAY_AND_MONTH_SWAPPED ->
          date.day() > 12 || !date.hasDay()
              ? date
              : new BirthDate(date.year(), /* month= */ date.day(), /* day= */ date.month());
      case BIRTH_DATE_ONE_DIGIT -> date.hasDay() ? oneDigit(date, lots) : date;
      case BIRTH_DATE_ONE_PART -> date.hasDay() ? onePart(date, lots) : date;
    };
  }

  /// Any digit but the first two of the year, which nobody gets wrong unseen.
  private static BirthDate oneDigit(BirthDate date, Lots lots) {
    String digits =
        String.format(Locale.ROOT, "%04d%02d%02d", date.year(), date.month(), date.day());
    for (int i = 0; i < TRIES; i++) {
      String other = Digits.withAnother(digits, 2 + lots.below(6), lots);
      var misread =
          new BirthDate(
              Integer.parseInt(other.substring(0, 4)),
              Integer.parseInt(other.substring(4, 6)),
              Integer.parseInt(other.substring(6)));
      if (isDay(misread)) {
        return misread;
      }
    }
    return date;
  }

  private static BirthDate onePart(BirthDate date, Lots lots) {
    int some = 1 + lots.below(3);
    var other =
        switch (lots.below(3)) {
          case 0 ->
              new BirthDate(
                  date.year() + (lots.below(2) == 0 ? -some : some), date.month(), date.day());
          case 1 -> new BirthDate(date.year(), 1 + lots.below(12), date.day());
          default -> new BirthDate(date.year(), date.month(), 1 + lots.below(31));
        };
    return isDay(other) ? other : date;
  }

  private static boolean isDay(BirthDate date) {
    return date.year() >= FIRST_YEAR
        && date.year() <= LAST_YEAR
        && date.month() >= 1
        && date.month() <= 12
        && date.day() >= 1
        && date.day() <= YearMonth.of(date.year(), date.month()).lengthOfMonth();
  }
}
