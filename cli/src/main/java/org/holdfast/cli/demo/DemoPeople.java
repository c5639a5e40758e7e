// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Makes people who do not exist, from a seed. No two share an A-number, or a name with a birth
/// date.
final class DemoPeople {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final List<String> MEN =
      words(
          """
          José Luis Carlos Juan Manuel Óscar Mario Héctor Walter Noé Edwin Selvin Marvin
          Wilmer Elmer Ángel Rubén Isaías Josué Misael Abner Cristóbal Domingo Tomás
          Julián Gaspar Byron Fredy Adán Alfredo Álvaro Amílcar Arnoldo Baltazar Benjamín
          Bernabé Celso César Cruz Dagoberto Darwin Denis Eleazar Eliseo Emilio Enrique
          Ernesto Esteban Eugenio Ezequiel Fausto Félix Fidel Gerardo Gilberto Gonzalo
          Guillermo Hernán Humberto Ismael Jacinto Jeremías Joaquín Lázaro Leonel Lisandro
          Marcos Mateo Melvin Nahúm Nelson Nicolás Orlando Pascual Porfirio Rigoberto
          Rolando Santos Saúl Sergio Teodoro Ulises Wenceslao
          """);
  private static final List<String> WOMEN =
      words(
          """
          María Ana Rosa Marta Elena Karla Dunia Suyapa Reina Iris Lesbia Yesenia Glenda
          Norma Sandra Delmy Fátima Ingrid Heidy Blanca Olga Juana Petrona Catarina Silvia
          Wendy Xiomara Ruth Adelina Alba Alicia Amparo Antonia Aracely Azucena Bertila
          Brenda Candelaria Carmen Cecilia Clara Concepción Cristina Digna Dora Dulce
          Edith Elvira Emérita Esmeralda Estela Eva Flor Francisca Gladys Gloria Graciela
          Hilda Irma Isabel Jacinta Josefa Julia Leticia Lidia Lorena Lucía Luz Marina
          Maribel Maritza Mercedes Mirna Nery Ofelia Oneyda Paula Rebeca Sonia Teresa
          Vilma Yolanda Zoila
          """);
  private static final List<String> SURNAMES =
      words(
          """
          Acabal Aguilar Ajanel Alarcón Alegría Alvarado Alvarenga Amador Amaya Andino
          Aquino Aragón Archila Argueta Arita Ávila Ayala Baires Banegas Barahona Barillas
          Barrera Batz Bautista Benavides Bonilla Borjas Bueso Burgos Caal Cabrera Cáceres
          Calderón Calel Calix Campos Canales Canjura Cañas Carías Carranza Castellanos
          Castro Cerna Chávez Chicas Chitay Choc Cifuentes Claros Coc Cojulún Contreras
          Coreas Cornejo Corrales Coto Crisanto Cruz Cuéllar Chub Deras Díaz Discua Dubón
          Echeverría Enamorado Escalante Escobar Espinal Estrada Euceda Fajardo Figueroa
          Flores Fuentes Funes Galdámez Galeas Galindo Gámez Godoy González Granados
          Guardado Guerra Guevara Gutiérrez Henríquez Hernández Herrera Huezo Inestroza
          Interiano Ixchop Ixcoy Izaguirre Jacinto Joachín Juárez Lagos Lainez Landaverde
          Larios Lemus Linares Lobo López Lux Machado Madrid Maldonado Mancía Maradiaga
          Marroquín Martínez Matul Mayén Medrano Mejía Melara Melgar Membreño Méndez
          Menjívar Mercado Merino Miranda Molina Monge Monroy Monterroso Montoya Morales
          Moreira Morán Munguía Murillo Nájera Navas Nolasco Núñez Ochoa Oliva Ordóñez
          Orellana Orozco Ortiz Osorto Otzoy Oyuela Pacheco Padilla Palacios Palencia
          Palma Paredes Paz Peraza Perdomo Pérez Pineda Pocasangre Ponce Portillo Posadas
          Pu Quej Quijada Quintanilla Quiñónez Ramírez Ramos Rapalo Rauda Raxón Recinos
          Reyes Reynoso Rivas Rivera Rodas Rodríguez Rosales Rubio Ruiz Sabillón Sagastume
          Salazar Salguero Salinas Samayoa Sánchez Sandoval Santamaría Santos Saravia
          Serrano Sical Sigüenza Solís Soriano Sosa Suazo Tábora Tajiboy Tejada Tista
          Tobar Toc Torres Trejo Tum Turcios Tzoc Ulloa Umaña Umanzor Urbina Urrutia
          Valencia Valladares Valle Vanegas Varela Vásquez Velásquez Ventura Villalta
          Villatoro Villeda Xitumul Xol Yanes Yat Zaldívar Zamora Zapata Zavala Zelaya
          Zetino Zúniga
          """);
  private static final List<String> COUNTRIES = List.of("SLV", "GTM", "HND");

  private final Random random;
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  DemoPeople(long seed) {
    random = new Random(seed);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
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
