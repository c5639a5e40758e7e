// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.jspecify.annotations.Nullable;

/// Of whom a registry may say another thing for an entry.
///
/// A reader would get this wrong: whom it touches hangs on what else is recorded, so it is asked
/// before the entry is taken in and again after it.
final class Touching {
  private final Persons persons;
  private final Classes classes;
  private final Protections protections;

  Touching(Persons persons, Classes classes, Protections protections) {
    this.persons = persons;
    this.classes = classes;
    this.protections = protections;
  }

  Set<SubjectId> by(Entry entry) {
    return switch (entry) {
      case Entry.Whole(var head, var fields) -> by(head, fields);
      case Entry.Erased(var head) -> by(head, List.of());
      case Entry.Redacted _ -> Set.of();
    };
  }

  private Set<SubjectId> by(Head head, List<Field> fields) {
    Matter matter = head.matter();
    Set<SubjectId> touched = new LinkedHashSet<>();
    switch (head.kind()) {
      case PERSON_REGISTERED, PERSON_EXTENDED, PERSON_CORRECTED, ERASED ->
          add(matter.subject(), touched);
      case PERSONS_MERGED -> {
        add(matter.subject(), touched);
        add(named(matter.object()), touched);
      }
      case MEMBER_ADDED, MEMBER_REMOVED -> {
        add(matter.subject(), touched);
        add(persons.subjectOf(line("member.person", fields)), touched);
      }
      case CLASS_DECLARED, CLASS_CORRECTED -> addClass(matter.group(), touched);
      case PROTECTION_RECORDED, PROTECTION_RESTATED, PROTECTION_NARROWED -> {
        addCovered(matter, touched);
        addClasses(matter, touched);
      }
      case PROTECTION_RESTORED, PROTECTION_ENDED -> {
        addCovered(matter, touched);
        if (matter.subject() == null) {
          addClasses(matter, touched);
        }
      }
      default -> {
        // The other kinds say nothing of anybody in the registry.
      }
    }
    return touched;
  }

  /// Somebody, and whom what is recorded under that person's name covers besides.
  private void add(@Nullable SubjectId subject, Set<SubjectId> touched) {
    if (subject != null) {
      SubjectId now = persons.now(subject);
      touched.add(subject);
      touched.add(now);
      touched.addAll(protections.namedBy(now));
      touched.addAll(classes.namedBy(now));
    }
  }

  private void addCovered(Matter matter, Set<SubjectId> touched) {
    add(matter.subject(), touched);
    ObjectId object = matter.object();
    if (object != null) {
      touched.addAll(protections.covered(object));
    }
  }

  /// What happens to the protection of a class, and names no one member, touches them all.
  private void addClasses(Matter matter, Set<SubjectId> touched) {
    ObjectId object = matter.object();
    addClass(object == null ? null : protections.group(object), touched);
    addClass(matter.group(), touched);
  }

  private void addClass(@Nullable GroupId group, Set<SubjectId> touched) {
    if (group != null) {
      touched.addAll(classes.everybody(group));
    }
  }

  private @Nullable SubjectId named(@Nullable ObjectId name) {
    return name == null ? null : persons.subjectOf(name.value());
  }

  private static @Nullable String line(String name, List<Field> fields) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return field.text();
      }
    }
    return null;
  }
}
