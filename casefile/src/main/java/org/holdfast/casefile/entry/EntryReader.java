// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts an entry together from the fields that were disclosed of it.
public final class EntryReader {
  private EntryReader() {}

  /// The entry whose fields these are, in any order; empty where a line of the head is missing,
  /// stands twice or cannot be read. Whether none of its own lines is missing cannot be seen from
  /// the fields alone.
  public static Optional<Entry.Whole> entry(List<Field> fields) {
    Map<String, String> head = new HashMap<>();
    List<Field> own = new ArrayList<>();
    for (Field field : fields) {
      if (field.name().startsWith(Head.PREFIX)) {
        if (head.put(field.name().substring(Head.PREFIX.length()), field.text()) != null) {
          return Optional.empty();
        }
      } else {
        own.add(field);
      }
    }
    return head(head).map(read -> new Entry.Whole(read, own));
  }

  private static Optional<Head> head(Map<String, String> lines) {
    try {
      String proposal = lines.get("proposal");
      return Optional.of(
          new Head(
              EntryKind.valueOf(lines.getOrDefault("kind", "")),
              new ActorId(lines.getOrDefault("by", "")),
              Instant.parse(lines.getOrDefault("recordedAt", "")),
              matter(lines),
              proposal == null ? null : Long.valueOf(proposal),
              Head.Compartment.valueOf(lines.getOrDefault("compartment", ""))));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Matter matter(Map<String, String> lines) {
    String object = lines.get("object");
    String group = lines.get("group");
    String count = lines.get("count");
    return new Matter(
        subject(lines.get("subject")),
        object == null ? null : new Matter.ObjectId(object),
        group == null ? null : new Matter.GroupId(group),
        count == null ? null : Long.valueOf(count));
  }

  private static @Nullable SubjectId subject(@Nullable String text) {
    return text == null
        ? null
        : SubjectId.parse(text).orElseThrow(() -> new IllegalArgumentException("no subject"));
  }
}
