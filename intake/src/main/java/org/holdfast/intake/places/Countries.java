// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.places;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.protection.Place;
import org.jspecify.annotations.Nullable;

/// Countries by ISO 3166-1 code and by English or Spanish name, from the JDK's own tables.
///
/// A reader would get this wrong: a code that is well formed but assigned to no country (`XYZ`) is
/// not a country; and a name that two countries share (Congo) is neither of them.
public final class Countries {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");

  /// ICAO Doc 9303 part 3, section 5, codes that stand for a country under another ISO 3166-1 code:
  /// Germany on its passports, and Kosovo, whose `XK` is user-assigned in ISO 3166-1.
  private static final Map<String, String> OTHER_CODES =
      Map.of("D", "DEU", "XK", "XKX", "XKX", "XKX", "RKS", "XKX", "UK", "GBR");

  /// ICAO Doc 9303 part 3, section 5, codes of people who have no nationality (`XXA`, `XXB`, `XXC`,
  /// `XXX`), of organizations, and of the British classes that carry no right to live in Britain.
  /// None of them is a country to which a person belongs.
  private static final Set<String> NO_COUNTRY =
      Set.of(
          "XXA", "XXB", "XXC", "XXX", "EUE", "UNO", "UNA", "UNK", "XOM", "XPO", "XBA", "XIM", "XCC",
          "XCE", "XCO", "XEC", "XES", "XMP", "XDC", "GBD", "GBN", "GBO", "GBP", "GBS");

