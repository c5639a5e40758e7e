// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.linkage.rows.PackedRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index against the full comparison with everybody, which knows nothing of it.
class RegistryIndexTest {

  private static final LinkageModel MODEL = LinkageModel.shipped();

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void finds_whom_the_full_scan_finds_with_the_same_scores(long seed) {
    System.out.println("seed " + seed);
    var misreading = new Misreading(new SplittableRandom(seed));
    var people = new People(seed);
    List<People.Person> registered = people.next(500);
    var seats = new ArrayList<Identity>();
    registered.stream().limit(120).map(misreading::seat).forEach(seats::add);
    people.next(80).stream().map(misreading::seat).forEach(seats::add);
    assertNobodyIsLost(registered.stream().map(misreading::registered).toList(), seats);
  }

  @Test
  void loses_no_one_on_the_edge_of_the_threshold() {
    var misreading = new Misreading(new SplittableRandom(25));
    List<People.Person> people =
        new People(25).next(250).stream().map(People.Person::brief).toList();
    assertNobodyIsLost(
        people.stream().map(People.Person::registered).toList(),
        people.stream().map(misreading::namesake).toList());
  }

  /// The test of the tests: keys derived for a threshold six bits too high leave a hole, and it
  /// shows.
  @Test
  void a_hole_in_the_cover_is_seen() {
    var misreading = new Misreading(new SplittableRandom(26));
    List<People.Person> people =
        new People(26).next(250).stream().map(People.Person::brief).toList();
    PackedRegistry packed =
        PackedRegistry.of(people.size(), i -> people.get(i).registered(), MODEL.nameReader());
    LinkageModel lowered = MODEL.lowered(26, 8);
    var whole = new RegistryIndex(packed, lowered, lowered, 60);
    var holed = new RegistryIndex(packed, lowered, MODEL, 60);
    int lost = 0;
    for (People.Person person : people) {
      Identity seat = misreading.namesake(person);
      lost += whole.candidates(seat).size() - holed.candidates(seat).size();
      assertThat(whole.candidates(seat))
          .isEqualTo(FullScan.over(packed, lowered).candidatesWithoutBound(seat));
    }
    assertThat(lost).isPositive();
  }

  /// More words than have a code of their own, and more nationalities than have a group: some are
  /// told apart by nothing but the comparison.
  @Test
  void loses_no_one_among_more_words_than_codes() {
    var random = new SplittableRandom(27);
    var misreading = new Misreading(random);
    var people = new ArrayList<People.Person>();
    for (People.Person person : new People(27).next(1500)) {
      people.add(
          new People.Person(
              List.of(madeUp(random), person.given().getFirst()),
              List.of(madeUp(random), madeUp(random)),
              person.birthDate(),
              person.sex(),
              any(random, "MEX", "GTM", "HND", "SLV", "VEN", "COL", "HTI", "BRA", "CUB", "PER"),
              person.number()));
    }
    assertNobodyIsLost(
        people.stream().map(misreading::registered).toList(),
        people.stream().limit(80).map(misreading::seat).toList());
  }

  private static String madeUp(SplittableRandom random) {
    return any(random, "Ba", "Co", "Du", "Fe", "Gi", "Lo", "Ma", "Nu", "Pe", "Ri")
        + any(random, "bar", "cel", "dim", "fon", "gur", "las", "mer", "nid", "pol", "rus")
        + any(random, "ana", "ela", "ino", "obo", "uda", "aco", "ene", "ira", "osa", "utu")
        + any(random, "", "z", "s", "n", "l");
  }

  /// Every name of up to four words out of four that sound, look or belong together, against every
  /// other: words that repeat, that are written together, that are halves and initials.
  @Test
  void loses_no_one_in_a_small_world_of_all_names() {
    List<String> words = List.of("Garcia", "Garsia", "Ana", "de Paz");
    var names = new ArrayList<PersonName>();
    for (int a = 0; a < 5; a++) {
      for (int b = 0; b < 5; b++) {
        for (int c = 0; c < 5; c++) {
          String given = word(words, a) + word(words, b);
          String surnames = word(words, c) + word(words, (a + 2 * b + c) % 5);
          names.add(new PersonName.InOrder((given + surnames).strip()));
          names.add(new PersonName.Parts(surnames.strip(), given.strip(), (a + c) % 7 == 3));
        }
      }
    }
    List<String> dates = List.of("-", "1990-05-14", "1990-05-15", "1990-01-01", "1971-02-03");
    var registry = new ArrayList<Identity>();
    var seats = new ArrayList<Identity>();
    for (int i = 0; i < names.size(); i++) {
      registry.add(identity(names.get(i), dates.get(i % 5), i % 3 == 0 ? "M" : "-"));
      if (i % 2 == 0) {
        seats.add(identity(names.get(i), dates.get(i / 5 % 5), i % 4 == 0 ? "M" : "-"));
      }
    }
    assertNobodyIsLost(registry, seats);
  }

  /// A surname after "de" may be a husband's and stand for another: such a name agrees in whole
  /// with two words of four.
  @Test
  void loses_no_one_for_a_married_name() {
    List<Identity> registry =
        List.of(
            Identities.parse("Carlos José de Oliveira Campos; -; M; BRA; 266146340"),
            Identities.parse("Pablo Jefferson de León Martínez; -; M; GTM; 095929997"),
            Identities.parse("Raúl Ángel de Jesús Rodríguez; 2007-01-01; M; MEX; -"));
    List<Identity> seats =
        List.of(
            Identities.parse("CAMPOS NIEVES, JUAN CARLOS; 1981-10-28; M; VEN; -"),
            Identities.parse("JELLAAN MACALDO, PABLO J; 1981; M; MEX; -"),
            Identities.parse("JAGORES HERNANDEZ, RAUL ANGEL; -; M; NIC; 213136890"));
    assertNobodyIsLost(registry, seats, MODEL.lowered(26, 4));
  }

