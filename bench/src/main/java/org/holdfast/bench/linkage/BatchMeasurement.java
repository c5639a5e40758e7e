// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.linkage;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.holdfast.bench.misstatement.ErrorRates;
import org.holdfast.bench.misstatement.SeatWriter;
import org.holdfast.bench.people.Mixture;
import org.holdfast.bench.people.Population;
import org.holdfast.bench.query.Queries;
import org.holdfast.linkage.BatchSearch;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.RegistryIndex;
import org.holdfast.linkage.Search;
import org.holdfast.linkage.SearchProof;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.Identity;

/// Measures how long it takes to link many seats with a registry of invented people.
///
/// @param buildSeconds from the first person asked for to the index
/// @param inventionSeconds what the invention of the seats takes, which is part of `seconds` too
/// @param seconds to invent all seats and to link them
/// @param candidates of all seats
/// @param held how many seats were asked about one by one as well, and how many of those had
///   another answer: it must be none
public record BatchMeasurement(
    double buildSeconds,
    double inventionSeconds,
    double seconds,
    long candidates,
    IndexMeasurement.Held held) {

  /// What is measured.
  ///
  /// @param seed what people and seats follow from
  /// @param persons registered people
  /// @param seats seats that are linked, half of them of registered people
  /// @param held how many of them are asked about one by one as well
  public record Plan(long seed, int persons, int seats, int held) {}

  /// Measures.
  ///
  /// @param executor the threads that link
  /// @param clock a clock of nanoseconds that never goes back, as `System.nanoTime`
  public static BatchMeasurement of(
      Plan plan, ExecutorService executor, LongSupplier clock, IndexMeasurement.Progress progress)
      throws InterruptedException {
    Population population = Population.of(plan.seed, plan.persons, Mixture.usual());
    progress.begins("building the index");
    long started = clock.getAsLong();
    RegistryIndex index =
        RegistryIndex.over(plan.persons, population::person, LinkageModel.shipped());
    double buildSeconds = (clock.getAsLong() - started) / 1e9;
    var queries = new Queries(population, SeatWriter.at(ErrorRates.shipped()));
    IntFunction<Identity> seat =
        number -> queries.query(plan.seed + 1, number, 0.5).seat().identity();
    progress.begins("inventing the seats");
    double inventionSeconds = link(plan, new Nobody(), seat, executor, clock, new LongAdder());
    progress.begins("linking");
    var candidates = new LongAdder();
    double seconds = link(plan, index, seat, executor, clock, candidates);
    progress.begins("asking one by one");
    return new BatchMeasurement(
        buildSeconds,
        inventionSeconds,
        seconds,
        candidates.sum(),
        held(Math.min(plan.held, plan.seats), index, seat, executor));
  }

  private static double link(
      Plan plan,
      Search search,
      IntFunction<Identity> seat,
      ExecutorService executor,
      LongSupplier clock,
      LongAdder candidates)
      throws InterruptedException {
    long started = clock.getAsLong();
    new BatchSearch(search, executor)
        .ask(plan.seats, seat, (_, found) -> candidates.add(found.size()));
    return (clock.getAsLong() - started) / 1e9;
  }

  private static IndexMeasurement.Held held(
      int seats, RegistryIndex index, IntFunction<Identity> seat, ExecutorService executor)
      throws InterruptedException {
    var lost = new LongAdder();
    new BatchSearch(index, executor)
        .ask(
            seats,
            seat,
            (number, found) -> {
              if (!found.equals(index.candidates(seat.apply(number)))) {
                lost.increment();
              }
            });
    return new IndexMeasurement.Held(seats, lost.intValue());
  }

  /// Finds nobody: what is measured with it is the invention of the seats alone.
  private static final class Nobody implements Search {
    @Override
    public List<Candidate> candidates(Identity asked) {
      return List.of();
    }

    @Override
    public List<SearchProof> proofs(Identity asked) {
      return List.of();
    }
  }
}
