// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst.syntax;

import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;

/// Where the readers of one file put what they cannot account for and what they chose.
///
/// @param file the file's name as the user gave it
/// @param problems the problems and notes of the file
/// @param values reads single values, into the same problems
public record Sink(String file, Problems problems, Values values) {

  public static Sink of(String file) {
    var problems = new Problems();
    return new Sink(file, problems, new Values(problems));
  }

  /// A place in the file: a segment from 1, or 0 for the whole file; an element from 1, or 0.
  public Position at(long segment, long element, String field) {
    return new Position(file, segment, element, field);
  }

  /// Adds a problem at a segment.
  public void problem(
      Problem.Code code, long segment, String field, String found, String expected, String todo) {
    problems.add(code, at(segment, 0, field), found, expected, todo);
  }

  /// Adds a note at a segment.
  public void note(long segment, String field, String sentence) {
    problems.note(at(segment, 0, field), sentence);
  }

  /// A component as a cell: the element and component are counted from 1.
  public Cell cell(Segment segment, int element, int component, String field) {
    return new Cell(segment.value(element, component), at(segment.number(), element, field));
  }
}
