// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.util.List;
import java.util.Set;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.misstatement.Misstatement.OfANumber;
import org.holdfast.bench.misstatement.Misstatement.OfBirthDate;
import org.holdfast.bench.misstatement.Misstatement.OfLayout;
import org.holdfast.bench.misstatement.Misstatement.OfNames;
import org.holdfast.bench.misstatement.Misstatement.OfNationality;
import org.holdfast.bench.misstatement.Misstatement.OfPassport;
import org.holdfast.bench.misstatement.Misstatement.OfSex;
import org.holdfast.bench.misstatement.Misstatement.OfSpelling;
import org.holdfast.bench.people.Culture;
import org.holdfast.bench.people.FullName;
import org.holdfast.bench.people.Person;
import org.holdfast.bench.people.ShortForms;
import org.holdfast.bench.people.Surnames;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.Identity.Sex;
import org.holdfast.linkage.identity.PersonName;

/// Writes a person down as a manifest does: in capitals and columns, with errors at their rates.
/// The same seed and person give the same seat. Safe for use by many threads.
public final class SeatWriter {

  /// Who was born later does not marry yet.
  private static final int LAST_ADULT_YEAR = 2007;

  /// Countries that stand for another on manifests: those of most removals.
  private static final List<String> WRONG_COUNTRIES =
      List.of("MEX", "GTM", "HND", "SLV", "NIC", "COL", "VEN", "ECU");

  private final ErrorRates rates;
  private final ShortForms shortForms = ShortForms.shipped();

  private SeatWriter(ErrorRates rates) {
    this.rates = rates;
  }

  /// A writer that errs at these rates.
  public static SeatWriter at(ErrorRates rates) {
    return new SeatWriter(rates);
  }

  /// The person as a manifest has them.
  ///
  /// @param seed what the errors follow from, another for each seat
  public Seat write(Person person, long seed) {
    var tally = new Tally(rates, Lots.of(seed, 0));
    var identity =
        new Identity(
            List.of(name(person, seed, tally)),
            tally.each(OfBirthDate.values(), List.of(person.birthDate()), new BirthDates()),
            tally.each(OfSex.values(), person.sex(), SeatWriter::sex),
            tally.each(
                OfNationality.values(), Set.of(person.nationality()), SeatWriter::nationality),
            tally.each(OfANumber.values(), List.of(person.aNumber()), new ANumbers()),
            tally.each(OfPassport.values(), List.of(person.passport()), new Passports()));
    return new Seat(identity, tally.made(), tally.possible());
  }

  private PersonName name(Person person, long seed, Tally tally) {
    var names = new Names(shortForms, marriedName(person, seed));
    FullName stated = tally.each(OfNames.values(), person.name(), names);
    FullName spelt = tally.each(OfSpelling.values(), stated, new Spelling());
    Layout.Laid columns = new Layout.Laid.Columns(spelt);
    return tally.each(OfLayout.values(), columns, new Layout()).written();
  }

  /// In Spanish America a married woman may bear her husband's surname in place of her mother's.
  private static String marriedName(Person person, long seed) {
    boolean marries =
        person.sex() == Sex.FEMALE
            && person.birthDate().year() <= LAST_ADULT_YEAR
            && (person.culture() == Culture.HISPANIC || person.culture() == Culture.MAYAN);
    return marries ? Surnames.of(person.culture(), seed) : "";
  }

  private static Sex sex(OfSex misstatement, Sex sex, Lots lots) {
    return switch (misstatement) {
      case SEX_MISSING -> Sex.UNSTATED;
      case SEX_WRONG ->
          switch (sex) {
            case FEMALE -> Sex.MALE;
            case MALE -> Sex.FEMALE;
            case OTHER, UNSTATED -> sex;
          };
    };
  }

  private static Set<String> nationality(
      OfNationality misstatement, Set<String> nationalities, Lots lots) {
    return switch (misstatement) {
      case NATIONALITY_MISSING -> Set.of();
      case NATIONALITY_WRONG ->
          nationalities.isEmpty()
              ? nationalities
              : Set.of(WRONG_COUNTRIES.get(lots.below(WRONG_COUNTRIES.size())));
    };
  }
}
