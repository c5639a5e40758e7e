// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

/// The name of a key: not empty, without Unicode spaces and without a plus sign (C2SP signed-note).
public record KeyName(String value) {
  public KeyName {
    if (value.isEmpty()
        || value.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
        || value.contains("+")
        || value.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a key name has no space, no '+' and is not empty");
    }
  }
}
