// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.intake.received.ReceivedFile;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The values of a JSON file as they stand in it, to be recorded one by one.
///
/// A reader would get this wrong: nothing is checked here. Only a file that a reader of its format
/// found whole is taken apart.
public final class FileTree {
  private final JsonParser parser;

  private FileTree(JsonParser parser) {
    this.parser = parser;
  }

  /// The values of a file that was found whole.
  public static Tree.Members of(ReceivedFile whole) {
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), whole.bytes())) {
      FileTree reader = new FileTree(parser);
      parser.nextToken();
      return reader.members();
    }
  }

  private Tree value(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> members();
      case START_ARRAY -> items();
      case VALUE_STRING -> Tree.text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
          new Tree.Scalar(parser.getString());
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME ->
          throw new IllegalArgumentException("the file was not found whole");
    };
  }

  private Tree.Items items() {
    List<Tree> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(token));
    }
    return new Tree.Items(values);
  }

  private Tree.Members members() {
    Map<String, Tree> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      values.put(name, value(parser.nextToken()));
    }
    return new Tree.Members(values);
  }
}
