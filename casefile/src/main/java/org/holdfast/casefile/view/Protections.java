// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.jspecify.annotations.Nullable;

/// The protections, and whom each covers by its head.
final class Protections {

  /// A protection, and whom it covers by its head.
  ///
  /// @param turn in which turn it was recorded, from 0
  /// @param restated how it was worded since: all of it stands
  private record Covering(
      ObjectId id,
      long turn,
      Tree.Members tree,
      @Nullable SubjectId subject,
      @Nullable GroupId group,
      List<Tree.Members> restated) {
    private Covering restated(Tree.Members anew) {
      if (tree.equals(anew) || restated.contains(anew)) {
        return this;
      }
      List<Tree.Members> all = new ArrayList<>(restated);
      all.add(anew);
      return new Covering(id, turn, tree, subject, group, List.copyOf(all));
    }

    private Covering narrowed(Tree.Members anew) {
      return new Covering(id, turn, anew, subject, group, List.of());
    }

    private Stream<Tree.Members> wordings() {
      return Stream.concat(Stream.of(tree), restated.stream());
    }
  }

  private final Persons persons;
  private final Map<ObjectId, Covering> protections = new LinkedHashMap<>();

  /// Those that cover somebody by their head, by who that is after all merging.
  private final Map<SubjectId, List<ObjectId>> direct = new HashMap<>();

  /// Those that cover a class, or nobody by their head, or whose lines name or may name somebody
  /// else than their head.
  private final Set<ObjectId> ofOthers = new HashSet<>();

  Protections(Persons persons) {
    this.persons = persons;
  }

  void recorded(Matter matter, Tree.Members tree) {
    ObjectId id = matter.theObject();
    if (protections.containsKey(id)) {
      return;
    }
    put(new Covering(id, protections.size(), tree, matter.subject(), matter.group(), List.of()));
    SubjectId subject = matter.subject();
    if (subject != null) {
      add(persons.now(subject), List.of(id));
    }
  }

  void restated(ObjectId id, Tree.Members tree) {
    Covering before = protections.get(id);
    if (before != null) {
      put(before.restated(tree));
    }
  }

  void narrowed(ObjectId id, Tree.Members tree) {
    Covering before = protections.get(id);
    if (before != null) {
      put(before.narrowed(tree));
    }
  }

  private void put(Covering covering) {
    protections.put(covering.id(), covering);
    SubjectId subject = covering.subject();
    boolean others =
        covering.group() != null
            || subject == null
            || covering
                .wordings()
                .map(tree -> Trees.text(tree, Trees.PERSON))
                .anyMatch(worded -> worded != null && !persons.bears(subject, worded));
    if (others) {
      ofOthers.add(covering.id());
    }
  }

  void merged(SubjectId from, SubjectId kept) {
    List<ObjectId> moved = direct.remove(from);
    if (moved != null) {
      add(kept, moved);
    }
  }

