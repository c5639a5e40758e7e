// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.StoredEntry;

/// Where the record speaks of a person, a protection, a source or a notice: where to look a fact up
/// that a page shows. It keeps heads and positions, and no line of any entry.
public final class TraceView {
  private final Map<ObjectId, List<Trace>> byObject = new HashMap<>();
  private final Map<SubjectId, List<Trace>> bySubject = new HashMap<>();
  private final List<Import> imports = new ArrayList<>();
  private final Map<String, Trace> slips = new LinkedHashMap<>();

  /// The view before the first entry.
  public TraceView() {}

  /// An entry.
  ///
  /// @param position where it is recorded
  public record Trace(long position, Head head) {}

  /// A registry file that was brought in.
  ///
  /// @param received the entry that names the file by its digest
  /// @param sha256 that digest, 64 hexadecimal digits
  /// @param recorded how many facts were recorded at once
  /// @param proposed how many were proposed to a second person
  public record Import(Trace received, String sha256, long recorded, long proposed) {
    private boolean goesOnWith(long position, Head head) {
      return position == received.position() + 1 + recorded + proposed
          && head.by().equals(received.head().by())
          && head.recordedAt().equals(received.head().recordedAt());
    }

    private Import with(EntryKind kind) {
      return kind == EntryKind.PROPOSED
          ? new Import(received, sha256, recorded, proposed + 1)
          : new Import(received, sha256, recorded + 1, proposed);
    }
  }

  /// Takes in the next entry.
  public void take(StoredEntry stored) {
    switch (stored.entry()) {
      case Entry.Whole(var head, var fields) -> take(stored.position(), head, fields);
      case Entry.Erased(var head) -> take(stored.position(), head, List.of());
      case Entry.Redacted _ ->
          throw new IllegalArgumentException("what is looked up is told from whole entries only");
    }
  }

  private void take(long position, Head head, List<Field> fields) {
    Trace trace = new Trace(position, head);
    if (head.kind() == EntryKind.READ) {
      return;
    }
    ObjectId object = head.matter().object();
    if (object != null) {
      byObject.computeIfAbsent(object, _ -> new ArrayList<>(1)).add(trace);
    }
    SubjectId subject = head.matter().subject();
    if (subject != null) {
      bySubject.computeIfAbsent(subject, _ -> new ArrayList<>(1)).add(trace);
    }
    if (head.kind() == EntryKind.SCREENED) {
      slips.put(line(fields, "slip.sha256"), trace);
    }
    if (head.kind() == EntryKind.DOCUMENT_RECEIVED
        && line(fields, "document.kind").equals("registry")) {
      imports.add(new Import(trace, line(fields, "document.sha256"), 0, 0));
    } else if (!imports.isEmpty() && imports.getLast().goesOnWith(position, head)) {
      imports.set(imports.size() - 1, imports.getLast().with(head.kind()));
    }
  }

  private static String line(List<Field> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(Field::text)
        .findFirst()
        .orElse("");
  }

  /// The entries that speak of a thing by its name, in order.
  public List<Trace> of(ObjectId object) {
    return List.copyOf(byObject.getOrDefault(object, List.of()));
  }

  /// The entries that concern a person, in order.
  public List<Trace> of(SubjectId subject) {
    return List.copyOf(bySubject.getOrDefault(subject, List.of()));
  }

  /// The screenings that gave a slip, by the digest of its body, 64 hexadecimal digits.
  public Map<String, Trace> slips() {
    return new LinkedHashMap<>(slips);
  }

  /// The registry files that were brought in, in order.
  public List<Import> imports() {
    return List.copyOf(imports);
  }
}
