// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Movement;
import org.holdfast.protection.ReasonCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreeningTest {
  private static final Problem DAMAGE =
      new Problem(
          Problem.Code.UNREADABLE_ROW,
          new Position("invented.csv", 9, 3, "date_of_birth"),
          "5 characters",
          "a date",
          "Correct the cell.");

  private final Registry registry =
      Invented.registry(
          List.of(Invented.docket("2026-03-12T06:05:00Z", Duration.ofHours(1))),
          List.of(
              Invented.person(
                  "P1",
                  Invented.identity("Zetino Larreynaga", "Ovidio", "1991-04-29", "290305771"))),
          List.of(
              new Registry.CoveredProtection(
                  Invented.withholding("X1"), new Registry.Covers.OnePerson(new PersonId("P1")))));
  private final Seat protectedSeat =
      Invented.seat(
          "2", Invented.identity("ZETINO LARREYNAGA", "OVIDIO", "1991-04-29", "290305771"));
  private final Seat otherSeat =
      Invented.seat("1", Invented.identity("CANJURA", "DIMAS", "1985-07-19", "211305900"));

  private static Terms terms(Terms.ToClock clock, @Nullable String signedBy) {
    return new Terms(Invented.ASKED, clock, null, signedBy == null ? "" : signedBy);
  }

  private OperationAnswer answer(Reading<Manifest> manifest, Reading<Registry> against) {
    return Screening.against(against, LinkageModel.shipped())
        .answer(manifest, terms(Terms.ToClock.NOW, "publisher"), Progress.SILENT);
  }

  private OperationAnswer answer(Seat... seats) {
    Manifest manifest = Invented.manifest(List.of(seats));
    return answer(
        Invented.whole(manifest, seats.length, seats.length), Invented.whole(registry, null, 1));
  }

  @Test
  void aProtectedPersonIsHeldAndAStrangerIsNot() {
    OperationAnswer answer = answer(otherSeat, protectedSeat);
    assertThat(answer.seats())
        .extracting(SeatAnswer::answer)
        .containsExactly(Answer.NO_PROTECTION_FOUND, Answer.HOLD);
    assertThat(answer.seats().get(1).reasons().getFirst().code())
        .isEqualTo(ReasonCode.BARRED_DESTINATION);
    assertThat(answer.worst()).isEqualTo(Answer.HOLD);
    assertThat(answer.expiresAt()).isEqualTo(java.time.Instant.parse("2026-03-12T07:05:00Z"));
    assertThat(answer.slip().forDeparture()).isTrue();
  }

  @Test
  void aProblemInTheManifestHoldsEverySeat() {
    Reading<Manifest> whole = Invented.whole(Invented.manifest(List.of(otherSeat)), 1, 1);
    Reading<Manifest> damaged =
        new Reading<>(whole.value(), whole.accounting(), List.of(DAMAGE), List.of());
    assertHeldWhole(
        answer(damaged, Invented.whole(registry, null, 1)), ReasonCode.NOT_ACCOUNTED_FOR);
  }

  @Test
  void aProblemInTheRegistryHoldsEverySeat() {
    Reading<Registry> damaged =
        new Reading<>(
            registry, Invented.whole(registry, null, 1).accounting(), List.of(DAMAGE), List.of());
    OperationAnswer answer =
        answer(Invented.whole(Invented.manifest(List.of(otherSeat)), 1, 1), damaged);
    assertHeldWhole(answer, ReasonCode.NOT_ACCOUNTED_FOR);
    assertThat(answer.asOf()).isNull();
  }

  @Test
  void countsThatDifferHoldEverySeat() {
    Manifest manifest = Invented.manifest(List.of(otherSeat));
    for (Reading<Manifest> reading :
        List.of(
            Invented.whole(manifest, null, 1),
            Invented.whole(manifest, 2, 1),
            Invented.whole(manifest, 1, 2))) {
      assertHeldWhole(
          answer(reading, Invented.whole(registry, null, 1)), ReasonCode.MANIFEST_COUNT_MISMATCH);
    }
  }

  @Test
  void bytesThatWereNotReadHoldEverySeat() {
    Manifest manifest = Invented.manifest(List.of(otherSeat));
    Reading<Manifest> reading =
        new Reading<>(
            manifest,
            new Accounting("invented.json", "0".repeat(64), 100, 99, 1, 1),
            List.of(),
            List.of());
    assertHeldWhole(
        answer(reading, Invented.whole(registry, null, 1)), ReasonCode.NOT_ACCOUNTED_FOR);
  }

  @Test
  void bytesOfTheRegistryThatWereNotReadHoldEverySeat() {
    Reading<Registry> cut =
        new Reading<>(
            registry,
            new Accounting("invented.json", "1".repeat(64), 100, 99, null, 1),
            List.of(),
            List.of());
    assertHeldWhole(
        answer(Invented.whole(Invented.manifest(List.of(otherSeat)), 1, 1), cut),
        ReasonCode.NOT_ACCOUNTED_FOR);
  }

  @Test
  void aListWithoutSeatsIsNotScreened() {
    OperationAnswer answer =
        answer(
            Invented.whole(Invented.manifest(List.of()), 0, 0), Invented.whole(registry, null, 1));
    assertThat(answer.screened()).isFalse();
    assertThat(answer.worst()).isEqualTo(Answer.HOLD);
  }

  @Test
  void withoutAPaperThatOrdersRemovalASeatIsHeld() {
    Seat seat = Invented.seat("1", otherSeat.identity(), new Movement.RemovalOrder.None("I-220B"));
    assertThat(answer(seat).seats().getFirst().reasons().getFirst().code())
        .isEqualTo(ReasonCode.NO_EXECUTABLE_ORDER);
  }

  @Test
  void twoSeatsThatAreOnePersonGoToAPerson() {
    Seat again = Invented.seat("7", otherSeat.identity());
    OperationAnswer answer = answer(otherSeat, again);
    assertThat(answer.seats())
        .allSatisfy(seat -> {
          assertThat(seat.answer()).isEqualTo(Answer.REVIEW);
          assertThat(seat.reasons().getFirst().code()).isEqualTo(ReasonCode.DUPLICATE_SEAT);
        });
  }

  @Test
  void onePersonListedTwiceWithoutNumbersGoesToAPerson() {
    Identity once = Invented.identity("MELARA", "ABNER", "1977-09-09", "");
    OperationAnswer answer = answer(Invented.seat("1", once), Invented.seat("2", once));
    assertThat(answer.worst()).isEqualTo(Answer.REVIEW);
  }

  @Test
  void oneSeatListedTwiceGoesToAPerson() {
    Seat again =
        Invented.seat("1", Invented.identity("MELARA", "ABNER", "1977-09-09", "214000111"));
    assertThat(answer(otherSeat, again).worst()).isEqualTo(Answer.REVIEW);
  }

  @Test
  void aStaleSourceHoldsThoseItNeverSpokeOf() {
    Registry stale =
        Invented.registry(
            List.of(Invented.docket("2026-03-12T01:00:00Z", Duration.ofHours(1))),
            registry.persons(),
            registry.protections());
    OperationAnswer answer =
        answer(
            Invented.whole(Invented.manifest(List.of(otherSeat)), 1, 1),
            Invented.whole(stale, null, 1));
    assertThat(answer.seats().getFirst().reasons().getFirst().code())
        .isEqualTo(ReasonCode.STALE_SOURCE);
    assertThat(answer.expiresAt()).isNull();
    assertThat(answer.slip().forDeparture()).isFalse();
  }

  @Test
  void onlyAnAnswerAskedNowAgainstASignedRegistryIsForADeparture() {
    Screening screening =
        Screening.against(Invented.whole(registry, null, 1), LinkageModel.shipped());
    Reading<Manifest> manifest = Invented.whole(Invented.manifest(List.of(otherSeat)), 1, 1);
    List<Terms> none = new ArrayList<>();
    none.add(terms(Terms.ToClock.PAST, "publisher"));
    none.add(terms(Terms.ToClock.FUTURE, "publisher"));
    none.add(terms(Terms.ToClock.NOW, null));
    for (Terms terms : none) {
      assertThat(screening.answer(manifest, terms, Progress.SILENT).slip().forDeparture())
          .isFalse();
    }
  }

  @Test
  void everySeatIsAnsweredOnceInTheManifestsOrder() {
    List<Seat> seats = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      seats.add(
          Invented.seat(
              "S" + i,
              Invented.identity(
                  "PAZ", "ELIO", "1990-05-05", String.valueOf(300_000_000 + i * 1_117))));
    }
    List<Integer> heard = new ArrayList<>();
    OperationAnswer answer =
        Screening.against(Invented.whole(registry, null, 1), LinkageModel.shipped())
            .answer(
                Invented.whole(Invented.manifest(seats), 500, 500),
                terms(Terms.ToClock.NOW, "publisher"),
                (done, _) -> {
                  synchronized (heard) {
                    heard.add(done);
                  }
                });
    assertThat(answer.seats())
        .extracting(s -> s.seat().seat())
        .containsExactlyElementsOf(seats.stream().map(Seat::seat).toList());
    assertThat(answer.counts()).isEqualTo(new OperationAnswer.Counts(500, 500, 500));
    assertThat(heard).hasSize(500).contains(500);
  }

  private static void assertHeldWhole(OperationAnswer answer, ReasonCode code) {
    assertThat(answer.screened()).isFalse();
    assertThat(answer.expiresAt()).isNull();
    assertThat(answer.counts().screened()).isZero();
    assertThat(answer.slip().forDeparture()).isFalse();
    assertThat(answer.seats())
        .isNotEmpty()
        .allSatisfy(seat -> {
          assertThat(seat.answer()).isEqualTo(Answer.HOLD);
          assertThat(seat.reasons().getFirst().code()).isEqualTo(code);
        });
  }
}
