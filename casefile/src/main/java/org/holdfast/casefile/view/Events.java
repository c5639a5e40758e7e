// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.jspecify.annotations.Nullable;

/// What happened to protections.
final class Events {

  /// An event, and of which protection and whom it concerns by its head.
  private record Happening(Tree.Members tree, ObjectId protection, @Nullable SubjectId subject) {}

  private final Persons persons;
  private final Protections protections;
  private final List<Happening> all = new ArrayList<>();
  private final Map<ObjectId, List<Happening>> ofProtection = new HashMap<>();

  Events(Persons persons, Protections protections) {
    this.persons = persons;
    this.protections = protections;
  }

  /// An ending that says nothing of when or how ends nothing here.
  void happened(Matter matter, Tree.Members tree) {
    if (Trees.text(tree, "type") != null) {
      Happening event = new Happening(tree, matter.theObject(), matter.subject());
      all.add(event);
      ofProtection.computeIfAbsent(event.protection(), _ -> new ArrayList<>(1)).add(event);
    }
  }

  /// Whether just this event is recorded.
  boolean tells(Tree event) {
    return all.stream().anyMatch(one -> tree(one).equals(event));
  }

  private Tree.Members tree(Happening event) {
    Tree.Members tree = Trees.named(event.tree(), Trees.PROTECTION, event.protection().value());
    SubjectId subject = persons.nowOrNobody(event.subject());
    return subject == null ? tree : Trees.named(tree, Trees.PERSON, persons.idOf(subject));
  }

  /// What happened to the protections that a file states.
  ///
  /// @param stated those protections
  List<Tree> trees(Scope scope, List<Tree.Members> stated) {
    Set<String> ids = new HashSet<>();
    stated.forEach(protection -> ids.add(Trees.text(protection, Trees.ID)));
    List<Tree> told = new ArrayList<>();
    ofInterest(scope)
        .filter(event -> tells(event, scope))
        .forEach(event -> {
          Tree.Members tree = tree(event);
          protections.idsInFile(event.protection()).stream()
              .filter(ids::contains)
              .forEach(id -> told.add(Trees.named(tree, Trees.PROTECTION, id)));
        });
    return told;
  }

  private Stream<Happening> ofInterest(Scope scope) {
    return switch (scope) {
      case Scope.Everybody _ -> all.stream();
      case Scope.These these ->
          protections.ids(these).stream()
              .flatMap(id -> ofProtection.getOrDefault(id, List.of()).stream());
    };
  }

  /// An erased person's protection is gone, and what happened to it with it. The rules let no event
  /// in whose protection was never there. An ending whose lines name another member than its head
  /// ends nothing.
  private boolean tells(Happening event, Scope scope) {
    SubjectId subject = persons.nowOrNobody(event.subject());
    String worded = Trees.text(event.tree(), Trees.PERSON);
    boolean same = worded == null || subject == null || subject.equals(persons.subjectOf(worded));
    return same
        && !(subject != null && persons.erased(subject))
        && !protections.concernsOthers(tree(event), scope);
  }
}
