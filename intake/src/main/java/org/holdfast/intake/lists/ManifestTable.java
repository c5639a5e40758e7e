// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.places.Airport;
import org.holdfast.intake.places.Airports;
import org.holdfast.intake.places.Countries;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.table.Row;
import org.holdfast.intake.table.Table;
import org.holdfast.intake.table.TableFormat;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.jspecify.annotations.Nullable;

/// Makes a manifest of a table with one row per seat.
///
/// A reader would get this wrong: `destination` is the one column that says where the operation
/// ends and may still differ from row to row, because people get off at different places. Then the
/// stops must name every one of them but the last, so that each seat is held against every landing
/// before its own.
public final class ManifestTable {
  /// The columns of a manifest, `docs/formats/manifest.md`.
  public static final TableFormat FORMAT =
      new TableFormat(
          "manifest",
          List.of(
              "operation",
              "seat",
              "name",
              "date_of_birth",
              "given_names",
              "surnames",
              "sex",
              "nationality",
              "a_number",
              "document_number",
              "destination",
              "departs_at",
              "declared_count",
              "from",
              "stops",
              "onward",
              "authority",
              "carrier",
              "boarding_completed_at",
              "final_order_date",
              "final_order_document",
              "designated",
              "alternate",
              "added_at"),
          otherNames(),
          false,
          TableFormat.Further.LEFT_OUT);

  private final Table table;
  private final ManifestOptions options;
  private final Problems problems;
  private final Values values;
  private final SharedColumns shared;
  private final IdentityCells identities;

  private ManifestTable(Table table, ManifestOptions options) {
    this.table = table;
    this.options = options;
    this.problems = table.findings().problems();
    this.values = new Values(problems);
    this.shared = new SharedColumns(table);
    this.identities = new IdentityCells(table, values);
  }

  /// The names of a file's columns as written.
  public static List<String> header(ReceivedFile file) {
    return Table.read(file, FORMAT).header().written();
  }

  static Reading<Manifest> read(Table table, ManifestOptions options) {
    return new ManifestTable(table, options).read();
  }

  static Map<String, String> otherNames() {
    var names = new java.util.HashMap<>(IdentityCells.OTHER_NAMES);
    names.put("flight", "operation");
    names.put("flight_number", "operation");
    names.put("mission", "operation");
    names.put("mission_number", "operation");
    names.put("departure", "departs_at");
    names.put("departure_time", "departs_at");
    names.put("dep_time", "departs_at");
    names.put("mission_date", "departs_at");
    names.put("origin", "from");
    names.put("puloc", "from");
    names.put("pickup_location", "from");
    names.put("dest", "destination");
    names.put("droploc", "destination");
    names.put("drop_location", "destination");
    names.put("layover", "stops");
    names.put("layovers", "stops");
    names.put("via", "stops");
    names.put("stopovers", "stops");
    names.put("count", "declared_count");
    names.put("seat_number", "seat");
    names.put("seat_no", "seat");
    return names;
  }

  private Reading<Manifest> read() {
    Integer declared = declared();
    requireColumns();
    AssumedZone zone = zone();
    Instant departsAt = required("departs_at").flatMap(cell -> instant(cell, zone)).orElse(null);
    List<Place> landings = landings();
    Movement.Stops stops = stops();
    var seats = new ArrayList<Seat>();
    for (Row row : table.rows()) {
      seats.add(seat(row, zone, landings.size() > 1));
    }
    var manifest =
        new Manifest(
            required("operation").map(Cell::text).orElse(""),
            departsAt,
            zone == null ? ZoneOffset.UTC : zone.zone(),
            required("from").map(values.places()::place).orElse(Place.Unstated.UNSTATED),
            end(landings, stops),
            stops,
            shared.cell("onward").map(values.places()::places).orElse(List.of()),
            shared
                .cell("authority")
                .map(values.words()::authority)
                .orElse(Movement.Authority.UNSTATED),
            shared.cell("carrier").map(Cell::text).orElse(""),
            shared.cell("boarding_completed_at").flatMap(c -> instant(c, zone)).orElse(null),
            seats);
    return new Reading<>(
        manifest, table.accounting(declared), problems.problems(), problems.notes());
  }

  private Optional<Instant> instant(Cell cell, @Nullable AssumedZone zone) {
    return values.times().instant(cell, zone);
  }

  /// The count that the file or the user declares, held against the rows.
  private @Nullable Integer declared() {
    int rows = table.rows().size();
    Optional<Cell> cell = shared.cell("declared_count").filter(c -> !c.blank());
    Integer byFile = null;
    if (cell.isPresent()) {
      var count = values.words().count(cell.get());
      byFile = count.isPresent() ? count.getAsInt() : null;
      if (byFile != null && byFile != rows) {
        problems.add(
            Code.COUNT_MISMATCH,
            cell.get().where(),
            "a declared count of " + byFile + " and " + rows + " rows",
            "as many rows as declared",
            "Find the missing or extra rows; correct the count only if the list is right.");
      }
    }
    Integer byUser = options.declared();
    if (byUser != null && byUser != rows) {
      problems.add(
          Code.COUNT_MISMATCH,
          table.whole(),
          "a count of " + byUser + " given beside the file and " + rows + " rows",
          "as many rows as given",
          "Find the missing or extra rows; correct --declared only if the list is right.");
    }
    if (byUser == null && cell.isEmpty()) {
      problems.add(
          Code.COUNT_MISMATCH,
          table.whole(),
          "no declared count, and " + rows + " rows",
          "the number of seats, by whoever made the list",
          "Add a column declared_count with the number of seats on every row, or give --declared"
              + " N.");
    }
    return byFile == null ? byUser : byFile;
  }

