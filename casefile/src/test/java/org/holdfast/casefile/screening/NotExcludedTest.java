// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody who may be a protected person, and until when an answer may be relied on.
class NotExcludedTest {

  private static Registry registry(Duration staleAfter, boolean protectedPerson) {
    return Invented.registry(
        List.of(Invented.docket("2026-03-12T06:05:00Z", staleAfter)),
        List.of(
            Invented.person(
                "P1", Invented.identity("Zetino Larreynaga", "Ovidio", "1991-04-29", "290305771"))),
        protectedPerson
            ? List.of(
                new Registry.CoveredProtection(
                    Invented.withholding("X1"), new Registry.Covers.OnePerson(new PersonId("P1"))))
            : List.of());
  }

  private static OperationAnswer answer(
      Registry registry, String surnames, String given, String born, String number) {
    var seat = Invented.seat("1", Invented.identity(surnames, given, born, number));
    return Screening.against(Invented.whole(registry, null, 1), LinkageModel.shipped())
        .answer(
            Invented.whole(Invented.manifest(List.of(seat)), 1, 1),
            new Terms(Invented.ASKED, Terms.ToClock.NOW, null, "publisher"),
            Progress.SILENT);
  }

  @ParameterizedTest
  @CsvSource({
    "ZETINO LARREYNAGA, OVIDIO, 1985-07-19, '', IDENTITY_NOT_EXCLUDED, the name and another birth date",
    "CANJURA, DIMAS, 1985-07-19, 290305771, IDENTITY_CONFLICT, the number is the protected person's",
    "CANJURA, DIMAS, 1991-04-29, 290305717, IDENTITY_NOT_EXCLUDED, two digits of the number swapped",
    "LNU, FNU, 1991-04-29, '', PLACEHOLDER_NAME, no name at all",
  })
  void whoIsNotExcludedGoesToAPerson(
      String surnames, String given, String born, String number, ReasonCode code, String why) {
    SeatAnswer seat =
        answer(registry(Duration.ofHours(1), true), surnames, given, born, number)
            .seats()
            .getFirst();
    assertThat(seat.candidates())
        .as(why)
        .extracting(candidate -> candidate.candidate().strength())
        .containsExactly(Candidate.Strength.POSSIBLE_LINK);
    assertThat(seat.answer()).as(why).isEqualTo(Answer.REVIEW);
    assertThat(seat.reasons()).as(why).extracting(Reason::code).contains(code);
  }

  @Test
  void whoMayBeSomebodyThatNothingProtectsIsNotReviewedForIt() {
    SeatAnswer seat =
        answer(
                registry(Duration.ofHours(1), false),
                "ZETINO LARREYNAGA",
                "OVIDIO",
                "1985-07-19",
                "")
            .seats()
            .getFirst();
    assertThat(seat.candidates()).hasSize(1);
    assertThat(seat.answer()).isEqualTo(Answer.NO_PROTECTION_FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "PT30M, 2026-03-12T06:35:00Z, the reading grows too old first",
    "PT60M, 2026-03-12T07:05:00Z, both at once",
    "PT90M, 2026-03-12T07:05:00Z, the departure comes first",
  })
  void anAnswerExpiresWithTheFirstReadingThatGrowsTooOldAndAtDepartureAtTheLatest(
      Duration limit, Instant expires, String why) {
    assertThat(answer(registry(limit, true), "CANJURA", "DIMAS", "1985-07-19", "").expiresAt())
        .as(why)
        .isEqualTo(expires);
  }
}
