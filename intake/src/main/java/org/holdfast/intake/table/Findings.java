// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.values.Problems;

/// The problems and notes of one table, told by line and column.
///
/// @param file the file's name as the user gave it
/// @param problems where they are collected
public record Findings(String file, Problems problems) {

  /// Adds a problem.
  ///
  /// @param line the line or row, from 1; 0 for the file as a whole
  /// @param column the column, from 1; 0 for the line as a whole
  /// @param field the column's name; empty where none is meant
  /// @param found what was read, by its shape
  /// @param expected what belongs there
  /// @param todo what to do, as an instruction without its full stop
  public void problem(
      Problem.Code code,
      long line,
      long column,
      String field,
      String found,
      String expected,
      String todo) {
    problems.add(code, new Position(file, line, column, field), found, expected, todo + ".");
  }

  /// Adds a note.
  ///
  /// @param sentence what was chosen and why; no personal value
  public void note(long line, long column, String field, String sentence) {
    problems.note(new Position(file, line, column, field), sentence);
  }
}
