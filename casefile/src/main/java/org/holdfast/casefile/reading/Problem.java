// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.reading;

/// One thing in a file that could not be accounted for. It holds the whole file.
///
/// @param code what sort of thing
/// @param where file, line, column and field
/// @param found what was read, by its shape and never by its value: "7 digits", "a quote that does
///   not close"
/// @param expected what belongs there
/// @param todo what to do, as an instruction
public record Problem(Code code, Position where, String found, String expected, String todo) {

  /// What sort of thing could not be accounted for.
  public enum Code {
    /// The file cannot be opened, or is not of its format at all.
    UNREADABLE_FILE,
    /// The file ends before it is complete.
    TRUNCATED,
    /// A row, segment or object cannot be read.
    UNREADABLE_ROW,
    /// A value cannot be read.
    UNREADABLE_VALUE,
    /// A field that must be there is not.
    MISSING_FIELD,
    /// Two places that must agree do not.
    CONTRADICTION,
    /// A declared count and the count read differ, or no count is declared.
    COUNT_MISMATCH,
    /// A thing that programs read differently: hidden rows, formulas, duplicate names.
    AMBIGUOUS,
    /// A signature does not match the file.
    SIGNATURE
  }

  /// One sentence: where, what was read, what belongs there, what to do.
  public String sentence() {
    return where + ": read " + found + "; expected " + expected + ". " + todo;
  }
}