  private void requireColumns() {
    if (table.rows().isEmpty()) {
      return;
    }
    for (String column : List.of("operation", "seat", "departs_at", "from", "destination")) {
      if (!table.has(column)) {
        missing(column, "Add a column " + column + ".");
      }
    }
    if (!table.has("name") && !(table.has("surnames") && table.has("given_names"))) {
      missing("name", "Add a column name, or two columns given_names and surnames.");
    }
  }

  private void missing(String column, String todo) {
    problems.add(
        Code.MISSING_FIELD,
        table.headerPlace(column),
        "no column of this name",
        "a column " + column,
        todo);
  }

  /// What every row states for the operation, which must not be blank.
  private Optional<Cell> required(String column) {
    Optional<Cell> cell = shared.cell(column);
    if (cell.isPresent() && cell.get().blank()) {
      blank(cell.get());
      return Optional.empty();
    }
    return cell;
  }

  private void blank(Cell cell) {
    problems.add(
        Code.MISSING_FIELD,
        cell.where(),
        "nothing",
        "a value, on every row",
        "Fill in " + cell.where().field() + ".");
  }

  /// The zone for clock times that name none: that of the airport of departure, else the
  /// registry's.
  private @Nullable AssumedZone zone() {
    Optional<Airport> airport =
        shared
            .cell("from")
            .map(Cell::text)
            .filter(text -> Countries.resolve(text).isEmpty())
            .flatMap(Airports::find);
    if (airport.isPresent()) {
      return new AssumedZone(airport.get().zone(), "the zone of the airport of departure");
    }
    ZoneId registry = options.registryZone();
    return registry == null ? null : new AssumedZone(registry, "the zone of the registry");
  }

  /// Every place at which somebody gets off, in the order of the rows.
  private List<Place> landings() {
    var texts = new LinkedHashSet<String>();
    var landings = new LinkedHashSet<Place>();
    for (Row row : table.rows()) {
      Cell cell = table.cell(row, "destination");
      if (row.broken() || !table.has("destination")) {
        continue;
      }
      if (cell.blank()) {
        blank(cell);
      } else if (texts.add(cell.text())) {
        landings.add(values.places().place(cell));
      }
    }
    return List.copyOf(landings);
  }

  private Movement.Stops stops() {
    return shared
        .cell("stops")
        .<Movement.Stops>map(cell -> new Movement.Stops.Stated(values.places().places(cell)))
        .orElse(Movement.Stops.Unstated.UNSTATED);
  }

  /// Where the operation ends: the one place in the rows that is no stop on the way. Where several
  /// are none, nobody can say who lands where before getting off.
  private Place end(List<Place> landings, Movement.Stops stops) {
    List<Place> onTheWay =
        switch (stops) {
          case Movement.Stops.Stated stated -> stated.places();
          case Movement.Stops.Unstated _ -> List.of();
        };
    List<Place> ends = landings.stream().filter(place -> !onTheWay.contains(place)).toList();
    if (ends.isEmpty() && !onTheWay.isEmpty()) {
      return onTheWay.getLast();
    }
    if (landings.size() > 1) {
      problems.note(
          table.headerPlace("destination"),
          "Rows end in " + landings.size() + " places; each row keeps its own.");
    }
    if (ends.size() > 1) {
      problems.add(
          Code.AMBIGUOUS,
          table.headerPlace("destination"),
          "rows that end in " + ends.size() + " places that are no stops",
          "one place where the operation ends, and every other place in stops",
          "Name every place but the last in the column stops, in the order of landing, the same on"
              + " every row.");
    }
    return ends.isEmpty() ? Place.Unstated.UNSTATED : ends.getFirst();
  }

  private Seat seat(Row row, @Nullable AssumedZone zone, boolean ownDestination) {
    Cell seat = table.cell(row, "seat");
    if (seat.blank() && table.has("seat") && !row.broken()) {
      blank(seat);
    }
    // What is in the cells of a broken row may belong to the column beside; it is listed, and its
    // values raise no problems of their own.
    IdentityCells cells =
        row.broken() ? new IdentityCells(table, new Values(new Problems())) : identities;
    var read = cells.values();
    return new Seat(
        seat.text(),
        cells.label(row),
        cells.identity(row),
        new OrderCells(table, read).order(row),
        ownDestination
            ? read.places().place(table.cell(row, "destination"))
            : Place.Unstated.UNSTATED,
        List.of(),
        null,
        read.words().flag(table.cell(row, "alternate")).orElse(false),
        read.times().instant(table.cell(row, "added_at"), zone).orElse(null),
        "",
        row.line());
  }
}
