// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst.syntax;

import java.util.Optional;

/// The characters that part a message, by its service string advice (ISO 9735-1, UNA) or by
/// default.
///
/// @param component parts components
/// @param element parts elements
/// @param release takes its meaning from the next character; a space means that there is none
/// @param repetition parts repeated elements; a space means that there is none
/// @param segment ends segments
record Separators(char component, char element, char release, char repetition, char segment) {
  /// The service string advice: three letters and six characters.
  static final int ADVICE_LENGTH = 9;

  private static final char NONE = ' ';

  /// The defaults of syntax version 4 (ISO 9735-1 section 5). Earlier versions know no repetition.
  static final Separators DEFAULT = new Separators(':', '+', '?', '*', '\'');

  /// The separators of a service string advice that starts at an offset; empty where it is cut, or
  /// where two of its characters are the same, one is a letter or digit, or another than the last
  /// is a line break.
  static Optional<Separators> parse(String text, int start) {
    if (text.length() < start + ADVICE_LENGTH) {
      return Optional.empty();
    }
    var read =
        new Separators(
            text.charAt(start + 3),
            text.charAt(start + 4),
            text.charAt(start + 6),
            text.charAt(start + 7),
            text.charAt(start + 8));
    return read.areDistinct() ? Optional.of(read) : Optional.empty();
  }

  /// The same without repetition.
  Separators withoutRepetition() {
    return new Separators(component, element, release, NONE, segment);
  }

  boolean hasRelease() {
    return release != NONE;
  }

  boolean hasRepetition() {
    return repetition != NONE;
  }

  private boolean areDistinct() {
    String marks =
        ("" + component + element + segment)
            + (hasRelease() ? release : "")
            + (hasRepetition() ? repetition : "");
    boolean lineBreak =
        marks.substring(0, 2).concat(marks.substring(3)).matches("(?s).*[\\r\\n].*");
    return !lineBreak
        && marks.chars().distinct().count() == marks.length()
        && marks.chars().noneMatch(c -> c == NONE || Character.isLetterOrDigit(c));
  }
}
