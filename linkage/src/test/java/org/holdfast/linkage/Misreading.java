// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;

/// How a file misstates a person: the errors that records of removal show, each often enough that a
/// world of some hundred people holds them all.
final class Misreading {

  private final SplittableRandom random;

  Misreading(SplittableRandom random) {
    this.random = random;
  }

  private boolean in(int hundred) {
    return random.nextInt(100) < hundred;
  }

  /// As a registry writes the person: names in order, sometimes an alias, a blank or a placeholder.
  Identity registered(People.Person person) {
    String given = in(4) ? "FNU" : String.join(" ", person.given());
    String family = in(4) ? "LNU" : String.join(" ", person.surnames());
    var names = new ArrayList<PersonName>();
    if (!in(2)) {
      names.add(new PersonName.InOrder(given + " " + family));
    }
    if (in(10)) {
      names.add(new PersonName.Parts(family, "PEPE", false));
    }
    return identity(person, names);
  }

  /// As a manifest writes the person: surnames, then given names, with errors.
  Identity seat(People.Person person) {
    var family = new ArrayList<>(person.surnames());
    var given = new ArrayList<>(person.given());
    if (family.size() > 1 && in(30)) {
      family.removeLast();
    } else if (in(4)) {
      Collections.reverse(family);
    }
    if (given.size() > 1 && in(30)) {
      given.remove(random.nextInt(2));
    }
    String surnames = String.join(in(5) ? "" : in(5) ? " DE " : " ", family);
    String names = String.join(in(3) ? "" : " ", given);
    if (in(15)) {
      surnames = typo(surnames);
    }
    if (in(10)) {
      names = typo(names);
    }
    boolean full = in(5);
    return identity(
        person,
        in(2)
            ? List.of()
            : List.of(
                in(8)
                    ? new PersonName.InOrder(surnames + " " + names)
                    : new PersonName.Parts(
                        surnames,
                        full ? names.substring(0, 1 + names.length() / 2) : in(4) ? "FNU" : names,
                        full)));
  }

  /// Somebody else of the same name, sex and country.
  Identity namesake(People.Person person) {
    return new Identity(
        person.seated().names(),
        List.of(new BirthDate(1925 + random.nextInt(20), 2, 29)),
        person.sex(),
        Set.of(person.country()),
        List.of(new ANumber("01" + (1_000_000 + random.nextInt(9_000_000)))),
        List.of());
  }

  private Identity identity(People.Person person, List<PersonName> names) {
    return new Identity(
        names,
        in(8) ? List.of() : List.of(in(20) ? misread(person.birthDate()) : person.birthDate()),
        in(5) ? Identity.Sex.UNSTATED : in(2) ? Identity.Sex.FEMALE : person.sex(),
        in(5) ? Set.of() : Set.of(in(5) ? "NIC" : person.country()),
        in(35) ? List.of() : List.of(in(15) ? misread(person.number()) : person.number()),
        in(80) ? List.of() : List.of(passport(person)));
  }

  private IdentityDocument passport(People.Person person) {
    String number = "P" + (in(10) ? misread(person.number()) : person.number()).digits();
    return new IdentityDocument(in(20) ? "" : "PASSPORT", in(20) ? "" : person.country(), number);
  }

  private BirthDate misread(BirthDate date) {
    return switch (random.nextInt(5)) {
      case 0 -> new BirthDate(date.year(), date.day(), date.month());
      case 1 -> new BirthDate(date.year(), 1, 1);
      case 2 -> new BirthDate(date.year(), date.month(), 0);
      case 3 -> new BirthDate(date.year() + 1, date.month(), date.day());
      default -> new BirthDate(1900 + random.nextInt(120), date.month(), 28);
    };
  }

  private ANumber misread(ANumber number) {
    var digits = new StringBuilder(number.digits());
    int at = random.nextInt(8);
    char next = digits.charAt(at + 1);
    digits.setCharAt(at + 1, in(50) ? digits.charAt(at) : '7');
    digits.setCharAt(at, next);
    return new ANumber(digits.toString());
  }

  private String typo(String text) {
    var word = new StringBuilder(text.toUpperCase(Locale.ROOT));
    int at = random.nextInt(word.length());
    switch (random.nextInt(3)) {
      case 0 -> word.deleteCharAt(at);
      case 1 -> word.insert(at, (char) ('A' + random.nextInt(26)));
      default -> word.setCharAt(at, (char) ('A' + random.nextInt(26)));
    }
    return word.isEmpty() ? text : word.toString();
  }
}
