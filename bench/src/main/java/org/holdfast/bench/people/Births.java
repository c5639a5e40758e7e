// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.draw.Weighted;
import org.holdfast.bench.people.PopulationLaw.Share;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity.Sex;

/// Makes people: by themselves, or as kin of somebody. Each follows from the seed and a key alone.
final class Births {

  /// Siblings are born within so many days, twins apart: 15 years.
  private static final int SIBLING_DAYS = 5_479;

  /// Nearer than this to a sibling nobody but a twin is born: ten months.
  private static final int SPACING_DAYS = 300;

  /// A parent is at least so old at a birth, and at most 20 years older than that.
  private static final int GENERATION_DAYS = 18 * 365;

  /// Who was born before is old enough to have a child of the same name who is 18 at most.
  private static final long PARENT_BORN_BEFORE = LocalDate.of(1985, 1, 1).toEpochDay();

  private final long seed;
  private final PopulationLaw law;
  private final Naming naming = new Naming();
  private final Weighted<Culture> cultures;
  private final PersonNumbers numbers;

  Births(long seed, PopulationLaw law, Mixture mixture) {
    this.seed = seed;
    this.law = law;
    this.cultures = Weighted.of(List.of(Culture.values()), mixture::weight);
    this.numbers = PersonNumbers.of(seed);
  }

  /// What a person is born with, before names are written down.
  ///
  /// @param day of birth, days since 1 January 1970
  record Birth(
      Culture culture,
      String nationality,
      Naming.Family family,
      List<NameWord> given,
      Sex sex,
      long day) {
    Birth {
      given = List.copyOf(given);
    }
  }

  /// The birth of kin, under a key of its own.
  Birth kin(Birth head, Kinship kinship, int key) {
    Lots lots = Lots.of(seed, key).forPurpose("kin");
    return switch (kinship) {
      case SIBLING -> sibling(head, lots);
      case TWIN -> twin(head, lots);
      case SAME_NAME -> namesake(head, lots);
    };
  }

  /// The birth of a key, related to no other.
  Birth birth(int key) {
    Lots lots = Lots.of(seed, key);
    Culture culture = cultures.draw(lots);
    String nationality = law.nationality(culture, lots);
    Naming.Family family = naming.family(culture, lots);
    Sex sex = sex(law.in(Share.MALE, lots));
    List<NameWord> given = naming.given(culture, sex, family, lots);
    return new Birth(culture, nationality, family, given, sex, law.birthDay(lots));
  }

  private Birth sibling(Birth head, Lots lots) {
    Sex sex = sex(law.in(Share.MALE, lots));
    int apart = SPACING_DAYS + lots.below(SIBLING_DAYS - SPACING_DAYS);
    boolean younger = lots.below(2) == 0 && head.day() + apart < PopulationLaw.COUNTED.toEpochDay();
    return child(head, sex, head.day() + (younger ? apart : -apart), lots);
  }

  private Birth twin(Birth head, Lots lots) {
    boolean same = law.in(Share.TWIN_SAME_SEX, lots);
    return child(head, sex(same == (head.sex() == Sex.MALE)), head.day(), lots);
  }

  private Birth child(Birth head, Sex sex, long day, Lots lots) {
    List<NameWord> given = naming.given(head.culture(), sex, head.family(), lots);
    if (sex == head.sex() && given.getFirst().equals(head.given().getFirst())) {
      given = naming.given(head.culture(), sex, head.family(), lots);
    }
    return new Birth(head.culture(), head.nationality(), head.family(), given, sex, day);
  }

  private Birth namesake(Birth head, Lots lots) {
    int generation = GENERATION_DAYS + lots.below(20 * 365);
    boolean child = head.day() < PARENT_BORN_BEFORE;
    return new Birth(
        head.culture(),
        head.nationality(),
        naming.familyOfNamesake(head.culture(), head.family(), lots),
        head.given(),
        head.sex(),
        child
            ? Math.min(head.day() + generation, PopulationLaw.COUNTED.toEpochDay() - 1)
            : head.day() - generation);
  }

  private static Sex sex(boolean male) {
    return male ? Sex.MALE : Sex.FEMALE;
  }

  /// The person who was born, with the numbers of a key that no other birth has.
  Person named(Birth birth, int key) {
    var name =
        new Naming.BornName(
            birth.given(), naming.surnames(birth.culture(), birth.sex(), birth.family()));
    LocalDate day = LocalDate.ofEpochDay(birth.day());
    return new Person(
        birth.culture(),
        name.latin(),
        name.ownScript(),
        birth.sex(),
        new BirthDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
        birth.nationality(),
        numbers.aNumber(key),
        numbers.passport(key, birth.nationality()));
  }
}
