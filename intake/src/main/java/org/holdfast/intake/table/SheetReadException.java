// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

/// A part of a workbook is not what it must be. The message is a fixed sentence about the part, in
/// words that a problem may show.
final class SheetReadException extends Exception {
  private static final long serialVersionUID = 1L;

  SheetReadException(String found) {
    super(found, null, false, false);
  }

  /// What was found, in words.
  String found() {
    return String.valueOf(getMessage());
  }
}
