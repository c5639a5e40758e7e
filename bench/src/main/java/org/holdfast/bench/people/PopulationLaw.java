// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.draw.Table;
import org.holdfast.bench.draw.Weighted;

/// The shares of `population.tsv` and the countries of `nationalities.tsv`, ready to be drawn.
final class PopulationLaw {

  /// The day on which ages are counted: 1 July 2025.
  static final LocalDate COUNTED = LocalDate.of(2025, 7, 1);

  private static final double DAYS_OF_A_YEAR = 365.2425;

  private final Map<Share, Double> shares = new EnumMap<>(Share.class);
  private final Map<Culture, Weighted<Country>> countries = new EnumMap<>(Culture.class);
  private final Weighted<Household> households;
  private final Weighted<Ages> ages;

  /// What is true of a share of the people, or stated by a registry for a share of them.
  enum Share {
    MALE,
    TWIN_SAME_SEX,
    REGISTERED_IN_ORDER,
    REGISTERED_BIRTH_DATE_MISSING,
    REGISTERED_YEAR_ONLY,
    REGISTERED_A_NUMBER,
    REGISTERED_PASSPORT,
    REGISTERED_ALIAS,
    REGISTERED_OWN_SCRIPT_BESIDE,
    REGISTERED_OWN_SCRIPT_ONLY,
    REGISTERED_SEX,
    REGISTERED_NATIONALITY;

    private String key() {
      return name().replaceFirst("^REGISTERED_", "REGISTERED.");
    }
  }

  /// A band of ages, whole years, both ends included.
  private record Ages(int from, int to, double weight) {
    static Ages of(String band, double weight) {
      int dash = band.indexOf('-');
      return new Ages(
          Integer.parseInt(band.substring(0, dash)),
          Integer.parseInt(band.substring(dash + 1)),
          weight);
    }
  }

  private record Country(String code, double weight) {}

  PopulationLaw() {
    var read = new HashMap<String, Double>();
    for (Table.Row row : Table.beside(PopulationLaw.class, "population.tsv").rows()) {
      read.put(row.text("key"), row.number("share"));
    }
    for (Share share : Share.values()) {
      shares.put(share, required(share.key(), read));
    }
    households = Weighted.of(List.of(Household.values()), h -> householdShare(h, read));
    ages =
        Weighted.of(
            read.keySet().stream()
                .filter(key -> key.startsWith("AGE."))
                .sorted()
                .map(key -> Ages.of(key.substring(4), required(key, read)))
                .toList(),
            Ages::weight);
    List<Table.Row> rows = Table.beside(PopulationLaw.class, "nationalities.tsv").rows();
    for (Culture culture : Culture.values()) {
      countries.put(
          culture,
          Weighted.of(
              rows.stream()
                  .filter(row -> row.text("culture").equals(culture.name()))
                  .map(row -> new Country(row.text("country"), row.number("weight")))
                  .toList(),
              Country::weight));
    }
  }

  private static double householdShare(Household household, Map<String, Double> read) {
    if (household != Household.UNRELATED) {
      return required("HOUSEHOLD." + household, read);
    }
    return 1
        - Arrays.stream(Household.values())
            .filter(h -> h != Household.UNRELATED)
            .mapToDouble(h -> householdShare(h, read))
            .sum();
  }

  private static <K> double required(K key, Map<K, Double> read) {
    Double share = read.get(key);
    if (share == null) {
      throw new IllegalStateException("population.tsv has no row " + key);
    }
    return share;
  }

  double share(Share share) {
    return required(share, shares);
  }

  boolean in(Share share, Lots lots) {
    return lots.in(share(share));
  }

  Household household(Lots lots) {
    return households.draw(lots);
  }

  /// ISO 3166-1 alpha-3.
  String nationality(Culture culture, Lots lots) {
    Weighted<Country> of = countries.get(culture);
    if (of == null) {
      throw new IllegalStateException("no nationalities for " + culture);
    }
    return of.draw(lots).code();
  }

  /// A day of birth, days since 1 January 1970.
  long birthDay(Lots lots) {
    Ages band = ages.draw(lots);
    int days = (int) ((band.to() - band.from() + 1) * DAYS_OF_A_YEAR);
    return COUNTED.toEpochDay() - (long) (band.from() * DAYS_OF_A_YEAR) - lots.below(days) - 1;
  }
}