  /// Names in use beside those of the JDK's tables: official, former and common ones.
  private static final Map<String, List<String>> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("BHS", List.of("The Bahamas")),
          Map.entry("BOL", List.of("Plurinational State of Bolivia")),
          Map.entry("CHN", List.of("People's Republic of China")),
          Map.entry("CIV", List.of("Ivory Coast", "Costa de Marfil")),
          Map.entry(
              "COD",
              List.of(
                  "Democratic Republic of the Congo",
                  "Congo, Democratic Republic of the",
                  "DR Congo")),
          Map.entry(
              "COG",
              List.of("Republic of the Congo", "Congo, Republic of the", "República del Congo")),
          Map.entry("CPV", List.of("Cabo Verde")),
          Map.entry("CZE", List.of("Czech Republic", "República Checa")),
          Map.entry("DOM", List.of("Rep. Dominicana")),
          Map.entry("GBR", List.of("Great Britain")),
          Map.entry("GMB", List.of("The Gambia")),
          Map.entry("HKG", List.of("Hong Kong")),
          Map.entry("IRN", List.of("Islamic Republic of Iran", "Iran, Islamic Republic of")),
          Map.entry("KOR", List.of("Republic of Korea", "Korea, Republic of")),
          Map.entry("LAO", List.of("Lao People's Democratic Republic", "Lao PDR")),
          Map.entry("MAC", List.of("Macau", "Macao")),
          Map.entry("MDA", List.of("Republic of Moldova", "Moldova, Republic of")),
          Map.entry("MKD", List.of("Macedonia")),
          Map.entry("MMR", List.of("Burma", "Myanmar", "Birmania")),
          Map.entry("NLD", List.of("Holland", "Holanda")),
          Map.entry(
              "PRK",
              List.of(
                  "Democratic People's Republic of Korea",
                  "Korea, Democratic People's Republic of")),
          Map.entry("PSE", List.of("Palestine", "Palestina")),
          Map.entry("RUS", List.of("Russian Federation", "Federación de Rusia")),
          Map.entry("SWZ", List.of("Swaziland", "Suazilandia")),
          Map.entry("SYR", List.of("Syrian Arab Republic")),
          Map.entry("TLS", List.of("East Timor", "Timor Oriental")),
          Map.entry("TUR", List.of("Turkey")),
          Map.entry("TZA", List.of("United Republic of Tanzania", "Tanzania, United Republic of")),
          Map.entry(
              "USA", List.of("United States of America", "Estados Unidos de América", "EE. UU.")),
          Map.entry(
              "VEN",
              List.of("Bolivarian Republic of Venezuela", "Venezuela, Bolivarian Republic of")),
          Map.entry("VNM", List.of("Viet Nam")));

  private static final Map<String, String> ALPHA2 = alpha2();
  private static final Map<String, Place.Country> ALPHA3 =
      ALPHA2.values().stream()
          .collect(Collectors.toUnmodifiableMap(code -> code, Place.Country::new));

  /// The names, apart from the codes: they load the JDK's tables of names, which the table of
  /// airports does not need.
  private static final class Names {
    static final Map<String, String> ALPHA3 = names();

    private Names() {}
  }

  private Countries() {}

  /// The country that a code or an English or Spanish name stands for, whatever its case, accents
  /// and punctuation. Empty for an unknown text, for a text that names two countries, and for the
  /// codes of [#statesNone(String)].
  public static Optional<Place.Country> resolve(String text) {
    return byCode(text).or(() -> byName(text));
  }

  /// The country of an alpha-3 or alpha-2 code, or of a passport's own code (`D`).
  static Optional<Place.Country> byCode(String text) {
    Place.Country asWritten = ALPHA3.get(text);
    if (asWritten != null) {
      return Optional.of(asWritten);
    }
    String code = code(text);
    Place.Country country = ALPHA3.get(code);
    if (country != null) {
      return Optional.of(country);
    }
    String alpha3 = OTHER_CODES.getOrDefault(code, ALPHA2.get(code));
    return country(alpha3);
  }

  /// The country of an English or Spanish name.
  static Optional<Place.Country> byName(String text) {
    return country(Names.ALPHA3.get(name(text)));
  }

  /// Whether the text is a passport's code for a person without a nationality, or one that is no
  /// country at all (ICAO Doc 9303 part 3, section 5): read and understood, and a blank.
  public static boolean statesNone(String text) {
    return NO_COUNTRY.contains(code(text));
  }

  private static Optional<Place.Country> country(@Nullable String alpha3) {
    return alpha3 == null ? Optional.empty() : Optional.of(new Place.Country(alpha3));
  }

  /// Upper case, without the filler of a machine-readable zone.
  private static String code(String text) {
    return text.strip().replace("<", "").toUpperCase(Locale.ROOT);
  }

  /// Letters without accents, upper case, single spaces.
  static String name(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String letters = plain.replace("’", "").replace("'", "").replace("&", " and ");
    return GAPS.matcher(letters).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
  }

  private static Map<String, String> alpha2() {
    var alpha2 = new HashMap<String, String>();
    for (String code : Locale.getISOCountries()) {
      alpha2.put(code, Locale.of("", code).getISO3Country());
    }
    return Map.copyOf(alpha2);
  }

  private static Map<String, String> names() {
    var names = new HashMap<String, String>();
    var shared = new HashSet<>(Set.of("CONGO", "KOREA", "COREA"));
    for (String alpha2 : new TreeSet<>(ALPHA2.keySet())) {
      var locale = Locale.of("", alpha2);
      String alpha3 = ALPHA2.getOrDefault(alpha2, "");
      var all = new HashSet<String>();
      all.add(name(locale.getDisplayCountry(Locale.ENGLISH)));
      all.add(name(locale.getDisplayCountry(Locale.of("es"))));
      OTHER_NAMES.getOrDefault(alpha3, List.of()).forEach(other -> all.add(name(other)));
      for (String name : List.copyOf(all)) {
        if (name.startsWith("ST ")) {
          all.add("SAINT " + name.substring(3));
        }
      }
      for (String name : all) {
        String before = names.put(name, alpha3);
        if (before != null && !before.equals(alpha3)) {
          shared.add(name);
        }
      }
    }
    names.keySet().removeAll(shared);
    return Map.copyOf(names);
  }
}
