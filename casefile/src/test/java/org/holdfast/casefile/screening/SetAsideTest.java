// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.ProtectedClass;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.watch.Decisions;
import org.holdfast.casefile.watch.LiveRegistry;
import org.holdfast.casefile.watch.OpenOperation;
import org.holdfast.casefile.watch.RecordPosition;
import org.holdfast.casefile.watch.Watch;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Movement;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.ReasonCode;
import org.junit.jupiter.api.Test;

/// What is set aside of a seat's candidates gives no reason, and everything else stays.
class SetAsideTest {
  private static final PersonId P1 = new PersonId("P1");
  private static final Identity OVIDIO =
      Invented.identity("ZETINO LARREYNAGA", "OVIDIO", "1991-04-29", "290305771");
  private static final Identity DIMAS =
      Invented.identity("CANJURA", "DIMAS", "1985-07-19", "211305900");

  private static final Instant UNTIL = Invented.ASKED.plusSeconds(600);

  private static final SetAside EVERYTHING = aside(Set.of("P1"), Set.of("X1", "X2"));

  private static SetAside aside(Set<String> persons, Set<String> protections) {
    return new SetAside() {
      @Override
      public boolean person(PersonId person) {
        return persons.contains(person.value());
      }

      @Override
      public boolean protection(PersonId person, ProtectionId protection) {
        return person.equals(P1) && protections.contains(protection.value());
      }

      @Override
      public Optional<Instant> until() {
        return Optional.of(UNTIL);
      }
    };
  }

  private static Registry registry(String readAt, List<ProtectedClass> classes) {
    List<Registry.CoveredProtection> covered =
        new java.util.ArrayList<>(
            List.of(
                new Registry.CoveredProtection(
                    Invented.withholding("X1"), new Registry.Covers.OnePerson(P1)),
                new Registry.CoveredProtection(
                    Invented.withholding("X2"), new Registry.Covers.OnePerson(P1))));
    classes.forEach(one ->
        covered.add(
            new Registry.CoveredProtection(
                Invented.withholding("X3"), new Registry.Covers.OneClass(one.id()))));
    return new Registry(
        "1".repeat(64),
        Invented.ASKED,
        null,
        List.of(Invented.docket(readAt, Duration.ofHours(1))),
        List.of(Invented.person("P1", OVIDIO)),
        classes,
        covered,
        List.of());
  }

  private static final Registry FRESH = registry("2026-03-12T06:05:00Z", List.of());

  private static OpenOperation watched(Registry registry, Decisions decisions, Seat... seats) {
    Watch watch =
        new Watch(
            LiveRegistry.begin(
                Invented.whole(registry, null, 1),
                new RecordPosition("0".repeat(64), 9),
                LinkageModel.shipped()),
            decisions);
    watch.put(
        "RM-1",
        Invented.whole(Invented.manifest(List.of(seats)), seats.length, seats.length),
        new Terms(Invented.ASKED, Terms.ToClock.NOW, null, "desk"));
    return watch.operation("RM-1").orElseThrow();
  }

  private static SeatAnswer answered(Registry registry, SetAside aside, Seat seat) {
    return watched(registry, Decisions.releasing((_, _) -> aside), seat)
        .answer()
        .seats()
        .getFirst();
  }

  @Test
  void aProtectionSetAsideGivesNoReasonAndTheOtherStands() {
    Seat seat = Invented.seat("1", OVIDIO);
    SeatAnswer one = answered(FRESH, aside(Set.of(), Set.of("X1")), seat);
    assertThat(one.answer()).isEqualTo(Answer.HOLD);
    SeatAnswer both = answered(FRESH, aside(Set.of(), Set.of("X1", "X2")), seat);
    assertThat(both.answer()).isEqualTo(Answer.NO_PROTECTION_FOUND);
    assertThat(both.candidates()).hasSize(1);
    assertThat(both.candidates().getFirst().protections()).hasSize(2);
  }

