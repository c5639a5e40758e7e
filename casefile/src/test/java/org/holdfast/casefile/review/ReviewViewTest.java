// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.SetAside;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.protection.Movement;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.ReasonCode;
import org.junit.jupiter.api.Test;

class ReviewViewTest {
  private static final Instant NOW = Desk.AT.plusSeconds(60);
  private final Desk desk = new Desk();
  private final Question question = Posed.question(Posed.namesake());

  private ReviewState state() {
    return desk.view().state(question, Posed.P1, NOW);
  }

  private ReviewState stateAt(Instant now) {
    return desk.view().state(question, Posed.P1, now);
  }

  private boolean isSetAside(Question asked, Instant now) {
    return desk.view().setAside(asked, now).person(Posed.P1);
  }

  private long release() {
    return desk.released(question, Door.NOT_THIS_PERSON, Posed.DEPARTS);
  }

  private void reopened(WhyReopened why) {
    assertThat(state())
        .isInstanceOfSatisfying(
            ReviewState.Reopened.class, one -> assertThat(one.why()).isEqualTo(why));
    assertThat(isSetAside(question, NOW)).isFalse();
  }

  private SeatReading reading(Verdict verdict) {
    return verdict == Verdict.PROPOSE_RELEASE
        ? Posed.reading(question, verdict, Door.NOT_THIS_PERSON)
        : Posed.kept(question, verdict);
  }

  @Test
  void what_one_person_holds_is_held_until_two_lift_it() {
    long one = desk.hold("12");
    assertThat(desk.view().isHeld("RM-1", "12")).isTrue();
    assertThat(desk.view().isHeld("RM-1", "13")).isFalse();
    assertThat(desk.view().isHeld("RM-2", "12")).isFalse();
    desk.received("RM-1");
    long whole = desk.hold(null);
    assertThat(desk.view().isHeld("RM-1", "13")).isTrue();
    assertThat(desk.view().holds("RM-1"))
        .extracting(SeatHold::position)
        .containsExactly(one, whole);
    long proposed = desk.proposeLifting(desk.view().holds("RM-1").getLast());
    assertThat(desk.view().isHeld("RM-1", "13")).isTrue();
    desk.lift(proposed);
    assertThat(desk.view().isHeld("RM-1", "13")).isFalse();
    assertThat(desk.view().isHeld("RM-1", "12")).isTrue();
    SeatHold elsewhere = new SeatHold(one, Desk.CAT, Desk.AT, "RM-2", "12", "");
    desk.lift(desk.proposeLifting(elsewhere));
    assertThat(desk.view().isHeld("RM-1", "12")).isTrue();
  }

  @Test
  void two_read_one_proposes_another_approves() {
    assertThat(state()).isEqualTo(new ReviewState.Open());
    desk.read(Desk.ANA, reading(Verdict.PROPOSE_RELEASE));
    assertThat(state()).isEqualTo(new ReviewState.FirstReadingGiven());
    desk.read(Desk.BEN, reading(Verdict.PROPOSE_RELEASE));
    assertThat(state()).isEqualTo(new ReviewState.Agreed(Door.NOT_THIS_PERSON));
    Release release = Posed.release(question, Door.NOT_THIS_PERSON, Posed.DEPARTS);
    long proposed = desk.propose(release);
    assertThat(state()).isEqualTo(new ReviewState.Proposed(proposed, release));
    assertThat(isSetAside(question, NOW)).isFalse();
    long approved = desk.approve(proposed);
    assertThat(state()).isEqualTo(new ReviewState.Released(approved, release));
    assertThat(isSetAside(question, NOW)).isTrue();
    SetAside setAside = desk.view().setAside(question, NOW);
    assertThat(setAside.person(new PersonId("P2"))).isFalse();
    assertThat(setAside.protection(Posed.P1, Posed.X1)).isFalse();
  }

