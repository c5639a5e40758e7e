// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;

/// Collects what a reader could not account for and what it chose, in the order of the file. It
/// belongs to one reading and one thread.
public final class Problems {
  /// Nobody reads more, and a small file could otherwise fill all memory with them. With one
  /// problem the file is not screened, so that none of those left out weakens an answer.
  private static final int MOST = 10_000;

  private final List<Problem> problems = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /// Adds a problem.
  public void add(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else if (problems.size() == MOST) {
      problems.add(
          new Problem(
              Problem.Code.UNREADABLE_FILE,
              Position.of(problem.where().file()),
              "more than " + MOST + " problems, of which the first are listed",
              "a file in the format of docs/formats",
              "Get the file again from whoever sent it."));
    }
  }

  /// Adds a problem.
  ///
  /// @param found what was read, by its shape
  /// @param expected what belongs there
  /// @param todo what to do, as an instruction
  public void add(Problem.Code code, Position where, String found, String expected, String todo) {
    add(new Problem(code, where, found, expected, todo));
  }

  /// Adds the problem that a cell's value cannot be read.
  public void unreadable(Cell cell, String expected, String todo) {
    add(Problem.Code.UNREADABLE_VALUE, cell.where(), Shape.of(cell.text()), expected, todo);
  }

  /// Adds a note.
  ///
  /// @param sentence what was chosen and why; no personal value
  public void note(Position where, String sentence) {
    notes.add(new Note(where, sentence));
  }

  /// Adds what another reading of a part of the same file could not account for and chose.
  public void addAll(Problems part) {
    problems.addAll(part.problems);
    notes.addAll(part.notes);
  }

  /// Gives away what was collected, so that the next part of the file begins with nothing.
  public Problems taken() {
    var part = new Problems();
    part.addAll(this);
    problems.clear();
    notes.clear();
    return part;
  }

  /// Whether there is no problem so far.
  public boolean none() {
    return problems.isEmpty();
  }

  /// The problems so far.
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// Whether nothing at all was collected so far.
  public boolean empty() {
    return problems.isEmpty() && notes.isEmpty();
  }

  /// The notes so far.
  public List<Note> notes() {
    return List.copyOf(notes);
  }
}
