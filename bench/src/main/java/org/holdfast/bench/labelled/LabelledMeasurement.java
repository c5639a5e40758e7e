// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.linkage.FullScan;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.Search;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.identity.Identity;

/// Measures the shipped model on labelled people.
///
/// A pair is asked once: the later row of a list of the earlier ones. Every true pair is weighed by
/// itself, whatever it weighs; other pairs are found from the floor on, by the same search that the
/// product uses, with its thresholds lowered.
///
/// @param truePairs how many pairs are one person
/// @param pairs how many pairs there are
/// @param chosen whether the pairs were chosen one by one, so that how many of them are true says
///   nothing of a prior
/// @param floor from which weight on pairs of different people are in `weights`, bits
/// @param weights of all true pairs, and of the others from the floor on
/// @param candidates the pairs that the shipped model makes candidates, by their weight or by a
///   rule
/// @param links those that it calls links
/// @param missed true pairs that are no candidates
/// @param wrong pairs of different people whose weight reaches the threshold of a link
public record LabelledMeasurement(
    long truePairs,
    long pairs,
    boolean chosen,
    double floor,
    Weights weights,
    Found candidates,
    Found links,
    Kinds missed,
    Kinds wrong) {

  /// No pair weighs less.
  private static final double NOTHING = -1000;

  /// Measures, which takes minutes for tens of thousands of rows and a low floor.
  ///
  /// @param floor from which weight on pairs of different people are counted, bits; pairs that were
  ///   labelled one by one are all counted
  public static LabelledMeasurement of(LabelledPeople people, double floor) {
    Tally tally =
        switch (people) {
          case LabelledPeople.Duplicates duplicates -> among(duplicates, floor);
          case LabelledPeople.TwoLists lists -> between(lists, floor);
          case LabelledPeople.Pairs(var pairs) -> pairs(pairs);
        };
    return new LabelledMeasurement(
        people.truePairs(),
        people.pairs(),
        people instanceof LabelledPeople.Pairs,
        people instanceof LabelledPeople.Pairs ? NOTHING : floor,
        tally.weights,
        tally.candidates,
        tally.links,
        tally.missed,
        tally.wrong);
  }

  /// The odds that a pair of the set is one person, before any field is compared: log2, bits.
  public double prior() {
    return Math.log((double) truePairs / (pairs - truePairs)) / Math.log(2);
  }

  private static Tally among(LabelledPeople.Duplicates list, double floor) {
    List<Identity> people = list.people();
    var search = new Searches(people, floor);
    return IntStream.range(0, people.size())
        .parallel()
        .collect(
            Tally::new,
            (tally, i) -> {
              List<Integer> same = list.same().get(i);
              tally.known(same.stream().map(people::get).toList(), people.get(i));
              tally.found(search, people.get(i), i, new HashSet<>(same));
            },
            Tally::add);
  }

  private static Tally between(LabelledPeople.TwoLists lists, double floor) {
    List<Identity> registered = lists.registered();
    var search = new Searches(registered, floor);
    return IntStream.range(0, lists.asked().size())
        .parallel()
        .collect(
            Tally::new,
            (tally, i) -> {
              Identity asked = lists.asked().get(i);
              boolean known = i < registered.size();
              tally.known(known ? List.of(registered.get(i)) : List.of(), asked);
              tally.found(search, asked, registered.size(), known ? Set.of(i) : Set.of());
            },
            Tally::add);
  }

  private static Tally pairs(List<LabelledPeople.Pair> pairs) {
    var tally = new Tally();
    for (LabelledPeople.Pair pair : pairs) {
      List<Identity> one = List.of(pair.registered());
      Set<Integer> same = pair.same() ? Set.of(0) : Set.of();
      if (pair.same()) {
        tally.known(one, pair.asked());
      }
      tally.found(new Searches(one, NOTHING), pair.asked(), 1, same);
    }
    return tally;
  }

  /// The same people, searched by the shipped model and by one that lets more pass.
  private static final class Searches {
    private final Search shipped;
    private final Search lowered;

    Searches(List<Identity> people, double floor) {
      shipped = Search.over(people, LinkageModel.shipped());
      lowered = Search.over(people, LinkageModel.shipped().lowered(floor, floor));
    }
  }

  private static final class Tally {
    private static final LinkageModel EVERYTHING = LinkageModel.shipped().lowered(NOTHING, NOTHING);
    private static final double LINK = LinkageModel.shipped().scale().link().bits();

    private final Weights weights = new Weights();
    private final Kinds missed = new Kinds();
    private final Kinds wrong = new Kinds();
    private Found candidates = new Found(0, 0);
    private Found links = new Found(0, 0);

    /// Weighs true pairs, wherever they fall.
    void known(List<Identity> same, Identity asked) {
      if (same.isEmpty()) {
        return;
      }
      var shipped = new HashSet<Integer>();
      FullScan.over(same, LinkageModel.shipped())
          .candidates(asked)
          .forEach(found -> shipped.add(found.index()));
      for (Candidate pair : FullScan.over(same, EVERYTHING).candidates(asked)) {
        weights.count(pair.weight().bits(), true);
        if (!shipped.contains(pair.index())) {
          missed.count(pair);
        }
      }
    }

    /// Searches for somebody among those before an end.
    void found(Searches searches, Identity asked, int end, Set<Integer> same) {
      for (Candidate pair : searches.lowered.candidates(asked)) {
        if (pair.index() < end && !same.contains(pair.index())) {
          other(pair);
        }
      }
      for (Candidate pair : searches.shipped.candidates(asked)) {
        if (pair.index() < end) {
          Found one = same.contains(pair.index()) ? new Found(1, 0) : new Found(0, 1);
          candidates = candidates.and(one);
          links = pair.strength() == Strength.LINK ? links.and(one) : links;
        }
      }
    }

    private void other(Candidate pair) {
      weights.count(pair.weight().bits(), false);
      if (pair.weight().bits() >= LINK) {
        wrong.count(pair);
      }
    }

    void add(Tally more) {
      weights.add(more.weights);
      missed.add(more.missed);
      wrong.add(more.wrong);
      candidates = candidates.and(more.candidates);
      links = links.and(more.links);
    }
  }
}
