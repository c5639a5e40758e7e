// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.reading;

import java.util.List;

/// What a reader made of one file: everything it could read, and everything it could not.
///
/// A reader would get this wrong: the value of a reading with problems is still worth listing
/// (every known seat is then a hold), but it must never be screened as if it were the whole.
///
/// @param value what was read, as far as it was read
/// @param accounting how much went in and came out
/// @param problems what could not be accounted for; empty means the file is whole
/// @param notes choices the reader made, for a person to see; they weaken nothing
public record Reading<T>(T value, Accounting accounting, List<Problem> problems, List<Note> notes) {

  public Reading {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /// Whether every byte, row and field is accounted for.
  public boolean whole() {
    return problems.isEmpty();
  }
}
