// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

/// How far a paper has come. What is not final says so on each of its pages, in a word and in a
/// shape.
public enum Standing {
  /// Nothing is left to mend; a person may sign and file it. No mark is printed.
  FINAL,
  /// Still being written: an outlined band with a lozenge.
  DRAFT,
  /// What it has to say is not all there: a black band with a square.
  INCOMPLETE;

  /// The shape beside the word.
  String shape() {
    return switch (this) {
      case FINAL -> "";
      case DRAFT -> "\u25ca";
      case INCOMPLETE -> "\u25a0";
    };
  }

  /// The name of its style.
  String style() {
    return switch (this) {
      case FINAL -> "final";
      case DRAFT -> "draft";
      case INCOMPLETE -> "incomplete";
    };
  }
}
