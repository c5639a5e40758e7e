// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.legaltime.Moment;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.junit.jupiter.api.Test;

/// Whatever stands in a registry already: one protection more never weakens a seat's answer.
class MoreProtectionsTest {
  private static final List<Protection> ALL =
      List.of(
          protection("X1", Kind.Known.WITHHOLDING, new Bar.Scope.RemovalTo(Set.of(Invented.SLV))),
          protection("X2", Kind.Known.WITHHOLDING, new Bar.Scope.RemovalTo(Set.of(Invented.HND))),
          protection("X3", Kind.Known.DEFERRED_ACTION, Bar.Scope.AnyRemoval.ANY),
          protection("X4", Kind.Known.PENDING_MATTER, Bar.Scope.AnyRemoval.ANY),
          protection("X5", Kind.Known.CLAIM_PENDING, Bar.Scope.AnyRemoval.ANY),
          protection(
              "X6", Kind.Known.INJUNCTION, Bar.Scope.ThirdCountryWithoutProcess.WITHOUT_PROCESS),
          protection("X7", new Kind.Unknown("A_WRIT"), Bar.Scope.AnyRemoval.ANY));

  private static Protection protection(String id, Kind kind, Bar.Scope scope) {
    return new Protection(
        new ProtectionId(id),
        kind,
        "D. Fict.",
        null,
        List.of(new Bar(scope, false)),
        ZoneOffset.UTC,
        Map.of(TimeName.ENTERED, new Moment.At(Instant.parse("2019-10-10T00:00:00Z"))),
        null,
        Until.FurtherOrder.FURTHER_ORDER,
        new SourceId("docket"),
        null,
        null,
        null,
        List.of());
  }

  private static List<Answer> answers(int subset) {
    List<PersonRecord> persons =
        List.of(
            Invented.person(
                "P1", Invented.identity("Zetino Larreynaga", "Ovidio", "1991-04-29", "290305771")));
    List<Registry.CoveredProtection> covered = new ArrayList<>();
    for (int i = 0; i < ALL.size(); i++) {
      if ((subset & (1 << i)) != 0) {
        covered.add(
            new Registry.CoveredProtection(
                ALL.get(i), new Registry.Covers.OnePerson(new PersonId("P1"))));
      }
    }
    Registry registry =
        Invented.registry(
            List.of(Invented.docket("2026-03-12T06:05:00Z", Duration.ofHours(1))),
            persons,
            covered);
    List<Seat> seats =
        List.of(
            Invented.seat(
                "1", Invented.identity("ZETINO LARREYNAGA", "OVIDIO", "1991-04-29", "290305771")),
            Invented.seat("2", Invented.identity("ZETINO", "OVIDIO", "1991-04-29", "290305772")));
    return Screening.against(Invented.whole(registry, null, 1), LinkageModel.shipped())
        .answer(
            Invented.whole(Invented.manifest(seats), seats.size(), seats.size()),
            new Terms(Invented.ASKED, Terms.ToClock.NOW, null, "publisher"),
            Progress.SILENT)
        .seats()
        .stream()
        .map(SeatAnswer::answer)
        .toList();
  }

  @Test
  void one_more_never_weakens_an_answer() {
    List<List<Answer>> bySubset = new ArrayList<>();
    for (int subset = 0; subset < 1 << ALL.size(); subset++) {
      bySubset.add(answers(subset));
    }
    for (int subset = 0; subset < bySubset.size(); subset++) {
      for (int more = 0; more < ALL.size(); more++) {
        List<Answer> before = bySubset.get(subset);
        List<Answer> after = bySubset.get(subset | (1 << more));
        for (int seat = 0; seat < before.size(); seat++) {
          assertThat(after.get(seat))
              .as("%s of %s, then %s", seat, subset, ALL.get(more).id())
              .isLessThanOrEqualTo(before.get(seat));
        }
      }
    }
    assertThat(bySubset.stream().flatMap(List::stream))
        .contains(Answer.HOLD, Answer.REVIEW, Answer.NO_PROTECTION_FOUND);
  }
}