  @Test
  void aPersonSetAsideIsListedAndGivesNoReasonAndWhatWouldBeAnsweredIsKept() {
    Seat seat = Invented.seat("1", OVIDIO);
    OpenOperation open =
        watched(FRESH, Decisions.releasing((_, _) -> aside(Set.of("P1"), Set.of())), seat);
    assertThat(open.answer().seats().getFirst().answer()).isEqualTo(Answer.NO_PROTECTION_FOUND);
    assertThat(open.withNothingSetAside().seats().getFirst().answer()).isEqualTo(Answer.HOLD);
    assertThat(open.answer().seats().getFirst().candidates())
        .isEqualTo(open.withNothingSetAside().seats().getFirst().candidates())
        .hasSize(1);
    assertThat(watched(FRESH, Decisions.NONE, seat).answer()).isEqualTo(open.withNothingSetAside());
  }

  @Test
  void whatAPersonHoldsIsHeldWhateverWasFoundOrSetAside() {
    Seat seat = Invented.seat("1", OVIDIO);
    Seat other = Invented.seat("2", DIMAS);
    Decisions decisions =
        new Decisions((_, _) -> EVERYTHING, (operation, of) -> (operation + of).equals("RM-11"));
    OpenOperation open = watched(FRESH, decisions, seat, other);
    assertThat(open.answer().seats())
        .extracting(SeatAnswer::answer)
        .containsExactly(Answer.HOLD, Answer.NO_PROTECTION_FOUND);
    assertThat(open.answer().seats().getFirst().reasons())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.HELD_BY_A_PERSON);
    assertThat(open.withNothingSetAside().seats().getFirst().reasons())
        .extracting(Reason::code)
        .startsWith(ReasonCode.HELD_BY_A_PERSON)
        .hasSizeGreaterThan(1);
  }

  @Test
  void anAnswerThatRestsOnAReleaseEndsWithIt() {
    Seat seat = Invented.seat("1", OVIDIO);
    OpenOperation open = watched(FRESH, Decisions.releasing((_, _) -> EVERYTHING), seat);
    assertThat(open.answer().expiresAt()).isEqualTo(UNTIL);
    assertThat(open.withNothingSetAside().expiresAt()).isAfter(UNTIL);
  }

  @Test
  void whatIsSetAsideOfOneSeatIsNotOfAnother() {
    OpenOperation open =
        watched(
            FRESH,
            Decisions.releasing(
                (_, seat) -> seat.seat().seat().equals("1") ? EVERYTHING : SetAside.NONE),
            Invented.seat("1", OVIDIO),
            Invented.seat("2", OVIDIO));
    assertThat(open.answer().seats().get(1).answer()).isEqualTo(Answer.HOLD);
    assertThat(open.answer().seats().get(0).reasons())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.DUPLICATE_SEAT);
  }

  @Test
  void noReasonThatIsNoCandidatesIsSetAside() {
    Seat seat = Invented.seat("1", OVIDIO);
    assertThat(
            answered(
                    FRESH,
                    EVERYTHING,
                    Invented.seat("1", OVIDIO, new Movement.RemovalOrder.None("")))
                .reasons())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.NO_EXECUTABLE_ORDER);
    Registry stale = registry("2026-03-11T06:05:00Z", List.of());
    assertThat(answered(stale, EVERYTHING, seat).reasons())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.STALE_SOURCE);
    ProtectedClass open = new ProtectedClass("C1", "a class", List.of(), false, List.of());
    Registry inPart = registry("2026-03-12T06:05:00Z", List.of(open));
    assertThat(answered(inPart, EVERYTHING, seat).reasons())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.MEMBERSHIP_UNRESOLVED);
    Identity blank = Invented.identity("ZETINO", "OVIDIO", "", "");
    assertThat(answered(FRESH, EVERYTHING, Invented.seat("1", blank)).reasons())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.IDENTITY_INSUFFICIENT);
  }

  @Test
  void whatCannotBeAccountedForIsNotScreenedWhateverIsSetAside() {
    Watch watch =
        new Watch(
            LiveRegistry.begin(
                Invented.whole(FRESH, null, 1),
                new RecordPosition("0".repeat(64), 9),
                LinkageModel.shipped()),
            Decisions.releasing((_, _) -> EVERYTHING));
    watch.put(
        "RM-1",
        Invented.whole(Invented.manifest(List.of(Invented.seat("1", DIMAS))), 2, 1),
        new Terms(Invented.ASKED, Terms.ToClock.NOW, null, "desk"));
    OpenOperation open = watch.operation("RM-1").orElseThrow();
    assertThat(open.answer().screened()).isFalse();
    assertThat(open.answer().worst()).isEqualTo(Answer.HOLD);
  }
}
