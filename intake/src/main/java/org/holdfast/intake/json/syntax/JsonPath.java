// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json.syntax;

import org.jspecify.annotations.Nullable;

/// The way to a value from the root of its file. It is written out, as `persons[3].names[0]`, only
/// where a message shows it: a registry has a million values, and hardly one of them is named.
///
/// @param parent the object or list that holds the value; null for the root
/// @param name the field's name; empty for an element of a list
/// @param element the element's place in its list, from 0; -1 for a field
public record JsonPath(@Nullable JsonPath parent, String name, int element) {
  public static final JsonPath ROOT = new JsonPath(null, "", -1);

  /// The field of this object.
  public JsonPath field(String name) {
    return new JsonPath(this, name, -1);
  }

  /// The element of this list.
  public JsonPath element(int at) {
    return new JsonPath(this, "", at);
  }

  @Override
  public String toString() {
    var written = new StringBuilder();
    write(written);
    return written.toString();
  }

  private void write(StringBuilder written) {
    if (parent != null) {
      parent.write(written);
    }
    if (element >= 0) {
      written.append('[').append(element).append(']');
    } else {
      written.append(written.isEmpty() ? "" : ".").append(name);
    }
  }
}
