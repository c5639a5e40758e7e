// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.util.regex.Pattern;

/// One line of an entry: a name and one value.
///
/// @param name words of ASCII letters, digits, `-` and `_`, parted by dots, e.g.
///   `protection.times.entered`; a place in a list is its number, from 0
/// @param literal the value as a JSON literal (RFC 8259): a string in quotes, a number, `true`,
///   `false`, `null`, or an empty list or object, `[]` or `{}`
public record Field(String name, String literal) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_#-]+(\\.[A-Za-z0-9_#-]+)*");

  public Field {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a field's name is words parted by dots");
    }
    if (!Literal.isOne(literal)) {
      throw new IllegalArgumentException("a field's value is one JSON literal");
    }
  }

  /// A field with a text for its value.
  public static Field text(String name, String text) {
    return new Field(name, Literal.quoted(text));
  }

  /// A field with a whole number for its value.
  public static Field number(String name, long number) {
    return new Field(name, Long.toString(number));
  }

  /// The value as text: what stands in the quotes, or the literal itself where it is no string.
  public String text() {
    return literal.startsWith("\"") ? Literal.unquoted(literal) : literal;
  }
}
