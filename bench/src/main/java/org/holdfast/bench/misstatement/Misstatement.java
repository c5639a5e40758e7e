// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.util.List;
import java.util.stream.Stream;

/// One way in which a manifest misstates a person, in the order in which they are made. Each has
/// its rate in `error-rates.tsv`.
public sealed interface Misstatement {

  /// The misstatement's name, the key of its row.
  String name();

  /// All of them, in order.
  static List<Misstatement> all() {
    return Stream.<Misstatement[]>of(
            OfNames.values(),
            OfSpelling.values(),
            OfLayout.values(),
            OfBirthDate.values(),
            OfANumber.values(),
            OfPassport.values(),
            OfSex.values(),
            OfNationality.values())
        .flatMap(Stream::of)
        .toList();
  }

  /// Which names are stated, and how they are joined.
  enum OfNames implements Misstatement {
    /// A woman's second surname gives way to her husband's, after `de`.
    MARRIED_NAME,
    SECOND_SURNAME_DROPPED,
    FIRST_SURNAME_DROPPED,
    SURNAMES_SWAPPED,
    SURNAMES_HYPHENATED,
    SURNAMES_MERGED,
    SURNAME_PARTICLES_DROPPED,
    SURNAME_PARTICLES_MERGED,
    /// Al-Masri, AL MASRI.
    SURNAME_HYPHEN_OPENED,
    /// Al-Masri, ALMASRI.
    SURNAME_HYPHEN_CLOSED,
    /// Another than the first: a second name, a patronymic, a father's name.
    GIVEN_NAME_DROPPED,
    GIVEN_NAMES_SWAPPED,
    GIVEN_NAMES_MERGED,
    /// A hypocorism or another romanisation.
    SHORT_FORM,
    INITIAL,
    /// FNU.
    FIRST_NAME_UNKNOWN,
    /// LNU.
    LAST_NAME_UNKNOWN
  }

  /// The letters of one name.
  enum OfSpelling implements Misstatement {
    /// As it sounds to whoever writes: b for v, s for z, i for y, no h.
    RESPELLED,
    SUBSTITUTED,
    KEYBOARD_NEIGHBOUR,
    INSERTED,
    OMITTED,
    TRANSPOSED,
    /// Two edits of one name.
    TWO_EDITS
  }

  /// How the whole name is laid out.
  enum OfLayout implements Misstatement {
    /// As a machine-readable zone has it, ICAO 9303.
    MACHINE_READABLE,
    /// The machine-readable name was longer than its field.
    CUT,
    ACCENTS_STRIPPED,
    /// The first of two surnames stands among the given names.
    SURNAME_MOVED,
    /// One column, in the person's order.
    GIVEN_NAMES_FIRST,
    /// One column, surname first, and no mark between.
    SURNAME_FIRST_UNMARKED,
    EXCHANGED
  }

  /// The birth date.
  enum OfBirthDate implements Misstatement {
    BIRTH_DATE_MISSING,
    FIRST_OF_JANUARY,
    YEAR_ONLY,
    /// Only where both orders can be read.
    DAY_AND_MONTH_SWAPPED,
    BIRTH_DATE_ONE_DIGIT,
    /// Day, month or year is another.
    BIRTH_DATE_ONE_PART
  }

  /// The A-number.
  enum OfANumber implements Misstatement {
    A_NUMBER_MISSING,
    A_NUMBER_ONE_DIGIT,
    A_NUMBER_TRANSPOSED,
    /// A zero inside the number is lost, and one is padded on the left.
    A_NUMBER_LOST_ZERO
  }

  /// The passport.
  enum OfPassport implements Misstatement {
    PASSPORT_MISSING,
    /// Another number altogether.
    PASSPORT_RENEWED,
    PASSPORT_ONE_CHARACTER
  }

  /// The sex.
  enum OfSex implements Misstatement {
    SEX_MISSING,
    SEX_WRONG
  }

  /// The nationality.
  enum OfNationality implements Misstatement {
    NATIONALITY_MISSING,
    NATIONALITY_WRONG
  }
}
