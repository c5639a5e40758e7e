// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import java.util.List;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.legaltime.Computation.Computed;
import org.jspecify.annotations.Nullable;

/// A table of deadlines, each with its answer.
///
/// @param columns the names of its columns, in order
/// @param rows its rows, in order
public record Deadlines(List<String> columns, List<Row> rows) {
  public Deadlines {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// One row.
  ///
  /// @param cells its cells as they stand in the file
  /// @param id its name in the table, or its line where it has none
  /// @param question what it asks
  /// @param computed the answer
  /// @param expected the answer that the table itself expects
  public record Row(
      List<String> cells, String id, Question question, Computed computed, Expected expected) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// What a table expects, as its columns of expected ends write it.
  ///
  /// @param due the end of a duty; null where the row does not say
  /// @param protectionEnd the end of a protection, empty where the readings are to agree; null
  ///   where the row does not say
  public record Expected(@Nullable String due, @Nullable String protectionEnd) {

    /// Whether the row says anything to hold an answer against.
    public boolean stated() {
      return due != null || protectionEnd != null;
    }

    /// Whether an answer is the one expected.
    public boolean agrees(String gotDue, String gotProtectionEnd) {
      return (due == null || due.equals(gotDue))
          && (protectionEnd == null || protectionEnd.equals(gotProtectionEnd));
    }
  }

  /// Reads a table in the format of `docs/formats/deadlines.md`, and answers it. A table with a
  /// problem is answered in part and must not be relied on in any.
  public static Reading<Deadlines> read(ReceivedFile file) {
    return DeadlineTable.read(file);
  }
}
