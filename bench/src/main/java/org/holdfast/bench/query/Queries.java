// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.query;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.bench.draw.Lots;
import org.holdfast.bench.misstatement.SeatWriter;
import org.holdfast.bench.people.Kinship;
import org.holdfast.bench.people.Person;
import org.holdfast.bench.people.Population;

/// The questions to a population: seats of its people and of others, by the same law and with the
/// same errors. Each follows from the seed and its number alone. Safe for use by many threads.
///
/// @param population the registry that is asked
/// @param writer how the seats are written
public record Queries(Population population, SeatWriter writer) {

  /// Of the negatives, how many are kin of a registered person. A judgement: families travel
  /// together, and one of them may be protected where another is not.
  static final double KIN_AMONG_NEGATIVES = 0.10;

  private static final List<Kinship> KINSHIPS = List.of(Kinship.values());

  /// So many queries, in an order that follows from the seed.
  ///
  /// @param seed what the queries follow from; the population's own seed is as good as another
  /// @param count how many
  /// @param positives the share of registered people, in [0, 1]
  public Stream<Query> queries(long seed, int count, double positives) {
    if (count < 0 || !(positives >= 0 && positives <= 1)) {
      throw new IllegalArgumentException("queries are 0 or more, positives a share of 0 to 1");
    }
    return IntStream.range(0, count).mapToObj(number -> query(seed, number, positives));
  }

  /// One of them, by its number from 0.
  ///
  /// @param seed as of [#queries]
  /// @param positives as of [#queries]
  public Query query(long seed, int number, double positives) {
    Lots lots = Lots.of(seed, number).forPurpose("query");
    Truth truth = truth(lots, positives);
    Person person =
        switch (truth) {
          case Truth.Registered(var index) -> population.invented(index);
          case Truth.Kin(var kinship, var index) -> population.unregisteredKin(index, kinship);
          case Truth.Stranger() -> population.stranger(lots.below(Population.MOST));
        };
    return new Query(writer.write(person, lots.seed()), person, truth);
  }

  private Truth truth(Lots lots, double positives) {
    if (lots.in(positives)) {
      return new Truth.Registered(lots.below(population.size()));
    }
    if (lots.in(KIN_AMONG_NEGATIVES)) {
      return new Truth.Kin(
          KINSHIPS.get(lots.below(KINSHIPS.size())), lots.below(population.size()));
    }
    return new Truth.Stranger();
  }
}
