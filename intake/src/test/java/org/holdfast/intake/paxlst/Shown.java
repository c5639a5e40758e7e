// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;

/// Writes readings as text, for golden files and for comparing two readings.
final class Shown {
  private Shown() {}

  static String of(List<Reading<Manifest>> readings) {
    return readings.stream().map(Shown::reading).collect(Collectors.joining("\n"))
        + readings.getFirst().problems().stream()
            .map(problem -> "problem " + problem.code() + " " + problem.sentence() + "\n")
            .collect(Collectors.joining())
        + readings.getFirst().notes().stream()
            .map(note -> "note " + note.where() + " " + note.sentence() + "\n")
            .collect(Collectors.joining());
  }

  private static String reading(Reading<Manifest> reading) {
    Manifest manifest = reading.value();
    var lines = new StringJoiner("\n", "", "\n");
    lines.add("operation " + manifest.operation());
    lines.add("departs " + manifest.departsAt() + " " + manifest.zone());
    lines.add("from " + place(manifest.from()) + " to " + place(manifest.destination()));
    lines.add(
        "stops "
            + switch (manifest.stops()) {
              case Movement.Stops.Stated(var places) ->
                  places.stream().map(Shown::place).toList().toString();
              case Movement.Stops.Unstated _ -> "unstated";
            });
    lines.add("carrier " + manifest.carrier());
    lines.add(
        "counts declared "
            + reading.accounting().declared()
            + ", parsed "
            + reading.accounting().parsed());
    manifest.seats().forEach(seat -> lines.add(seat(seat)));
    return lines.toString();
  }

  private static String seat(Seat seat) {
    var identity = seat.identity();
    return String.join(
        " | ",
        "seat " + seat.seat(),
        seat.label(),
        identity.names().stream().map(Shown::name).collect(Collectors.joining(" or ")),
        identity.birthDates().stream()
            .map(date -> date.year() + "-" + date.month() + "-" + date.day())
            .collect(Collectors.joining(" or ")),
        identity.sex().name(),
        new TreeSet<>(identity.nationalities()).toString(),
        identity.aNumbers().toString(),
        identity.documents().stream()
            .map(document -> document.kind() + " " + document.country() + " " + document.number())
            .toList()
            .toString(),
        "to " + place(seat.destination()),
        "ref " + seat.reference(),
        "segment " + seat.row());
  }

  private static String name(PersonName name) {
    return switch (name) {
      case PersonName.InOrder(String text) -> "{" + text + "}";
      case PersonName.Parts(String surnames, String givenNames, boolean truncated) ->
          "{" + surnames + "}{" + givenNames + "}" + (truncated ? " cut" : "");
    };
  }

  private static String place(Place place) {
    return switch (place) {
      case Place.Country(String alpha3) -> alpha3;
      case Place.Subdivision(String code) -> code;
      case Place.Unresolved(String code) -> "unresolved " + code;
      case Place.Unstated _ -> "unstated";
    };
  }
}
