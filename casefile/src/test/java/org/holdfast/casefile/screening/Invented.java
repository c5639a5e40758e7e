// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.legaltime.Moment;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.jspecify.annotations.Nullable;

/// Invented people, papers and operations for the tests of this package.
final class Invented {
  static final Instant ASKED = Instant.parse("2026-03-12T06:14:00Z");
  static final Instant DEPARTS = Instant.parse("2026-03-12T07:05:00Z");
  static final Place.Country SLV = new Place.Country("SLV");
  static final Place.Country HND = new Place.Country("HND");

  private Invented() {}

  static Identity identity(String surnames, String given, String born, String number) {
    return new Identity(
        List.of(new PersonName.Parts(surnames, given, false)),
        birthDates(born),
        Identity.Sex.MALE,
        Set.of("SLV"),
        Stream.of(number).map(ANumber::parse).flatMap(Optional::stream).toList(),
        List.of());
  }

  /// A whole date, or a blank.
  private static List<BirthDate> birthDates(String born) {
    if (born.isEmpty()) {
      return List.of();
    }
    LocalDate date = LocalDate.parse(born);
    return List.of(new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
  }

  static Seat seat(String name, Identity identity) {
    return seat(name, identity, new Movement.RemovalOrder.Executable("EOIR", Set.of(SLV)));
  }

  static Seat seat(String name, Identity identity, Movement.RemovalOrder order) {
    return new Seat(
        name,
        "INVENTED",
        identity,
        order,
        Place.Unstated.UNSTATED,
        List.of(),
        null,
        false,
        null,
        "",
        1);
  }

  static Manifest manifest(List<Seat> seats) {
    return new Manifest(
        "RM-1",
        DEPARTS,
        ZoneId.of("America/Chicago"),
        new Place.Subdivision("US-LA"),
        SLV,
        new Movement.Stops.Stated(List.of()),
        List.of(),
        Movement.Authority.TITLE_8,
        "",
        null,
        seats);
  }

  static <T> Reading<T> whole(T value, @Nullable Integer declared, int parsed) {
    return new Reading<>(
        value,
        new Accounting("invented.json", "0".repeat(64), 100, 100, declared, parsed),
        List.of(),
        List.of());
  }

  static Source docket(@Nullable String readAt, java.time.@Nullable Duration staleAfter) {
    return new Source(
        new SourceId("docket"),
        Source.Kind.DOCKET,
        readAt == null ? null : Instant.parse(readAt),
        List.of(),
        staleAfter);
  }

  static PersonRecord person(String id, Identity identity) {
    return new PersonRecord(new PersonId(id), identity, Set.of(SLV), null);
  }

  static Protection withholding(String id) {
    return new Protection(
        new ProtectionId(id),
        Kind.Known.WITHHOLDING,
        "Immigration Judge, Port Clement",
        null,
        List.of(new Bar(new Bar.Scope.RemovalTo(Set.of(SLV)), false)),
        ZoneOffset.UTC,
        Map.of(TimeName.SIGNED, new Moment.At(Instant.parse("2019-10-10T00:00:00Z"))),
        null,
        Until.FurtherOrder.FURTHER_ORDER,
        new SourceId("docket"),
        null,
        null,
        null,
        List.of());
  }

  static Registry registry(
      List<Source> sources, List<PersonRecord> persons, List<Registry.CoveredProtection> covered) {
    return new Registry(
        "1".repeat(64),
        Instant.parse("2026-03-12T06:05:00Z"),
        null,
        sources,
        persons,
        List.of(),
        covered,
        List.of());
  }
}
