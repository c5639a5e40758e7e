// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Reads the tokens of one value into a tree, as far as they can be read.
///
/// Where the tokens break, the tree holds what came before, and [#failure()] says that they broke:
/// a seat that is cut in two is still listed by what is known of it.
public final class JsonTree {
  /// Up to this many names of one object are searched in order, more by hash.
  private static final int FEW = 24;

  /// Texts kept to be used again, a power of two.
  private static final int KEPT = 1024;

  private final JsonParser parser;
  private final @Nullable String[] kept = new @Nullable String[KEPT];
  private @Nullable JacksonException failure;

  public JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /// Why no token can be read any more; empty while they can.
  public Optional<JacksonException> failure() {
    return Optional.ofNullable(failure);
  }

  /// Moves to the next token; null at the end of the file, and where the tokens break.
  public @Nullable JsonToken next() {
    if (failure != null) {
      return null;
    }
    try {
      return parser.nextToken();
    } catch (JacksonException e) {
      failure = e;
      return null;
    }
  }

  /// The value that starts at the current token.
  public JsonValue value(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> members();
      case START_ARRAY -> items();
      case VALUE_STRING -> new JsonValue.Text(text(), spot());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(text(), spot());
      case VALUE_TRUE -> new JsonValue.Flag(true, spot());
      case VALUE_FALSE -> new JsonValue.Flag(false, spot());
      case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME ->
          new JsonValue.Nothing(spot());
    };
  }

  /// Where the current token starts.
  public JsonValue.Spot spot() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new JsonValue.Spot(at.getLineNr(), at.getColumnNr());
  }

  private JsonValue.Items items() {
    JsonValue.Spot spot = spot();
    var values = new ArrayList<JsonValue>();
    for (JsonToken token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
      values.add(value(token));
    }
    return new JsonValue.Items(values, spot);
  }

  private JsonValue.Members members() {
    JsonValue.Spot spot = spot();
    var names = new ArrayList<String>();
    var values = new ArrayList<JsonValue>();
    List<JsonValue.Spot> repeated = List.of();
    Set<String> many = Set.of();
    for (JsonToken token = next(); token == JsonToken.PROPERTY_NAME; token = next()) {
      String name = parser.currentName();
      JsonValue.Spot at = spot();
      JsonToken start = next();
      if (start == null) {
        break;
      }
      JsonValue value = value(start);
      if (names.size() == FEW) {
        many = new HashSet<>(names);
      }
      boolean again = names.size() < FEW ? names.contains(name) : !many.add(name);
      if (again) {
        repeated = repeated.isEmpty() ? new ArrayList<>() : repeated;
        repeated.add(at);
      } else {
        names.add(name);
        values.add(value);
      }
    }
    return new JsonValue.Members(names, values, repeated, spot);
  }

  /// The text of the current token. The same few words stand in every entry of a registry, and one
  /// object serves them all.
  private String text() {
    try {
      String text = parser.getString();
      int place = text.hashCode() & (KEPT - 1);
      String same = kept[place];
      if (same != null && same.equals(text)) {
        return same;
      }
      kept[place] = text;
      return text;
    } catch (JacksonException e) {
      failure = e;
      return "";
    }
  }
}
