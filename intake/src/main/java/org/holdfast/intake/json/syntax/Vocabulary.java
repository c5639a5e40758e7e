// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names that one sort of object may have.
///
/// @param names the names, in the order of the documents
/// @param places where each name stands among them, from 0
public record Vocabulary(List<String> names, Map<String, Integer> places) {

  /// The names of a sort of object.
  public static Vocabulary of(String... names) {
    var places = new HashMap<String, Integer>();
    for (String name : names) {
      places.put(name, places.size());
    }
    return new Vocabulary(List.of(names), places);
  }

  /// Where a name stands among those that an object of this sort may have; -1 for another name.
  public int place(String name) {
    return places.getOrDefault(name, -1);
  }
}
