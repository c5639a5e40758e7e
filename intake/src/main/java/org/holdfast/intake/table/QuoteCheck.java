// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import org.jspecify.annotations.Nullable;

/// An independent account of the quotes in one line of a CSV file.
///
/// This is deliberate: it knows nothing of the library that parses the line, so that a fault in
/// either shows as a difference. A line with an odd number of quotes always has a fault, which is
/// why one stray quote cannot swallow the rows below it.
///
/// @param fields how many fields the line has
/// @param fault the first thing that is wrong; null where nothing is
record QuoteCheck(int fields, @Nullable Fault fault) {

  /// What is wrong with a quote.
  ///
  /// @param column the field in which it stands, from 1
  /// @param found the fault in words
  record Fault(int column, String found) {}

  private enum State {
    START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  /// Accounts for one line (RFC 4180 §2, rules 5 to 7, without line breaks in fields).
  static QuoteCheck of(String line, char delimiter) {
    var state = State.START;
    int fields = 1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == delimiter && state != State.QUOTED) {
        fields++;
        state = State.START;
        continue;
      }
      switch (state) {
        case START -> state = c == '"' ? State.QUOTED : State.PLAIN;
        case PLAIN -> {
          if (c == '"') {
            return new QuoteCheck(
                fields, new Fault(fields, "a quote inside a field that does not start with one"));
          }
        }
        case QUOTED -> state = c == '"' ? State.CLOSED : State.QUOTED;
        case CLOSED -> {
          if (c != '"') {
            return new QuoteCheck(fields, new Fault(fields, "characters after a closing quote"));
          }
          state = State.QUOTED;
        }
      }
    }
    return new QuoteCheck(
        fields,
        state == State.QUOTED
            ? new Fault(fields, "a quote that does not close on its line")
            : null);
  }
}
