// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.jspecify.annotations.Nullable;

/// The classes, and who is a member of each.
///
/// A reader would get this wrong: whom the lines of a membership name besides the person of its
/// head is a member too, and may be registered later than that is said.
final class Classes {
  private final Persons persons;
  private final Map<GroupId, Tree.Members> classes = new LinkedHashMap<>();
  private final Map<GroupId, Map<SubjectId, List<Tree.Members>>> members = new LinkedHashMap<>();

  /// Members whose lines name, or may name, somebody else.
  private final Map<GroupId, Set<SubjectId>> namingOthers = new HashMap<>();

  Classes(Persons persons) {
    this.persons = persons;
  }

  void declared(GroupId group, Tree.Members tree, BinaryOperator<Tree.Members> together) {
    classes.merge(group, tree, together);
  }

  /// Who is stated to be a member twice, on different facts, stays so: either may hold.
  void add(GroupId group, SubjectId subject, Tree.Members member) {
    List<Tree.Members> stated =
        members
            .computeIfAbsent(group, _ -> new LinkedHashMap<>())
            .computeIfAbsent(subject, _ -> new ArrayList<>());
    if (!stated.contains(member)) {
      stated.add(member);
    }
    String worded = Trees.text(member, Trees.PERSON);
    if (worded != null && !persons.bears(subject, worded)) {
      namingOthers.computeIfAbsent(group, _ -> new HashSet<>()).add(subject);
    }
  }

  void remove(GroupId group, SubjectId subject) {
    Map<SubjectId, List<Tree.Members>> inClass = members.get(group);
    if (inClass != null) {
      inClass.remove(subject);
    }
  }

  void removeEverywhere(SubjectId subject) {
    members.values().forEach(inClass -> inClass.remove(subject));
  }

  void merged(SubjectId from, SubjectId kept) {
    for (GroupId group : List.copyOf(members.keySet())) {
      List<Tree.Members> stated = of(group).get(from);
      if (stated != null) {
        remove(group, from);
        stated.forEach(member -> add(group, kept, member));
      }
    }
  }

  Tree.@Nullable Members declared(GroupId group) {
    return classes.get(group);
  }

  Map<SubjectId, List<Tree.Members>> of(GroupId group) {
    return Collections.unmodifiableMap(members.getOrDefault(group, Map.of()));
  }

  /// Every member of a class, those whom only the lines name among them.
  Set<SubjectId> everybody(GroupId group) {
    Set<SubjectId> all = new LinkedHashSet<>(of(group).keySet());
    namingOthers(group).forEach(subject -> all.addAll(named(group, subject)));
    return all;
  }

  /// Whom the memberships of somebody name besides.
  Set<SubjectId> namedBy(SubjectId subject) {
    Set<SubjectId> named = new LinkedHashSet<>();
    namingOthers
        .keySet()
        .forEach(group -> {
          if (namingOthers(group).contains(subject)) {
            named.addAll(named(group, subject));
          }
        });
    return named;
  }

  private Set<SubjectId> namingOthers(GroupId group) {
    return namingOthers.getOrDefault(group, Set.of());
  }

  private Set<SubjectId> named(GroupId group, SubjectId subject) {
    Set<SubjectId> named = new LinkedHashSet<>();
    for (Tree.Members member : of(group).getOrDefault(subject, List.of())) {
      SubjectId other = persons.subjectOf(Trees.text(member, Trees.PERSON));
      if (other != null) {
        named.add(other);
      }
    }
    return named;
  }

  /// Every class with its members.
  List<Tree> trees(Scope scope) {
    List<Tree> trees = new ArrayList<>();
    classes.forEach((group, declared) -> {
      Map<String, Tree> all = new LinkedHashMap<>(declared.values());
      all.put("members", new Tree.Items(members(group, scope).stream().distinct().toList()));
      trees.add(new Tree.Members(all));
    });
    return trees;
  }

  private List<Tree> members(GroupId group, Scope scope) {
    List<Tree> stated = new ArrayList<>();
    Map<SubjectId, List<Tree.Members>> inClass = of(group);
    scope
        .ofInterest(inClass.keySet(), namingOthers(group))
        .forEach(subject -> {
          for (Tree.Members member : inClass.getOrDefault(subject, List.of())) {
            SubjectId other = persons.subjectOf(Trees.text(member, Trees.PERSON));
            if (scope.has(subject)) {
              stated.add(Trees.named(member, Trees.PERSON, persons.idOf(subject)));
            }
            if (other != null && !other.equals(subject) && scope.has(other)) {
              stated.add(Trees.named(member, Trees.PERSON, persons.idOf(other)));
            }
          }
        });
    return stated;
  }
}
