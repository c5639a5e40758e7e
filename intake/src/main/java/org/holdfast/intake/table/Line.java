// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

/// One physical line of a text file, without its line break.
///
/// @param number its number, from 1
/// @param text its characters
record Line(long number, String text) {

  boolean blank() {
    return text.isBlank();
  }
}
