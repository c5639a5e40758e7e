// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.bench.misstatement.ErrorRates;
import org.holdfast.bench.misstatement.SeatWriter;
import org.holdfast.bench.people.Mixture;
import org.holdfast.bench.people.Population;
import org.holdfast.bench.query.Queries;
import org.holdfast.bench.query.Query;
import org.holdfast.bench.query.Truth;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.RegistryIndex;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.identity.Identity;

/// A population and its seats, at the error rates as shipped.
///
/// @param population the registered people
/// @param queries the seats, in an order that follows from the seed
record Split(Population population, List<Query> queries) {

  /// Of the seats, how many are registered people's.
  private static final double REGISTERED = 0.5;

  /// The same share of the seats that the model's prior supposes.
  private static final double REGISTERED_BY_THE_PRIOR = 0.1;

  /// How low the curve goes, bits: four below the shipped threshold. Lower would ask for longer
  /// than for all the rest.
  static final double LOWEST = 8;

  Split {
    queries = List.copyOf(queries);
  }

  static Split of(QualityPlan.Seeds seeds, QualityPlan plan) {
    Population people = Population.of(seeds.people(), plan.persons(), Mixture.usual());
    return new Split(
        people,
        new Queries(people, SeatWriter.at(ErrorRates.shipped()))
            .queries(seeds.queries(), plan.queries(), REGISTERED)
            .toList());
  }

  /// Screens every seat, in the order of the queries.
  List<Screened> screened(LinkageModel model) {
    RegistryIndex shipped = RegistryIndex.over(population.size(), population::person, model);
    LinkageModel low = model.lowered(model.scale().link().bits(), LOWEST);
    RegistryIndex lowered = RegistryIndex.over(population.size(), population::person, low);
    return IntStream.range(0, queries.size())
        .parallel()
        .mapToObj(i -> screened(queries.get(i), shipped, lowered))
        .toList();
  }

  private Screened screened(Query query, RegistryIndex shipped, RegistryIndex lowered) {
    Identity seat = query.seat().identity();
    List<Candidate> candidates = shipped.candidates(seat);
    List<Candidate> low = lowered.candidates(seat);
    return switch (query.truth()) {
      case Truth.Registered(var own) ->
          new Screened(
              query.person().culture(),
              registered(seat, population.person(own)),
              reached(low.stream().filter(one -> one.index() == own).toList()),
              AsShipped.ofRegistered(
                  candidates.stream().anyMatch(one -> one.index() == own),
                  candidates.stream()
                      .anyMatch(one -> one.index() == own && one.strength() == Strength.LINK)),
              pairs(candidates, own, REGISTERED_BY_THE_PRIOR / REGISTERED));
      case Truth.Kin _, Truth.Stranger _ ->
          new Screened(
              query.person().culture(),
              new Screened.Sitting.Other(),
              reached(low),
              AsShipped.ofOther(
                  !candidates.isEmpty(),
                  candidates.stream().anyMatch(one -> one.strength() == Strength.LINK)),
              pairs(candidates, NOBODY, (1 - REGISTERED_BY_THE_PRIOR) / (1 - REGISTERED)));
    };
  }

  /// No index of a person.
  private static final int NOBODY = -1;

  private static Screened.Sitting registered(Identity seat, Identity person) {
    return new Screened.Sitting.Registered(
        Screened.OnBothSides.of(!seat.birthDates().isEmpty(), !person.birthDates().isEmpty()),
        Screened.OnBothSides.of(!seat.aNumbers().isEmpty(), !person.aNumbers().isEmpty()));
  }

  private static double reached(List<Candidate> candidates) {
    return candidates.stream().mapToDouble(Screened::reach).max().orElse(Double.NEGATIVE_INFINITY);
  }

  private static List<Pair> pairs(List<Candidate> candidates, int own, double mass) {
    return candidates.stream()
        .map(one -> Pair.of(one, candidates.size(), one.index() == own, mass))
        .toList();
  }
}
