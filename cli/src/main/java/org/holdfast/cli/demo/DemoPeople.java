// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Makes people who do not exist, from a seed. No two share an A-number, or a name with a birth
/// date.
final class DemoPeople {
  private static final List<String> MEN =
      List.of(
          "José",
          "Luis",
          "Carlos",
          "Juan",
          "Manuel",
          "Óscar",
          "Mario",
          "Héctor",
          "Walter",
          "Noé",
          "Edwin",
          "Selvin",
          "Marvin",
          "Wilmer",
          "Elmer",
          "Ángel",
          "Rubén",
          "Isaías",
          "Josué",
          "Misael",
          "Abner",
          "Cristóbal",
          "Domingo",
          "Tomás",
          "Julián",
          "Gaspar",
          "Byron",
          "Fredy");
  private static final List<String> WOMEN =
      List.of(
          "María",
          "Ana",
          "Rosa",
          "Marta",
          "Elena",
          "Karla",
          "Dunia",
          "Suyapa",
          "Reina",
          "Iris",
          "Lesbia",
          "Yesenia",
          "Glenda",
          "Norma",
          "Sandra",
          "Delmy",
          "Fátima",
          "Ingrid",
          "Heidy",
          "Blanca",
          "Olga",
          "Juana",
          "Petrona",
          "Catarina",
          "Silvia",
          "Wendy",
          "Xiomara",
          "Ruth");
  private static final List<String> SURNAMES =
      List.of(
          "Ajanel",
          "Alvarenga",
          "Amador",
          "Argueta",
          "Barahona",
          "Batz",
          "Bonilla",
          "Cabrera",
          "Calderón",
          "Canales",
          "Castellanos",
          "Chávez",
          "Chitay",
          "Cifuentes",
          "Coc",
          "Cruz",
          "Cuéllar",
          "Discua",
          "Escobar",
          "Euceda",
          "Fajardo",
          "Figueroa",
          "Flores",
          "Galdámez",
          "Godoy",
          "Guardado",
          "Guevara",
          "Henríquez",
          "Hernández",
          "Interiano",
          "Ixcoy",
          "Juárez",
          "Lainez",
          "Landaverde",
          "Lemus",
          "López",
          "Maldonado",
          "Martínez",
          "Matul",
          "Mejía",
          "Melara",
          "Menjívar",
          "Monterroso",
          "Morales",
          "Murillo",
          "Nájera",
          "Núñez",
          "Orellana",
          "Osorto",
          "Pacheco",
          "Palencia",
          "Perdomo",
          "Pineda",
          "Portillo",
          "Quintanilla",
          "Ramos",
          "Recinos",
          "Reyes",
          "Rivera",
          "Rosales",
          "Sabillón",
          "Salguero",
          "Sandoval",
          "Sosa",
          "Tajiboy",
          "Tejada",
          "Toc",
          "Tum",
          "Umaña",
          "Urrutia",
          "Valladares",
          "Vásquez",
          "Velásquez",
          "Villeda",
          "Xitumul",
          "Yanes",
          "Zaldívar",
          "Zavala",
          "Zelaya",
          "Zúniga");
  private static final List<String> COUNTRIES = List.of("SLV", "GTM", "HND");

  private final Random random;
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  DemoPeople(long seed) {
    random = new Random(seed);
  }

  /// Somebody of any age between 18 and 60.
  DemoPerson adult(String country) {
    return person(country, LocalDate.of(1966, 1, 1), 42 * 365);
  }

  /// Somebody who came to the country as a child: born between 2000 and 2008.
  DemoPerson young() {
    return person(pick(COUNTRIES), LocalDate.of(2000, 1, 2), 8 * 365);
  }

  /// A pick from a list.
  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private DemoPerson person(String country, LocalDate from, int days) {
    while (true) {
      boolean man = random.nextInt(5) < 3;
      List<String> given = man ? MEN : WOMEN;
      String first = pick(given);
      String second = pick(given);
      String givenNames = first.equals(second) ? first : first + " " + second;
      String surnames = pick(SURNAMES) + " " + pick(SURNAMES);
      LocalDate born = from.plusDays(random.nextInt(days));
      String number =
          String.format(Locale.ROOT, "2%02d%06d", random.nextInt(100), random.nextInt(1_000_000));
      if (born.getDayOfYear() != 1
          && numbers.add(number)
          && names.add(givenNames + " " + surnames)) {
        return new DemoPerson(givenNames, surnames, born, man ? "M" : "F", country, number);
      }
    }
  }
}