  @Test
  void what_does_not_bar_is_set_aside_and_the_person_is_not() {
    Question unsettled = Posed.question(Posed.unsettled());
    desk.released(unsettled, Door.NOT_BARRED, Posed.DEPARTS);
    SetAside setAside = desk.view().setAside(unsettled, NOW);
    assertThat(setAside.protection(Posed.P1, Posed.X1)).isTrue();
    assertThat(setAside.protection(Posed.P1, new ProtectionId("X2"))).isFalse();
    assertThat(setAside.person(Posed.P1)).isFalse();
  }

  @Test
  void the_second_reader_is_not_shown_what_the_first_found() {
    desk.read(Desk.ANA, reading(Verdict.PROPOSE_RELEASE));
    ReviewView view = desk.view();
    assertThat(view.shown(question, Posed.P1, Desk.BEN))
        .isEqualTo(new ReadersView.BlindReview(null, true));
    assertThat(view.shown(question, Posed.P1, Desk.ANA))
        .isEqualTo(new ReadersView.BlindReview(reading(Verdict.PROPOSE_RELEASE), false));
    desk.propose(Posed.release(question, Door.NOT_THIS_PERSON, Posed.DEPARTS));
    assertThat(state()).isEqualTo(new ReviewState.FirstReadingGiven());
    desk.read(Desk.BEN, reading(Verdict.KEEP_HOLD));
    assertThat(desk.view().shown(question, Posed.P1, Desk.CAT))
        .isInstanceOfSatisfying(
            ReadersView.BothReadings.class, both -> assertThat(both.readings()).hasSize(2));
  }

  @Test
  void readers_who_differ_or_cannot_tell_pass_it_on_and_who_keep_it_keep_it() {
    desk.read(Desk.ANA, reading(Verdict.KEEP_HOLD));
    desk.read(Desk.BEN, reading(Verdict.KEEP_HOLD));
    assertThat(state()).isEqualTo(new ReviewState.Kept());
    desk.read(Desk.ANA, reading(Verdict.PROPOSE_RELEASE));
    assertThat(state()).isEqualTo(new ReviewState.Escalated());
    desk.read(Desk.BEN, reading(Verdict.CANNOT_TELL));
    assertThat(state()).isEqualTo(new ReviewState.Escalated());
    desk.read(Desk.BEN, reading(Verdict.PROPOSE_RELEASE));
    assertThat(state()).isEqualTo(new ReviewState.Agreed(Door.NOT_THIS_PERSON));
  }

  @Test
  void a_release_expires_and_is_of_no_use_before_it_was_made() {
    release();
    assertThat(isSetAside(question, Posed.DEPARTS.minusMillis(1))).isTrue();
    assertThat(isSetAside(question, Posed.DEPARTS)).isFalse();
    assertThat(isSetAside(question, Desk.AT.minusSeconds(1))).isFalse();
    assertThat(stateAt(Posed.DEPARTS))
        .isInstanceOfSatisfying(
            ReviewState.Reopened.class,
            one -> assertThat(one.why()).isEqualTo(WhyReopened.EXPIRED));
  }

  @Test
  void a_release_is_never_for_longer_than_a_day_or_than_until_departure() {
    desk.released(question, Door.NOT_THIS_PERSON, Posed.DEPARTS.plusMillis(1));
    reopened(WhyReopened.EXPIRED);
    Instant late = Desk.AT.plus(Duration.ofDays(3));
    Question far =
        Posed.question(
            Posed.manifest(
                "RM-9",
                late,
                Posed.SLV,
                new Movement.Stops.Stated(List.of()),
                List.of(),
                Movement.Authority.TITLE_8),
            Posed.seat(),
            Posed.namesake());
    Instant tooLong = Desk.AT.plus(Release.LONGEST).plusMillis(1);
    desk.released(far, Door.NOT_THIS_PERSON, tooLong);
    assertThat(isSetAside(far, NOW)).isFalse();
    desk.approve(
        desk.propose(
            Posed.release(far, Door.NOT_THIS_PERSON, Release.latestExpiry(Desk.AT, late))));
    assertThat(isSetAside(far, NOW)).isTrue();
  }