  /// Names thrown together of what has shapes of its own: particles, placeholders, initials, words
  /// that belong together, parted by the file or not, cut off or not.
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void loses_no_one_among_names_of_any_shape(long seed) {
    System.out.println("seed " + seed);
    var random = new SplittableRandom(seed);
    var registry = new ArrayList<Identity>();
    var seats = new ArrayList<Identity>();
    for (int i = 0; i < 260; i++) {
      registry.add(ofAnyShape(random));
      if (i % 2 == 0) {
        seats.add(ofAnyShape(random));
      }
    }
    assertNobodyIsLost(registry, seats);
  }

  private static Identity ofAnyShape(SplittableRandom random) {
    Identity rest =
        Identities.parse(
            "-; "
                + any(random, "-", "1990-05-14", "1990-05-15", "1990-14-05", "1990", "1991", "1850")
                + "; "
                + any(random, "M", "F", "-")
                + "; "
                + any(random, "HND", "SLV", "-")
                + "; "
                + any(random, "-", "-", "-", "290114001", "290114010", "020114001"));
    var names = new ArrayList<PersonName>();
    for (int n = random.nextInt(8) == 0 ? 2 : 1; n > 0; n--) {
      names.add(nameOfAnyShape(random));
    }
    String paper = any(random, "-", "-", "-", "-", "P1234567", "P1234576", "P9234567");
    return new Identity(
        names,
        random.nextInt(9) == 0
            ? List.of(new BirthDate(1990, 5, 14), new BirthDate(1971, 2, 3))
            : rest.birthDates(),
        rest.sex(),
        rest.nationalities(),
        rest.aNumbers(),
        paper.equals("-") ? List.of() : List.of(new IdentityDocument("PASSPORT", "", paper)));
  }

  private static PersonName nameOfAnyShape(SplittableRandom random) {
    List<String> words =
        List.of(
            "Garcia",
            "Garsia",
            "Lopez",
            "Zelaya",
            "Ana",
            "Jose",
            "Josefa",
            "Pepe",
            "de Paz",
            "Paz",
            "de la O",
            "de Garcia",
            "LNU",
            "FNU",
            "A",
            "Anajose",
            "Muller",
            "Mueller",
            "Mhmd",
            "Mohamed",
            "Pe?a",
            "Pena",
            "Hernandez",
            "Hernadnes",
            "\u05d0\u05d1\u05d2");
    return random.nextInt(3) == 0
        ? new PersonName.InOrder(words(words, 1 + random.nextInt(5), random))
        : new PersonName.Parts(
            words(words, random.nextInt(4), random),
            words(words, random.nextInt(4), random),
            random.nextInt(12) == 0);
  }

  private static String any(SplittableRandom random, String... values) {
    return values[random.nextInt(values.length)];
  }

  private static String words(List<String> words, int count, SplittableRandom random) {
    var text = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      text.add(words.get(random.nextInt(words.size())));
    }
    return String.join(" ", text);
  }

  private static String word(List<String> words, int place) {
    return place < words.size() ? words.get(place) + " " : "";
  }

  private static Identity identity(PersonName name, String date, String sex) {
    return Identities.named("-; " + date + "; " + sex + "; -; -", name);
  }

  static void assertNobodyIsLost(List<Identity> registry, List<Identity> seats) {
    assertNobodyIsLost(registry, seats, MODEL);
  }

  /// What a search says of itself adds up, and every registered person is in reach of a pattern.
  @Test
  void the_proof_says_what_was_looked_for_and_read() {
    List<Identity> registry =
        new People(5).next(400).stream().map(People.Person::registered).toList();
    RegistryIndex index = RegistryIndex.over(registry, MODEL);
    for (Identity seat : registry.subList(0, 40)) {
      RegistryIndex.Outcome outcome = index.search(seat);
      SearchProof proof = outcome.proof();
      assertThat(proof.model()).isEqualTo(MODEL.version());
      assertThat(proof.persons()).isEqualTo(400);
      assertThat(proof.candidates()).isEqualTo(outcome.candidates().size());
      assertThat(proof.compared()).isBetween(proof.candidates(), proof.found());
      int led =
          proof.byIdentifier()
              + proof.byWordsTogether()
              + proof.patterns().stream().mapToInt(SearchProof.Pattern::rowsFound).sum();
      assertThat(proof.found()).isLessThanOrEqualTo(led);
      assertThat(proof.patterns())
          .isNotEmpty()
          .allSatisfy(
              pattern -> assertThat((long) pattern.rowsFound()).isBetween(0L, pattern.rowsRead()));
    }
  }

  /// An index that looks near dates up by words too, as one over millions does.
  private static RegistryIndex byWords(List<Identity> registry, LinkageModel model) {
    var packed = PackedRegistry.of(registry.size(), registry::get, model.nameReader());
    return new RegistryIndex(packed, model, model, 0);
  }

  private static void assertNobodyIsLost(
      List<Identity> registry, List<Identity> seats, LinkageModel model) {
    RegistryIndex index = RegistryIndex.over(registry, model);
    RegistryIndex byWords = byWords(registry, model);
    FullScan scan = index.fullScan();
    int found = 0;
    for (Identity seat : seats) {
      List<Candidate> candidates = index.candidates(seat);
      assertThat(candidates).as("seat %s", seat).isEqualTo(scan.candidatesWithoutBound(seat));
      assertThat(byWords.candidates(seat)).as("seat %s, by words", seat).isEqualTo(candidates);
      found += candidates.size();
    }
    assertThat(found).isGreaterThan(seats.size() / 10);
  }
}
