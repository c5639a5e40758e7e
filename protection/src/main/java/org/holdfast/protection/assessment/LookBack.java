// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Asking;
import org.holdfast.protection.History;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.life.Known;
import org.jspecify.annotations.Nullable;

/// A departure judged afterwards, with every fact in the file.
///
/// A reader would get this wrong: whether removal was barred, and who had been told, are two
/// questions with two times. This says when a notice was recorded to an office, never what anyone
/// knew, and "barred" is an apparent violation for a person to conclude upon.
///
/// @param barred whether the protection barred the departure
/// @param knownToAgencyAtDeparture whether an office of the agency had been told by then
/// @param steps how it was reached, in order
public record LookBack(
    Barred barred, Knowledge knownToAgencyAtDeparture, List<Assessment.Step> steps) {

  public LookBack {
    steps = List.copyOf(steps);
  }

  /// Whether it barred the departure.
  public enum Barred {
    /// It did.
    YES,
    /// Only a protective reading of a time, or a fact nobody has settled, says so.
    UNCERTAIN,
    /// It did not.
    NO
  }

  /// Whether an office of the agency had been told.
  public enum Knowledge {
    /// A notice to an office was recorded at or before departure.
    TRUE,
    /// The first notice recorded to an office came after departure.
    FALSE,
    /// No notice is recorded, or there was nothing to know.
    NOTHING_RECORDED
  }

  /// Judges a departure against one protection. It uses every fact, whenever it was learned.
  ///
  /// @param departedAt when the person left in fact
  public static LookBack of(
      History history, Coverage coverage, Movement movement, Instant departedAt) {
    Assessment assessment =
        ProtectionAssessment.at(
            history,
            coverage,
            movement.departingAt(departedAt),
            departedAt,
            Known.Everything.LOOKING_BACK);
    return new LookBack(
        barred(assessment.code()),
        thereWasSomethingToKnow(assessment.code())
            ? told(history.protection().notices(), departedAt)
            : Knowledge.NOTHING_RECORDED,
        assessment.steps());
  }

  /// What one protection makes of a departure, with its ground and in a sentence, whatever anyone
  /// had been told.
  ///
  /// @param departure when the person left in fact, at the precision at which that is known
  /// @param knownBy what may be used: the facts that the registry had at that asking; null for
  ///   every fact in the file, whenever it was learned
  /// @return empty where the protection, or that it covers this person, was not known at that
  ///   asking
  public static Optional<Effect> effect(
      History history,
      Coverage coverage,
      Movement movement,
      Moment departure,
      @Nullable Asking knownBy) {
    Known known = known(knownBy);
    if (!ProtectionAssessment.covers(history, coverage, known)) {
      return Optional.empty();
    }
    return Optional.of(
        Effect.together(
            TurningPoints.during(departure, history, coverage, movement, known).stream()
                .map(instant ->
                    ProtectionAssessment.at(
                        history, coverage, movement.departingAt(instant), instant, known))
                .toList()));
  }

  /// Whether a protection, were it in force, would forbid a movement or might. Where it does not,
  /// it did not bar the departure, and nothing else has to be asked.
  ///
  /// This is deliberate: of many removals and protections most plainly do not meet, and this is
  /// told without working out what was in force when.
  ///
  /// @param departure when the person left in fact; a day is asked at its first instant, since a
  ///   record that is not there yet can only make the bar reach further
  public static boolean reaches(
      History history, Movement movement, Moment departure, @Nullable Asking knownBy) {
    Instant first = departure.earliest();
    return InReach.of(history, movement.departingAt(first), first, known(knownBy)).answer()
        != Answer.NO_PROTECTION_FOUND;
  }

  private static Known known(@Nullable Asking knownBy) {
    return knownBy == null ? Known.Everything.LOOKING_BACK : new Known.AsOf(knownBy);
  }

  /// What one protection makes of a departure.
  ///
  /// A reader would get this wrong: a departure that is known by its day is judged at every instant
  /// of the day at which anything changes. It was barred where it was at all of them, and not
  /// barred where it was at none; else nobody can say.
  ///
  /// @param barred whether it barred the departure
  /// @param gravest what it says at the instant at which it bars most firmly
  /// @param changes whether it barred at one instant of the day and not at another
  public record Effect(Barred barred, Assessment gravest, boolean changes) {

    private static Effect together(List<Assessment> each) {
      Assessment gravest =
          each.stream().min(comparing(one -> LookBack.barred(one.code()))).orElseThrow();
      List<Barred> answers =
          each.stream().map(one -> LookBack.barred(one.code())).distinct().toList();
      return answers.size() == 1
          ? new Effect(answers.getFirst(), gravest, false)
          : new Effect(Barred.UNCERTAIN, gravest, true);
    }
  }

  /// Judges a departure by what the movement itself says: where nothing ordered removal, it was
  /// barred.
  public static LookBack of(Movement movement) {
    boolean barred = MovementAssessment.withoutOrder(movement);
    return new LookBack(
        barred ? Barred.YES : Barred.NO,
        Knowledge.NOTHING_RECORDED,
        barred
            ? List.of(
                new Assessment.Step(
                    Sentence.of(
                        "No document ordered removal.", "Ningún documento ordenaba la expulsión."),
                    "8 U.S.C. 1231(a)(1)(A)",
                    ""))
            : List.of());
  }

  /// Several protections of one person together. They add up: the gravest decides, and knowledge is
  /// asked of those that decide.
  public static LookBack together(List<LookBack> each) {
    Barred gravest = each.stream().map(LookBack::barred).min(Barred::compareTo).orElse(Barred.NO);
    List<LookBack> deciding = each.stream().filter(one -> one.barred() == gravest).toList();
    Knowledge known =
        deciding.stream()
            .map(LookBack::knownToAgencyAtDeparture)
            .min(Knowledge::compareTo)
            .orElse(Knowledge.NOTHING_RECORDED);
    return new LookBack(
        gravest, known, deciding.stream().flatMap(one -> one.steps().stream()).toList());
  }

  private static Barred barred(ReasonCode code) {
    return switch (code) {
      case PROTECTION_IN_FORCE,
          BARRED_DESTINATION,
          BARRED_STOP,
          BARRED_TRANSFER,
          THIRD_COUNTRY_WITHOUT_PROCESS,
          CLASS_MEMBER_PROTECTED,
          UNDERTAKING_IN_FORCE,
          AUTOMATIC_STAY,
          ENDING_NOT_DOCUMENTED,
          CONDITION_NOT_MET,
          NO_EXECUTABLE_ORDER,
          UNKNOWN_KIND ->
          Barred.YES;
      case PROTECTIVE_START,
          PROTECTIVE_END,
          STALE_SOURCE,
          PLACE_UNKNOWN,
          SURVIVAL_AFTER_TERM,
          MEMBERSHIP_UNRESOLVED,
          APPLICABILITY_UNSETTLED,
          SCOPE_DISPUTED,
          MATTER_UNCLEAR,
          STOPS_UNKNOWN,
          ONWARD_TO_PROTECTED_COUNTRY ->
          Barred.UNCERTAIN;
      // A stay that lost its effect at boarding, an order in the gap between its ending and its
      // return, a bar that had not started, relief that is no bar: none of them barred.
      case BOARDING_CUTOFF_PASSED,
          RECENT_COURT_ENDING,
          TRIGGER_PENDING,
          DISCRETIONARY_RELIEF,
          THIRD_COUNTRY_PROCESS_UNRECORDED,
          NOTHING_IN_FORCE,
          CONDITION_MET,
          ENDED,
          EXPIRED_BY_ITS_TERMS,
          NO_AUTOMATIC_STAY,
          OUTSIDE_SCOPE ->
          Barred.NO;
      case MANIFEST_COUNT_MISMATCH,
          NOT_ACCOUNTED_FOR,
          IDENTITY_NOT_EXCLUDED,
          PLACEHOLDER_NAME,
          IDENTITY_CONFLICT,
          IDENTITY_INSUFFICIENT,
          DUPLICATE_SEAT,
          HELD_BY_A_PERSON ->
          throw new IllegalArgumentException("no protection gives that reason");
    };
  }

  /// Where nothing was in force there was nothing to know. A stay that came too late had been
  /// granted all the same.
  private static boolean thereWasSomethingToKnow(ReasonCode code) {
    return barred(code) != Barred.NO || code == ReasonCode.BOARDING_CUTOFF_PASSED;
  }

  private static Knowledge told(List<Protection.Notice> notices, Instant departedAt) {
    List<Moment> told =
        notices.stream().filter(Protection.Notice::agency).map(Protection.Notice::at).toList();
    if (told.stream().anyMatch(at -> !at.latest().isAfter(departedAt))) {
      return Knowledge.TRUE;
    }
    // A notice known by the day only, on the day of departure, proves neither.
    return told.isEmpty() || told.stream().anyMatch(at -> !at.earliest().isAfter(departedAt))
        ? Knowledge.NOTHING_RECORDED
        : Knowledge.FALSE;
  }
}
