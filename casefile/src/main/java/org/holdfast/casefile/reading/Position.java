// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.reading;

/// Where in a file something stands.
///
/// @param file the file's name as the user gave it
/// @param line the line, row or segment, from 1; 0 where the file as a whole is meant
/// @param column the column or element, from 1; 0 where the line as a whole is meant
/// @param field the field's name in the format's own words; empty where none is meant
public record Position(String file, long line, long column, String field) {

  /// The file as a whole.
  public static Position of(String file) {
    return new Position(file, 0, 0, "");
  }

  /// The position as people write it: `manifest.csv:12:4 (date_of_birth)`.
  @Override
  public String toString() {
    var text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    if (!field.isEmpty()) {
      text.append(" (").append(field).append(')');
    }
    return text.toString();
  }
}
