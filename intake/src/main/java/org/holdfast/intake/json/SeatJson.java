// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Values;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.SourceId;
import org.jspecify.annotations.Nullable;

/// Reads one seat. Whatever is wrong with it, a seat comes out, so that it can be listed and held.
final class SeatJson {
  private final Values values;
  private final @Nullable AssumedZone zone;

  SeatJson(Values values, @Nullable AssumedZone zone) {
    this.values = values;
    this.zone = zone;
  }

  Seat read(Fields fields) {
    Cell whole = fields.text("name");
    Cell surnames = fields.text("surnames");
    Cell givenNames = fields.text("givenNames");
    return new Seat(
        fields.required("seat").text(),
        whole.blank() ? label(surnames, givenNames) : whole.text(),
        identity(fields, whole, surnames, givenNames),
        order(fields),
        values.places().place(fields.text("destination")),
        places(fields, "onward", values),
        notice(fields),
        fields.flag("alternate").orElse(false),
        values.times().instant(fields.text("addedAt"), zone).orElse(null),
        fields.text("reference").text(),
        fields.line());
  }

  /// A seat of which nothing is known but where it stands.
  static Seat unreadable(int line) {
    return new Seat(
        "",
        "",
        new Identity(List.of(), List.of(), Identity.Sex.UNSTATED, Set.of(), List.of(), List.of()),
        new Movement.RemovalOrder.None(""),
        Place.Unstated.UNSTATED,
        List.of(),
        null,
        false,
        null,
        "",
        line);
  }

  /// The places of a list.
  static List<Place> places(Fields fields, String name, Values values) {
    return fields.texts(name).stream().map(values.places()::place).toList();
  }

  private static String label(Cell surnames, Cell givenNames) {
    return surnames.blank() || givenNames.blank()
        ? surnames.text() + givenNames.text()
        : surnames.text() + ", " + givenNames.text();
  }

  private Identity identity(Fields fields, Cell whole, Cell surnames, Cell givenNames) {
    var identities = values.identities();
    var names = new ArrayList<PersonName>();
    identities.name(whole).ifPresent(names::add);
    identities.name(surnames, givenNames).ifPresent(names::add);
    Set<String> nationalities =
        values.places().countries(fields.text("nationality")).stream()
            .map(Place.Country::alpha3)
            .collect(Collectors.toSet());
    return new Identity(
        names,
        identities.birthDate(fields.text("dateOfBirth")).map(List::of).orElse(List.of()),
        identities.sex(fields.text("sex")),
        nationalities,
        identities.aNumbers(fields.text("aNumber")),
        identities.documents(fields.text("documentNumber")));
  }

  private Movement.RemovalOrder order(Fields fields) {
    Optional<Fields> stated = fields.object("finalOrder", FieldNames.FINAL_ORDER);
    if (stated.isEmpty()) {
      return new Movement.RemovalOrder.None("");
    }
    Fields order = stated.get();
    // The day is no part of the answer, but a day that cannot be read is a damaged record.
    values.times().date(order.text("date")).ifPresent(_ -> {});
    Set<Place.Country> designated =
        order.texts("designated").stream()
            .flatMap(cell -> values.places().country(cell).stream())
            .collect(Collectors.toSet());
    return values.words().order(order.text("document"), designated);
  }

  private Movement.@Nullable ThirdCountryNotice notice(Fields fields) {
    return fields
        .object("thirdCountryNotice", FieldNames.THIRD_COUNTRY_NOTICE)
        .map(this::thirdCountry)
        .orElse(null);
  }

  private Movement.ThirdCountryNotice thirdCountry(Fields notice) {
    Cell source = notice.text("source");
    return new Movement.ThirdCountryNotice(
        values.places().place(notice.text("country")),
        values.times().instant(notice.text("at"), zone).orElse(null),
        notice.flag("written").orElse(false),
        notice.text("by").text(),
        notice.text("fear").text(),
        source.blank() ? null : new SourceId(source.text()),
        notice.text("language").text(),
        notice.text("interpreter").text(),
        notice.text("mode").text(),
        notice.flag("understood").orElse(false));
  }
}
