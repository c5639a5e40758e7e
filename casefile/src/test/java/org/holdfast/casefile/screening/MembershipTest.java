// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.ProtectedClass;
import org.holdfast.casefile.registry.ProtectedClass.Basis;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What protects a class, as it reaches those whom the registry lists and those whom it does not.
class MembershipTest {
  private final Seat listed =
      Invented.seat(
          "1", Invented.identity("ZETINO LARREYNAGA", "OVIDIO", "1991-04-29", "290305771"));
  private final Seat stranger =
      Invented.seat("2", Invented.identity("CANJURA", "DIMAS", "1985-07-19", "211305900"));

  private static Registry registry(boolean complete, Basis basis) {
    PersonId person = new PersonId("P1");
    return new Registry(
        "1".repeat(64),
        Invented.ASKED,
        null,
        List.of(Invented.docket("2026-03-12T06:05:00Z", Duration.ofHours(1))),
        List.of(
            Invented.person(
                person.value(),
                Invented.identity("Zetino Larreynaga", "Ovidio", "1991-04-29", "290305771"))),
        List.of(
            new ProtectedClass(
                "C1",
                "an invented class",
                List.of(new ProtectedClass.Member(person, null, basis, null)),
                complete,
                List.of())),
        List.of(
            new Registry.CoveredProtection(
                Invented.withholding("X1"), new Registry.Covers.OneClass("C1"))),
        List.of());
  }

  private static SeatAnswer answer(Registry registry, Seat seat) {
    return Screening.against(Invented.whole(registry, null, 1), LinkageModel.shipped())
        .answer(
            Invented.whole(Invented.manifest(List.of(seat)), 1, 1),
            new Terms(Invented.ASKED, Terms.ToClock.NOW, null, "publisher"),
            Progress.SILENT)
        .seats()
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "LISTED, HOLD, a court has the list",
    "FACTS_SHOWN, HOLD, the facts make the member",
    "CLAIMED, REVIEW, somebody says so",
    "UNRESOLVED, REVIEW, the facts point both ways",
  })
  void aMemberIsProtectedAsFarAsMembershipIsSettled(Basis basis, Answer expected, String why) {
    SeatAnswer answer = answer(registry(true, basis), listed);
    assertThat(answer.answer()).as(why).isEqualTo(expected);
    assertThat(answer.reasons())
        .extracting(Reason::code)
        .contains(
            expected == Answer.HOLD
                ? ReasonCode.BARRED_DESTINATION
                : ReasonCode.MEMBERSHIP_UNRESOLVED);
  }

  @Test
  void aListThatIsNotWholeExcludesNobody() {
    SeatAnswer answer = answer(registry(false, Basis.LISTED), stranger);
    assertThat(answer.answer()).isEqualTo(Answer.REVIEW);
    assertThat(answer.reasons().getFirst().code()).isEqualTo(ReasonCode.MEMBERSHIP_UNRESOLVED);
  }

  @ParameterizedTest
  @EnumSource(Basis.class)
  void aListThatIsWholeExcludesWhoIsNotOnIt(Basis basis) {
    assertThat(answer(registry(true, basis), stranger).answer())
        .isEqualTo(Answer.NO_PROTECTION_FOUND);
  }
}
