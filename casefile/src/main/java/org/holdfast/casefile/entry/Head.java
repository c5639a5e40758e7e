// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every entry states before its own fields.
///
/// @param kind what it records
/// @param by who records it
/// @param recordedAt when, by the clock of whoever recorded it; data, and no order: the order is
///   the position
/// @param matter what it is about
/// @param proposal the position of the proposal that it carries out; null where it takes one person
/// @param compartment who may read it
public record Head(
    EntryKind kind,
    ActorId by,
    Instant recordedAt,
    Matter matter,
    @Nullable Long proposal,
    Compartment compartment) {

  /// What the names of a head's fields begin with.
  public static final String PREFIX = "entry.";

  /// Who may read an entry.
  public enum Compartment {
    /// Whoever may read the record.
    ORDINARY,

    /// Only who is cleared for 8 U.S.C. 1367 (VAWA, T and U) information.
    SECTION_1367,

    /// Only who may read what a court has sealed.
    SEALED
  }

  /// The lines of it, in their fixed order; absent ones are left out.
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>(about());
    fields.add(1, Field.text(PREFIX + "by", by.value()));
    fields.add(2, Field.text(PREFIX + "recordedAt", recordedAt.toString()));
    if (proposal != null) {
      fields.add(Field.number(PREFIX + "proposal", proposal));
    }
    fields.add(compartmentField());
    return List.copyOf(fields);
  }

  Field compartmentField() {
    return Field.text(PREFIX + "compartment", compartment.name());
  }

  /// The kind and the matter: what a second person approves is the same to here.
  List<Field> about() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text(PREFIX + "kind", kind.name()));
    if (matter.subject() != null) {
      fields.add(Field.text(PREFIX + "subject", matter.subject().value().toString()));
    }
    if (matter.object() != null) {
      fields.add(Field.text(PREFIX + "object", matter.object().value()));
    }
    if (matter.group() != null) {
      fields.add(Field.text(PREFIX + "group", matter.group().value()));
    }
    if (matter.count() != null) {
      fields.add(Field.number(PREFIX + "count", matter.count()));
    }
    return fields;
  }
}
