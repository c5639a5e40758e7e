// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.ReasonCode;
import org.junit.jupiter.api.Test;

class BindingTest {
  private static final Question BOUND = Posed.question(Posed.namesake());

  private static Question of(Manifest manifest) {
    return Posed.question(manifest, Posed.seat(), Posed.namesake());
  }

  private static Question of(Identity identity) {
    return Posed.question(Posed.manifest(), Posed.seat("4", identity), Posed.namesake());
  }

  private static Question of(Movement.RemovalOrder order, Place destination, boolean alternate) {
    Seat seat = Posed.seat();
    return Posed.question(
        Posed.manifest(),
        new Seat(
            "4",
            seat.label(),
            seat.identity(),
            order,
            destination,
            List.of(),
            null,
            alternate,
            null,
            "",
            1),
        Posed.namesake());
  }

  /// Each differs from what is bound in one fact.
  private static List<Question> others() {
    Movement.Stops none = new Movement.Stops.Stated(List.of());
    Movement.Authority title8 = Movement.Authority.TITLE_8;
    List<Question> others = new ArrayList<>();
    others.add(of(Posed.manifest("RM-2", Posed.DEPARTS, Posed.SLV, none, List.of(), title8)));
    others.add(
        of(
            Posed.manifest(
                "RM-1", Posed.DEPARTS.plusSeconds(60), Posed.SLV, none, List.of(), title8)));
    others.add(of(Posed.manifest("RM-1", Posed.DEPARTS, Posed.HND, none, List.of(), title8)));
    others.add(
        of(
            Posed.manifest(
                "RM-1",
                Posed.DEPARTS,
                Posed.SLV,
                new Movement.Stops.Stated(List.of(Posed.HND)),
                List.of(),
                title8)));
    others.add(
        of(
            Posed.manifest(
                "RM-1",
                Posed.DEPARTS,
                Posed.SLV,
                Movement.Stops.Unstated.UNSTATED,
                List.of(),
                title8)));
    others.add(
        of(Posed.manifest("RM-1", Posed.DEPARTS, Posed.SLV, none, List.of(Posed.HND), title8)));
    others.add(
        of(
            Posed.manifest(
                "RM-1",
                Posed.DEPARTS,
                Posed.SLV,
                none,
                List.of(),
                Movement.Authority.VOLUNTARY_RETURN)));
    others.add(of(Posed.identity("ZETINA", 1991, "290305771")));
    others.add(of(Posed.identity("ZETINO", 1992, "290305771")));
    others.add(of(Posed.identity("ZETINO", 1991, "290305772")));
    others.add(
        Posed.question(
            Posed.manifest(), Posed.seat("5", Posed.seat().identity()), Posed.namesake()));
    Movement.RemovalOrder order = Posed.seat().order();
    others.add(of(new Movement.RemovalOrder.None(""), Place.Unstated.UNSTATED, false));
    others.add(of(order, Posed.HND, false));
    others.add(of(order, Place.Unstated.UNSTATED, true));
    others.addAll(othersOfCandidates());
    return others;
  }

  private static List<Question> othersOfCandidates() {
    Map<Field, State> states = Map.of(Field.NAME, State.AGREES, Field.BIRTH_DATE, State.CONFLICTS);
    var inForce = Posed.protection(Posed.X1, ReasonCode.PROTECTION_IN_FORCE);
    var unsettled = Posed.protection(Posed.X1, ReasonCode.APPLICABILITY_UNSETTLED);
    var another = Posed.protection(new ProtectionId("X2"), ReasonCode.PROTECTION_IN_FORCE);
    return List.of(
        Posed.question(),
        Posed.question(
            Posed.namesake(), Posed.candidate(new PersonId("P2"), Strength.POSSIBLE_LINK, states)),
        Posed.question(
            Posed.candidate(new PersonId("P2"), Strength.POSSIBLE_LINK, states, inForce)),
        Posed.question(Posed.candidate(Posed.P1, Strength.LINK, states, inForce)),
        Posed.question(
            Posed.candidate(
                Posed.P1,
                Strength.POSSIBLE_LINK,
                Map.of(Field.NAME, State.AGREES, Field.BIRTH_DATE, State.AGREES),
                inForce)),
        Posed.question(Posed.candidate(Posed.P1, Strength.POSSIBLE_LINK, states)),
        Posed.question(Posed.candidate(Posed.P1, Strength.POSSIBLE_LINK, states, unsettled)),
        Posed.question(
            Posed.candidate(Posed.P1, Strength.POSSIBLE_LINK, states, inForce, another)));
  }

  @Test
  void the_digest_changes_with_each_bound_fact() {
    List<Question> all = new ArrayList<>(others());
    all.add(BOUND);
    assertThat(all.stream().map(one -> Binding.of(one).digest()).distinct()).hasSize(all.size());
    assertThat(others()).noneMatch(Binding.of(BOUND)::holds);
  }

  @Test
  void the_same_question_under_a_newer_registry_is_the_same() {
    Question newer = new Question(BOUND.manifest(), BOUND.answer(), "2".repeat(64));
    assertThat(Binding.of(BOUND).holds(newer)).isTrue();
    assertThat(Binding.of(newer).registryVersion()).isEqualTo("2".repeat(64));
  }

  @Test
  void the_order_of_candidates_says_nothing() {
    var other = Posed.candidate(new PersonId("P0"), Strength.POSSIBLE_LINK, Map.of());
    assertThat(Binding.text(Posed.question(Posed.namesake(), other)))
        .isEqualTo(Binding.text(Posed.question(other, Posed.namesake())));
  }

  @Test
  void no_name_can_be_written_so_that_it_reads_as_another() {
    Identity seat = Posed.seat().identity();
    Identity one = named(seat, "A\" \"B", "C");
    Identity other = named(seat, "A", "B\" \"C");
    assertThat(Binding.text(of(one))).isNotEqualTo(Binding.text(of(other)));
  }

  private static Identity named(Identity seat, String surnames, String givenNames) {
    return new Identity(
        List.of(new PersonName.Parts(surnames, givenNames, false)),
        seat.birthDates(),
        seat.sex(),
        Set.of("SLV"),
        seat.aNumbers(),
        seat.documents());
  }
}
