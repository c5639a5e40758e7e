// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.violations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.violation.FailureMode;
import org.holdfast.casefile.violation.Finding;
import org.holdfast.casefile.violation.Ground;
import org.holdfast.casefile.violation.Match;
import org.holdfast.casefile.violation.Outcome;
import org.holdfast.casefile.violation.PriorAnswer;
import org.holdfast.casefile.violation.Proposal;
import org.holdfast.casefile.violation.Registered;
import org.holdfast.casefile.violation.Removal;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.casefile.violation.Told;
import org.holdfast.casefile.violation.ViolationReport;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.candidate.MatchWeight;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.holdfast.protection.assessment.Assessment;
import org.holdfast.protection.assessment.LookBack.Barred;

/// Findings made by hand. Every person, order, operation and court in them is invented.
final class ViolationFixtures {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final Instant LEFT = Instant.parse("2025-05-07T14:20:00Z");
  private static final Instant ENTERED = Instant.parse("2025-05-07T13:52:00Z");

  private ViolationFixtures() {}

  /// One finding of every sort, with a problem and a note.
  static ViolationReport every() {
    return report(
        List.of(
            apparent(),
            possible(),
            withoutOrder(),
            ofAnybody(),
            new Finding(
                new RemovalRow.Unread("row 6", "PAREDES LUNA, AXEL", List.of(unread()), 6),
                Outcome.NOT_CHECKED,
                List.of(),
                List.of(),
                List.of(unread().sentence())),
            none("R6", "ROQUE, IDA")),
        List.of(unread()),
        null);
  }

  /// Nothing found, asked as of a time.
  static ViolationReport nothing() {
    return report(List.of(none("R1", "ROQUE, IDA")), List.of(), LEFT);
  }

  /// Names and sources that would act on a document if they could.
  static ViolationReport hostile() {
    var removal = removal("=R1", "<script>alert(1)</script>\u202e", new Moment.At(LEFT));
    return report(
        List.of(
            new Finding(
                new RemovalRow.Read(removal, 2),
                Outcome.APPARENT_VIOLATION,
                List.of(
                    by(
                        protection("X<1>", List.of(told("@office & \"co\"", LEFT))),
                        new Match.Confirmed(new PersonId("P\u200b1")),
                        List.of(),
                        Told.When.AFTER)),
                List.of(new Proposal(FailureMode.F10_DOCKET_LAG, said("It came \u001b[2J late."))),
                List.of())),
        List.of(),
        null);
  }

  private static ViolationReport report(
      List<Finding> findings,
      List<Problem> problems,
      @org.jspecify.annotations.Nullable Instant by) {
    return new ViolationReport(
        new Accounting("removals.csv", "0".repeat(64), 900, 900, findings.size(), findings.size()),
        Instant.parse("2025-06-01T13:00:00Z"),
        "3f2a9c81b0de47f6a1c25d9e8b7034156c8fd02e9a47b3158e6d0c2f7b9a4e13",
        "",
        by,
        problems,
        findings,
        List.of(
            new Note(new Position("removals.csv", 1, 0, ""), "An unknown column was left out.")));
  }

  private static Problem unread() {
    return new Problem(
        Problem.Code.UNREADABLE_VALUE,
        new Position("removals.csv", 6, 4, "departed_at"),
        "3 words",
        "a date and time with its offset, ISO 8601",
        "Write it as 2025-05-07T09:52:00-04:00, with the offset from UTC.");
  }

  private static Finding apparent() {
    Protection stay =
        protection(
            "X4",
            List.of(
                told("field office, New Bayou", LEFT.plusSeconds(1260)),
                new Protection.Notice("counsel", false, new Moment.At(ENTERED))));
    return new Finding(
        new RemovalRow.Read(removal("RM-9/4", "MEJICANOS SALAZAR, JORGE", new Moment.At(LEFT)), 2),
        Outcome.APPARENT_VIOLATION,
        List.of(
            by(
                stay,
                new Match.Compared(new PersonId("P3"), candidate(Candidate.Strength.LINK)),
                List.of(),
                Told.When.AFTER)),
        List.of(
            new Proposal(
                FailureMode.F5_NOTICE_PATH,
                said(
                    "X4 was in force, and no notice to an office of the agency is recorded before departure."))),
        List.of());
  }

  private static Finding possible() {
    return new Finding(
        new RemovalRow.Read(
            removal(
                "R3", "SELAYA PINEDA, HORACIO", new Moment.On(LocalDate.of(2025, 5, 7), CHICAGO)),
            3),
        Outcome.POSSIBLE_VIOLATION,
        List.of(
            by(
                protection("X16", List.of()),
                new Match.Compared(
                    new PersonId("P15"), candidate(Candidate.Strength.POSSIBLE_LINK)),
                List.of(
                    said(
                        "The registered person is only a possible link; the same person is not excluded.")),
                Told.When.BEFORE)),
        List.of(),
        List.of());
  }

