// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.people.PopulationLaw.Share;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.Identity.Sex;
import org.holdfast.linkage.identity.PersonName;

/// Writes a person down as a registry does: well spelt, but not always whole.
final class RegistryClerk {

  private final PopulationLaw law;
  private final ShortForms shortForms = ShortForms.shipped();

  RegistryClerk(PopulationLaw law) {
    this.law = law;
  }

  /// The identity that the registry states of a person.
  Identity write(Person person, Lots lots) {
    boolean passport = law.in(Share.REGISTERED_PASSPORT, lots);
    return new Identity(
        names(person, lots),
        birthDates(person.birthDate(), lots),
        law.in(Share.REGISTERED_SEX, lots) ? person.sex() : Sex.UNSTATED,
        law.in(Share.REGISTERED_NATIONALITY, lots) ? Set.of(person.nationality()) : Set.of(),
        law.in(Share.REGISTERED_A_NUMBER, lots) ? List.of(person.aNumber()) : List.of(),
        passport ? List.of(person.passport()) : List.of());
  }

  private List<PersonName> names(Person person, Lots lots) {
    PersonName name = written(person, lots);
    boolean alias = law.in(Share.REGISTERED_ALIAS, lots);
    boolean beside = law.in(Share.REGISTERED_OWN_SCRIPT_BESIDE, lots);
    boolean only = law.in(Share.REGISTERED_OWN_SCRIPT_ONLY, lots);
    if (!alias && person.ownScript().isEmpty()) {
      return List.of(name);
    }
    var names = new ArrayList<PersonName>();
    person.ownScript().stream()
        .filter(_ -> beside || only)
        .map(own -> order(person.culture(), own))
        .forEach(names::add);
    if (names.isEmpty() || !only) {
      names.addFirst(name);
    }
    if (alias) {
      names.add(alias(person, lots));
    }
    return names.stream().distinct().toList();
  }

  private PersonName written(Person person, Lots lots) {
    boolean inOrder = law.in(Share.REGISTERED_IN_ORDER, lots);
    return inOrder ? order(person.culture(), person.name()) : person.name().parted();
  }

  /// The order that the person uses.
  private static PersonName order(Culture culture, FullName name) {
    return switch (culture) {
      case CHINESE -> name.surnameFirst();
      case HISPANIC, MAYAN, HAITIAN, BRAZILIAN, ARABIC, INDIAN, SLAVIC, WEST_AFRICAN ->
          name.inOrder();
    };
  }

  /// What the person is called: a familiar form or the last given name, and the first surname.
  private PersonName alias(Person person, Lots lots) {
    FullName name = person.name();
    List<String> forms = shortForms.of(name.given().getFirst());
    String called = forms.isEmpty() ? name.given().getLast() : forms.get(lots.below(forms.size()));
    return new FullName(List.of(called), name.surnames().subList(0, 1)).inOrder();
  }

  private List<BirthDate> birthDates(BirthDate date, Lots lots) {
    boolean missing = law.in(Share.REGISTERED_BIRTH_DATE_MISSING, lots);
    boolean yearOnly = law.in(Share.REGISTERED_YEAR_ONLY, lots);
    if (missing) {
      return List.of();
    }
    return List.of(yearOnly ? new BirthDate(date.year(), 1, 1) : date);
  }
}
