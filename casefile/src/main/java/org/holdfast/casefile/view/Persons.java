// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import static java.util.Objects.requireNonNullElse;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.jspecify.annotations.Nullable;

/// The registered persons: what is recorded of each, and who was found to be the same.
final class Persons {

  /// What is recorded of somebody, and in which turn that one was registered, from 0.
  private record Registered(long turn, Tree.Members tree) {}

  private final Map<SubjectId, Registered> persons = new LinkedHashMap<>();
  private final Map<String, SubjectId> byId = new HashMap<>();
  private final Map<SubjectId, Set<String>> formerIds = new HashMap<>();
  private final Map<SubjectId, SubjectId> mergedInto = new HashMap<>();
  private final Set<SubjectId> erased = new HashSet<>();
  private long turns;

  void registered(SubjectId subject, String id, Tree.Members tree) {
    Registered before = persons.get(subject);
    if (before != null) {
      former(subject, before.tree());
    }
    long turn = before == null ? turns++ : before.turn();
    persons.put(subject, new Registered(turn, Trees.named(tree, Trees.ID, id)));
    byId.putIfAbsent(id, subject);
  }

  /// Somebody whose data were erased; the name is never anybody else's.
  void registeredAndErased(SubjectId subject, @Nullable String id) {
    erased.add(subject);
    if (id != null) {
      byId.putIfAbsent(id, subject);
    }
  }

  void corrected(SubjectId subject, Tree.Members tree) {
    change(
        now(subject),
        before ->
            Trees.named(tree, Trees.ID, requireNonNullElse(Trees.text(before, Trees.ID), "none")));
  }

  void extended(SubjectId subject, Tree.Members tree) {
    change(now(subject), before -> Additions.person(before, tree));
  }

  private void change(SubjectId subject, UnaryOperator<Tree.Members> change) {
    persons.computeIfPresent(
        subject, (_, before) -> new Registered(before.turn(), change.apply(before.tree())));
  }

  /// The names and numbers of one become further ones of the other.
  ///
  /// @return whether there was somebody to merge
  boolean merged(SubjectId from, SubjectId kept) {
    Registered left = persons.get(from);
    if (left == null) {
      return false;
    }
    leave(from);
    mergedInto.put(from, kept);
    change(kept, tree -> Additions.merged(tree, left.tree()));
    return true;
  }

  void erase(SubjectId subject) {
    erased.add(subject);
    leave(subject);
  }

  private void leave(SubjectId subject) {
    Registered left = persons.remove(subject);
    if (left != null) {
      former(subject, left.tree());
    }
  }

  private void former(SubjectId subject, Tree.Members tree) {
    String id = Trees.text(tree, Trees.ID);
    if (id != null) {
      formerIds.computeIfAbsent(subject, _ -> new LinkedHashSet<>()).add(id);
    }
  }

  /// Who a subject is after all merging.
  SubjectId now(SubjectId subject) {
    SubjectId at = subject;
    for (SubjectId next = mergedInto.get(at); next != null; next = mergedInto.get(at)) {
      at = next;
    }
    return at;
  }

  @Nullable SubjectId nowOrNobody(@Nullable SubjectId subject) {
    return subject == null ? null : now(subject);
  }

  /// Who bears a name by now; null where nobody registered does.
  @Nullable SubjectId subjectOf(@Nullable String person) {
    SubjectId subject = person == null ? null : bearer(person);
    return subject != null && persons.containsKey(now(subject)) ? now(subject) : null;
  }

  /// Whoever ever bore a name of the registry's own, or a subject by its own text.
  private @Nullable SubjectId bearer(String person) {
    SubjectId subject = byId.get(person);
    return subject == null ? SubjectId.parse(person).orElse(null) : subject;
  }

  /// Whether a name of the registry's own is, and stays, that of this subject.
  boolean bears(SubjectId subject, String person) {
    SubjectId bearer = byId.get(person);
    return bearer != null && now(bearer).equals(now(subject));
  }

  boolean erased(String person) {
    SubjectId subject = bearer(person);
    return subject != null && erased.contains(now(subject));
  }

  boolean erased(SubjectId subject) {
    return erased.contains(subject);
  }

  Tree.@Nullable Members tree(SubjectId subject) {
    Registered person = persons.get(subject);
    return person == null ? null : person.tree();
  }

  String idOf(SubjectId subject) {
    Tree.Members person = tree(subject);
    String id = person == null ? null : Trees.text(person, Trees.ID);
    return id == null ? subject.value().toString() : id;
  }

  /// Every id under which a file named or names somebody.
  Set<String> idsOf(SubjectId subject) {
    Set<String> ids = new LinkedHashSet<>(formerIds.getOrDefault(subject, Set.of()));
    ids.add(idOf(subject));
    return ids;
  }

  int size() {
    return persons.size();
  }

  /// What is recorded of everybody, in the order of registration.
  List<Tree> trees() {
    return persons.values().stream().<Tree>map(Registered::tree).toList();
  }

  /// What is recorded of some, in the order of registration.
  List<Tree> trees(Collection<SubjectId> some) {
    return some.stream()
        .map(persons::get)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingLong(Registered::turn))
        .<Tree>map(Registered::tree)
        .toList();
  }
}