  /// A sentence whose Spanish is told from its English by its mark.
  private static Sentence said(String english) {
    return new Sentence(english, "En español: " + english);
  }

  private static Finding withoutOrder() {
    String sentence = "The paper that the list names for this removal orders no removal.";
    return new Finding(
        new RemovalRow.Read(removal("R4", "ESTRADA JUNCAL, WILFREDO", new Moment.At(LEFT)), 4),
        Outcome.APPARENT_VIOLATION,
        List.of(new Ground.WithoutOrder(Barred.YES, said(sentence))),
        List.of(new Proposal(FailureMode.F12_NO_EXECUTABLE_ORDER, said(sentence))),
        List.of());
  }

  private static Finding ofAnybody() {
    return new Finding(
        new RemovalRow.Read(removal("R5", "BARAHONA CRUZ, DELIA", new Moment.At(LEFT)), 5),
        Outcome.POSSIBLE_VIOLATION,
        List.of(
            new Ground.ByProtection(
                protection("X30", List.of()),
                Match.PerhapsMember.PERHAPS_MEMBER,
                Barred.UNCERTAIN,
                assessment(ReasonCode.MEMBERSHIP_UNRESOLVED),
                List.of(),
                List.of(),
                new Registered(null))),
        List.of(),
        List.of());
  }

  private static Finding none(String id, String label) {
    return new Finding(
        new RemovalRow.Read(removal(id, label, new Moment.At(LEFT)), 7),
        Outcome.NONE_FOUND,
        List.of(),
        List.of(),
        List.of());
  }

  private static Ground.ByProtection by(
      Protection protection, Match match, List<Sentence> doubts, Told.When agency) {
    return new Ground.ByProtection(
        protection,
        match,
        doubts.isEmpty() ? Barred.YES : Barred.UNCERTAIN,
        assessment(ReasonCode.PROTECTION_IN_FORCE),
        doubts,
        protection.notices().stream()
            .map(notice -> new Told(notice, notice.agency() ? agency : Told.When.BEFORE))
            .toList(),
        new Registered(protection.learnedAt()));
  }

  private static Assessment assessment(ReasonCode code) {
    return new Assessment(
        code,
        said("A court's stay of removal (2d Cir.) has been in force since 7 May 2025 09:52 EDT."),
        List.of(
            new Assessment.Step(said("It was tested at departure."), "", "ca2-docket"),
            new Assessment.Step(said("It bars every removal."), "8 U.S.C. 1252(b)(3)(B)", "")));
  }

  private static Protection.Notice told(String office, Instant at) {
    return new Protection.Notice(office, true, new Moment.At(at));
  }

  private static Protection protection(String id, List<Protection.Notice> notices) {
    return new Protection(
        new ProtectionId(id),
        Kind.Known.JUDICIAL_STAY,
        "2d Cir.",
        null,
        List.of(new Bar(Bar.Scope.AnyRemoval.ANY, false)),
        ZoneId.of("America/New_York"),
        Map.of(TimeName.ENTERED, new Moment.At(ENTERED)),
        null,
        Until.FurtherOrder.FURTHER_ORDER,
        new SourceId("ca2-docket"),
        ENTERED.plusSeconds(780),
        null,
        null,
        notices);
  }

  private static Candidate candidate(Candidate.Strength strength) {
    return new Candidate(
        0,
        List.of(
            new Comparison(
                Comparison.Field.NAME,
                "NAME.SAME",
                Comparison.State.AGREES,
                new MatchWeight(20),
                "the same name"),
            new Comparison(
                Comparison.Field.BIRTH_DATE,
                "BIRTH_DATE.SAME",
                Comparison.State.AGREES,
                new MatchWeight(13),
                "the same birth date")),
        new MatchWeight(9),
        strength == Candidate.Strength.LINK ? 0.99 : 0.6,
        strength,
        Set.of());
  }

  private static Removal removal(String id, String label, Moment departed) {
    return new Removal(
        id,
        "RM-9",
        label,
        new Identity(List.of(), List.of(), Identity.Sex.UNSTATED, Set.of(), List.of(), List.of()),
        null,
        new Movement(
            departed.earliest(),
            new Place.Subdivision("US-LA"),
            new Movement.Stops.Stated(List.of()),
            new Place.Country("SLV"),
            List.of(),
            Movement.Authority.TITLE_8,
            null,
            new Movement.RemovalOrder.Executable("EOIR", Set.of()),
            Set.of(),
            null),
        departed,
        CHICAGO,
        Removal.Orders.LISTED,
        "ICE_CHARTER",
        false,
        null,
        PriorAnswer.UNSTATED);
  }
}
