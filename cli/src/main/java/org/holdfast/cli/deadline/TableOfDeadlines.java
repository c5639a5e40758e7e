// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.deadline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.InputFile;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.intake.deadline.Deadlines;
import org.holdfast.report.deadline.DeadlineCsv;
import org.holdfast.report.deadline.TableEnds;

/// Answers a table of deadlines, and holds the answers against those that the table expects.
final class TableOfDeadlines {
  private final Terminal terminal;
  private final List<String> differing = new ArrayList<>();
  private int expected;

  private TableOfDeadlines(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Prints the table with its ends.
  static ExitCode answer(Terminal terminal, Path file) {
    Reading<Deadlines> reading = Deadlines.read(InputFile.read(terminal, file));
    if (!reading.whole()) {
      reading.problems().forEach(problem -> terminal.err().println(problem.sentence()));
      terminal.err().println("holdfast: " + file + " cannot be read whole, and is not answered.");
      return ExitCode.NO_INPUT;
    }
    reading.notes().forEach(note -> terminal.err().println(note.where() + ": " + note.sentence()));
    return new TableOfDeadlines(terminal).answer(reading.value());
  }

  private ExitCode answer(Deadlines deadlines) {
    List<DeadlineCsv.Row> rows = new ArrayList<>();
    for (Deadlines.Row row : deadlines.rows()) {
      TableEnds ends = TableEnds.of(row.computed(), row.question().zone());
      rows.add(new DeadlineCsv.Row(row.cells(), ends));
      compare(row, ends);
    }
    terminal.out().print(DeadlineCsv.format(deadlines.columns(), rows));
    if (expected > 0) {
      terminal
          .err()
          .println(
              "%d of %d rows agree with what is expected%s"
                  .formatted(
                      expected - differing.size(),
                      expected,
                      differing.isEmpty()
                          ? ""
                          : "; these differ: " + String.join(", ", differing)));
    }
    return differing.isEmpty() ? ExitCode.NOTHING_HELD : ExitCode.DIFFERS;
  }

  private void compare(Deadlines.Row row, TableEnds ends) {
    if (!row.expected().stated()) {
      return;
    }
    expected++;
    if (!row.expected().agrees(ends.due(), ends.protectionEnd())) {
      differing.add(row.id());
    }
  }
}
