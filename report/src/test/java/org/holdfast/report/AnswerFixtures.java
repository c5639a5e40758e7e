// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.OperationAnswer.Counts;
import org.holdfast.casefile.screening.OperationAnswer.Slip;
import org.holdfast.casefile.screening.OperationAnswer.SourceRead;
import org.holdfast.casefile.screening.Reason;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.SeatAnswer.ProtectionAnswer;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.linkage.candidate.MatchWeight;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/// Answers made by hand. Every person, order, operation and court in them is invented.
public final class AnswerFixtures {
  static final Instant ASKED = Instant.parse("2025-05-07T13:30:00Z");
  static final Instant DEPARTS = Instant.parse("2025-05-07T14:20:00Z");
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final String VERSION =
      "3f2a9c81b0de47f6a1c25d9e8b7034156c8fd02e9a47b3158e6d0c2f7b9a4e13";

  private static final Movement.ThirdCountryNotice NOTICE =
      new Movement.ThirdCountryNotice(
          new Place.Country("HND"), ASKED, true, "", "", new SourceId("file"), "", "", "", false);

  private AnswerFixtures() {}

  /// Three held, two to review, one with nothing found; unsigned registry.
  public static OperationAnswer held() {
    List<SeatAnswer> seats = new ArrayList<>();
    seats.add(
        seat(
            "1",
            "ARRIAGA SOLANO, BENITA",
            reason(ReasonCode.NOTHING_IN_FORCE, "No registered person resembles this one.")));
    seats.add(protectedSeat());
    seats.add(
        seat(
            "3",
            "QUINTEROS VEGA, MARCO",
            reason(
                ReasonCode.NO_EXECUTABLE_ORDER,
                "No document on the list orders this person's removal.")));
    seats.add(possibleSeat());
    seats.add(
        seat(
            "5",
            "FNU",
            reason(
                ReasonCode.IDENTITY_INSUFFICIENT,
                "The list states too little of this person to compare anyone with.")));
    seats.add(
        alternate(
            "6",
            "ZELAYA PAZ, ORFILIA",
            reason(
                ReasonCode.BARRED_STOP,
                "The operator lands in HND, a country that withholding X7 names."),
            reason(ReasonCode.DUPLICATE_SEAT, "Two seats match registered person P7.")));
    return answer("RM-1107", seats)
        .slip(new Slip(false, List.of("The registry has no signature of a trusted key.")))
        .note(
            new Note(new Position("rm-1107.csv", 1, 9, "gate"), "An unknown column was left out."))
        .make();
  }

  /// Two seats, nothing found, a signed registry: the slip is for departure.
  public static OperationAnswer nothing() {
    return answer(
            "RM-1201",
            List.of(
                seat(
                    "1",
                    "OLMEDO RUIZ, TELMA",
                    reason(
                        ReasonCode.NOTHING_IN_FORCE, "No registered person resembles this one.")),
                endedSeat()))
        .signedBy("registry.example")
        .expires(Instant.parse("2025-05-07T14:00:00Z"))
        .make();
  }

  /// Four declared, three read, two problems.
  public static OperationAnswer notScreened() {
    Reason why =
        reason(
            ReasonCode.NOT_ACCOUNTED_FOR,
            "The list could not be accounted for, so every seat on it is held.");
    return answer(
            "RM-1302",
            List.of(
                seat("1", "BARAHONA CRUZ, DELIA", why),
                seat("2", "MEJIA, TOMAS", why),
                seat("3", "", why)))
        .problem(
            new Problem(
                Problem.Code.UNREADABLE_ROW,
                new Position("rm-1302.csv", 4, 12, "date_of_birth"),
                "a quote that does not close",
                "a date such as 1990-01-31",
                "Mend row 4 and ask again."))
        .problem(
            new Problem(
                Problem.Code.COUNT_MISMATCH,
                Position.of("rm-1302.csv"),
                "3 rows",
                "4 rows, as declared_count says",
                "Send the whole list, or declare the rows that there are."))
        .counts(new Counts(4, 3, 0))
        .make();
  }

  /// Nothing could be read at all: no seat, no registry, no departure.
  public static OperationAnswer unreadable() {
    Manifest manifest =
        new Manifest(
            "",
            null,
            ZoneId.of("UTC"),
            Place.Unstated.UNSTATED,
            new Place.Unresolved("QQQ"),
            Movement.Stops.Unstated.UNSTATED,
            List.of(),
            Movement.Authority.UNSTATED,
            "",
            null,
            List.of());
    return new OperationAnswer(
        manifest,
        ASKED,
        null,
        "",
        "",
        LinkageModel.shipped(),
        List.of(
            new Problem(
                Problem.Code.UNREADABLE_FILE,
                Position.of("list.pdf"),
                "a PDF document",
                "JSON, CSV, XLSX or PAXLST",
                "Send the list in one of these formats.")),
        List.of(),
        null,
        new Counts(null, 0, 0),
        List.of(),
        new Slip(false, List.of("Not screened.")),
        List.of());
  }

