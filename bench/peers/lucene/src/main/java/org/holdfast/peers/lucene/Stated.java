// SPDX-License-Identifier: Apache-2.0
package org.holdfast.peers.lucene;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What a line of the exported files says of somebody.
///
/// @param number the person's index in the registry, or that of the registered person who sits in
///   the seat; -1 where nobody registered does
/// @param names every name stated, parts joined
/// @param birthDates as far as stated
/// @param aNumbers nine digits each
/// @param documents numbers of passports
record Stated(
    int number,
    List<String> names,
    List<String> birthDates,
    List<String> aNumbers,
    List<String> documents) {

  static Stated read(JsonNode line) {
    JsonNode number = line.has("index") ? line.get("index") : line.get("registered");
    var names = new ArrayList<String>();
    for (JsonNode name : line.get("names")) {
      names.add(
          name.has("inOrder")
              ? name.get("inOrder").asString()
              : name.get("givenNames").asString() + " " + name.get("surnames").asString());
    }
    var documents = new ArrayList<String>();
    line.get("documents").forEach(d -> documents.add(d.get("number").asString()));
    return new Stated(
        number.isNull() ? -1 : number.asInt(),
        names,
        texts(line.get("birthDates")),
        texts(line.get("aNumbers")),
        documents);
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
