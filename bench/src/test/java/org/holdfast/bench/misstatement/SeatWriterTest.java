// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.bench.draw.Table;
import org.holdfast.bench.misstatement.Misstatement.OfLayout;
import org.holdfast.bench.misstatement.Misstatement.OfSpelling;
import org.holdfast.bench.people.Mixture;
import org.holdfast.bench.people.Person;
import org.holdfast.bench.people.Population;
import org.holdfast.bench.people.Within;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeatWriterTest {

  private static final int SEATS = 5_000;
  private static final ErrorRates RATES = ErrorRates.shipped();
  private static final Population PEOPLE = Population.of(7, SEATS, Mixture.usual());

  private static final Map<Misstatement, Integer> MADE = new HashMap<>();
  private static final Map<Misstatement, Integer> POSSIBLE = new HashMap<>();

  static {
    SeatWriter writer = SeatWriter.at(RATES);
    for (int i = 0; i < SEATS; i++) {
      Seat seat = writer.write(PEOPLE.invented(i), i);
      seat.made().forEach(m -> MADE.merge(m, 1, Integer::sum));
      seat.possible().forEach(m -> POSSIBLE.merge(m, 1, Integer::sum));
    }
  }

  static List<Misstatement> misstatements() {
    return Misstatement.all();
  }

  /// Being cut is a consequence and has no rate.
  static List<Misstatement> withRates() {
    return Misstatement.all().stream().filter(m -> m != OfLayout.CUT).toList();
  }

  @ParameterizedTest
  @MethodSource("withRates")
  void theRateIsHitWhereThereIsRoom(Misstatement misstatement) {
    int possible = POSSIBLE.getOrDefault(misstatement, 0);
    assertThat(possible).isPositive();
    double rate = RATES.of(misstatement);
    assertThat((double) MADE.getOrDefault(misstatement, 0) / possible)
        .isCloseTo(rate, within(Within.samplingError(rate, possible)));
  }

  /// A name without accents or hyphens is the same in a machine-readable zone.
  @ParameterizedTest
  @MethodSource("misstatements")
  void whatIsSaidToBeMisstatedIsAnother(Misstatement misstatement) {
    int made = 0;
    for (int i = 0; i < SEATS && made < 10; i++) {
      Person person = PEOPLE.invented(i);
      Seat seat = alone(misstatement).write(person, i);
      if (seat.made().contains(misstatement)) {
        made++;
        Seat without = SeatWriter.at(before(misstatement)).write(person, i);
        assertThat(
                misstatement == OfLayout.MACHINE_READABLE
                    || !seat.identity().equals(without.identity()))
            .isTrue();
      }
    }
    assertThat(made).isEqualTo(10);
  }

  private static SeatWriter alone(Misstatement misstatement) {
    return SeatWriter.at(before(misstatement).with(misstatement, 1));
  }

  /// Only a machine-readable name is cut.
  private static ErrorRates before(Misstatement misstatement) {
    return misstatement == OfLayout.CUT
        ? ErrorRates.none().with(OfLayout.MACHINE_READABLE, 1)
        : ErrorRates.none();
  }

  /// The first person of each misstatement, and what it makes of them. When a law changes on
  /// purpose, take the text from the failure, read it, and put it into the file.
  @Test
  void misstatementsLookLikeThis() throws IOException {
    String text =
        misstatements().stream()
            .map(SeatWriterTest::first)
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n", "", "\n"));
    try (InputStream golden = getClass().getResourceAsStream("misstated.txt")) {
      byte[] bytes = Objects.requireNonNull(golden).readAllBytes();
      assertThat(text).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static String first(Misstatement misstatement) {
    SeatWriter writer = alone(misstatement);
    int index =
        IntStream.range(0, SEATS)
            .filter(i -> writer.write(PEOPLE.invented(i), i).made().contains(misstatement))
            .findFirst()
            .orElseThrow();
    Person person = PEOPLE.invented(index);
    return misstatement.name()
        + " | "
        + text(SeatWriter.at(ErrorRates.none()).write(person, index).identity())
        + " | "
        + text(writer.write(person, index).identity());
  }

  private static String text(Identity identity) {
    return identity.names().stream().map(SeatWriterTest::text).collect(Collectors.joining())
        + " "
        + identity.birthDates().stream()
            .map(d -> d.year() + "-" + d.month() + "-" + d.day())
            .collect(Collectors.joining())
        + " "
        + identity.sex()
        + " "
        + String.join("", identity.nationalities())
        + " "
        + identity.aNumbers().stream().map(n -> n.digits()).collect(Collectors.joining())
        + " "
        + identity.documents().stream().map(d -> d.number()).collect(Collectors.joining());
  }

  private static String text(PersonName name) {
    return switch (name) {
      case PersonName.InOrder(var text) -> text;
      case PersonName.Parts(var surnames, var given, var truncated) ->
          surnames + ", " + given + (truncated ? "/" : "");
    };
  }

  @Test
  void withoutErrorsASeatSaysWhatIsTrue() {
    Person person = PEOPLE.invented(0);
    Seat seat = SeatWriter.at(ErrorRates.none()).write(person, 1);
    assertThat(seat.made()).isEmpty();
    assertThat(seat.possible()).isNotEmpty();
    assertThat(seat.identity().birthDates()).containsExactly(person.birthDate());
    assertThat(seat.identity().aNumbers()).containsExactly(person.aNumber());
    assertThat(seat.identity().documents()).containsExactly(person.passport());
  }

  @Test
  void anotherRateForOneErrorLeavesTheOthersAsTheyWere() {
    SeatWriter usual = SeatWriter.at(RATES);
    SeatWriter other = SeatWriter.at(RATES.with(OfSpelling.OMITTED, 0.9));
    for (int i = 0; i < 500; i++) {
      Identity one = usual.write(PEOPLE.invented(i), i).identity();
      Identity two = other.write(PEOPLE.invented(i), i).identity();
      assertThat(two.birthDates()).isEqualTo(one.birthDates());
      assertThat(two.aNumbers()).isEqualTo(one.aNumbers());
      assertThat(two.sex()).isEqualTo(one.sex());
    }
  }

  @Test
  void everyRateHasASource() {
    List<Table.Row> rows = Table.beside(ErrorRates.class, "error-rates.tsv").rows();
    assertThat(rows.stream().map(row -> row.text("error")))
        .containsExactlyElementsOf(misstatements().stream().map(Misstatement::name).toList());
    assertThat(rows).noneMatch(row -> row.text("source").isBlank());
    assertThatIllegalArgumentException().isThrownBy(() -> RATES.with(OfLayout.CUT, 1.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new ErrorRates(Map.of()));
  }
}
