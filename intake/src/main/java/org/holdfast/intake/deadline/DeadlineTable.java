// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.table.CsvTable;
import org.holdfast.intake.table.Row;
import org.holdfast.intake.table.Table;
import org.holdfast.intake.table.TableFormat;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.NotCovered;
import org.holdfast.legaltime.Sentence;

/// Reads a table with one deadline on each row.
final class DeadlineTable {
  /// The columns that every table has, though their cells may be blank.
  private static final List<String> REQUIRED =
      List.of("id", "rule", "start", "zone", "direction", "amount", "unit", "extra", "court");

  private static final String EXPECT_DUE = "expect_due";
  private static final String EXPECT_PROTECTION_END = "expect_protection_end";

  /// The columns of a table of deadlines, `docs/formats/deadlines.md`.
  static final TableFormat FORMAT =
      new TableFormat(
          "table of deadlines",
          Stream.concat(REQUIRED.stream(), Stream.of(EXPECT_DUE, EXPECT_PROTECTION_END)).toList(),
          Map.of("from", "start", "timezone", "zone", "state", "court", "extras", "extra"),
          false,
          TableFormat.Further.PASSED_ON);

  /// The columns that are written behind those of the table.
  private static final List<String> WRITTEN = List.of("due", "protection_end");

  private final Table table;
  private final Problems problems;

  private DeadlineTable(Table table) {
    this.table = table;
    this.problems = table.findings().problems();
  }

  static Reading<Deadlines> read(ReceivedFile file) {
    return new DeadlineTable(CsvTable.read(file, FORMAT)).read();
  }

  private Reading<Deadlines> read() {
    if (table.rows().isEmpty() && problems.none()) {
      problems.add(
          Code.COUNT_MISMATCH,
          table.whole(),
          "a table without a row",
          "a row for each deadline",
          "Get the table again.");
    }
    columns();
    List<Deadlines.Row> rows = new ArrayList<>();
    if (REQUIRED.stream().allMatch(table::has)) {
      for (Row row : table.rows()) {
        if (!row.broken()) {
          answered(row).ifPresent(rows::add);
        }
      }
    }
    return new Reading<>(
        new Deadlines(table.header().written(), rows),
        table.accounting(null),
        problems.problems(),
        problems.notes());
  }

  private void columns() {
    for (String column : REQUIRED) {
      if (!table.has(column) && !table.rows().isEmpty()) {
        problems.add(
            Code.MISSING_FIELD,
            table.headerPlace(column),
            "no column of this name",
            "a column " + column,
            "Add a column " + column + ".");
      }
    }
    for (String column : WRITTEN) {
      if (table.header().written().contains(column)) {
        problems.add(
            Code.AMBIGUOUS,
            table.headerPlace(column),
            "a column that is written behind those of the table",
            "no column " + column,
            "Rename or remove it.");
      }
    }
  }

  private Optional<Deadlines.Row> answered(Row row) {
    Cell rule = table.cell(row, Part.RULE.column());
    return question(row)
        .flatMap(question ->
            switch (question.answer()) {
              case Computed computed ->
                  Optional.of(
                      new Deadlines.Row(row.written(), id(row), question, computed, expected(row)));
              case NotCovered(Sentence why) -> {
                problems.add(
                    Code.CONTRADICTION,
                    rule.where(),
                    "a deadline that has no end",
                    "a period that its rule and the calendars cover",
                    why.english());
                yield Optional.empty();
              }
            });
  }

  /// The row's name; by its line where it has none.
  private String id(Row row) {
    Cell id = table.cell(row, "id");
    return id.blank() ? "line " + row.line() : id.text();
  }

  private Optional<Question> question(Row row) {
    Map<Part, Cell> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(part, table.cell(row, part.column()));
    }
    var own = new Problems();
    Map<Extra, Cell> extras = ExtraReader.parse(table.cell(row, "extra"), own);
    Optional<Question> question = QuestionReader.read(new DeadlineWords(parts, extras), own);
    problems.addAll(own);
    return own.none() ? question : Optional.empty();
  }

  private Deadlines.Expected expected(Row row) {
    Cell due = table.cell(row, EXPECT_DUE);
    Cell end = table.cell(row, EXPECT_PROTECTION_END);
    boolean says = !due.blank() || !end.blank();
    return new Deadlines.Expected(
        due.blank() ? null : due.text(),
        says && table.has(EXPECT_PROTECTION_END) ? end.text() : null);
  }
}