  @Test
  void a_hold_of_the_seat_or_of_the_operation_reopens_and_of_another_does_not() {
    release();
    desk.one(desk.acts(Desk.PAPERS).hold(desk.key(), "RM-1", "5", "another seat"));
    desk.one(desk.acts(Desk.PAPERS).hold(desk.key(), "RM-2", null, "another operation"));
    assertThat(isSetAside(question, NOW)).isTrue();
    desk.one(desk.acts(Desk.PAPERS).hold(desk.key(), "RM-1", null, "all of it"));
    reopened(WhyReopened.HELD_SINCE);
    desk.approve(desk.propose(Posed.release(question, Door.NOT_THIS_PERSON, Posed.DEPARTS)));
    reopened(WhyReopened.NOT_READ_BY_BOTH);
    release();
    assertThat(isSetAside(question, NOW)).isTrue();
    desk.one(desk.acts(Desk.PAPERS).hold(desk.key(), "RM-1", "4", "the clerk rang"));
    reopened(WhyReopened.HELD_SINCE);
  }

  @Test
  void a_notice_of_the_person_or_of_whom_nobody_has_named_reopens() {
    release();
    desk.notice(Desk.OTHER);
    assertThat(isSetAside(question, NOW)).isTrue();
    desk.notice(Desk.PERSON);
    reopened(WhyReopened.NOTICE_SINCE);
    release();
    assertThat(isSetAside(question, NOW)).isTrue();
    desk.notice(Desk.PAPERS);
    reopened(WhyReopened.NOTICE_SINCE);
  }

  @Test
  void a_list_that_is_taken_back_reopens() {
    desk.received("RM-1");
    release();
    desk.one(desk.acts(Desk.PAPERS).withdrawn(desk.key(), "RM-1", "the wrong file"));
    reopened(WhyReopened.LIST_WITHDRAWN);
  }

  @Test
  void one_reader_who_says_otherwise_reopens() {
    release();
    desk.read(Desk.CAT, reading(Verdict.CANNOT_TELL));
    assertThat(isSetAside(question, NOW)).isFalse();
    assertThat(state()).isEqualTo(new ReviewState.Escalated());
  }

  @Test
  void a_release_that_was_proposed_before_both_had_read_does_not_apply() {
    desk.read(Desk.ANA, reading(Verdict.PROPOSE_RELEASE));
    long proposed = desk.propose(Posed.release(question, Door.NOT_THIS_PERSON, Posed.DEPARTS));
    desk.read(Desk.BEN, reading(Verdict.PROPOSE_RELEASE));
    desk.approve(proposed);
    reopened(WhyReopened.NOT_READ_BY_BOTH);
  }

  @Test
  void a_release_by_a_door_that_does_not_stand_open_does_not_apply() {
    Question barred = Posed.question(Posed.namesake());
    desk.released(barred, Door.NOT_BARRED, Posed.DEPARTS);
    assertThat(desk.view().setAside(barred, NOW).protection(Posed.P1, Posed.X1)).isFalse();
    reopened(WhyReopened.DOOR_CLOSED);
  }

  /// A fact that is added to what stands, to the record or to the registry, sets nothing aside that
  /// was not; and where something is bound to what changed, it takes it back.
  @Test
  void adding_a_fact_never_turns_a_hold_into_a_release() {
    int released = 0;
    for (int seed = 0; seed < 120; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Desk one = new Desk();
      Question before = begun(one, random);
      released += isAnySetAside(one.view().setAside(before, NOW), before) ? 1 : 0;
      Question asked = before;
      for (int step = 0; step < 4; step++) {
        SetAside was = one.view().setAside(asked, NOW);
        asked = addFact(one, asked, random);
        SetAside is = one.view().setAside(asked, NOW);
        nothingIsSetAsideThatWasNot(asked, was, is);
        if (!Binding.of(before).holds(asked)) {
          assertThat(isAnySetAside(is, asked)).as("seed " + seed).isFalse();
        }
      }
    }
    assertThat(released).isGreaterThan(20);
  }

