// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.violation.Removal;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.table.Row;
import org.holdfast.intake.table.Table;
import org.holdfast.intake.table.TableFormat;
import org.holdfast.intake.values.Problems;

/// Makes a list of executed removals of a table with one row per removal.
///
/// A reader would get this wrong: a problem of one row spoils that row alone, since each row is a
/// movement of its own. A problem of the header, or of the file as a whole, spoils them all: what
/// is in a column that was read wrongly is wrong on every row. A count that differs spoils none of
/// those that are there.
public final class RemovalTable {
  /// The columns of a list of removals, `docs/formats/violations.md`.
  static final TableFormat FORMAT =
      new TableFormat(
          "list of removals",
          List.of(
              "removal",
              "departed_at",
              "name",
              "date_of_birth",
              "person",
              "operation",
              "seat",
              "given_names",
              "surnames",
              "sex",
              "nationality",
              "a_number",
              "document_number",
              "from",
              "stops",
              "destination",
              "onward",
              "authority",
              "carrier",
              "boarding_completed_at",
              "final_order_date",
              "final_order_document",
              "designated",
              "alternate",
              "added_at",
              "prior_answer",
              "notice_country",
              "notice_at",
              "notice_source",
              "notice_written",
              "notice_by",
              "notice_fear",
              "notice_language",
              "notice_interpreter",
              "notice_mode",
              "notice_understood"),
          otherNames(),
          true,
          TableFormat.Further.LEFT_OUT);

  /// So many rows are read by one thread at a time.
  private static final int PART = 5_000;

  private final Table table;
  private final ManifestOptions options;
  private final Problems problems;

  private RemovalTable(Table table, ManifestOptions options) {
    this.table = table;
    this.options = options;
    this.problems = table.findings().problems();
  }

  /// Reads a list; every row that stands in the file is in it, readable or not.
  public static Reading<List<RemovalRow>> read(ReceivedFile file, ManifestOptions options) {
    return new RemovalTable(Table.read(file, FORMAT), options).read();
  }

  private static Map<String, String> otherNames() {
    var names = new HashMap<>(ManifestTable.otherNames());
    names.replaceAll((_, column) -> column.equals("departs_at") ? "departed_at" : column);
    names.values().removeIf("declared_count"::equals);
    for (String departed :
        List.of("departs_at", "departed_date", "departure_date", "removal_date", "date_removed")) {
      names.put(departed, "departed_at");
    }
    names.put("departure_country", "destination");
    names.put("citizenship_country", "nationality");
    names.put("person_id", "person");
    names.put("removal_id", "removal");
    return names;
  }

  private Reading<List<RemovalRow>> read() {
    Integer declared = DeclaredRows.of(table, options.declared(), "--declared");
    requireColumns();
    List<Problem> ofAll = problems.problems().stream().filter(this::spoilsAll).toList();
    Map<Long, List<Problem>> ofRows =
        problems.problems().stream().collect(Collectors.groupingBy(p -> p.where().line()));
    List<Part> parts =
        IntStream.range(0, (table.rows().size() + PART - 1) / PART)
            .parallel()
            .mapToObj(part -> part(part * PART, ofAll, ofRows))
            .toList();
    List<RemovalRow> rows = new ArrayList<>(table.rows().size());
    parts.forEach(part -> rows.addAll(part.rows()));
    parts.forEach(part -> part.problems().forEach(problems::add));
    note(parts);
    return new Reading<>(rows, table.accounting(declared), problems.problems(), problems.notes());
  }

  /// Some rows, and what reading their values brought up besides: each sentence of a note with
  /// where it was first needed and on how many rows.
  private record Part(List<RemovalRow> rows, List<Problem> problems, Map<String, Noted> notes) {}

  private record Noted(Position first, int rows) {
    private Noted and(Noted later) {
      return new Noted(first, rows + later.rows());
    }
  }

  private Part part(int from, List<Problem> ofAll, Map<Long, List<Problem>> ofRows) {
    var found = new Problems();
    var cells = new RemovalCells(table, found, options);
    var part = new Part(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
    for (Row row : table.rows().subList(from, Math.min(from + PART, table.rows().size()))) {
      List<Problem> before = new ArrayList<>(ofAll);
      before.addAll(ofRows.getOrDefault(row.line(), List.of()));
      part.rows().add(row(row, before, cells, found, part));
    }
    return part;
  }

  private static RemovalRow row(
      Row row, List<Problem> before, RemovalCells cells, Problems found, Part part) {
    if (!before.isEmpty() || row.broken()) {
      return new RemovalRow.Unread(cells.id(row), cells.label(row), before, row.line());
    }
    Removal removal = cells.removal(row).orElse(null);
    List<Problem> own = found.none() ? List.of() : found.problems();
    if (!found.empty()) {
      part.problems().addAll(own);
      for (Note note : found.taken().notes()) {
        part.notes().merge(note.sentence(), new Noted(note.where(), 1), Noted::and);
      }
    }
    return removal == null || !own.isEmpty()
        ? new RemovalRow.Unread(cells.id(row), cells.label(row), own, row.line())
        : new RemovalRow.Read(removal, row.line());
  }

  private void note(List<Part> parts) {
    var bySentence = new LinkedHashMap<String, Noted>();
    for (Part part : parts) {
      part.notes().forEach((sentence, noted) -> bySentence.merge(sentence, noted, Noted::and));
    }
    bySentence.forEach((sentence, noted) ->
        problems.note(
            noted.first(),
            noted.rows() == 1 ? sentence : sentence + " So on " + noted.rows() + " rows."));
  }

  private boolean spoilsAll(Problem problem) {
    boolean ofAll = problem.where().line() == 0 || problem.where().line() == table.headerLine();
    return ofAll && problem.code() != Code.COUNT_MISMATCH;
  }

  private void requireColumns() {
    if (table.rows().isEmpty()) {
      return;
    }
    if (!table.has("departed_at")) {
      missing("departed_at", "Add a column departed_at: when each person left in fact.");
    }
    boolean someone =
        table.has("person")
            || table.has("name")
            || table.has("a_number")
            || (table.has("surnames") && table.has("given_names"));
    if (!someone) {
      missing("name", "Add a column name, two columns given_names and surnames, or person.");
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
}
