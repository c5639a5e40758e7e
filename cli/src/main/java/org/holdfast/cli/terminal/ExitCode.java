// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

import org.holdfast.service.ActFailure;

/// What the shell is told. Zero is the only one after which anything may depart.
public enum ExitCode {
  /// Nothing is held; looking back, nothing is found.
  NOTHING_HELD(0),
  /// A case of a scenario file, or a row of a table, differs from what it expects.
  DIFFERS(1),
  /// Something is HOLD or REVIEW; looking back, something is an apparent or a possible violation; a
  /// file is whole and yet not to be relied on; or a report to a court may not be final.
  HELD(10),
  /// Seats, rows or bytes could not be accounted for.
  NOT_ACCOUNTED_FOR(20),
  /// The command line is wrong (BSD sysexits EX_USAGE).
  USAGE(64),
  /// What was asked is understood and has no answer (EX_DATAERR).
  NO_ANSWER(65),
  /// A file cannot be opened, or cannot be read as what it should be (EX_NOINPUT).
  NO_INPUT(66),
  /// The software failed (EX_SOFTWARE).
  SOFTWARE(70),
  /// A file cannot be written (EX_CANTCREAT).
  CANNOT_CREATE(73),
  /// The answer could not be written out whole (EX_IOERR).
  NOT_WRITTEN(74);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /// How a command ends whose act could not go on.
  public static ExitCode of(ActFailure.Ground ground) {
    return switch (ground) {
      case USAGE -> USAGE;
      case NO_ANSWER -> NO_ANSWER;
      case HELD -> HELD;
      case NO_INPUT -> NO_INPUT;
      case CANNOT_CREATE -> CANNOT_CREATE;
    };
  }

  /// The number that the shell sees.
  public int number() {
    return number;
  }
}
