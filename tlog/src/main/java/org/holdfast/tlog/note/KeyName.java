// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

/// The name of a key: not empty, without Unicode spaces and without a plus sign (C2SP signed-note).
public record KeyName(String value) {
  public KeyName {
    if (!isName(value)) {
      throw new IllegalArgumentException("a key name has no space, no '+' and is not empty");
    }
  }

  /// Whether a text is the name of a key.
  public static boolean isName(String value) {
    return !value.isEmpty()
        && !value.contains("+")
        && value
            .codePoints()
            .noneMatch(c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.SURROGATE);
  }
}
