// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON value, taken apart into the fields of an entry and put together again without loss.
///
/// Every value of a file becomes a line of its own, so that each can be disclosed or withheld by
/// itself: `{"times":{"entered":"…"}}` is the line `times.entered: "…"`.
public sealed interface Tree {

  /// A string, a number, a truth value or null.
  ///
  /// @param literal the value as JSON writes it
  record Scalar(String literal) implements Tree {}

  /// A list.
  record Items(List<Tree> values) implements Tree {
    public Items {
      values = List.copyOf(values);
    }
  }

  /// An object; its members in the order of the file.
  record Members(Map<String, Tree> values) implements Tree {
    public Members {
      values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /// A text as a value.
  static Scalar text(String text) {
    return new Scalar(Literal.quoted(text));
  }

  /// The lines of a value.
  ///
  /// @param name what their names begin with
  /// @throws IllegalArgumentException if the name of a member cannot be part of a field's name
  static List<Field> fields(String name, Tree tree) {
    List<Field> fields = new ArrayList<>();
    flatten(name, tree, fields);
    return List.copyOf(fields);
  }

  private static void flatten(String name, Tree tree, List<Field> into) {
    switch (tree) {
      case Scalar(var literal) -> into.add(new Field(name, literal));
      case Items(var values) -> {
        if (values.isEmpty()) {
          into.add(new Field(name, "[]"));
        }
        for (int i = 0; i < values.size(); i++) {
          flatten(name + ".#" + i, values.get(i), into);
        }
      }
      case Members(var values) -> {
        if (values.isEmpty()) {
          into.add(new Field(name, "{}"));
        }
        values.forEach((key, value) -> flatten(name + "." + key, value, into));
      }
    }
  }

  /// The value that lines of this name make up.
  ///
  /// @throws IllegalArgumentException if there are none, or they contradict each other
  static Tree of(String name, List<Field> fields) {
    Node root = new Node();
    for (Field field : fields) {
      if (field.name().equals(name)) {
        root.literal = field.literal();
      } else if (field.name().startsWith(name + ".")) {
        Node at = root;
        for (String part : field.name().substring(name.length() + 1).split("\\.", -1)) {
          at = at.inner.computeIfAbsent(part, _ -> new Node());
        }
        at.literal = field.literal();
      }
    }
    return root.tree();
  }

  /// A value that is being put together.
  final class Node {
    private final Map<String, Node> inner = new LinkedHashMap<>();
    private @Nullable String literal;

    private Node() {}

    private Tree tree() {
      if (literal != null) {
        if (!inner.isEmpty()) {
          throw new IllegalArgumentException("a field has a value and parts");
        }
        return switch (literal) {
          case "[]" -> new Items(List.of());
          case "{}" -> new Members(Map.of());
          default -> new Scalar(literal);
        };
      }
      if (inner.isEmpty()) {
        throw new IllegalArgumentException("no field has this name");
      }
      return inner.containsKey("#0") ? items() : members();
    }

    private Tree items() {
      List<Tree> values = new ArrayList<>();
      for (int i = 0; i < inner.size(); i++) {
        Node node = inner.get("#" + i);
        if (node == null) {
          throw new IllegalArgumentException("a list lacks one of its places");
        }
        values.add(node.tree());
      }
      return new Items(values);
    }

    private Tree members() {
      Map<String, Tree> values = new LinkedHashMap<>();
      inner.forEach((key, node) -> values.put(key, node.tree()));
      return new Members(values);
    }
  }
}
