// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.table.Table;
import org.jspecify.annotations.Nullable;

/// The count of rows that an end line or the user declares, held against those that are there.
final class DeclaredRows {
  private final Table table;
  private final String option;

  private DeclaredRows(Table table, String option) {
    this.table = table;
    this.option = option;
  }

  /// The declared count; null where nobody declares one. What differs is a problem, and so is
  /// having none.
  ///
  /// @param byUser the count given beside the file; null where none is
  /// @param option the option by which it is given
  static @Nullable Integer of(Table table, @Nullable Integer byUser, String option) {
    return new DeclaredRows(table, option).held(byUser);
  }

  private @Nullable Integer held(@Nullable Integer byUser) {
    int rows = table.rows().size();
    Integer byFile = table.endLineRows();
    if (byFile != null && byFile != rows) {
      mismatch("an end line that declares " + byFile + " rows, and " + rows + " rows", "end line");
    }
    if (byUser != null && byUser != rows) {
      mismatch("a count of " + byUser + " given beside the file, and " + rows + " rows", "count");
    }
    if (byFile == null && byUser == null) {
      problem(
          "no declared count, and " + rows + " rows",
          "the number of rows, by whoever made the file",
          "Add a last line \"#end,\" and the number of rows, or give " + option + " N.");
    }
    return byFile == null ? byUser : byFile;
  }

  private void mismatch(String found, String declaration) {
    problem(
        found,
        "as many rows as declared",
        "Find the missing or extra rows; correct the " + declaration + " only if they are right.");
  }

  private void problem(String found, String expected, String todo) {
    table.findings().problems().add(Code.COUNT_MISMATCH, table.whole(), found, expected, todo);
  }
}
