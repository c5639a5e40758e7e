// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.bench.misstatement.ErrorRates;
import org.holdfast.bench.misstatement.SeatWriter;
import org.holdfast.bench.people.Mixture;
import org.holdfast.bench.people.Person;
import org.holdfast.bench.people.Population;
import org.holdfast.bench.people.Within;
import org.junit.jupiter.api.Test;

class QueriesTest {

  private static final int COUNT = 4_000;
  private static final Population PEOPLE = Population.of(11, 3_000, Mixture.usual());
  private static final Queries QUERIES = new Queries(PEOPLE, SeatWriter.at(ErrorRates.shipped()));

  @Test
  void positivesAndKinHaveTheirShares() {
    List<Query> queries = QUERIES.queries(1, COUNT, 0.5).toList();
    long positives = queries.stream().filter(q -> q.truth() instanceof Truth.Registered).count();
    long kin = queries.stream().filter(q -> q.truth() instanceof Truth.Kin).count();
    double share = Queries.KIN_AMONG_NEGATIVES;
    int negatives = (int) (COUNT - positives);
    assertThat((double) positives / COUNT).isCloseTo(0.5, within(Within.samplingError(0.5, COUNT)));
    assertThat((double) kin / negatives)
        .isCloseTo(share, within(Within.samplingError(share, negatives)));
  }

  @Test
  void theTruthIsTrue() {
    List<Person> registered = IntStream.range(0, PEOPLE.size()).mapToObj(PEOPLE::invented).toList();
    QUERIES
        .queries(2, 500, 0.5)
        .forEach(query -> {
          switch (query.truth()) {
            case Truth.Registered(var index) ->
                assertThat(query.person()).isEqualTo(registered.get(index));
            case Truth.Kin(var kinship, var index) ->
                assertThat(query.person())
                    .isEqualTo(PEOPLE.unregisteredKin(index, kinship))
                    .isNotIn(registered);
            case Truth.Stranger() -> assertThat(query.person()).isNotIn(registered);
          }
        });
  }

  @Test
  void aQueryFollowsFromSeedAndNumber() {
    List<Query> queries = QUERIES.queries(3, 300, 0.01).toList();
    assertThat(QUERIES.queries(3, 300, 0.01).parallel().toList()).isEqualTo(queries);
    assertThat(QUERIES.queries(3, 100, 0.01).toList()).isEqualTo(queries.subList(0, 100));
    assertThat(QUERIES.queries(4, 300, 0.01).toList()).isNotEqualTo(queries);
  }

  @Test
  void allOrNoneCanBePositive() {
    assertThat(QUERIES.queries(5, 50, 1)).allMatch(q -> q.truth() instanceof Truth.Registered);
    assertThat(QUERIES.queries(5, 50, 0)).noneMatch(q -> q.truth() instanceof Truth.Registered);
    assertThatIllegalArgumentException().isThrownBy(() -> QUERIES.queries(5, 50, 1.1));
  }
}
