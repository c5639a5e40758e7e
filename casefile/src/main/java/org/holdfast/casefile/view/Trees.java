// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Tree;
import org.jspecify.annotations.Nullable;

/// Values of the registry's file, read and written by the names of their members.
final class Trees {
  static final String ID = "id";
  static final String PERSON = "person";
  static final String PROTECTION = "protection";
  private static final Tree.Members NOTHING = new Tree.Members(Map.of());

  private Trees() {}

  /// The object that the lines of this name make; an empty one where they make none.
  static Tree.Members value(String name, List<Field> fields) {
    try {
      return Tree.of(name, fields) instanceof Tree.Members tree ? tree : NOTHING;
    } catch (IllegalArgumentException e) {
      return NOTHING;
    }
  }

  /// The same with one member that says this; an id comes first.
  static Tree.Members named(Tree.Members tree, String name, String text) {
    Map<String, Tree> all = new LinkedHashMap<>();
    if (name.equals(ID) && !tree.values().containsKey(ID)) {
      all.put(name, Tree.text(text));
    }
    all.putAll(tree.values());
    all.put(name, Tree.text(text));
    return new Tree.Members(all);
  }

  /// A member that is a text; null where there is none.
  static @Nullable String text(Tree.Members tree, String name) {
    return tree.values().get(name) instanceof Tree.Scalar(var literal)
        ? new Field("value", literal).text()
        : null;
  }

  static Tree number(int count) {
    return new Tree.Scalar(Integer.toString(count));
  }
}
