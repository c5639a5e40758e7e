// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.json.syntax.JsonFile;
import org.holdfast.intake.json.syntax.JsonPath;
import org.holdfast.intake.json.syntax.JsonTree;
import org.holdfast.intake.json.syntax.JsonValue;
import org.holdfast.intake.json.syntax.Vocabulary;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Passes over the tokens of a registry once, handing on each entry of its lists.
final class RegistryTokens {

  /// The lists of a registry.
  enum Part {
    /// Where facts come from.
    SOURCES("sources"),
    /// Whom it knows.
    PERSONS("persons"),
    /// The classes it knows.
    CLASSES("classes"),
    /// What protects.
    PROTECTIONS("protections"),
    /// What happened to protections.
    EVENTS("events");

    private final String field;

    Part(String field) {
      this.field = field;
    }

    /// The name of the list.
    String field() {
      return field;
    }

    private Vocabulary vocabulary() {
      return switch (this) {
        case SOURCES -> FieldNames.SOURCE;
        case PERSONS -> FieldNames.PERSON;
        case CLASSES -> FieldNames.CLASS;
        case PROTECTIONS -> FieldNames.PROTECTION;
        case EVENTS -> FieldNames.EVENT;
      };
    }

    private static Optional<Part> of(String field) {
      for (Part part : values()) {
        if (part.field().equals(field)) {
          return Optional.of(part);
        }
      }
      return Optional.empty();
    }
  }

  /// How many entries are handed on together at most.
  private static final int TOGETHER = 512;

  /// An entry of a list.
  ///
  /// @param cut whether the file breaks off in it: it is kept by what is known of it, and what it
  ///   lacks is no problem of its own
  record Entry(JsonValue.Members members, JsonPath path, boolean cut) {}

  /// Takes entries in the order of the file, some at a time.
  interface Taker {
    /// Takes entries. It may go on with them after it returns.
    void take(Part part, List<Entry> entries);

    /// Returns when everything handed on is taken: its problems come before those that follow.
    void taken();
  }

  private final JsonFile json;
  private final Problems problems;
  private final JsonParser parser;
  private final JsonTree tree;
  private final List<String> names = new ArrayList<>();
  private final List<JsonValue> values = new ArrayList<>();
  private final List<JsonValue.Spot> repeated = new ArrayList<>();
  private final Map<Part, Integer> counts = new EnumMap<>(Part.class);
  private final Map<Part, List<Entry>> waiting = new EnumMap<>(Part.class);
  private @Nullable AssumedZone zone;
  private boolean zoneSought;
  private boolean whole = true;
  private long bytesRead;

  RegistryTokens(JsonFile json, Problems problems) {
    this.json = json;
    this.problems = problems;
    this.parser = json.parser();
    this.tree = new JsonTree(parser);
  }

  /// Passes over the file; sources, persons and protections are handed on as they pass.
  ///
  /// @return the registry's own fields, its lists emptied
  Fields read(Taker taker) {
    JsonToken first = tree.next();
    var spot = new JsonValue.Spot(1, 1);
    if (first == JsonToken.START_OBJECT) {
      JsonToken token = tree.next();
      for (; token == JsonToken.PROPERTY_NAME; token = tree.next()) {
        field(parser.currentName(), tree.spot(), taker);
      }
      taker.taken();
      if (token == JsonToken.END_OBJECT && tree.next() != null) {
        whole = false;
        json.trailing(parser.currentTokenLocation());
      }
    } else if (tree.failure().isEmpty()) {
      whole = false;
      problems.add(
          Problem.Code.UNREADABLE_FILE,
          Position.of(json.name()),
          first == null ? "nothing" : tree.value(first).shape(),
          "a registry: one JSON object",
          "Write it as docs/formats/registry.md shows it.");
    }
    finish();
    return new Fields(
        json,
        problems,
        new JsonValue.Members(names, values, repeated, spot),
        FieldNames.REGISTRY,
        JsonPath.ROOT);
  }

  private void finish() {
    bytesRead = json.size();
    tree.failure()
        .ifPresent(failure -> {
          whole = false;
          bytesRead = json.broken(failure, parser, names.isEmpty() ? "" : names.getLast());
        });
  }

  private void field(String name, JsonValue.Spot spot, Taker taker) {
    boolean again = names.contains(name);
    JsonToken start = tree.next();
    if (start == null) {
      return;
    }
    if (again) {
      repeated.add(spot);
    } else {
      names.add(name);
    }
    Optional<Part> part = Part.of(name);
    JsonValue value;
    if (part.isPresent() && start == JsonToken.START_ARRAY) {
      value = new JsonValue.Items(List.of(), tree.spot());
      entries(part.get(), taker);
    } else {
      value = tree.value(start);
    }
    if (!again) {
      values.add(value);
    }
  }

