// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import java.util.Optional;
import java.util.stream.Stream;

/// What may be out of the ordinary about a deadline, by the words of `docs/formats/deadlines.md`.
public enum Extra {
  /// Three days for service by mail: FRCP 6(d), FRAP 26(c).
  MAIL("mail+3", false),
  /// How the paper was served.
  SERVICE("service", true),
  /// Days on which the clerk's office could not be reached.
  INACCESSIBLE("inaccessible", true),
  /// Days of closure by order of the President.
  CLOSURE("closure", true),
  /// The clock time at which the order lets the day end.
  AT("at", true),
  /// The clock time at which the clerk's office closes.
  CLOSES("closes", true),
  /// A time that the court names, which is not counted.
  FIXED("fixed", true),
  /// The period is the life of an order.
  EXPIRY("expiry", false),
  /// The state of the circuit clerk's office.
  CLERK("clerk", true),
  /// Where a month ends that has no day of the number.
  MONTH_END("monthEnd", true);

  private final String word;
  private final boolean valued;

  Extra(String word, boolean valued) {
    this.word = word;
    this.valued = valued;
  }

  /// Its word in a table.
  public String word() {
    return word;
  }

  /// Whether a value follows the word, parted by `=`.
  boolean valued() {
    return valued;
  }

  static Optional<Extra> of(String word) {
    return Stream.of(values()).filter(extra -> extra.word.equals(word)).findFirst();
  }
}
