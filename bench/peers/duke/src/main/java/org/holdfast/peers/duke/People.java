// SPDX-License-Identifier: Apache-2.0
package org.holdfast.peers.duke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.priv.garshol.duke.Cleaner;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.cleaners.LowerCaseNormalizeCleaner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The exported people and seats as Duke's records, names cleaned as its guides do: lower case,
/// without accents.
final class People {
  static final String ID = "ID";
  static final String NAME = "NAME";
  static final String BIRTH_DATE = "BIRTH_DATE";
  static final String SEX = "SEX";
  static final String NATIONALITY = "NATIONALITY";
  static final String A_NUMBER = "A_NUMBER";
  static final String PASSPORT = "PASSPORT";

  private static final Cleaner NAMES = new LowerCaseNormalizeCleaner();

  private People() {}

  /// @param person the id of the registered person who sits there; empty where nobody registered
  ///   does
  record Seat(Record record, String person) {
    boolean isRegistered() {
      return !person.isEmpty();
    }
  }

  static List<Record> registry(Path file) throws IOException {
    return lines(file, Long.MAX_VALUE).stream()
        .map(line -> record(line, line.get("index").asString()))
        .toList();
  }

  static List<Seat> seats(Path file, long most) throws IOException {
    var seats = new ArrayList<Seat>();
    for (JsonNode line : lines(file, most)) {
      JsonNode person = line.get("registered");
      seats.add(
          new Seat(
              record(line, "seat-" + seats.size()), person.isNull() ? "" : person.asString()));
    }
    return seats;
  }

  private static List<JsonNode> lines(Path file, long most) throws IOException {
    var json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(file)) {
      return lines.limit(most).map(json::readTree).toList();
    }
  }

  private static Record record(JsonNode line, String id) {
    Map<String, Collection<String>> values = new HashMap<>();
    values.put(ID, List.of(id));
    values.put(
        NAME, line.get("names").valueStream().map(n -> NAMES.clean(fullName(n))).toList());
    values.put(BIRTH_DATE, texts(line.get("birthDates")));
    values.put(SEX, line.get("sex").isNull() ? List.of() : List.of(line.get("sex").asString()));
    values.put(NATIONALITY, texts(line.get("nationalities")));
    values.put(A_NUMBER, texts(line.get("aNumbers")));
    values.put(
        PASSPORT,
        line.get("documents").valueStream().map(d -> d.get("number").asString()).toList());
    values.values().removeIf(Collection::isEmpty);
    return new RecordImpl(values);
  }

  private static String fullName(JsonNode name) {
    return name.has("inOrder")
        ? name.get("inOrder").asString()
        : name.get("givenNames").asString() + " " + name.get("surnames").asString();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
