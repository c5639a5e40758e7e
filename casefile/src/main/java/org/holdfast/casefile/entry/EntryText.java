// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.util.ArrayList;
import java.util.List;

/// The canonical text of an entry: an exhibit that a clerk can read.
///
/// `holdfast entry 1`, the head, an empty line, then the entry's own lines, each `name: value`; it
/// ends in a line feed. See `docs/spec/entry.md`.
public final class EntryText {
  private static final String FIRST_LINE = "holdfast entry 1\n";

  private EntryText() {}

  /// The text of an entry.
  public static String format(Entry entry) {
    return switch (entry) {
      case Entry.Whole(var head, var fields) ->
          FIRST_LINE + lines(head.fields()) + "\n" + lines(fields);
      case Entry.Redacted(var disclosed, var undisclosed) ->
          FIRST_LINE + lines(disclosed) + "\n" + "undisclosed digests: " + undisclosed + "\n";
      case Entry.Erased(var head) -> FIRST_LINE + lines(head.fields()) + "\nerased\n";
    };
  }

  /// Everything that is disclosed one by one: the head's lines, then its own.
  public static List<Field> fields(Entry.Whole entry) {
    List<Field> all = new ArrayList<>(entry.head().fields());
    all.addAll(entry.fields());
    return List.copyOf(all);
  }

  /// What two people must agree on before an entry that weakens is recorded: its kind, its matter,
  /// who may read it and its own lines, without who records it and when.
  public static String content(Entry.Whole entry) {
    Head head = entry.head();
    return lines(head.about())
        + lines(List.of(head.compartmentField()))
        + "\n"
        + lines(entry.fields());
  }

  private static String lines(List<Field> fields) {
    var text = new StringBuilder();
    fields.forEach(
        field -> text.append(field.name()).append(": ").append(field.literal()).append('\n'));
    return text.toString();
  }
}
