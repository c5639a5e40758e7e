// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.legaltime.Rule;
import org.holdfast.legaltime.calendar.Court;
import org.holdfast.legaltime.calendar.Courts;

/// Reads where a deadline is counted: the court, the clerk's office, the zone.
final class PlaceReader {
  private static final String A_COURT =
      "the postal code of a state, or a federal court by its id or name";

  private final DeadlineWords words;
  private final Problems problems;

  PlaceReader(DeadlineWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  /// The place; that of a court that cannot be read is nowhere, and a problem says so.
  ///
  /// A reader would get this wrong: the postal code of a state names no circuit, so it brings no
  /// clerk's office with it. A district court does.
  Place place(Rule rule) {
    Place court = court(words.part(Part.COURT), rule);
    Optional<Cell> clerk = words.extra(Extra.CLERK);
    if (clerk.isEmpty()) {
      if (rule.clerkState() && Courts.isState(court.court())) {
        problems.note(
            words.part(Part.COURT).where(),
            "The state names no circuit: the holidays of the circuit clerk's state are left out"
                + " unless that state, or the district court, is given.");
      }
      return court;
    }
    Set<String> states = new HashSet<>(Courts.isState(court.court()) ? court.states() : own(court));
    clerkState(clerk.get()).ifPresent(states::add);
    if (rule.clerkState()) {
      return new Place(court.court(), states, court.zones());
    }
    problems.note(
        clerk.get().where(),
        rule.id() + " takes no notice of the circuit clerk's state; it was left out.");
    return court;
  }

  private Place court(Cell cell, Rule rule) {
    if (cell.blank()) {
      return Place.NOWHERE;
    }
    String state = code(cell);
    if (Courts.isState(state)) {
      return new Place(state, Set.of(state), Courts.zonesOf(state));
    }
    Optional<Court> named = Courts.named(cell.text());
    if (named.isEmpty()) {
      problems.unreadable(cell, A_COURT, "Write it as MD, mdd or D. Md.");
      return Place.NOWHERE;
    }
    Court court = named.get();
    if (court.ofAppeals() && !rule.clerkState()) {
      problems.add(
          Code.CONTRADICTION,
          cell.where(),
          "a court of appeals",
          "a district court, or a state, under " + rule.id(),
          "Name the district court, or take a rule of appellate procedure such as FRAP26.");
      return Place.NOWHERE;
    }
    Set<String> states = new HashSet<>(Set.of(court.state()));
    if (rule.clerkState()) {
      Courts.named(court.circuit()).map(Court::state).ifPresent(states::add);
    }
    return new Place(court.id(), states, court.zones());
  }

  /// The state of the court itself, without that of its circuit's clerk.
  private static Set<String> own(Place place) {
    return Courts.named(place.court()).map(Court::state).map(Set::of).orElse(Set.of());
  }

  private Optional<String> clerkState(Cell cell) {
    String state = code(cell);
    if (Courts.isState(state)) {
      return Optional.of(state);
    }
    Optional<String> office = Courts.named(cell.text()).filter(Court::ofAppeals).map(Court::state);
    if (office.isEmpty()) {
      problems.unreadable(
          cell,
          "the postal code of a state, or a court of appeals by its id or name",
          "Write it as VA, ca4 or 4th Cir.");
    }
    return office;
  }

  private static String code(Cell cell) {
    return cell.text().toUpperCase(Locale.ROOT);
  }

  /// The zone: the one stated, else the only one of the place, else the offset of the start where
  /// no place is stated.
  Optional<ZoneId> zone(Place place) {
    var times = new Values(problems).times();
    Cell stated = words.part(Part.ZONE);
    if (!stated.blank()) {
      return times.zone(stated);
    }
    if (place.zones().size() == 1) {
      return Optional.of(place.zones().getFirst());
    }
    Optional<ZoneId> offset =
        times
            .offset(words.extra(Extra.FIXED).orElse(words.part(Part.START)))
            .map(ZoneId.class::cast);
    if (place.zones().isEmpty() && words.part(Part.COURT).blank() && offset.isPresent()) {
      return offset;
    }
    if (place.zones().isEmpty() && !words.part(Part.COURT).blank()) {
      return Optional.empty(); // the court cannot be read, and a problem says so
    }
    problems.add(
        Code.MISSING_FIELD,
        stated.where(),
        "nothing",
        place.zones().isEmpty()
            ? "a zone, since no court is stated: " + listed(everyZone())
            : "a zone, since courts sit in several there: " + listed(place.zones()),
        "Give " + words.name(Part.ZONE) + ", the zone in which the day ends.");
    return Optional.empty();
  }

  private static List<ZoneId> everyZone() {
    return Courts.all().stream().flatMap(court -> court.zones().stream()).distinct().toList();
  }

  private static String listed(List<ZoneId> zones) {
    return zones.stream().map(ZoneId::getId).collect(Collectors.joining(", "));
  }
}
