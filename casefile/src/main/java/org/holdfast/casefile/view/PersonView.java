// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.StoredEntry;

/// Everything the record holds on one person, as of a position: what names the person or whoever
/// was found to be the same, what covers a class that the person was in at any time, and what
/// happened to those protections.
public final class PersonView {
  private final SubjectId person;
  private final List<Told> told = new ArrayList<>();

  /// @param person whose view it is
  public PersonView(SubjectId person) {
    this.person = person;
  }

  /// An entry and its head.
  private record Told(StoredEntry stored, Head head) {}

  /// Takes in the next entry.
  public void take(StoredEntry stored) {
    Head head =
        switch (stored.entry()) {
          case Entry.Whole(var whole, var _) -> whole;
          case Entry.Erased(var erased) -> erased;
          case Entry.Redacted _ ->
              throw new IllegalArgumentException("a person is told from whole entries only");
        };
    told.add(new Told(stored, head));
  }

  /// The entries, in order.
  public List<StoredEntry> entries() {
    Set<SubjectId> same = same();
    Set<GroupId> classes = new HashSet<>();
    Set<ObjectId> protections = new HashSet<>();
    for (Told one : told) {
      if (names(one, same) && one.head().matter().group() != null) {
        classes.add(one.head().matter().theGroup());
      }
    }
    for (Told one : told) {
      ObjectId object = one.head().matter().object();
      boolean covers = names(one, same) || isOfClass(one, classes);
      if (object != null && isProtection(one.head()) && covers) {
        protections.add(object);
      }
    }
    return told.stream()
        .filter(one -> names(one, same) || isOfClass(one, classes) || happenedTo(one, protections))
        .map(Told::stored)
        .toList();
  }

  /// Everybody who is this person after all merging, in either direction.
  private Set<SubjectId> same() {
    Map<ObjectId, SubjectId> named = new HashMap<>();
    Set<SubjectId> same = new HashSet<>(Set.of(person));
    List<Told> mergers = new ArrayList<>();
    for (Told one : told) {
      switch (one.head().kind()) {
        case PERSON_REGISTERED -> {
          ObjectId name = one.head().matter().object();
          if (name != null) {
            named.putIfAbsent(name, one.head().matter().theSubject());
          }
        }
        case PERSONS_MERGED -> mergers.add(one);
        default -> {
          // Nobody else is said to be the same.
        }
      }
    }
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Told merger : mergers) {
        grown |= joined(same, merger.head(), named);
      }
    }
    return same;
  }

  private static boolean joined(Set<SubjectId> same, Head merger, Map<ObjectId, SubjectId> named) {
    SubjectId from = merger.matter().theSubject();
    SubjectId into = named.get(merger.matter().theObject());
    if (into == null || !(same.contains(from) || same.contains(into))) {
      return false;
    }
    boolean further = same.add(from);
    return same.add(into) || further;
  }

  private static boolean names(Told one, Set<SubjectId> same) {
    SubjectId subject = one.head().matter().subject();
    return subject != null && same.contains(subject);
  }

  private static boolean isProtection(Head head) {
    return switch (head.kind()) {
      case PROTECTION_RECORDED,
          PROTECTION_RESTATED,
          PROTECTION_NARROWED,
          PROTECTION_RESTORED,
          PROTECTION_ENDED ->
          true;
      default -> false;
    };
  }

  /// What speaks of a class and of nobody in it by name.
  private static boolean isOfClass(Told one, Set<GroupId> classes) {
    GroupId group = one.head().matter().group();
    return group != null && one.head().matter().subject() == null && classes.contains(group);
  }

  /// What happened to a protection of this person, or of a class, and concerns nobody else by name.
  private static boolean happenedTo(Told one, Set<ObjectId> protections) {
    ObjectId object = one.head().matter().object();
    return object != null
        && one.head().matter().subject() == null
        && isProtection(one.head())
        && protections.contains(object);
  }
}
