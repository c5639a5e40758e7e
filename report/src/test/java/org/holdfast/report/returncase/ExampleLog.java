// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.casefile.returncase.CaseLog;
import org.holdfast.casefile.returncase.ChecklistItem;
import org.holdfast.casefile.returncase.Counterpart;
import org.holdfast.casefile.returncase.CounterpartKind;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.ForeignNote;
import org.holdfast.casefile.returncase.Official;
import org.holdfast.casefile.returncase.PlannedStep;
import org.holdfast.casefile.returncase.Said;
import org.holdfast.casefile.returncase.Welfare;
import org.holdfast.casefile.returncase.Whereabouts;

/// What was done, said, planned and learned in the case of Anselmo Rivas Cardona.
final class ExampleLog {
  private ExampleLog() {}

  static Effort effort(
      String id,
      String at,
      String act,
      String office,
      String to,
      CounterpartKind kind,
      String asked,
      String answer,
      String answeredAt,
      String evidence) {
    return new Effort(
        id,
        CaseFixtures.at(at),
        act,
        "",
        office,
        to,
        kind,
        "",
        asked,
        answer,
        answeredAt.isEmpty() ? null : CaseFixtures.at(answeredAt),
        null,
        evidence);
  }

  private static List<Effort> efforts() {
    CounterpartKind altamira = CounterpartKind.FOREIGN_GOVERNMENT;
    return List.of(
        effort(
            "E1",
            "2026-02-21T09:00-05:00",
            "MEETING",
            "Consular Affairs",
            "",
            CounterpartKind.INTERNAL,
            "",
            "",
            "",
            "Entry 47,301"),
        effort(
            "E2",
            "2026-02-23T09:10-05:00",
            "CALL",
            "Embassy",
            "Foreign Ministry",
            altamira,
            "Whether he is held, and where",
            "Held at Santa Lucía",
            "2026-02-23T15:30-05:00",
            "Call log 28"),
        effort(
            "E3",
            "2026-02-23T15:40-05:00",
            "CALL",
            "Desk",
            "Counsel for petitioner",
            CounterpartKind.COUNSEL_FOR_PERSON,
            "Whether counsel knows of his health",
            "Needs insulin",
            "2026-02-23T16:10-05:00",
            ""),
        effort(
            "E4",
            "2026-02-24T08:30-05:00",
            "VISIT",
            "Embassy",
            "Santa Lucía prison",
            altamira,
            "Consular access",
            "Granted for 26 Feb",
            "2026-02-24T17:00-05:00",
            "Entry 47,502"),
        effort(
            "E5",
            "2026-02-28T11:00-05:00",
            "CALL",
            "Desk",
            "Counsel for petitioner",
            CounterpartKind.COUNSEL_FOR_PERSON,
            "His wishes on return and custody",
            "He wishes to return",
            "2026-03-01T10:00-05:00",
            "Letter"),
        effort(
            "E6",
            "2026-03-02T10:15-05:00",
            "CALL",
            "Embassy",
            "Penitentiary Service",
            altamira,
            "Second visit, and insulin",
            "",
            "",
            "Call log 31"),
        effort(
            "E7",
            "2026-03-02T14:30-05:00",
            "CARRIER",
            "Carrier desk",
            "Charter firm",
            CounterpartKind.CARRIER,
            "Seat and escort, 10 Mar",
            "Held, then slipped",
            "",
            "Entry 47,820"),
        effort(
            "E8",
            "2026-03-04T12:00-05:00",
            "PAROLE",
            "Desk",
            "Port Franklin office",
            CounterpartKind.OTHER_AGENCY,
            "Parole and boarding letter",
            "Drafted",
            "2026-03-04T16:00-05:00",
            "Entry 47,991"),
        effort(
            "E9",
            "2026-03-05T16:40-05:00",
            "REQUEST",
            "Consular Affairs",
            "Foreign Ministry",
            altamira,
            "Release to a United States officer for transport",
            "",
            "",
            "Note 114"));
  }

