// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.screening.FoundPerson;
import org.holdfast.linkage.Asked;
import org.holdfast.linkage.FullScan;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.LiveIndex;
import org.holdfast.linkage.RegistryIndex;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.Identity;
import org.jspecify.annotations.Nullable;

/// The persons of a live registry and the index over them.
///
/// A reader would get this wrong: each person has a turn, which stays when the identity changes and
/// the index gives it another number. Equally likely candidates stand in the order of turns, as
/// they do in a registry made anew.
final class People {
  private final LinkageModel model;

  /// Everybody by turn; of one who left, the last that was known.
  private final List<PersonRecord> byTurn;

  private final Map<PersonId, Integer> turns;

  /// The number in the index by turn, where it is another.
  private final Map<Integer, Integer> movedTo = new HashMap<>();

  /// The turn by number in the index, from the first that was added on.
  private final List<Integer> addedTurns = new ArrayList<>();

  private final int began;
  private LiveIndex index;

  People(List<PersonRecord> persons, LinkageModel model) {
    this.model = model;
    byTurn = new ArrayList<>(persons);
    turns = HashMap.newHashMap(persons.size());
    for (int turn = 0; turn < persons.size(); turn++) {
      turns.put(persons.get(turn).id(), turn);
    }
    began = persons.size();
    index = LiveIndex.over(RegistryIndex.over(identities(persons), model));
  }

  private static List<Identity> identities(List<PersonRecord> persons) {
    return persons.stream().map(PersonRecord::identity).toList();
  }

  /// Puts these in the place of what was known of some.
  ///
  /// @param some who changed; whoever is not among `anew` has left
  /// @return those of them who are to be looked for anew, as the identity is another
  Set<PersonId> replace(Collection<PersonId> some, List<PersonRecord> anew) {
    Map<PersonId, PersonRecord> left = new LinkedHashMap<>();
    some.forEach(id -> {
      PersonRecord before = known(id);
      if (before != null) {
        left.put(id, before);
      }
    });
    Set<PersonId> changed = new HashSet<>();
    List<PersonRecord> added = new ArrayList<>();
    for (PersonRecord person : anew) {
      PersonRecord before = left.remove(person.id());
      int turn = turnOf(person);
      byTurn.set(turn, person);
      if (before == null || !before.identity().equals(person.identity())) {
        if (before != null) {
          index = index.without(number(turn));
        }
        changed.add(person.id());
        added.add(person);
      }
    }
    left.keySet().forEach(this::leave);
    changed.addAll(left.keySet());
    add(added);
    return changed;
  }

  private @Nullable PersonRecord known(PersonId id) {
    Integer turn = turns.get(id);
    return turn == null ? null : byTurn.get(turn);
  }

  private int turnOf(PersonRecord person) {
    Integer turn = turns.get(person.id());
    if (turn != null) {
      return turn;
    }
    int next = byTurn.size();
    byTurn.add(person);
    turns.put(person.id(), next);
    return next;
  }

  private void leave(PersonId id) {
    index = index.without(number(Objects.requireNonNull(turns.remove(id))));
  }

  private void add(List<PersonRecord> added) {
    for (PersonRecord person : added) {
      int turn = Objects.requireNonNull(turns.get(person.id()));
      movedTo.put(turn, began + addedTurns.size());
      addedTurns.add(turn);
    }
    index = index.with(identities(added));
  }

  private int number(int turn) {
    return movedTo.getOrDefault(turn, turn);
  }

  private int turn(int number) {
    return number < began ? number : addedTurns.get(number - began);
  }

  /// Looks for somebody among everybody.
  Looked look(Identity asked) {
    return new Looked(Asked.of(asked, model), found(index.candidates(asked), this::turn));
  }

  /// A search over a few of them, which finds each as the search over all does.
  Few among(Set<PersonId> few) {
    List<Integer> listed = few.stream().map(turns::get).filter(Objects::nonNull).sorted().toList();
    List<Identity> identities = listed.stream().map(turn -> byTurn.get(turn).identity()).toList();
    FullScan search = FullScan.over(identities, model);
    return asked -> identities.isEmpty() ? List.of() : found(search.candidates(asked), listed::get);
  }

  /// A search over a few.
  @FunctionalInterface
  interface Few {
    List<FoundPerson> candidates(Asked asked);
  }

  private List<FoundPerson> found(List<Candidate> candidates, IntUnaryOperator turn) {
    return model
        .calibration()
        .likeliestFirst(
            candidates.stream().map(one -> one.at(turn.applyAsInt(one.index()))).toList())
        .stream()
        .map(one -> new FoundPerson(byTurn.get(one.index()), one))
        .toList();
  }

  /// The same as it is known now.
  FoundPerson now(FoundPerson found) {
    return new FoundPerson(byTurn.get(found.candidate().index()), found.candidate());
  }

  int size() {
    return turns.size();
  }
}