  /// Two have read it; in some worlds a release is proposed, and in some of those recorded.
  private static Question begun(Desk desk, SplittableRandom random) {
    Door door = random.nextBoolean() ? Door.NOT_BARRED : Door.NOT_THIS_PERSON;
    Question before =
        Posed.question(door == Door.NOT_BARRED ? Posed.unsettled() : Posed.namesake());
    desk.received("RM-1");
    desk.read(Desk.ANA, Posed.reading(before, Verdict.PROPOSE_RELEASE, door));
    desk.read(Desk.BEN, Posed.reading(before, Verdict.PROPOSE_RELEASE, door));
    int made = random.nextInt(3);
    if (made > 0) {
      long proposed = desk.propose(Posed.release(before, door, Posed.DEPARTS));
      if (made > 1) {
        desk.approve(proposed);
      }
    }
    return before;
  }

  private static boolean isAnySetAside(SetAside setAside, Question asked) {
    return asked.answer().candidates().stream()
        .anyMatch(one ->
            setAside.person(one.person())
                || one.protections().stream()
                    .anyMatch(each -> setAside.protection(one.person(), each.protection())));
  }

  private static void nothingIsSetAsideThatWasNot(Question asked, SetAside was, SetAside is) {
    for (CandidateAnswer candidate : asked.answer().candidates()) {
      PersonId person = candidate.person();
      assertThat(is.person(person) && !was.person(person)).isFalse();
      candidate
          .protections()
          .forEach(each ->
              assertThat(
                      is.protection(person, each.protection())
                          && !was.protection(person, each.protection()))
                  .isFalse());
    }
  }

  private static Question addFact(Desk desk, Question asked, SplittableRandom random) {
    List<UnaryOperator<Question>> facts = new ArrayList<>();
    facts.add(q -> with(q, another(random)));
    facts.add(q -> with(q, protectedToo(q.answer().candidates().getFirst(), random)));
    facts.add(q -> {
      desk.one(desk.acts(Desk.PAPERS).hold(desk.key(), "RM-1", "4", "the clerk rang"));
      return q;
    });
    facts.add(q -> {
      desk.notice(random.nextBoolean() ? Desk.PERSON : Desk.OTHER);
      return q;
    });
    facts.add(q -> {
      desk.read(Desk.CAT, Posed.kept(q, Verdict.KEEP_HOLD));
      return q;
    });
    facts.add(q -> {
      desk.one(desk.acts(Desk.PAPERS).acknowledge(desk.key(), "RM-1", "4", "0".repeat(64)));
      return q;
    });
    return facts.get(random.nextInt(facts.size())).apply(asked);
  }

  private static CandidateAnswer another(SplittableRandom random) {
    return Posed.candidate(
        new PersonId("Q" + random.nextInt(1000)),
        random.nextBoolean() ? Strength.LINK : Strength.POSSIBLE_LINK,
        Map.of(Field.BIRTH_DATE, random.nextBoolean() ? State.AGREES : State.CONFLICTS),
        Posed.protection(new ProtectionId("X9"), ReasonCode.APPLICABILITY_UNSETTLED));
  }

  private static CandidateAnswer protectedToo(CandidateAnswer before, SplittableRandom random) {
    var protections = new ArrayList<>(before.protections());
    protections.add(
        Posed.protection(
            new ProtectionId("Y" + random.nextInt(1000)),
            random.nextBoolean()
                ? ReasonCode.PROTECTION_IN_FORCE
                : ReasonCode.APPLICABILITY_UNSETTLED));
    return new CandidateAnswer(before.person(), before.candidate(), protections);
  }

  /// With this candidate, in the place of the one of the same name.
  private static Question with(Question asked, CandidateAnswer candidate) {
    var candidates = new ArrayList<>(asked.answer().candidates());
    candidates.removeIf(one -> one.person().equals(candidate.person()));
    candidates.addFirst(candidate);
    return Posed.question(
        asked.manifest(), asked.answer().seat(), candidates.toArray(new CandidateAnswer[0]));
  }
}
