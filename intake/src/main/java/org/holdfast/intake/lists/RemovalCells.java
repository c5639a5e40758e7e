// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.violation.Removal;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.table.Row;
import org.holdfast.intake.table.Table;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Movement;
import org.holdfast.protection.SourceId;
import org.jspecify.annotations.Nullable;

/// Reads the removal that one row states. It belongs to one thread.
final class RemovalCells {
  private final Table table;
  private final Problems problems;
  private final Values values;
  private final IdentityCells identities;
  private final OrderCells orders;
  private final @Nullable ZoneId registryZone;
  private final Map<String, Optional<AssumedZone>> zones = new HashMap<>();

  RemovalCells(Table table, Problems problems, ManifestOptions options) {
    this.table = table;
    this.problems = problems;
    this.values = new Values(problems);
    this.identities = new IdentityCells(table, values);
    this.orders = new OrderCells(table, values);
    this.registryZone = options.registryZone();
  }

  /// The removal of a row; empty where its departure cannot be read. What else cannot be read is in
  /// the problems.
  Optional<Removal> removal(Row row) {
    AssumedZone zone =
        zones.computeIfAbsent(table.cell(row, "from").text(), _ -> zone(row)).orElse(null);
    return departed(row, zone).map(departed -> removal(row, departed, zone));
  }

  private Removal removal(Row row, Moment departed, @Nullable AssumedZone zone) {
    Cell person = table.cell(row, "person");
    return new Removal(
        id(row),
        table.cell(row, "operation").text(),
        identities.label(row),
        identities.identity(row),
        person.blank() ? null : new PersonId(person.text()),
        movement(row, departed.earliest(), zone),
        departed,
        zone == null ? ZoneOffset.UTC : zone.zone(),
        table.has("final_order_document") ? Removal.Orders.LISTED : Removal.Orders.NOT_LISTED,
        table.cell(row, "carrier").text(),
        values.words().flag(table.cell(row, "alternate")).orElse(false),
        values.times().instant(table.cell(row, "added_at"), zone).orElse(null),
        values.words().priorAnswer(table.cell(row, "prior_answer")));
  }

  /// The list's own name for a row; else operation and seat; else where it stands.
  String id(Row row) {
    String own = table.cell(row, "removal").text();
    if (!own.isEmpty()) {
      return own;
    }
    String operation = table.cell(row, "operation").text();
    String seat = table.cell(row, "seat").text();
    return operation.isEmpty() || seat.isEmpty() ? "row " + row.line() : operation + "/" + seat;
  }

  /// The name as written.
  String label(Row row) {
    return identities.label(row);
  }

  private Optional<Moment> departed(Row row, @Nullable AssumedZone zone) {
    Cell cell = table.cell(row, "departed_at");
    if (cell.blank()) {
      problems.add(
          Code.MISSING_FIELD,
          cell.where(),
          "nothing",
          "when the person left in fact: a date and time with its offset, or the day alone",
          "Fill in departed_at.");
      return Optional.empty();
    }
    Optional<Moment> moment = values.times().moment(cell, zone);
    if (zone != null && moment.orElse(null) instanceof Moment.On) {
      problems.note(
          cell.where(),
          "The departure is known by its day; it is the whole day in %s, %s."
              .formatted(zone.zone(), zone.why()));
    }
    return moment;
  }

  /// The zone for clock times and days that name none: that of the airport of departure, else the
  /// registry's.
  private Optional<AssumedZone> zone(Row row) {
    return values
        .places()
        .airportZone(table.cell(row, "from"))
        .map(zone -> new AssumedZone(zone, "the zone of the airport of departure"))
        .or(() ->
            Optional.ofNullable(registryZone)
                .map(zone -> new AssumedZone(zone, "the zone of the registry")));
  }

  private Movement movement(Row row, Instant departsAt, @Nullable AssumedZone zone) {
    return new Movement(
        departsAt,
        values.places().place(table.cell(row, "from")),
        table.has("stops")
            ? new Movement.Stops.Stated(values.places().places(table.cell(row, "stops")))
            : Movement.Stops.Unstated.UNSTATED,
        values.places().place(table.cell(row, "destination")),
        values.places().places(table.cell(row, "onward")),
        values.words().authority(table.cell(row, "authority")),
        values.times().instant(table.cell(row, "boarding_completed_at"), zone).orElse(null),
        orders.order(row),
        identities.nationalities(row),
        notice(row, zone));
  }

  /// The record of third-country notice; null where the row names neither its country nor its time
  /// nor its source.
  private Movement.@Nullable ThirdCountryNotice notice(Row row, @Nullable AssumedZone zone) {
    Cell country = table.cell(row, "notice_country");
    Cell at = table.cell(row, "notice_at");
    Cell source = table.cell(row, "notice_source");
    if (country.blank() && at.blank() && source.blank()) {
      return null;
    }
    return new Movement.ThirdCountryNotice(
        values.places().place(country),
        values.times().instant(at, zone).orElse(null),
        values.words().flag(table.cell(row, "notice_written")).orElse(false),
        table.cell(row, "notice_by").text(),
        table.cell(row, "notice_fear").text(),
        source.blank() ? null : new SourceId(source.text()),
        table.cell(row, "notice_language").text(),
        table.cell(row, "notice_interpreter").text(),
        table.cell(row, "notice_mode").text(),
        values.words().flag(table.cell(row, "notice_understood")).orElse(false));
  }
}