  private void entries(Part part, Taker taker) {
    int at = count(part);
    JsonPath list = JsonPath.ROOT.field(part.field());
    var entries = new ArrayList<Entry>();
    for (JsonToken token = tree.next();
        token != null && token != JsonToken.END_ARRAY;
        token = tree.next()) {
      JsonPath path = list.element(at);
      JsonValue value = tree.value(token);
      at++;
      counts.put(part, at);
      if (value instanceof JsonValue.Members members) {
        entries.add(new Entry(members, path, tree.failure().isPresent()));
        if (entries.size() == TOGETHER) {
          handOn(part, entries, taker);
        }
      } else if (tree.failure().isEmpty()) {
        handOn(part, entries, taker);
        taker.taken();
        problems.add(
            Problem.Code.UNREADABLE_ROW,
            json.position(value.spot(), path),
            value.shape(),
            "an object",
            "Write it as docs/formats/registry.md shows it.");
      }
    }
    handOn(part, entries, taker);
  }

  private void handOn(Part part, List<Entry> entries, Taker taker) {
    if (part == Part.CLASSES || part == Part.EVENTS) {
      waiting.computeIfAbsent(part, _ -> new ArrayList<>()).addAll(entries);
    } else if (!entries.isEmpty()) {
      taker.take(part, List.copyOf(entries));
    }
    entries.clear();
  }

  /// The fields of an entry.
  ///
  /// @param problems where its problems go, unless it is cut
  Fields fields(Part part, Entry entry, Problems problems) {
    Problems own = entry.cut() ? new Problems() : problems;
    return new Fields(json, own, entry.members(), part.vocabulary(), entry.path());
  }

  /// Hands on the classes that waited.
  void classes(Consumer<Fields> entry) {
    handOn(Part.CLASSES, entry);
  }

  /// Hands on the events that waited.
  void events(Consumer<Fields> entry) {
    handOn(Part.EVENTS, entry);
  }

  private void handOn(Part part, Consumer<Fields> entry) {
    for (Entry wait : waiting.getOrDefault(part, List.of())) {
      entry.accept(fields(part, wait, problems));
    }
  }

  /// How many entries a list has, readable or not.
  int count(Part part) {
    return counts.getOrDefault(part, 0);
  }

  /// Whether the tokens could be read to the end.
  boolean whole() {
    return whole;
  }

  /// How many bytes were read.
  long bytesRead() {
    return bytesRead;
  }

  /// The registry's zone, wherever in the file it stands; null where it states none. An entry that
  /// needs it may come first: then the tokens are passed over once more to find it.
  @Nullable AssumedZone zone() {
    if (!zoneSought) {
      zoneSought = true;
      zone = passed("zone").or(this::seek).flatMap(this::zone).orElse(null);
    }
    return zone;
  }

  /// The text of a field of the registry itself that stands before what is read now; blank where
  /// none does.
  Cell textBefore(String name) {
    return passed(name)
        .map(value -> value instanceof JsonValue.Text text ? cell(text, name) : null)
        .orElseGet(() -> new Cell("", Position.of(json.name())));
  }

  private Optional<JsonValue> passed(String name) {
    int at = names.indexOf(name);
    return at >= 0 && at < values.size() ? Optional.of(values.get(at)) : Optional.empty();
  }

  private Cell cell(JsonValue.Text text, String name) {
    return new Cell(text.text(), json.position(text.spot(), JsonPath.ROOT.field(name)));
  }

  private Optional<AssumedZone> zone(JsonValue value) {
    return value instanceof JsonValue.Text text
        ? new Values(problems)
            .times()
            .zone(cell(text, "zone"))
            .map(id -> new AssumedZone(id, "the zone of the registry"))
        : Optional.empty();
  }

  private Optional<JsonValue> seek() {
    JsonParser again = json.parser();
    var ahead = new JsonTree(again);
    try {
      if (ahead.next() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (ahead.next() == JsonToken.PROPERTY_NAME) {
        String name = again.currentName();
        JsonToken start = ahead.next();
        if (start != null && name.equals("zone")) {
          return Optional.of(ahead.value(start));
        }
        again.skipChildren();
      }
    } catch (JacksonException _) {
      // The pass that reads the entries reports where the tokens break.
    }
    return Optional.empty();
  }
}
