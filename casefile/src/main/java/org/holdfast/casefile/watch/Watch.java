// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.Terms;
import org.holdfast.casefile.watch.OpenOperation.Question;
import org.holdfast.linkage.identity.Identity;

/// All open operations, each with what it is answered now. What happens is told to it, and it says
/// which operations are answered otherwise for it.
///
/// It keeps for each seat whom a search over the whole registry found, and looks only for those who
/// changed. What it answers is what `Screening.against` a registry made anew answers, to the last
/// bit; it answers by the same code.
///
/// It changes, and is for one thread at a time, as the live registry in it is. The operations that
/// it gives do not change.
///
/// A reader would get this wrong: each thing that happens comes with the terms on which is asked
/// now. Operations that it touches are asked then; the others keep their answer and the time at
/// which they were asked, until time is told to have passed by [#ask].
public final class Watch {
  private final Map<String, OpenOperation> open = new LinkedHashMap<>();
  private final Decisions decisions;
  private LiveRegistry registry;

  /// Whether everything that was told was followed to its end.
  private boolean followed = true;

  /// A watch over no operation.
  ///
  /// @param decisions what people decided about seats
  public Watch(LiveRegistry registry, Decisions decisions) {
    this.registry = registry;
    this.decisions = decisions;
  }

  /// The registry that is asked.
  public LiveRegistry registry() {
    return registry;
  }

  /// The open operations in the order in which they were first put.
  public List<OpenOperation> operations() {
    requireFollowed();
    return List.copyOf(open.values());
  }

  /// One of them; empty where none of this name is open.
  public Optional<OpenOperation> operation(String name) {
    requireFollowed();
    return Optional.ofNullable(open.get(name));
  }

  /// A manifest is put, for the first time or in the place of one before. Persons in seats who were
  /// listed before as they are now are not looked for again.
  ///
  /// @param name under which the operation is watched
  public List<OperationChange> put(String name, Reading<Manifest> manifest, Terms terms) {
    requireFollowed();
    OpenOperation before = open.get(name);
    Map<Identity, Looked> known = before == null ? Map.of() : before.lookedByIdentity();
    Function<Identity, Looked> search =
        identity -> {
          Looked looked = known.get(identity);
          return looked == null ? registry.look(identity) : looked;
        };
    OpenOperation after = OpenOperation.put(name, manifest, search, question(terms));
    open.put(name, after);
    return before == null
        ? List.of(new OperationChange.Opened(after))
        : Differences.of(before, after).stream().toList();
  }

  /// An operation is withdrawn, or has departed.
  public List<OperationChange> withdraw(String name) {
    OpenOperation before = open.remove(name);
    return before == null ? List.of() : List.of(new OperationChange.Closed(before));
  }

  /// The registry takes in what changed of some persons ([LiveRegistry]).
  ///
  /// @param excerpt a registry of some persons, with every class and every source, as a reader read
  ///   it
  /// @param persons every name under which these persons were or are known; who is named here and
  ///   is not in the excerpt has left
  /// @param made as of which position of the record it was made
  /// @throws IllegalArgumentException if the excerpt, read whole, speaks of somebody else, or was
  ///   made before one that was taken in. Whatever is thrown, this watch answers nothing any more:
  ///   begin another.
  public List<OperationChange> take(
      Reading<Registry> excerpt, Set<PersonId> persons, RecordPosition made, Terms terms) {
    requireFollowed();
    followed = false;
    LiveRegistry.Change change = registry.take(excerpt, persons, made);
    Question question = question(terms);
    People.Few few = registry.among(change.looked());
    List<OperationChange> changes =
        replaceEach(operation -> operation.changed(registry, change, few, question));
    followed = true;
    return changes;
  }

  /// Another registry is in the place of the one before: everybody is looked for.
  public List<OperationChange> replaced(LiveRegistry anew, Terms terms) {
    requireFollowed();
    registry = anew;
    Question question = question(terms);
    return replaceEach(operation ->
        OpenOperation.put(operation.name(), operation.manifest(), anew::look, question));
  }

  /// Time has passed, or is to be asked on other terms: every operation is asked again.
  public List<OperationChange> ask(Terms terms) {
    requireFollowed();
    Question question = question(terms);
    return replaceEach(operation -> operation.again(question));
  }

  /// What people decided about an operation changed.
  public List<OperationChange> decided(String name, Terms terms) {
    requireFollowed();
    OpenOperation before = open.get(name);
    if (before == null) {
      return List.of();
    }
    OpenOperation after = before.again(question(terms));
    open.put(name, after);
    return Differences.of(before, after).stream().toList();
  }

  private void requireFollowed() {
    if (!followed) {
      throw new IllegalStateException("a change was not followed to its end; begin another watch");
    }
  }

  private Question question(Terms terms) {
    return new Question(registry.answers(), decisions, terms);
  }

  private List<OperationChange> replaceEach(UnaryOperator<OpenOperation> by) {
    List<OpenOperation> before = List.copyOf(open.values());
    List<OpenOperation> after = before.parallelStream().map(by).toList();
    List<OperationChange> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      open.put(after.get(i).name(), after.get(i));
      Differences.of(before.get(i), after.get(i)).ifPresent(changes::add);
    }
    return changes;
  }
}
