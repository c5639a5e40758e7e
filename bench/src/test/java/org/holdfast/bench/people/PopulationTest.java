// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.bench.draw.Table;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.Identity.Sex;
import org.holdfast.linkage.identity.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PopulationTest {

  private static final long SEED = 20_250_507;
  private static final int MANY = 40_000;

  private static final Population PEOPLE = Population.of(SEED, MANY, Mixture.usual());
  private static final List<Identity> REGISTERED =
      IntStream.range(0, MANY).mapToObj(PEOPLE::person).toList();

  /// The first people of each culture, one a line. When a table or a law changes on purpose, take
  /// the text from the failure, read it, and put it into the file.
  @Test
  void theFirstPeopleOfEachCultureAreThose() throws IOException {
    String text =
        Arrays.stream(Culture.values())
            .map(culture -> Population.of(culture.name().hashCode(), 8, Mixture.only(culture)))
            .flatMap(
                few -> IntStream.range(0, few.size()).mapToObj(i -> line(few, i).stripTrailing()))
            .collect(Collectors.joining("\n", "", "\n"));
    try (InputStream golden = getClass().getResourceAsStream("first-people.txt")) {
      byte[] bytes = Objects.requireNonNull(golden).readAllBytes();
      assertThat(text).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static String line(Population people, int index) {
    Identity registered = people.person(index);
    return people.invented(index).culture()
        + " | "
        + registered.names().stream().map(PopulationTest::text).collect(Collectors.joining("; "))
        + " | "
        + registered.birthDates().stream()
            .map(d -> d.year() + "-" + d.month() + "-" + d.day())
            .collect(Collectors.joining())
        + " | "
        + registered.sex()
        + " | "
        + String.join(",", registered.nationalities())
        + " | "
        + registered.aNumbers().stream().map(n -> n.digits()).collect(Collectors.joining())
        + " | "
        + registered.documents().stream().map(d -> d.number()).collect(Collectors.joining());
  }

  private static String text(PersonName name) {
    return switch (name) {
      case PersonName.InOrder(var text) -> text;
      case PersonName.Parts(var surnames, var given, var _) -> surnames + ", " + given;
    };
  }

  @Test
  void aPersonFollowsFromSeedAndIndexAlone() {
    Population larger = Population.of(SEED, Population.MOST, Mixture.usual());
    List<Identity> oneByOne = IntStream.range(0, 2_000).mapToObj(PEOPLE::person).toList();
    List<Identity> atOnce = IntStream.range(0, 2_000).parallel().mapToObj(larger::person).toList();
    assertThat(atOnce).isEqualTo(oneByOne);
    Population others = Population.of(SEED + 1, MANY, Mixture.usual());
    assertThat(others.person(0)).isNotEqualTo(PEOPLE.person(0));
  }

  @Test
  void culturesAreMixedAsStated() {
    Mixture usual = Mixture.usual();
    assertThat(usual.weights().values().stream().mapToDouble(w -> w).sum())
        .isEqualTo(1, within(1e-9));
    // Neighbours of a household share a culture, so that fewer draws than people are made.
    for (Culture culture : Culture.values()) {
      double share = usual.weight(culture);
      assertThat(shareOfPeople(p -> p.culture() == culture))
          .as(culture.name())
          .isCloseTo(share, within(Within.samplingError(share, MANY / 2)));
    }
  }

  @ParameterizedTest
  @EnumSource(PopulationLaw.Share.class)
  void sharesAreHit(PopulationLaw.Share share) {
    double stated = new PopulationLaw().share(share);
    assertThat(stated).isBetween(0.0, 1.0);
    switch (share) {
      case MALE ->
          hit(stated, registered(r -> r.sex() != Sex.UNSTATED), r -> r.sex() == Sex.MALE, 0.003);
      case REGISTERED_BIRTH_DATE_MISSING ->
          hit(stated, registered(r -> true), r -> r.birthDates().isEmpty(), 0);
      case REGISTERED_YEAR_ONLY ->
          hit(
              stated,
              registered(r -> !r.birthDates().isEmpty()),
              r -> !r.birthDates().getFirst().hasDay(),
              0.003);
      case REGISTERED_A_NUMBER ->
          hit(stated, registered(r -> true), r -> !r.aNumbers().isEmpty(), 0);
      case REGISTERED_PASSPORT ->
          hit(stated, registered(r -> true), r -> !r.documents().isEmpty(), 0);
      case REGISTERED_SEX -> hit(stated, registered(r -> true), r -> r.sex() != Sex.UNSTATED, 0);
      case REGISTERED_NATIONALITY ->
          hit(stated, registered(r -> true), r -> !r.nationalities().isEmpty(), 0);
      case REGISTERED_ALIAS -> hit(stated, registered(r -> true), r -> r.names().size() > 1, 0.012);
      case TWIN_SAME_SEX,
          REGISTERED_IN_ORDER,
          REGISTERED_OWN_SCRIPT_BESIDE,
          REGISTERED_OWN_SCRIPT_ONLY ->
          assertThat(stated).isPositive();
    }
  }

  private List<Identity> registered(Predicate<Identity> of) {
    return REGISTERED.stream().filter(of).toList();
  }

  /// @param besides what else shifts the share: blanks, first Januaries, names in another script
  private static void hit(
      double stated, List<Identity> among, Predicate<Identity> counted, double besides) {
    double share = (double) among.stream().filter(counted).count() / among.size();
    double error = Within.samplingError(stated, among.size());
    assertThat(share).isCloseTo(stated, within(error + besides));
  }

  private double shareOfPeople(Predicate<Person> counted) {
    return (double) IntStream.range(0, MANY).mapToObj(PEOPLE::invented).filter(counted).count()
        / MANY;
  }

  @Test
  void kinAreAsTheyAreCalled() {
    for (int i = 0; i < 500; i++) {
      Person person = PEOPLE.invented(i);
      Person sibling = PEOPLE.unregisteredKin(i, Kinship.SIBLING);
      Person twin = PEOPLE.unregisteredKin(i, Kinship.TWIN);
      Person namesake = PEOPLE.unregisteredKin(i, Kinship.SAME_NAME);
      assertThat(twin.birthDate()).isEqualTo(person.birthDate());
      assertThat(sibling.birthDate()).isNotEqualTo(person.birthDate());
      assertThat(List.of(sibling.nationality(), twin.nationality(), namesake.nationality()))
          .containsOnly(person.nationality());
      assertThat(namesake.name().given()).isEqualTo(person.name().given());
      assertThat(namesake.sex()).isEqualTo(person.sex());
      assertThat(Math.abs(namesake.birthDate().year() - person.birthDate().year()))
          .isBetween(17, 39);
      if (sibling.sex() == person.sex()) {
        assertThat(sibling.name().surnames()).isEqualTo(person.name().surnames());
      }
      assertThat(List.of(sibling.aNumber(), twin.aNumber(), namesake.aNumber()))
          .doesNotHaveDuplicates()
          .doesNotContain(person.aNumber());
    }
  }

  @Test
  void householdsHoldTwinsAndNamesakesAtTheirShares() {
    int twins = 0;
    int namesakes = 0;
    for (int i = 0; i < MANY; i += Household.SIZE) {
      Person first = PEOPLE.invented(i);
      Person second = PEOPLE.invented(i + 1);
      twins += first.birthDate().equals(second.birthDate()) ? 1 : 0;
      namesakes +=
          first.name().given().equals(second.name().given())
                  && first.name().surnames().getFirst().equals(second.name().surnames().getFirst())
              ? 1
              : 0;
    }
    int households = MANY / Household.SIZE;
    assertThat((double) twins / households)
        .isCloseTo(0.02, within(Within.samplingError(0.02, households)));
    assertThat((double) namesakes / households)
        .isCloseTo(0.04, within(Within.samplingError(0.04, households)));
  }

  @Test
  void numbersAreBorneOnce() {
    var numbers = new HashSet<ANumber>();
    for (int i = 0; i < MANY; i++) {
      numbers.add(PEOPLE.invented(i).aNumber());
      numbers.add(PEOPLE.stranger(i).aNumber());
    }
    assertThat(numbers).hasSize(2 * MANY);
  }

  @Test
  void nobodyIsOutsideTheirAge() {
    assertThat(shareOfPeople(p -> p.birthDate().year() < 1908 || p.birthDate().year() > 2025))
        .isZero();
  }

  @ParameterizedTest
  @EnumSource(Culture.class)
  void namesAreManyAndSingle(Culture culture) {
    List<Table.Row> rows =
        Table.beside(Population.class, "names.tsv").rows().stream()
            .filter(row -> row.text("culture").equals(culture.name()))
            .toList();
    assertThat(rows).filteredOn(r -> r.text("part").equals("GIVEN_MALE")).hasSizeGreaterThan(59);
    assertThat(rows).filteredOn(r -> r.text("part").equals("GIVEN_FEMALE")).hasSizeGreaterThan(59);
    assertThat(rows).filteredOn(r -> r.text("part").equals("SURNAME")).hasSizeGreaterThan(99);
    // No row holds a given name and a surname, so that no row is a person.
    assertThat(rows)
        .filteredOn(r -> r.text("part").equals("SURNAME"))
        .allMatch(r -> r.words("name").size() <= 3);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatThrownBy(() -> PEOPLE.person(MANY)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> PEOPLE.person(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> PEOPLE.stranger(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> Population.of(SEED, 0, Mixture.usual()));
  }
}
