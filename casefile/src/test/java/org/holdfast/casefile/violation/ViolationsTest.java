// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.ProtectedClass;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.registry.Registry.CoveredProtection;
import org.holdfast.casefile.registry.Registry.Covers;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.legaltime.Moment;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.junit.jupiter.api.Test;

class ViolationsTest {
  private static final ZoneId ZONE = ZoneOffset.UTC;
  private static final Instant LEFT = Instant.parse("2025-05-07T14:20:00Z");
  private static final PersonId PERSON = new PersonId("P1");
  private static final Identity NOBODY =
      new Identity(List.of(), List.of(), Identity.Sex.UNSTATED, Set.of(), List.of(), List.of());

  /// One protection of every sort: some bar, some may, some do not.
  private static final List<CoveredProtection> SORTS =
      List.of(
          sort("X1", Kind.Known.JUDICIAL_STAY, Bar.Scope.AnyRemoval.ANY, "2025-05-01"),
          sort("X2", Kind.Known.WITHHOLDING, to("SLV"), "2019-01-01"),
          sort("X3", Kind.Known.WITHHOLDING, to("GTM"), "2019-01-01"),
          sort("X4", Kind.Known.TRO, Bar.Scope.AnyRemoval.ANY, "2025-05-07"),
          sort("X5", Kind.Known.HABEAS_ORDER, Bar.Scope.AnyRemoval.ANY, "2025-06-01"),
          sort("X6", new Kind.Unknown("NEW"), Bar.Scope.AnyRemoval.ANY, "2025-01-01"),
          sort("X7", Kind.Known.DEFERRED_ACTION, Bar.Scope.AnyRemoval.ANY, "2025-01-01"),
          new CoveredProtection(
              protection("X8", Kind.Known.CLASS_SETTLEMENT, Bar.Scope.AnyRemoval.ANY, "2025-01-01"),
              new Covers.OneClass("C1")));

  private static Bar.Scope to(String country) {
    return new Bar.Scope.RemovalTo(Set.of(new Place.Country(country)));
  }

  private static CoveredProtection sort(String id, Kind kind, Bar.Scope scope, String entered) {
    return new CoveredProtection(
        protection(id, kind, scope, entered), new Covers.OnePerson(PERSON));
  }

  private static Protection protection(String id, Kind kind, Bar.Scope scope, String entered) {
    return new Protection(
        new ProtectionId(id),
        kind,
        "D. Fict.",
        null,
        List.of(new Bar(scope, false)),
        ZONE,
        Map.of(TimeName.ENTERED, new Moment.On(LocalDate.parse(entered), ZONE)),
        null,
        Until.FurtherOrder.FURTHER_ORDER,
        null,
        null,
        null,
        null,
        List.of());
  }

  private static Reading<Registry> registry(List<CoveredProtection> protections) {
    return whole(
        new Registry(
            "0".repeat(64),
            Instant.parse("2025-06-30T00:00:00Z"),
            ZONE,
            List.of(),
            List.of(new PersonRecord(PERSON, NOBODY, Set.of(), null)),
            List.of(new ProtectedClass("C1", "a class", List.of(), false, List.of())),
            protections,
            List.of()),
        1);
  }

  private static <T> Reading<T> whole(T value, int rows) {
    return new Reading<>(
        value,
        new Accounting("invented", "0".repeat(64), 100, 100, rows, rows),
        List.of(),
        List.of());
  }

  private static Removal removal(Moment departed) {
    return new Removal(
        "R1",
        "",
        "",
        NOBODY,
        PERSON,
        new Movement(
            departed.earliest(),
            new Place.Subdivision("US-TX"),
            new Movement.Stops.Stated(List.of()),
            new Place.Country("SLV"),
            List.of(),
            Movement.Authority.TITLE_8,
            null,
            new Movement.RemovalOrder.None(""),
            Set.of(),
            null),
        departed,
        ZONE,
        Removal.Orders.NOT_LISTED,
        "",
        false,
        null,
        PriorAnswer.UNSTATED);
  }

  private static Finding judge(List<CoveredProtection> protections, Moment departed) {
    ViolationReport report =
        Violations.against(registry(protections), LinkageModel.shipped())
            .judge(
                whole(List.of(new RemovalRow.Read(removal(departed), 2)), 1),
                "",
                null,
                Progress.SILENT);
    return report.findings().getFirst();
  }

  /// Every set of the sorts, with and without each sort, for a minute and for a day.
  @Test
  void adding_a_protection_never_weakens_what_is_found() {
    for (Moment departed :
        List.of(new Moment.At(LEFT), new Moment.On(LocalDate.of(2025, 5, 7), ZONE))) {
      for (int set = 0; set < 1 << SORTS.size(); set++) {
        List<CoveredProtection> without = new ArrayList<>();
        for (int i = 0; i < SORTS.size(); i++) {
          if ((set & 1 << i) != 0) {
            without.add(SORTS.get(i));
          }
        }
        Outcome before = judge(without, departed).outcome();
        for (CoveredProtection added : SORTS) {
          if (!without.contains(added)) {
            List<CoveredProtection> with = new ArrayList<>(without);
            with.add(added);
            assertThat(judge(with, departed).outcome())
                .as("%s and %s", without, added)
                .isLessThanOrEqualTo(before);
          }
        }
      }
    }
  }

  @Test
  void a_class_that_lists_only_part_of_its_members_is_said_of_anybody() {
    Finding finding = judge(List.of(SORTS.getLast()), new Moment.At(LEFT));
    assertThat(finding.outcome()).isEqualTo(Outcome.POSSIBLE_VIOLATION);
    assertThat(finding.ofAnybody()).isTrue();
    assertThat(finding.proposals()).isEmpty();
    assertThat(judge(SORTS, new Moment.At(LEFT)).ofAnybody()).isFalse();
  }

  @Test
  void counts_add_up_to_the_rows() {
    ViolationReport report =
        Violations.against(registry(SORTS), LinkageModel.shipped())
            .judge(
                whole(List.of(new RemovalRow.Read(removal(new Moment.At(LEFT)), 2)), 2),
                "",
                null,
                Progress.SILENT);
    assertThat(report.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    assertThat(report.accountedFor()).as("two rows were declared").isFalse();
  }
}