  static CaseLog log() {
    return new CaseLog(
        efforts(),
        whereabouts(),
        welfare(),
        plans(),
        List.of(),
        checklist(),
        officials(),
        counterparts(),
        said(),
        notes(),
        List.of(),
        List.of());
  }

  private static List<Whereabouts> whereabouts() {
    return List.of(
        new Whereabouts(
            "W1",
            "LOCATED",
            "Santa Lucía prison",
            "ALT",
            "Penitentiary Service of Altamira",
            CaseFixtures.at("2026-02-23T15:30-05:00"),
            "told by the Foreign Ministry",
            "Call log 28",
            List.of("court", "counsel")),
        new Whereabouts(
            "W2",
            "VISIT",
            "Santa Lucía prison",
            "ALT",
            "Penitentiary Service of Altamira",
            CaseFixtures.at("2026-02-26T10:00-05:00"),
            "consular visit in person, E. Tanaka",
            "Visit report 3",
            List.of("court", "counsel", "family")),
        new Whereabouts(
            "W3",
            "TRANSFER",
            "Monte Alto camp",
            "ALT",
            "Army of Altamira",
            CaseFixtures.at("2026-03-10T07:00-04:00"),
            "told by his family; one source",
            "",
            List.of()));
  }

  private static List<Welfare> welfare() {
    return List.of(
        new Welfare(
            "H1",
            CaseFixtures.at("2026-02-26T12:00-05:00"),
            "Needs insulin",
            true,
            null,
            "counsel"));
  }

  private static List<PlannedStep> plans() {
    return List.of(
        new PlannedStep(
            "N1",
            "Travel paper from the consulate",
            "Consulate",
            LocalDate.parse("2026-03-13"),
            CaseFixtures.at("2026-03-02T16:31-05:00"),
            "ECF 25",
            List.of(),
            null),
        new PlannedStep(
            "N2",
            "Second note to the Foreign Ministry",
            "",
            null,
            CaseFixtures.at("2026-03-09T16:50-04:00"),
            "ECF 29",
            List.of(),
            null),
        new PlannedStep(
            "N3",
            "Flight with escort",
            "Carrier desk",
            LocalDate.parse("2026-03-10"),
            CaseFixtures.at("2026-03-02T16:31-05:00"),
            "ECF 25",
            List.of(
                new PlannedStep.Slip(
                    LocalDate.parse("2026-03-17"), CaseFixtures.at("2026-03-09T09:00-04:00"), "")),
            null),
        new PlannedStep(
            "N4",
            "Ask counsel for his wishes",
            "Desk",
            LocalDate.parse("2026-03-01"),
            CaseFixtures.at("2026-02-27T16:00-05:00"),
            "",
            List.of(),
            CaseFixtures.at("2026-03-01T10:00-05:00")));
  }

  private static ChecklistItem item(
      ChecklistItem.Need need, ChecklistItem.State state, String what, String owner, String by) {
    return new ChecklistItem(
        need,
        state,
        what,
        owner,
        by.isEmpty() ? null : LocalDate.parse(by),
        CaseFixtures.at("2026-03-04T16:00-05:00"),
        "");
  }

  private static List<ChecklistItem> checklist() {
    return List.of(
        item(
            ChecklistItem.Need.TRAVEL_DOCUMENT,
            ChecklistItem.State.ASKED,
            "consular laissez-passer",
            "Consulate",
            "2026-03-13"),
        item(
            ChecklistItem.Need.PAROLE_OR_BOARDING_LETTER,
            ChecklistItem.State.PREPARED,
            "letter drafted",
            "Port Franklin office",
            "2026-03-13"),
        item(
            ChecklistItem.Need.CARRIER,
            ChecklistItem.State.REFUSED,
            "charter firm withdrew",
            "Carrier desk",
            ""));
  }

