// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;

/// Reads what a file says of who somebody is. Each method gives nothing where the cell is blank,
/// and where it cannot be read; then a problem says so, by the shape alone.
public final class IdentityValues {
  /// What follows a comma without being a given name.
  private static final Pattern SUFFIX = Pattern.compile("(?i)(JR|SR|II|III|IV)\\.?");

  private final Problems problems;

  IdentityValues(Problems problems) {
    this.problems = problems;
  }

  /// A name in one cell. A comma parts surnames from given names; without one the name is in the
  /// person's own order. What follows a comma and is only a suffix, such as `JR`, parts nothing.
  public Optional<PersonName> name(Cell cell) {
    if (!readableName(cell)) {
      return Optional.empty();
    }
    String text = cell.text();
    int comma = text.indexOf(',');
    if (comma < 0) {
      return Optional.of(new PersonName.InOrder(text));
    }
    String surnames = text.substring(0, comma).strip();
    String givenNames = text.substring(comma + 1).replace(',', ' ').strip();
    if (SUFFIX.matcher(givenNames).matches()) {
      return Optional.of(new PersonName.InOrder(surnames + " " + givenNames));
    }
    return Optional.of(new PersonName.Parts(surnames, givenNames, false));
  }

  /// The names in a cell that holds several, parted by `;`.
  public List<PersonName> names(Cell cell) {
    var names = new ArrayList<PersonName>();
    for (Cell part : cell.split()) {
      name(part).ifPresent(names::add);
    }
    return names;
  }

  /// A name in two cells. One of them may be blank.
  public Optional<PersonName> name(Cell surnames, Cell givenNames) {
    boolean surnamesReadable = readableName(surnames);
    boolean givenNamesReadable = readableName(givenNames);
    if (!surnamesReadable && !givenNamesReadable) {
      return Optional.empty();
    }
    return Optional.of(
        new PersonName.Parts(
            surnamesReadable ? surnames.text() : "",
            givenNamesReadable ? givenNames.text() : "",
            false));
  }

  /// A birth date: `2004-05-17`, `2004-05`, `2004`, and other forms that can be read in one way
  /// only, such as `17 May 2004`, `2004/05/17`, `20040517` or `17/05/2004`. A day that never was is
  /// kept by its components, with a note.
  public Optional<BirthDate> birthDate(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    return switch (BirthDateForms.read(cell.text())) {
      case BirthDateForms.Reading.Read(BirthDate date) -> {
        if (neverWas(date)) {
          problems.note(
              cell.where(),
              "The birth date is no day of the calendar; it is kept and compared by its parts.");
        }
        yield Optional.of(date);
      }
      case BirthDateForms.Reading.EitherOrder _ -> {
        problems.add(
            Problem.Code.AMBIGUOUS,
            cell.where(),
            "a date in the form "
                + Shape.of(cell.text())
                + ", whose day and month may be either way round",
            "a birth date that can be read in one way only",
            "Write it as YYYY-MM-DD.");
        yield Optional.empty();
      }
      case BirthDateForms.Reading.NoDate _ -> {
        problems.unreadable(
            cell,
            "a birth date with a year of four digits",
            "Write it as YYYY-MM-DD; where only the year or the month is known, as YYYY or YYYY-MM;"
                + " where nothing is known, leave it blank.");
        yield Optional.empty();
      }
    };
  }

  /// The sex: `M`, `F`, `X`, `U`, or the words male and female. A blank is unstated.
  public Identity.Sex sex(Cell cell) {
    return switch (cell.text().toUpperCase(Locale.ROOT)) {
      case "M", "MALE" -> Identity.Sex.MALE;
      case "F", "FEMALE" -> Identity.Sex.FEMALE;
      case "X" -> Identity.Sex.OTHER;
      case "U", "" -> Identity.Sex.UNSTATED;
      default -> {
        problems.unreadable(
            cell, "M, F, X or U", "Write one of them; U or a blank where it is not known.");
        yield Identity.Sex.UNSTATED;
      }
    };
  }

  /// The A-numbers in a cell, parted by `;`: seven to nine digits each, with any punctuation.
  public List<ANumber> aNumbers(Cell cell) {
    var numbers = new ArrayList<ANumber>();
    for (Cell part : cell.split()) {
      Optional<ANumber> number =
          onlyPunctuated(part.text()) ? ANumber.parse(part.text()) : Optional.empty();
      number.ifPresentOrElse(
          numbers::add,
          () ->
              problems.unreadable(
                  part,
                  "an A-number of 7 to 9 digits, not all zero",
                  "Correct it; leave it blank where it is not known."));
    }
    return numbers;
  }

  /// The document numbers in a cell, parted by `;`, of documents whose kind and country are not
  /// stated.
  public List<IdentityDocument> documents(Cell cell) {
    var documents = new ArrayList<IdentityDocument>();
    for (Cell part : cell.split()) {
      documentNumber(part).ifPresent(number -> documents.add(new IdentityDocument("", "", number)));
    }
    return documents;
  }

  /// A document number: its letters and digits in upper case, without spaces and punctuation.
  public Optional<String> documentNumber(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    var number = new StringBuilder();
    boolean readable = !Shape.spreadsheetError(cell.text()) && onlyPunctuated(cell.text());
    String text = cell.text().toUpperCase(Locale.ROOT);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
        number.append(c);
      } else if (Character.isLetterOrDigit(c) || Character.isISOControl(c)) {
        readable = false;
      }
    }
    if (readable && !number.isEmpty()) {
      return Optional.of(number.toString());
    }
    problems.unreadable(
        cell, "a document number of letters A to Z and digits", "Correct it, or leave it blank.");
    return Optional.empty();
  }

  private boolean readableName(Cell cell) {
    if (cell.blank()) {
      return false;
    }
    String text = cell.text();
    boolean readable =
        !Shape.spreadsheetError(text)
            && hasLetter(text)
            && !isBroken(text)
            && !NameDamage.isIn(text);
    if (!readable) {
      problems.unreadable(
          cell,
          "a name, with at least one letter and no damaged character",
          "Write the name as the person's papers have it, in UTF-8; leave it blank where it is not"
              + " known.");
    }
    return readable;
  }

  private static boolean hasLetter(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (Character.isLetter(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBroken(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == 0xFFFD || Character.isISOControl(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /// Whether nothing but punctuation and space stands beside the letters and digits of a number.
  /// Anything else, such as a superscript or a circled digit, may be a digit of it.
  private static boolean onlyPunctuated(String number) {
    for (int at = 0; at < number.length(); at++) {
      if (!belongsToNumber(number.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean belongsToNumber(char c) {
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.SPACE_SEPARATOR,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> c == '<' || c == '\t';
    };
  }

  private static boolean neverWas(BirthDate date) {
    if (date.month() > 12) {
      return true;
    }
    return date.month() > 0 && date.day() > YearMonth.of(date.year(), date.month()).lengthOfMonth();
  }
}