  private void add(SubjectId subject, List<ObjectId> ids) {
    direct.merge(
        subject, ids, (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
  }

  /// What is recorded of a protection.
  Tree.@Nullable Members first(ObjectId id) {
    Covering covering = protections.get(id);
    return covering == null
        ? null
        : statement(id.value(), covering.tree(), covering).stream().findFirst().orElse(null);
  }

  /// Whether a protection was worded so, or is so already.
  boolean restates(ObjectId id, Tree.Members stated) {
    Covering covering = protections.get(id);
    return covering != null
        && covering.restated().stream()
            .flatMap(anew -> statement(id.value(), anew, covering).stream())
            .anyMatch(stated::equals);
  }

  boolean coversSame(Matter matter) {
    Covering covering = protections.get(matter.theObject());
    return covering == null
        || (Objects.equals(
                persons.nowOrNobody(covering.subject()), persons.nowOrNobody(matter.subject()))
            && Objects.equals(covering.group(), matter.group()));
  }

  /// The class that a protection covers; null where it covers none.
  @Nullable GroupId group(ObjectId id) {
    Covering covering = protections.get(id);
    return covering == null ? null : covering.group();
  }

  /// Whom a protection covers, but for the members of a class.
  Set<SubjectId> covered(ObjectId id) {
    Covering covering = protections.get(id);
    Set<SubjectId> covered = new LinkedHashSet<>();
    if (covering != null) {
      SubjectId subject = persons.nowOrNobody(covering.subject());
      if (subject != null) {
        covered.add(subject);
      }
      covering
          .wordings()
          .map(tree -> persons.subjectOf(Trees.text(tree, Trees.PERSON)))
          .filter(Objects::nonNull)
          .forEach(covered::add);
    }
    return covered;
  }

  /// Whom else the protections of somebody cover.
  Set<SubjectId> namedBy(SubjectId subject) {
    Set<SubjectId> named = new LinkedHashSet<>();
    for (ObjectId id : direct.getOrDefault(subject, List.of())) {
      if (ofOthers.contains(id)) {
        named.addAll(covered(id));
      }
    }
    return named;
  }

  /// The protections that may concern a scope, in the order in which they were recorded.
  List<ObjectId> ids(Scope scope) {
    return switch (scope) {
      case Scope.Everybody _ -> List.copyOf(protections.keySet());
      case Scope.These(var subjects) -> {
        Set<ObjectId> ids = new HashSet<>(ofOthers);
        subjects.forEach(subject -> ids.addAll(direct.getOrDefault(subject, List.of())));
        yield ids.stream()
            .map(protections::get)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparingLong(Covering::turn))
            .map(Covering::id)
            .toList();
      }
    };
  }

  /// All statements of a protection that stand, as far as they concern a scope.
  List<Tree.Members> statements(ObjectId id, Scope scope) {
    Covering covering = protections.get(id);
    if (covering == null) {
      return List.of();
    }
    List<String> ids = idsInFile(id);
    List<Tree.Members> all = new ArrayList<>(statement(ids.getFirst(), covering.tree(), covering));
    for (int i = 1; i < ids.size(); i++) {
      all.addAll(statement(ids.get(i), covering.restated().get(i - 1), covering));
    }
    all.removeIf(one -> covering.group() == null && concernsOthers(one, scope));
    return all;
  }

  /// Whether a value names somebody registered who is out of scope.
  boolean concernsOthers(Tree.Members tree, Scope scope) {
    SubjectId subject = persons.subjectOf(Trees.text(tree, Trees.PERSON));
    return subject != null && !scope.has(subject);
  }

  /// The ids under which a file states a protection: one for each wording. None where it is not
  /// recorded.
  List<String> idsInFile(ObjectId id) {
    Covering covering = protections.get(id);
    if (covering == null) {
      return List.of();
    }
    List<String> ids = new ArrayList<>(List.of(id.value()));
    for (int i = 1; i <= covering.restated().size(); i++) {
      ids.add(id.value() + " (restated " + i + ")");
    }
    return ids;
  }

  /// A statement of a protection, once for the person of its head and once more for somebody else
  /// whom its lines name; none of a person who was erased.
  private List<Tree.Members> statement(String id, Tree.Members lines, Covering covering) {
    Tree.Members tree = barring(Trees.named(lines, Trees.ID, id));
    GroupId group = covering.group();
    SubjectId subject = persons.nowOrNobody(covering.subject());
    if (group != null || subject == null) {
      return List.of(group == null ? tree : Trees.named(tree, "class", group.value()));
    }
    if (persons.erased(subject)) {
      return List.of();
    }
    List<Tree.Members> stated = new ArrayList<>();
    stated.add(Trees.named(tree, Trees.PERSON, persons.idOf(subject)));
    SubjectId other = persons.subjectOf(Trees.text(tree, Trees.PERSON));
    if (other != null && !other.equals(subject)) {
      stated.add(
          Trees.named(
              Trees.named(tree, Trees.PERSON, persons.idOf(other)), Trees.ID, id + " (as worded)"));
    }
    return stated;
  }

  /// A kind that no rule knows bars everything.
  private static Tree.Members barring(Tree.Members protection) {
    return Trees.text(protection, "kind") == null
        ? Trees.named(protection, "kind", "UNSTATED")
        : protection;
  }
}