  private static List<Official> officials() {
    return List.of(
        new Official(
            "R. Halloran",
            "Under Secretary for Consular Affairs",
            "Department",
            Official.Role.LEAD,
            CaseFixtures.on("2026-02-24"),
            null,
            "ECF 17",
            "",
            List.of()),
        new Official(
            "M. Devereux",
            "Deputy",
            "Department",
            Official.Role.STAND_IN,
            CaseFixtures.on("2026-02-24"),
            null,
            "appointment of 24 Feb",
            "R. Halloran",
            List.of()),
        new Official(
            "E. Tanaka",
            "Consul",
            "Embassy",
            Official.Role.DECLARANT,
            CaseFixtures.on("2026-02-26"),
            null,
            "",
            "",
            List.of(new Official.Knowledge("that he was at Santa Lucía on 26 February", "SAW"))));
  }

  private static List<Counterpart> counterparts() {
    return List.of(
        new Counterpart(
            "Foreign Ministry",
            "ALT",
            CounterpartKind.FOREIGN_GOVERNMENT,
            List.of("North American desk", "Embassy of Altamira, duty line 202-555-0177")),
        new Counterpart(
            "Penitentiary Service", "ALT", CounterpartKind.FOREIGN_GOVERNMENT, List.of()));
  }

  private static List<Said> said() {
    return List.of(
        new Said(
            "Q1",
            CaseFixtures.at("2026-02-27T09:20-05:00"),
            "Foreign Minister",
            "press conference",
            "Foreign Ministry",
            "Su permanencia aquí depende de lo que decida el Estado que lo envió.",
            "es",
            "Whether he stays here depends on what the State that sent him decides.",
            "P. Salcedo, sworn translator",
            "Capture 12, 09:20 of the recording",
            List.of()),
        new Said(
            "Q2",
            CaseFixtures.on("2026-03-02"),
            "Respondents",
            "status report",
            "RESPONDENTS",
            "Petitioner is in the sole custody of a sovereign that has declined to release him.",
            "en",
            "",
            "",
            "ECF 25, paragraph 4",
            List.of("Q1")),
        new Said(
            "Q3",
            CaseFixtures.at("2026-03-05T16:40-05:00"),
            "M. Devereux",
            "",
            "RESPONDENTS",
            "A note was delivered to the Ministry by hand.",
            "en",
            "",
            "",
            "Note 114, receipt stamped",
            List.of()),
        new Said(
            "Q4",
            CaseFixtures.on("2026-03-06"),
            "Deputy Foreign Minister",
            "radio",
            "Foreign Ministry",
            "No hemos recibido ninguna solicitud formal.",
            "es",
            "We have received no formal request.",
            "",
            "",
            List.of("Q3")));
  }

  private static List<ForeignNote> notes() {
    return List.of(
        new ForeignNote(
            "F1",
            "Foreign Ministry",
            "release and transport",
            "M. Devereux",
            CaseFixtures.at("2026-03-04T10:00-05:00"),
            List.of(
                new ForeignNote.Confirmation(
                    "L. Brandt", CaseFixtures.at("2026-03-04T15:00-05:00"))),
            CaseFixtures.at("2026-03-05T16:40-05:00")),
        new ForeignNote(
            "F2",
            "Foreign Ministry",
            "second request",
            "M. Devereux",
            CaseFixtures.at("2026-03-10T10:00-04:00"),
            List.of(),
            null),
        new ForeignNote(
            "F3",
            "Penitentiary Service",
            "medical care",
            "E. Tanaka",
            CaseFixtures.at("2026-03-10T11:00-04:00"),
            List.of(
                new ForeignNote.Confirmation(
                    "L. Brandt", CaseFixtures.at("2026-03-10T15:00-04:00")),
                new ForeignNote.Confirmation("S. Ito", CaseFixtures.at("2026-03-11T09:00-04:00"))),
            null));
  }
}
