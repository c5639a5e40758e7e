// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Derives the table of name frequencies from public statistics:
///
///     java linkage/src/derive/NameFrequencies.java FOLDER \
///         > linkage/src/main/resources/org/holdfast/linkage/model-1/name-frequencies.tsv
///
/// FOLDER holds the files that SOURCES.md names: the Spanish statistics institute's given names
/// and surnames, the US Census surnames of 2010 and its list of Spanish surnames, and the common
/// names by country. A name's share is its largest share in any of these populations: this is
/// deliberate, a name that is common anywhere must not weigh as if it were rare.
final class NameFrequencies {

  /// How many of the commonest names are kept, surnames and given names apart.
  private static final int KEPT = 2500;

  /// US residents counted with their surnames (US Census Bureau, Frequently Occurring Surnames
  /// from the 2010 Census).
  private static final double US_RESIDENTS = 294_979_229;

  /// The share of a country's people that one name of a list of commonest names adds, on average,
  /// up to a hundred names. The lists state no total; the 100 commonest surnames of Spain cover
  /// half of its people.
  private static final double COVERED_PER_LISTED_NAME = 0.005;

  private record Share(double share, String population) {}

  private final Map<String, Share> surnames = new HashMap<>();
  private final Map<String, Share> givenNames = new HashMap<>();

  void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    spanish(folder);
    unitedStates(folder);
    countrySurnames(folder.resolve("common-surnames-by-country.csv"));
    countryGivenNames(folder.resolve("common-forenames-by-country.csv"));
    print();
  }

  private void spanish(Path folder) throws IOException {
    counted(surnames, rows(folder.resolve("es_apellidos.csv")), "Spain, first surnames");
    counted(givenNames, rows(folder.resolve("es_hombres.csv")), "Spain, men");
    counted(givenNames, rows(folder.resolve("es_mujeres.csv")), "Spain, women");
  }

  private static void counted(Map<String, Share> into, List<String[]> rows, String population) {
    double total = rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).sum();
    var counts = new HashMap<String, Double>();
    for (String[] row : rows) {
      for (String word : words(row[0])) {
        counts.merge(word, Double.parseDouble(row[1]), Double::sum);
      }
    }
    counts.forEach((word, count) -> raise(into, word, count / total, population));
  }

  private void unitedStates(Path folder) throws IOException {
    Set<String> hispanic = new HashSet<>();
    rows(folder.resolve("us_census_hispanic_ln.csv")).forEach(row -> hispanic.add(row[0]));
    var rows = rows(folder.resolve("us_census_surnames_2010_top10k.csv"));
    double hispanics =
        rows.stream()
            .filter(row -> hispanic.contains(row[0]))
            .mapToDouble(row -> Double.parseDouble(row[2]))
            .sum();
    for (String[] row : rows) {
      double count = Double.parseDouble(row[2]);
      raise(surnames, row[0], count / US_RESIDENTS, "United States");
      if (hispanic.contains(row[0])) {
        raise(surnames, row[0], count / hispanics, "United States, Spanish surnames");
      }
    }
  }

  private void countrySurnames(Path file) throws IOException {
    var byCountry = new HashMap<String, List<String>>();
    for (String[] row : rows(file)) {
      byCountry.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(row[5]);
      if (!row[7].isEmpty()) {
        for (String word : words(row[5])) {
          raise(surnames, word, Double.parseDouble(row[7]), row[0] + ", surnames");
        }
      }
    }
    byCountry.forEach((country, names) -> ranked(surnames, names, country + ", surnames"));
  }

  private void countryGivenNames(Path file) throws IOException {
    var byCountry = new HashMap<String, List<String>>();
    for (String[] row : rows(file)) {
      byCountry.computeIfAbsent(row[0] + ", " + row[9], _ -> new ArrayList<>()).add(row[11]);
    }
    byCountry.forEach((country, names) -> ranked(givenNames, names, country));
  }

  /// Where a list gives ranks alone, shares fall as one over the rank (Zipf).
  private static void ranked(Map<String, Share> into, List<String> names, String population) {
    double covered = COVERED_PER_LISTED_NAME * Math.min(names.size(), 100);
    double harmonic = 0;
    for (int rank = 1; rank <= names.size(); rank++) {
      harmonic += 1.0 / rank;
    }
    for (int rank = 1; rank <= names.size(); rank++) {
      for (String word : words(names.get(rank - 1))) {
        raise(into, word, covered / rank / harmonic, population);
      }
    }
  }

  private static void raise(Map<String, Share> into, String word, double share, String from) {
    into.merge(word, new Share(share, from), (a, b) -> b.share() > a.share() ? b : a);
  }

  private void print() {
    System.out.println("# Name frequencies, derived by linkage/src/derive/NameFrequencies.java.");
    System.out.println("# bits: -log2 of the largest share in any reference population.");
    System.out.println("form\tbits\tpart\tpopulation");
    part(surnames, "SURNAME");
    part(givenNames, "GIVEN");
  }

  private static void part(Map<String, Share> shares, String part) {
    shares.entrySet().stream()
        .filter(entry -> entry.getKey().length() > 1)
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Share> e) -> -e.getValue().share())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(KEPT)
        .forEach(
            entry ->
                System.out.printf(
                    Locale.ROOT,
                    "%s\t%.1f\t%s\t%s%n",
                    entry.getKey(),
                    -Math.log(entry.getValue().share()) / Math.log(2),
                    part,
                    entry.getValue().population()));
  }

  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’]", "")
            .toUpperCase(Locale.ROOT);
    for (String word : folded.split("[^A-Z]+")) {
      if (word.length() > 2 || (word.length() == 2 && folded.length() == 2)) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(NameFrequencies::cells).toList();
  }

  private static String[] cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }
}
