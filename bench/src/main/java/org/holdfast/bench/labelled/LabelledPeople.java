// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.linkage.identity.Identity;

/// People as a set states them, and who is who.
public sealed interface LabelledPeople {

  /// How many pairs are labelled one person.
  long truePairs();

  /// How many pairs there are.
  long pairs();

  /// A row of a list.
  ///
  /// @param identity what it states
  /// @param label the same for all rows about one person
  record Labelled(Identity identity, String label) {}

  /// One list in which people stand more than once: each row is asked of those above it.
  ///
  /// @param same for each row, the rows above it that are about the same person
  record Duplicates(List<Identity> people, List<List<Integer>> same) implements LabelledPeople {
    public Duplicates {
      people = List.copyOf(people);
      same = List.copyOf(same);
    }

    static Duplicates of(List<Labelled> rows) {
      Map<String, List<Integer>> above = new HashMap<>();
      var same = new ArrayList<List<Integer>>();
      for (int i = 0; i < rows.size(); i++) {
        List<Integer> others = above.computeIfAbsent(rows.get(i).label(), _ -> new ArrayList<>());
        same.add(List.copyOf(others));
        others.add(i);
      }
      return new Duplicates(rows.stream().map(Labelled::identity).toList(), same);
    }

    @Override
    public long truePairs() {
      return same.stream().mapToLong(List::size).sum();
    }

    @Override
    public long pairs() {
      return people.size() * (people.size() - 1L) / 2;
    }
  }

  /// Two lists: some that are asked about stand on the registered list, at the same place; those
  /// who come after do not.
  record TwoLists(List<Identity> registered, List<Identity> asked) implements LabelledPeople {
    public TwoLists {
      registered = List.copyOf(registered);
      asked = List.copyOf(asked);
      if (asked.size() < registered.size()) {
        throw new IllegalArgumentException("everybody registered is asked about");
      }
    }

    @Override
    public long truePairs() {
      return registered.size();
    }

    @Override
    public long pairs() {
      return (long) registered.size() * asked.size();
    }
  }

  /// Pairs that were chosen and labelled one by one. How often a pair is one person says nothing
  /// here of how often it is among people.
  record Pairs(List<Pair> labelled) implements LabelledPeople {
    public Pairs {
      labelled = List.copyOf(labelled);
    }

    @Override
    public long truePairs() {
      return labelled.stream().filter(Pair::same).count();
    }

    @Override
    public long pairs() {
      return labelled.size();
    }
  }

  /// A labelled pair.
  record Pair(Identity asked, Identity registered, boolean same) {}
}
