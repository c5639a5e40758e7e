// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.intake.table.CsvTable;
import org.holdfast.intake.table.Row;
import org.holdfast.intake.table.Table;
import org.holdfast.intake.table.TableFormat;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.jspecify.annotations.Nullable;

/// Reads a registry from a CSV file with one row per person and protection.
///
/// A reader would get this wrong: a person who stands on several rows is one person with every
/// value that any of the rows states. Rows that differ add to what is known; none of them replaces
/// another.
public final class RegistryCsv {
  /// The columns of a registry, `docs/formats/registry.md`.
  static final TableFormat FORMAT =
      new TableFormat(
          "registry",
          List.of(
              "person_id",
              "name",
              "protection_id",
              "kind",
              "aliases",
              "pseudonym",
              "date_of_birth",
              "sex",
              "nationality",
              "country_of_birth",
              "a_number",
              "document_number",
              "authority",
              "docket",
              "bars",
              "zone",
              "pronounced",
              "signed",
              "filed",
              "entered",
              "noticed",
              "served",
              "communicated",
              "learned_at",
              "until",
              "source",
              "as_of"),
          otherNames(),
          true,
          TableFormat.Further.LEFT_OUT);

  private final Table table;
  private final RegistryOptions options;
  private final Problems problems;
  private final Values values;

  private RegistryCsv(Table table, RegistryOptions options) {
    this.table = table;
    this.options = options;
    this.problems = table.findings().problems();
    this.values = new Values(problems);
  }

  /// Reads a registry; every row that can be read at all adds to it.
  public static Reading<Registry> read(ReceivedFile file, RegistryOptions options) {
    return new RegistryCsv(CsvTable.read(file, FORMAT), options).read();
  }

  private static Map<String, String> otherNames() {
    var names = new java.util.HashMap<>(IdentityCells.OTHER_NAMES);
    names.remove("last_name");
    names.remove("surname");
    names.remove("first_name");
    names.remove("given_name");
    names.remove("apellido");
    names.remove("apellidos");
    names.remove("nombres");
    names.put("surnames", "name");
    names.put("id", "person_id");
    names.put("alias", "aliases");
    names.put("aka", "aliases");
    names.put("birth_country", "country_of_birth");
    names.put("docket_number", "docket");
    names.put("case_number", "docket");
    names.put("bar", "bars");
    return names;
  }

  private Reading<Registry> read() {
    Integer declared = DeclaredRows.of(table, options.rows(), "--registry-rows");
    requireColumns();
    Instant asOf = asOf();
    var persons = new RegistryPersons(table, values);
    var protections = new RegistryProtections(table, values);
    for (Row row : table.rows()) {
      read(row, persons, protections);
    }
    if (!asOf.equals(Instant.EPOCH)) {
      protections.settle(asOf);
    }
    var registry =
        new Registry(
            table.file().sha256(),
            asOf,
            zone(),
            sources(),
            persons.all(),
            List.of(),
            protections.all(),
            List.of());
    return new Reading<>(
        registry, table.accounting(declared), problems.problems(), problems.notes());
  }

  private void read(Row row, RegistryPersons persons, RegistryProtections protections) {
    Cell id = table.cell(row, "person_id");
    if (id.blank()) {
      problems.add(
          Code.MISSING_FIELD,
          id.where(),
          "a row without a person",
          "the registry's name for the person, on every row",
          "Fill in person_id.");
      return;
    }
    persons.add(id.text(), row);
    protections.add(id.text(), row);
  }

  private void requireColumns() {
    for (String column : List.of("person_id", "name", "protection_id", "kind", "bars", "as_of")) {
      if (!table.rows().isEmpty() && !table.has(column)) {
        problems.add(
            Code.MISSING_FIELD,
            table.headerPlace(column),
            "no column of this name",
            "a column " + column,
            "Add a column " + column + ".");
      }
    }
  }

  /// As of when the publisher speaks: stated on one row at least, and the same wherever it is.
  private Instant asOf() {
    Cell first = null;
    for (Row row : table.rows()) {
      Cell cell = table.cell(row, "as_of");
      if (cell.blank() || row.broken()) {
        continue;
      }
      if (first == null) {
        first = cell;
      } else if (!first.text().equals(cell.text())) {
        problems.add(
            Code.CONTRADICTION,
            cell.where(),
            "a time that differs from line " + first.where().line(),
            "one time as of which the whole registry speaks",
            "Correct one of the two lines.");
        break;
      }
    }
    if (first == null) {
      problems.add(
          Code.MISSING_FIELD,
          table.headerPlace("as_of"),
          "no time as of which the registry speaks",
          "a date and time with its offset, in the column as_of",
          "Fill in as_of on every row, such as 2025-05-07T09:30:00-04:00.");
      return Instant.EPOCH;
    }
    return values.times().instant(first, null).orElse(Instant.EPOCH);
  }

  /// The zone that every protection names, where they all name one and the same.
  private @Nullable ZoneId zone() {
    var zones = new LinkedHashSet<String>();
    for (Row row : table.rows()) {
      zones.add(table.cell(row, "zone").text());
    }
    Optional<String> one = zones.stream().filter(zone -> !zone.isEmpty()).findFirst();
    return zones.size() == 1
        ? one.flatMap(text -> new Values(new Problems()).times().zone(place(text))).orElse(null)
        : null;
  }

  private Cell place(String text) {
    return new Cell(text, table.whole());
  }

  private List<Source> sources() {
    var names = new LinkedHashSet<String>();
    for (Row row : table.rows()) {
      Cell cell = table.cell(row, "source");
      if (!cell.blank()) {
        names.add(cell.text());
      }
    }
    var sources = new ArrayList<Source>();
    for (String name : names) {
      sources.add(new Source(new SourceId(name), Source.Kind.UNSTATED, null, List.of(), null));
    }
    return sources;
  }
}
