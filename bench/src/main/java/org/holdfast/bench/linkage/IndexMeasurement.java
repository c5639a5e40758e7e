// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.linkage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.holdfast.bench.misstatement.ErrorRates;
import org.holdfast.bench.misstatement.SeatWriter;
import org.holdfast.bench.people.Culture;
import org.holdfast.bench.people.Mixture;
import org.holdfast.bench.people.Population;
import org.holdfast.bench.query.Queries;
import org.holdfast.bench.query.Query;
import org.holdfast.bench.query.Truth;
import org.holdfast.linkage.FullScan;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.RegistryIndex;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.Identity;

/// Measures the index on invented people: how long it takes to build, what it holds, how long it
/// takes to answer, whom it finds, and whether a full scan finds anybody else.
///
/// @param buildSeconds from the first person asked for to the index, invention of the people
///   included
/// @param bytes what the index and the identities in it take
/// @param file what it takes to keep the index in a file
/// @param latencies of the queries, one thread
/// @param byCulture what was found, by the culture of who sat in the seat
/// @param candidates how many candidates a query had, on average
/// @param compared how many identities a query compared in full, on average
/// @param scanned how many queries had to read every row
/// @param scan queries that were held against a full scan
/// @param plain queries that were held against a comparison with everybody, which has no bound
public record IndexMeasurement(
    double buildSeconds,
    long bytes,
    Kept file,
    Latencies latencies,
    Map<Culture, Found> byCulture,
    double candidates,
    double compared,
    int scanned,
    Held scan,
    Held plain) {

  /// Queries before any is timed.
  private static final int WARM_UP = 2000;

  public IndexMeasurement {
    byCulture = Map.copyOf(byCulture);
  }

  /// Queries that were asked in another way too.
  ///
  /// @param queries how many
  /// @param lost how many of those had another answer there: it must be none
  public record Held(int queries, int lost) {}

  /// What is measured.
  ///
  /// @param seed what people and queries follow from
  /// @param persons registered people
  /// @param queries queries that are timed, half of them about registered people
  /// @param scan how many of the queries are held against a full scan
  /// @param plain how many are held against a comparison with everybody
  public record Plan(long seed, int persons, int queries, int scan, int plain) {}

  /// Is told what is being done.
  public interface Progress {
    /// Another part begins.
    void begins(String part);
  }

  /// Measures, which takes minutes for millions.
  ///
  /// @param clock a clock of nanoseconds that never goes back, as `System.nanoTime`
  public static IndexMeasurement of(Plan plan, LongSupplier clock, Progress progress) {
    Population population = Population.of(plan.seed, plan.persons, Mixture.usual());
    LinkageModel model = LinkageModel.shipped();
    progress.begins("building the index");
    long started = clock.getAsLong();
    RegistryIndex index = RegistryIndex.over(plan.persons, population::person, model);
    double buildSeconds = (clock.getAsLong() - started) / 1e9;
    progress.begins("writing the index and opening it");
    Kept file = Kept.of(index, clock);
    progress.begins("making the queries");
    List<Query> queries =
        new Queries(population, SeatWriter.at(ErrorRates.shipped()))
            .queries(plan.seed + 1, WARM_UP + plan.queries, 0.5)
            .toList();
    progress.begins("warming up");
    queries.subList(0, WARM_UP).forEach(query -> index.search(query.seat().identity()));
    progress.begins("asking");
    var asking = new Asking(plan.queries, clock);
    queries.subList(WARM_UP, queries.size()).forEach(query -> asking.ask(index, query));
    progress.begins("holding answers against a full scan");
    FullScan everybody = index.fullScan();
    List<Query> counted = queries.subList(WARM_UP, queries.size());
    Held scan = held(index, counted, plan.scan, everybody::candidates);
    progress.begins("holding answers against a comparison with everybody");
    Held plain = held(index, counted, plan.plain, everybody::candidatesWithoutBound);
    return new IndexMeasurement(
        buildSeconds,
        index.bytes(),
        file,
        new Latencies(asking.nanoseconds),
        asking.byCulture,
        (double) asking.candidates / plan.queries,
        (double) asking.compared / plan.queries,
        asking.scanned,
        scan,
        plain);
  }

  /// What all queries found.
  public Found found() {
    return byCulture.values().stream().reduce(Found.NOTHING, Found::and);
  }

  private static Held held(
      RegistryIndex index,
      List<Query> queries,
      int most,
      Function<Identity, List<Candidate>> other) {
    int held = Math.min(most, queries.size());
    int lost =
        (int)
            IntStream.range(0, held)
                .parallel()
                .filter(i -> {
                  Identity seat = queries.get(i).seat().identity();
                  return !index.candidates(seat).equals(other.apply(seat));
                })
                .count();
    return new Held(held, lost);
  }

  /// Asks one query after the other.
  private static final class Asking {
    private final long[] nanoseconds;
    private final LongSupplier clock;
    private final Map<Culture, Found> byCulture = new EnumMap<>(Culture.class);
    private int asked;
    private long candidates;
    private long compared;
    private int scanned;

    Asking(int queries, LongSupplier clock) {
      this.clock = clock;
      nanoseconds = new long[queries];
    }

    void ask(RegistryIndex index, Query query) {
      Identity seat = query.seat().identity();
      long started = clock.getAsLong();
      RegistryIndex.Outcome outcome = index.search(seat);
      nanoseconds[asked++] = clock.getAsLong() - started;
      candidates += outcome.candidates().size();
      compared += outcome.proof().compared();
      scanned += outcome.proof().scanned() ? 1 : 0;
      byCulture.merge(query.person().culture(), found(query, outcome.candidates()), Found::and);
    }

    private static Found found(Query query, List<Candidate> candidates) {
      return switch (query.truth()) {
        case Truth.Registered(int index) ->
            new Found(
                1, candidates.stream().anyMatch(one -> one.index() == index) ? 1 : 0, 0, 0, 0);
        case Truth.Kin _, Truth.Stranger _ ->
            new Found(
                0,
                0,
                1,
                candidates.isEmpty() ? 0 : 1,
                !candidates.isEmpty() && candidates.stream().allMatch(Asking::isByNearNumber)
                    ? 1
                    : 0);
      };
    }

    private static boolean isByNearNumber(Candidate candidate) {
      return candidate.doubts().contains(Candidate.Doubt.NEAR_IDENTIFIER)
          && candidate.weight().compareTo(LinkageModel.shipped().scale().possibleLink()) < 0;
    }
  }
}
