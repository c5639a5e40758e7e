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

/// Everything the record holds on one person, as of a position: what names the person, what covers
/// a class that the person was in at any time, and what happened to those protections.
public final class PersonView {
  private final SubjectId person;
  private final Map<GroupId, List<StoredEntry>> ofClasses = new HashMap<>();
  private final Set<GroupId> classes = new HashSet<>();
  private final Set<ObjectId> protections = new HashSet<>();
  private final List<StoredEntry> entries = new ArrayList<>();
  private final List<StoredEntry> events = new ArrayList<>();

  /// @param person whose view it is
  public PersonView(SubjectId person) {
    this.person = person;
  }

  /// Takes in the next entry.
  public void take(StoredEntry stored) {
    switch (stored.entry()) {
      case Entry.Whole(var head, var _) -> take(stored, head);
      case Entry.Erased(var head) -> take(stored, head);
      case Entry.Redacted _ ->
          throw new IllegalArgumentException("a person is told from whole entries only");
    }
  }

  private void take(StoredEntry stored, Head head) {
    SubjectId subject = head.matter().subject();
    GroupId group = head.matter().group();
    if (person.equals(subject)) {
      entries.add(stored);
      remember(head);
      return;
    }
    switch (head.kind()) {
      case CLASS_DECLARED, PROTECTION_RECORDED -> {
        if (group != null) {
          ofClasses.computeIfAbsent(group, _ -> new ArrayList<>()).add(stored);
          protectionOfClass(head, group);
        }
      }
      case PROTECTION_ENDED, PROTECTION_RESTORED, PROTECTION_NARROWED -> {
        if (subject == null) {
          events.add(stored);
        }
      }
      default -> {
        // The other kinds concern a person only by naming the person.
      }
    }
  }

  private void remember(Head head) {
    switch (head.kind()) {
      case MEMBER_ADDED -> {
        classes.add(head.matter().theGroup());
        ofClasses
            .getOrDefault(head.matter().theGroup(), List.of())
            .forEach(one -> protectionOfClass(headOf(one), head.matter().theGroup()));
      }
      case PROTECTION_RECORDED -> protections.add(head.matter().theObject());
      default -> {
        // Nothing else leads to further entries.
      }
    }
  }

  private void protectionOfClass(Head head, GroupId group) {
    ObjectId object = head.matter().object();
    if (classes.contains(group) && object != null) {
      protections.add(object);
    }
  }

  private static Head headOf(StoredEntry stored) {
    return switch (stored.entry()) {
      case Entry.Whole(var head, var _) -> head;
      case Entry.Erased(var head) -> head;
      case Entry.Redacted _ -> throw new IllegalArgumentException("nothing is redacted here");
    };
  }

  /// The entries, in order.
  public List<StoredEntry> entries() {
    List<StoredEntry> all = new ArrayList<>(entries);
    classes.forEach(group -> all.addAll(ofClasses.getOrDefault(group, List.of())));
    events.stream()
        .filter(one -> protections.contains(headOf(one).matter().object()))
        .forEach(all::add);
    all.sort(java.util.Comparator.comparingLong(StoredEntry::position));
    return List.copyOf(all);
  }
}
