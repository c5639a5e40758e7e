// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.bench.people.Population;
import org.holdfast.bench.quality.LevelEstimate.Counted;
import org.holdfast.bench.query.Query;
import org.holdfast.bench.query.Truth;
import org.holdfast.linkage.FullScan;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.identity.Identity;

/// Estimates what each level weighs: m by labels and by a mixture without labels, u by pairs drawn
/// at random.
///
/// The mixture is sought twice, as Splink does, each time among pairs that agree in what is not
/// asked about: those that share a birth date tell of the name and the rest, those that share two
/// words of a name tell of the birth date.
final class Estimation {

  /// Of the registered people, so many are set beside seats at random.
  private static final int RANDOM_PEOPLE = 1500;

  /// A level that chance makes less often than this is first thought common among pairs of one
  /// person.
  private static final double SELDOM = 0.1;

  private static final Set<Field> BESIDE_BIRTH_DATE =
      Set.of(Field.NAME, Field.A_NUMBER, Field.DOCUMENT, Field.SEX, Field.NATIONALITY);

  /// Among people of one name sex and nationality agree far oftener than among others, whoever they
  /// are: with these two the mixture finds the nations, and not the persons.
  private static final Set<Field> BESIDE_NAME =
      Set.of(Field.BIRTH_DATE, Field.A_NUMBER, Field.DOCUMENT);

  private final Population people;
  private final List<Query> queries;
  private final Levels levels;

  private Estimation(Split split, LinkageModel model) {
    this.people = split.population();
    this.queries = split.queries();
    this.levels = new Levels(model);
  }

  /// An estimate for every level of the model that can be compared, by key.
  ///
  /// @param randomPairs how many pairs are drawn at random, about
  static List<LevelEstimate> of(Split split, LinkageModel model, int randomPairs) {
    var estimation = new Estimation(split, model);
    LevelCounts m = estimation.ofTruePairs();
    LevelCounts u = estimation.ofRandomPairs(randomPairs);
    var mixture = new HashMap<String, Double>();
    Population people = split.population();
    mixture.putAll(estimation.mixture(SharedKeys.ofBirthDates(people), BESIDE_BIRTH_DATE, u));
    estimation
        .mixture(SharedKeys.ofTwoWords(people), BESIDE_NAME, u)
        .forEach((key, share) -> {
          if (LevelCounts.field(key) == Field.BIRTH_DATE) {
            mixture.put(key, share);
          }
        });
    return estimation.levels.bits().keySet().stream()
        .filter(key -> u.comparable(key) > 0 && !key.endsWith(".NOT_STATED"))
        .sorted()
        .map(key -> estimation.estimate(key, m, u, mixture))
        .toList();
  }

  private LevelEstimate estimate(
      String key, LevelCounts m, LevelCounts u, Map<String, Double> mixture) {
    boolean ofName = LevelCounts.field(key) == Field.NAME;
    double shipped = ofName ? m.weight(key) : levels.bits().getOrDefault(key, Double.NaN);
    return new LevelEstimate(
        key,
        new Counted(m.of(key), m.comparable(key)),
        new Counted(u.of(key), u.comparable(key)),
        mixture.getOrDefault(key, Double.NaN),
        shipped);
  }

  private LevelCounts ofTruePairs() {
    return counted(
        queries.parallelStream()
            .flatMap(query ->
                query.truth() instanceof Truth.Registered(var own)
                    ? levels.compared(seat(query), List.of(people.person(own))).stream()
                    : Stream.empty()));
  }

  private LevelCounts ofRandomPairs(int pairs) {
    int count = Math.min(RANDOM_PEOPLE, people.size());
    int apart = people.size() / count;
    FullScan some =
        levels.over(IntStream.range(0, count).mapToObj(i -> people.person(i * apart)).toList());
    return counted(
        queries.subList(0, Math.min(queries.size(), Math.ceilDiv(pairs, count))).parallelStream()
            .flatMap(query ->
                some.candidates(seat(query)).stream()
                    .filter(pair -> !isSame(query, pair.index() * apart))));
  }

  private LevelCounts counted(Stream<Candidate> pairs) {
    return pairs.collect(
        LevelCounts::new, (counts, pair) -> counts.add(pair, levels.of(pair)), LevelCounts::and);
  }

  private Map<String, Double> mixture(SharedKeys keys, Set<Field> fields, LevelCounts u) {
    Map<Map<Field, String>, Long> patterns =
        queries.parallelStream()
            .map(query -> sharing(keys, query))
            .flatMap(Collection::stream)
            .map(levels::of)
            .peek(pattern -> pattern.keySet().retainAll(fields))
            .collect(Collectors.groupingBy(pattern -> pattern, Collectors.counting()));
    return TwoClasses.fit(
            patterns, key -> u.softened(key) < SELDOM ? 1 - SELDOM : SELDOM, u::softened)
        .m();
  }

  private List<Candidate> sharing(SharedKeys keys, Query query) {
    List<Identity> sharing =
        IntStream.of(keys.sharedWith(seat(query))).mapToObj(people::person).toList();
    return sharing.isEmpty() ? List.of() : levels.compared(seat(query), sharing);
  }

  private static Identity seat(Query query) {
    return query.seat().identity();
  }

  private static boolean isSame(Query query, int index) {
    return query.truth() instanceof Truth.Registered(var own) && own == index;
  }
}
