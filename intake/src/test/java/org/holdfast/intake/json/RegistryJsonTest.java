// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.registry.Registry.CoveredProtection;
import org.holdfast.casefile.registry.Registry.Covers;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.legaltime.Moment;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistryJsonTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static Reading<Registry> read(String text) {
    return RegistryJson.read(Samples.file("registry.json", text), RegistryOptions.NONE);
  }

  private static Reading<Registry> with(String find, String replace) {
    assertThat(Samples.REGISTRY).contains(find);
    return read(Samples.REGISTRY.replace(find, replace));
  }

  static List<Samples.Slip> slips() {
    return Samples.slips("registry-problems.tsv");
  }

  @ParameterizedTest
  @MethodSource("slips")
  void eachSlipIsNamedWithItsPlaceAndShape(Samples.Slip slip) {
    var reading =
        RegistryJson.read(slip.in("registry.json", Samples.REGISTRY), RegistryOptions.NONE);
    assertThat(reading.problems())
        .anySatisfy(problem -> {
          assertThat(problem.code().name()).isEqualTo(slip.code());
          assertThat(problem.where().field()).isEqualTo(slip.field());
          assertThat(problem.found()).isEqualTo(slip.found());
          assertThat(problem.where().line()).isPositive();
        });
    SilenceTest.assertSilent(reading.problems(), reading.notes());
  }

  @Test
  void problemsOfManyEntriesComeInTheOrderOfTheFileThoughReadTogether() {
    var persons = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      String entry = "{\"id\":\"P" + i + "\",\"names\":[\"Ana Ruiz\"],\"sex\":\"?\"}";
      persons.append(i == 0 ? "" : ",").append(i % 997 == 7 ? "7" : entry).append('\n');
    }
    var reading =
        read(
            "{\"asOf\":\"2026-03-02T14:30:00Z\",\"protections\":[],\"persons\":[" + persons + "]}");
    List<Long> lines = reading.problems().stream().map(p -> p.where().line()).toList();
    assertThat(lines).hasSizeGreaterThan(10_000).isSorted();
    assertThat(reading.value().persons()).hasSize(20_000 - 21);
    assertThat(reading.value().persons().getLast().id().value()).isEqualTo("P19999");
  }

  @Test
  void theSampleIsReadWholeAndEachFieldLandsInItsPlace() {
    var reading = read(Samples.REGISTRY);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    Registry registry = reading.value();
    assertThat(registry.version()).isEqualTo(reading.accounting().sha256()).hasSize(64);
    assertThat(registry.asOf()).isEqualTo(Instant.parse("2026-03-02T14:30:00Z"));
    assertThat(registry.zone()).isEqualTo(NEW_YORK);
    assertThat(registry.sources().getFirst().staleAfter()).isEqualTo(Duration.ofHours(1));
    assertThat(registry.sources().getFirst().reads()).hasSize(1);
    var person = registry.persons().getFirst();
    assertThat(person.identity().names())
        .containsExactly(
            new PersonName.InOrder("Nerea Solís Quintanilla"),
            new PersonName.Parts("Solís", "Nerea", false));
    assertThat(person.pseudonym()).isEqualTo("N.S.Q.");
    assertThat(person.identity().documents().getFirst().number()).isEqualTo("B7710042");
    assertThat(registry.persons().get(1).identity().birthDates())
        .containsExactly(new BirthDate(2006, 2, 0));
    assertThat(registry.classes().getFirst().complete()).isFalse();
    assertThat(registry.classes().getFirst().members().getFirst().since())
        .isEqualTo(new Moment.On(LocalDate.of(2025, 11, 3), NEW_YORK));
    assertThat(registry.events().getFirst().until()).isEqualTo(new Until.Days(180));
    assertThat(reading.accounting().bytesRead()).isEqualTo(reading.accounting().bytesIn());
    assertThat(reading.accounting().declared()).isEqualTo(2);
  }

  @Test
  void protectionsKeepTheirTimesBarsAndEndings() {
    var protections = read(Samples.REGISTRY).value().protections();
    Protection stay = protections.getFirst().protection();
    assertThat(stay.kind()).isEqualTo(Kind.Known.JUDICIAL_STAY);
    assertThat(stay.bars()).containsExactly(new Bar(Bar.Scope.AnyRemoval.ANY, false));
    assertThat(stay.times())
        .containsEntry(TimeName.FILED, new Moment.On(LocalDate.of(2026, 3, 1), NEW_YORK))
        .containsEntry(TimeName.ENTERED, new Moment.At(Instant.parse("2026-03-02T14:12:00Z")));
    assertThat(stay.trigger()).isEqualTo(TimeName.ENTERED);
    assertThat(stay.notices().getFirst().agency()).isTrue();
    Protection withholding = protections.get(1).protection();
    assertThat(withholding.bars())
        .containsExactly(
            new Bar(new Bar.Scope.RemovalTo(Set.of(new Place.Country("SLV"))), false),
            new Bar(new Bar.Scope.RemovalTo(Set.of(new Place.Country("GTM"))), true));
    assertThat(withholding.until())
        .isEqualTo(
            new Until.Condition(
                "terminated by the Board", Set.of("BIA_DECISION"), LocalDate.of(2027, 6, 11)));
    assertThat(withholding.zone()).isEqualTo(NEW_YORK);
    CoveredProtection settlement = protections.get(2);
    assertThat(settlement.covers()).isEqualTo(new Covers.OneClass("C1"));
    assertThat(settlement.protection().until())
        .isEqualTo(new Until.BusinessDays(2, LocalTime.of(16, 0)));
  }

  @Test
  void whatCannotBeReadOfABarBarsEverythingAndIsNoted() {
    for (String bar :
        List.of(
            "{ \"unread\": \"see paragraph 4\" }",
            "{ \"removal\": \"SOME\" }",
            "{ \"removalTo\": [\"SLV\", \"ATLANTIS\"] }",
            "{ \"removalTo\": [] }",
            "{ \"transferOutOf\": \"US-QQ\" }",
            "{ \"thirdCountryWithoutProcess\": false }",
            "{ \"returnTo\": [\"SLV\"] }",
            "{}",
            "[]",
            "null")) {
      var reading = with("{ \"removal\": \"ANY\" }, \"zone\"", bar + ", \"zone\"");
      assertThat(reading.problems()).as(bar).isEmpty();
      assertThat(reading.notes()).as(bar).isNotEmpty();
      assertThat(reading.value().protections().getFirst().protection().bars())
          .as(bar)
          .anyMatch(read -> read.scope() instanceof Bar.Scope.Unread);
    }
  }

  @Test
  void whatCannotBeReadOfAnEndingEndsNothingAndIsNoted() {
    for (String until :
        List.of(
            "{ \"furtherOrder\": false }",
            "{ \"hours\": 0 }",
            "{ \"hours\": 72, \"days\": 3 }",
            "{ \"days\": 14, \"countedFrom\": \"service\" }",
            "{ \"days\": 1, \"metBy\": [\"ORDER\"] }",
            "{ \"at\": \"2026-03-03\", \"nominalEnd\": \"2027-03-03\" }",
            "{ \"at\": \"soon\" }",
            "{ \"condition\": \"\" }",
            "{}")) {
      var reading = with("{ \"furtherOrder\": true }", until);
      assertThat(reading.problems()).as(until).isEmpty();
      assertThat(reading.notes()).as(until).isNotEmpty();
      assertThat(reading.value().protections().getFirst().protection().until())
          .as(until)
          .isInstanceOf(Until.Unread.class);
    }
  }

  @Test
  void aKindAndAVerbThatNoRuleKnowsAreKeptAndNoted() {
    var kind = with("JUDICIAL_STAY", "WRIT_OF_SOMETHING");
    assertThat(kind.problems()).isEmpty();
    assertThat(kind.notes()).hasSize(1);
    assertThat(kind.value().protections().getFirst().protection().kind())
        .isEqualTo(new Kind.Unknown("WRIT_OF_SOMETHING"));
    var verb = with("\"EXTENDED\"", "\"ANNULLED\"");
    assertThat(verb.problems()).isEmpty();
    assertThat(verb.notes()).hasSize(1);
  }

  @Test
  void anUnknownFieldFarFromEveryKnownOneIsNotedAndNotUsed() {
    var reading = with("\"sex\": \"F\",", "\"sex\": \"F\", \"favouriteColour\": \"blue\",");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).hasSize(1);
    assertThat(reading.notes().getFirst().sentence()).contains("favouriteColour");
  }

  @Test
  void problemsOfALongListStandInTheOrderOfTheFile() {
    var persons = new StringBuilder();
    for (int at = 0; at < 10_000; at++) {
      persons.append(at == 0 ? "" : ",");
      switch (at) {
        case 10, 5_000, 9_999 -> persons.append("{\"id\":\"Q\",\"dateOfBirth\":\"05/06/2004\"}");
        case 20, 6_000 -> persons.append("\"no person\"");
        default -> persons.append("{\"id\":\"P").append(at).append("\",\"names\":[\"Ana Ruiz\"]}");
      }
    }
    var reading =
        read(
            "{\"asOf\":\"2026-03-02T09:30:00-05:00\",\"persons\":["
                + persons
                + "],\"protections\":[]}");
    assertThat(reading.problems().stream().map(problem -> problem.where().field()))
        .containsExactly(
            "persons[10].dateOfBirth",
            "persons[20]",
            "persons[5000].id",
            "persons[5000].dateOfBirth",
            "persons[6000]",
            "persons[9999].id",
            "persons[9999].dateOfBirth");
    assertThat(reading.value().persons()).hasSize(9_998);
    assertThat(reading.value().persons().get(9_000).id().value()).isEqualTo("P9002");
  }

  @Test
  void theOrderOfFieldsDoesNotMatter() {
    var late = with("  \"zone\": \"America/New_York\",\n  \"counts\"", "  \"counts\"");
    assertThat(late.problems()).isNotEmpty();
    String moved =
        Samples.REGISTRY
            .replace("  \"zone\": \"America/New_York\",\n  \"counts\"", "  \"counts\"")
            .replaceFirst("\n}\n$", ",\n  \"zone\": \"America/New_York\"\n}\n");
    var reading = read(moved);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().protections())
        .isEqualTo(read(Samples.REGISTRY).value().protections());
  }

  @Test
  void withoutCountsTheClosingBracketProvesThatItIsWhole() {
    var reading =
        with("  \"counts\": { \"persons\": 2, \"protections\": 3, \"events\": 1 },\n", "");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.accounting().declared()).isNull();
  }

  @Test
  void aMarkOfByteOrderIsReadOver() {
    assertThat(read("\uFEFF" + Samples.REGISTRY).problems()).isEmpty();
  }

  @Test
  void bytesThatAreNotUtf8AreAProblemWithTheirOffset() {
    byte[] bytes = Samples.REGISTRY.getBytes(StandardCharsets.UTF_8);
    int at = Samples.REGISTRY.indexOf("Nerea");
    bytes[at] = (byte) 0xE9;
    var reading = RegistryJson.read(new ReceivedFile("registry.json", bytes), RegistryOptions.NONE);
    assertThat(reading.problems().getFirst().code()).isEqualTo(Problem.Code.UNREADABLE_FILE);
    assertThat(reading.problems().getFirst().found()).endsWith("at byte offset " + at);
    assertThat(reading.value().persons()).hasSize(2);
  }

  @Test
  void anEmptyFileAndAFileOfAnotherSortAreProblems() {
    for (String text : List.of("", " \n", "[]", "\"registry\"", "7", "\u0000\u0001")) {
      var reading = read(text);
      assertThat(reading.problems()).as(text).isNotEmpty();
      assertThat(reading.value().persons()).isEmpty();
      assertThat(reading.value().asOf()).isEqualTo(Instant.EPOCH);
    }
  }

  @Test
  void aCountOfRowsIsNotForJson() {
    var reading =
        RegistryJson.read(Samples.file("registry.json", Samples.REGISTRY), new RegistryOptions(3));
    assertThat(reading.problems())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.COUNT_MISMATCH);
  }
}
