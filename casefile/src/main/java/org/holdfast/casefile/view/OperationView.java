// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.record.StoredEntry;

/// What was asked and answered about each operation, and what people decided, as of a position.
public final class OperationView {
  private final Map<ObjectId, List<Act>> acts = new LinkedHashMap<>();

  /// The view before the first entry.
  public OperationView() {}

  /// One act on an operation.
  ///
  /// @param position where it is recorded
  /// @param head what it is, by whom and when
  /// @param fields what it says; empty where it was erased
  public record Act(long position, Head head, List<Field> fields) {
    public Act {
      fields = List.copyOf(fields);
    }

    /// What one of its lines says.
    public Optional<String> line(String name) {
      return fields.stream().filter(one -> one.name().equals(name)).map(Field::text).findFirst();
    }
  }

  /// Takes in the next entry.
  public void take(StoredEntry stored) {
    switch (stored.entry()) {
      case Entry.Whole(var head, var fields) -> take(stored.position(), head, fields);
      case Entry.Erased(var head) -> take(stored.position(), head, List.of());
      case Entry.Redacted _ ->
          throw new IllegalArgumentException("acts are told from whole entries only");
    }
  }

  private void take(long position, Head head, List<Field> fields) {
    switch (head.kind()) {
      case MANIFEST_RECEIVED,
          MANIFEST_WITHDRAWN,
          SCREENED,
          HELD,
          HOLD_RELEASED,
          HOLD_LIFTED,
          HOLD_ACKNOWLEDGED,
          DEPARTURE_RECORDED ->
          acts.computeIfAbsent(head.matter().theObject(), _ -> new ArrayList<>())
              .add(new Act(position, head, fields));
      case NOTIFICATION_SENT -> {
        // What people were told of may be no operation.
        List<Act> known = acts.get(head.matter().theObject());
        if (known != null) {
          known.add(new Act(position, head, fields));
        }
      }
      default -> {
        // Nothing of an operation is recorded by the other kinds; what a reader found in a seat is
        // shown by the view of readings alone, which knows to whom.
      }
    }
  }

  /// What was done about an operation, in order; empty where the record knows none of this name.
  public List<Act> of(String operation) {
    return List.copyOf(acts.getOrDefault(new ObjectId(operation), List.of()));
  }

  /// Whether its newest list was taken back: then it is not screened.
  public boolean isWithdrawn(String operation) {
    boolean withdrawn = false;
    for (Act act : of(operation)) {
      switch (act.head().kind()) {
        case MANIFEST_RECEIVED -> withdrawn = false;
        case MANIFEST_WITHDRAWN -> withdrawn = true;
        default -> {
          // It leaves the list as it is.
        }
      }
    }
    return withdrawn;
  }

  /// The names of all operations, in the order in which the record heard of them.
  public List<String> operations() {
    return acts.keySet().stream().map(ObjectId::value).toList();
  }
}
