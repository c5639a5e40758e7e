// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.linkage.names.ModelTable;

/// Invented people with names drawn by the frequencies of Spanish-speaking populations: two given
/// names in three of four, two surnames in nine of ten, born 1960 to 2006, an A-number in nine of
/// ten. The same seed gives the same people.
final class People {

  private static final List<String> COUNTRIES = List.of("MEX", "GTM", "HND", "SLV", "VEN", "COL");

  private final SplittableRandom random;
  private final Draw surnames = new Draw("SURNAME", "United States, Spanish surnames", "Spain");
  private final Draw men = new Draw("GIVEN", "Spain, men");
  private final Draw women = new Draw("GIVEN", "Spain, women");

  People(long seed) {
    random = new SplittableRandom(seed);
  }

  /// One invented person.
  record Person(
      List<String> given,
      List<String> surnames,
      BirthDate birthDate,
      Identity.Sex sex,
      String country,
      ANumber number) {

    /// The same person with the first given name alone.
    Person brief() {
      return new Person(given.subList(0, 1), surnames, birthDate, sex, country, number);
    }

    /// As a registry writes the person.
    Identity registered() {
      String name = String.join(" ", given) + " " + String.join(" ", surnames);
      return identity(new PersonName.InOrder(name), true);
    }

    /// As a manifest writes the person.
    Identity seated() {
      String family = String.join(" ", surnames).toUpperCase(Locale.ROOT);
      String names = String.join(" ", given).toUpperCase(Locale.ROOT);
      return identity(new PersonName.Parts(family, names, false), true);
    }

    Identity seatedWithoutNumber() {
      String family = String.join(" ", surnames).toUpperCase(Locale.ROOT);
      String names = String.join(" ", given).toUpperCase(Locale.ROOT);
      return identity(new PersonName.Parts(family, names, false), false);
    }

    private Identity identity(PersonName name, boolean withNumber) {
      return new Identity(
          List.of(name),
          List.of(birthDate),
          sex,
          Set.of(country),
          withNumber ? List.of(number) : List.of(),
          List.of());
    }
  }

  Person next() {
    boolean man = random.nextInt(100) < 85;
    Draw names = man ? men : women;
    var given = new ArrayList<String>();
    given.add(names.next(random));
    if (random.nextInt(4) > 0) {
      given.add(names.next(random));
    }
    var family = new ArrayList<String>();
    family.add(surnames.next(random));
    if (random.nextInt(10) > 0) {
      family.add(surnames.next(random));
    }
    boolean unknownDay = random.nextInt(100) < 3;
    var date =
        new BirthDate(
            1960 + random.nextInt(47),
            unknownDay ? 1 : 1 + random.nextInt(12),
            unknownDay ? 1 : 1 + random.nextInt(28));
    return new Person(
        given,
        family,
        date,
        man ? Identity.Sex.MALE : Identity.Sex.FEMALE,
        COUNTRIES.get(random.nextInt(COUNTRIES.size())),
        new ANumber(String.format(Locale.ROOT, "%09d", 20_000_000 + random.nextInt(280_000_000))));
  }

  List<Person> next(int count) {
    var people = new ArrayList<Person>();
    for (int i = 0; i < count; i++) {
      people.add(next());
    }
    return people;
  }

  /// Draws names by their share.
  private static final class Draw {
    private final List<String> names = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double sum;

    Draw(String part, String... populations) {
      for (List<String> row : ModelTable.shipped("name-frequencies.tsv").rows()) {
        boolean drawn = List.of(populations).stream().anyMatch(row.get(3)::startsWith);
        if (row.get(2).equals(part) && drawn) {
          names.add(row.get(0));
          sum += Math.pow(2, -Double.parseDouble(row.get(1)));
          upTo.add(sum);
        }
      }
    }

    String next(SplittableRandom random) {
      double at = random.nextDouble() * sum;
      int index = java.util.Collections.binarySearch(upTo, at);
      return names.get(Math.min(names.size() - 1, index < 0 ? -index - 1 : index));
    }
  }
}