  /// One source past its limit; departed before the asking.
  public static OperationAnswer stale() {
    Reason why =
        reason(
            ReasonCode.STALE_SOURCE,
            "Source ca2-docket was read 2 hours ago and may be 1 hour old; have it read again.");
    return answer(
            "RM-1403", List.of(seat("1", "PAREDES LUNA, AXEL", why), seat("2", "ROQUE, IDA", why)))
        .departs(ASKED.minus(Duration.ofMinutes(10)))
        .reading(
            read("ca2-docket", Source.Kind.DOCKET, Duration.ofMinutes(120), Duration.ofHours(1)))
        .reading(
            new SourceRead(
                source("eoir", Source.Kind.AGENCY), null, null, Duration.ofMinutes(30), true))
        .slip(
            new Slip(false, List.of("A source is past its limit.", "The time of asking is past.")))
        .expires(null)
        .make();
  }

  /// 200 seats: 4 held, 6 to review, the rest nothing found.
  public static OperationAnswer large() {
    List<SeatAnswer> seats = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      String label = String.format(Locale.ROOT, "EXAMPLE %03d, PERSON", i);
      ReasonCode code =
          i % 50 == 0
              ? ReasonCode.PROTECTION_IN_FORCE
              : i % 33 == 0 ? ReasonCode.IDENTITY_NOT_EXCLUDED : ReasonCode.NOTHING_IN_FORCE;
      seats.add(seat(Integer.toString(i), label, reason(code, "Invented for a long list.")));
    }
    return answer("RM-1500", seats).make();
  }

  /// Names, references and files that try to act on whatever shows them.
  public static OperationAnswer hostile() {
    Reason why = reason(ReasonCode.NOTHING_IN_FORCE, "No registered person resembles this one.");
    List<SeatAnswer> seats = new ArrayList<>();
    List<String> names =
        List.of(
            "\u001b[2J\u001b[31mRED, ESCAPE",
            "TURN\u202eDEVORPPA, NAME",
            "<script>alert(1)</script>\" onload='x' & <U+202E>",
            "=HYPERLINK(\"x\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tTAB, FIRST",
            "\rRETURN, FIRST",
            "LINE\nBREAK, A\u2028B",
            "QUOTE\", COMMA,",
            "\u0645\u062b\u0627\u0644, \u0627\u0633\u0645",
            "\uff1dFULL, WIDTH",
            "N\u00daL\u0000, ZERO\u200bWIDTH");
    for (int i = 0; i < names.size(); i++) {
      SeatAnswer plain = seat("A'" + i + "+:?", names.get(i), why);
      seats.add(plain);
    }
    return answer("RM'1+6:0?0 <b>", seats)
        .slip(new Slip(false, List.of("A reason with a\nbreak and \u202e a turn.")))
        .note(new Note(new Position("a\u001b]0;b\u0007.csv", 1, 1, ""), "A note."))
        .make();
  }

  public static List<OperationAnswer> several() {
    return List.of(held(), nothing(), notScreened(), stale());
  }

  /// One seat with one code, whose answer is the code's own.
  static OperationAnswer one(ReasonCode code, Slip slip) {
    return answer("RM-1", List.of(seat("1", "EXAMPLE, PERSON", reason(code, "A sentence."))))
        .slip(slip)
        .make();
  }

  /// A list with problems on which one seat has one code.
  static OperationAnswer oneOfList(ReasonCode code, OperationAnswer list) {
    return changed(
        list, list.counts(), list.expiresAt(), List.of(seat("1", "A, B", reason(code, "It is."))));
  }

  static OperationAnswer counted(OperationAnswer answer, Counts counts) {
    return changed(answer, counts, answer.expiresAt(), answer.seats());
  }

  static OperationAnswer ending(OperationAnswer answer, @Nullable Instant expires) {
    return changed(answer, answer.counts(), expires, answer.seats());
  }

  private static OperationAnswer changed(
      OperationAnswer answer, Counts counts, @Nullable Instant expires, List<SeatAnswer> seats) {
    return new OperationAnswer(
        answer.manifest(),
        answer.at(),
        answer.asOf(),
        answer.registryVersion(),
        answer.signedBy(),
        answer.model(),
        answer.notScreened(),
        answer.sourcesRead(),
        expires,
        counts,
        seats,
        answer.slip(),
        answer.notes());
  }

  /// A sentence whose Spanish is told from its English by its mark.
  static Sentence said(String english) {
    return new Sentence(english, "En español: " + english);
  }

  static Reason reason(ReasonCode code, String sentence) {
    return new Reason(code, said(sentence));
  }

  static SeatAnswer seat(String name, String label, Reason... reasons) {
    return seat(name, label, List.of(), reasons);
  }

  private static SeatAnswer seat(
      String name, String label, List<CandidateAnswer> candidates, Reason... reasons) {
    return new SeatAnswer(
        listed(name, label, false, ""), reasons[0].code().answer(), List.of(reasons), candidates);
  }

  private static SeatAnswer alternate(String name, String label, Reason... reasons) {
    return new SeatAnswer(
        listed(name, label, true, "UPR-000" + name),
        reasons[0].code().answer(),
        List.of(reasons),
        List.of());
  }

  private static Seat listed(String name, String label, boolean alternate, String reference) {
    var identity =
        new Identity(
            label.isBlank() ? List.of() : List.of(new PersonName.InOrder(label)),
            List.of(new BirthDate(2004, 5, 17)),
            Identity.Sex.MALE,
            Set.of("SLV", "HND"),
            List.of(new ANumber("209001122")),
            List.of());
    return listed(name, label, identity, alternate, reference);
  }

  /// A seat whose person is stated so.
  static Seat listed(Identity identity) {
    String label =
        switch (identity.names().getFirst()) {
          case PersonName.InOrder(String text) -> text;
          case PersonName.Parts(String surnames, String givenNames, var _) ->
              surnames + ", " + givenNames;
        };
    return listed("1", label, identity, false, "");
  }

  private static Seat listed(
      String name, String label, Identity identity, boolean alternate, String reference) {
    return new Seat(
        name,
        label,
        identity,
        new Movement.RemovalOrder.Executable("EOIR", Set.of(new Place.Country("SLV"))),
        Place.Unstated.UNSTATED,
        List.of(),
        NOTICE,
        alternate,
        null,
        reference,
        name.chars().allMatch(Character::isDigit) ? Long.parseLong(name) + 1 : 2);
  }

  private static SeatAnswer protectedSeat() {
    var assessment =
        new Assessment(
            ReasonCode.PROTECTION_IN_FORCE,
            said(
                "A stay of the Court of Appeals, Fifteenth Circuit, bars any removal until further order."),
            List.of(
                new Assessment.Step(said("Entered on 7 May 2025, 09:52 EDT."), "", "ca15-docket"),
                new Assessment.Step(
                    said("A court's stay bars execution of the order from its entry."),
                    "8 U.S.C. 1252(b)(3)(B)",
                    "")));
    var candidate =
        candidate(
            "P1",
            0,
            Candidate.Strength.LINK,
            compared(
                Field.NAME,
                "SECOND_SURNAME_DROPPED",
                State.AGREES,
                18.37,
                "second surname dropped"),
            compared(Field.BIRTH_DATE, "SAME", State.AGREES, 13.5, "the same birth date"),
            compared(
                Field.A_NUMBER, "NOT_STATED", State.CANNOT_COMPARE, 0, "no A-number to compare"),
            compared(
                Field.DOCUMENT, "NOT_STATED", State.CANNOT_COMPARE, 0, "no document to compare"),
            compared(Field.SEX, "SAME", State.AGREES, 0.9, "the same sex"),
            compared(
                Field.NATIONALITY, "DIFFERS", State.CONFLICTS, -3, "no nationality in common"));
    return seat(
        "2",
        "TORRE, JOSÉ DE LA",
        List.of(
            new CandidateAnswer(
                new PersonId("P1"),
                candidate,
                List.of(new ProtectionAnswer(new ProtectionId("X1"), assessment)))),
        new Reason(assessment.code(), assessment.sentence()),
        reason(
            ReasonCode.STOPS_UNKNOWN,
            "The list does not say where the operator lands on the way."));
  }

  private static SeatAnswer possibleSeat() {
    var candidate =
        candidate(
            "P204",
            3,
            Candidate.Strength.POSSIBLE_LINK,
            compared(Field.NAME, "DIFFERS", State.CONFLICTS, -12, "another name"),
            compared(
                Field.BIRTH_DATE,
                "SAME_YEAR",
                State.AGREES,
                5,
                "the same year, day and month not stated"),
            compared(Field.A_NUMBER, "ONE_DIGIT", State.AGREES, 9, "one digit differs"));
    return seat(
        "4",
        "MONTES, ELÍAS",
        List.of(new CandidateAnswer(new PersonId("P204"), candidate, List.of())),
        reason(
            ReasonCode.IDENTITY_NOT_EXCLUDED,
            "Registered person P204 has an A-number that differs in one digit; the same person is not excluded."));
  }

  private static SeatAnswer endedSeat() {
    var assessment =
        new Assessment(ReasonCode.ENDED, said("Stay X9 was vacated on 2 May 2025."), List.of());
    var candidate =
        candidate(
            "P9",
            1,
            Candidate.Strength.LINK,
            compared(Field.NAME, "SAME", State.AGREES, 24, "the same name"),
            compared(Field.A_NUMBER, "SAME", State.AGREES, 26, "the same A-number"));
    return seat(
        "2",
        "BRENES, IVO",
        List.of(
            new CandidateAnswer(
                new PersonId("P9"),
                candidate,
                List.of(new ProtectionAnswer(new ProtectionId("X9"), assessment)))),
        new Reason(assessment.code(), assessment.sentence()));
  }

  private static Candidate candidate(
      String person, int index, Candidate.Strength strength, Comparison... comparisons) {
    double bits = Stream.of(comparisons).mapToDouble(one -> one.weight().bits()).sum();
    Set<Candidate.Doubt> doubts =
        person.equals("P204")
            ? Set.of(Candidate.Doubt.PLACEHOLDER, Candidate.Doubt.NEAR_IDENTIFIER)
            : Set.of();
    return LinkageModel.shipped()
        .calibration()
        .likeliestFirst(
            List.of(
                new Candidate(
                    index, List.of(comparisons), new MatchWeight(bits), 0, strength, doubts)))
        .getFirst();
  }

  private static Comparison compared(
      Field field, String level, State state, double bits, String words) {
    return new Comparison(field, level, state, new MatchWeight(bits), words);
  }

  private static Source source(String id, Source.Kind kind) {
    return new Source(new SourceId(id), kind, null, List.of(), null);
  }

  private static SourceRead read(String id, Source.Kind kind, Duration age, Duration limit) {
    return new SourceRead(source(id, kind), ASKED.minus(age), age, limit, age.compareTo(limit) > 0);
  }

  private static Draft answer(String operation, List<SeatAnswer> seats) {
    return new Draft(operation, seats);
  }

  /// An answer being made.
  private static final class Draft {
    private final String operation;
    private final List<SeatAnswer> seats;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<SourceRead> sources = new ArrayList<>();
    private Instant departs = DEPARTS;
    private @Nullable Instant expires = ASKED.plus(Duration.ofMinutes(24));
    private String signedBy = "";
    private Slip slip = new Slip(true, List.of());
    private Counts counts;

    Draft(String operation, List<SeatAnswer> seats) {
      this.operation = operation;
      this.seats = seats;
      this.counts = new Counts(seats.size(), seats.size(), seats.size());
    }

    Draft departs(Instant instant) {
      departs = instant;
      return this;
    }

    Draft expires(@Nullable Instant instant) {
      expires = instant;
      return this;
    }

    Draft signedBy(String key) {
      signedBy = key;
      return this;
    }

    Draft slip(Slip made) {
      slip = made;
      return this;
    }

    Draft counts(Counts made) {
      counts = made;
      return this;
    }

    Draft problem(Problem problem) {
      problems.add(problem);
      slip = new Slip(false, List.of("The list was not screened."));
      expires = null;
      return this;
    }

    Draft note(Note note) {
      notes.add(note);
      return this;
    }

    Draft reading(SourceRead read) {
      sources.add(read);
      return this;
    }

    OperationAnswer make() {
      Manifest manifest =
          new Manifest(
              operation,
              departs,
              CHICAGO,
              new Place.Subdivision("US-LA"),
              new Place.Country("SLV"),
              new Movement.Stops.Stated(List.of(new Place.Country("HND"))),
              List.of(),
              Movement.Authority.TITLE_8,
              "ICE_CHARTER",
              null,
              seats.stream().map(SeatAnswer::seat).toList());
      if (sources.isEmpty()) {
        sources.add(
            read(
                "ca15-docket",
                Source.Kind.DOCKET,
                Duration.ofSeconds(330),
                Duration.ofMinutes(30)));
        sources.add(
            new SourceRead(
                source("settlement", Source.Kind.DOCUMENT),
                Instant.parse("2024-11-25T15:00:00Z"),
                Duration.between(Instant.parse("2024-11-25T15:00:00Z"), ASKED),
                null,
                false));
      }
      return new OperationAnswer(
          manifest,
          ASKED,
          ASKED.minus(Duration.ofMinutes(4)),
          VERSION,
          signedBy,
          LinkageModel.shipped(),
          problems,
          sources,
          expires,
          counts,
          seats,
          slip,
          notes);
    }
  }
}
