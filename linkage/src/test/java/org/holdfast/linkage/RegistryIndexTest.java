// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index against the full comparison with everybody, which knows nothing of it.
class RegistryIndexTest {

  private static final LinkageModel MODEL = LinkageModel.shipped();

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void finds_whom_the_full_scan_finds_with_the_same_scores(long seed) {
    System.out.println("seed " + seed);
    var misreading = new Misreading(new SplittableRandom(seed));
    var people = new People(seed);
    List<People.Person> registered = people.next(500);
    var seats = new ArrayList<Identity>();
    registered.stream().limit(150).map(misreading::seat).forEach(seats::add);
    people.next(100).stream().map(misreading::seat).forEach(seats::add);
    assertNobodyIsLost(registered.stream().map(misreading::registered).toList(), seats);
  }

  @Test
  void loses_no_one_on_the_edge_of_the_threshold() {
    var misreading = new Misreading(new SplittableRandom(25));
    List<People.Person> people =
        new People(25).next(250).stream().map(People.Person::brief).toList();
    assertNobodyIsLost(
        people.stream().map(People.Person::registered).toList(),
        people.stream().map(misreading::namesake).toList());
  }

  static void assertNobodyIsLost(List<Identity> registry, List<Identity> seats) {
    RegistryIndex index = RegistryIndex.over(registry, MODEL);
    FullScan scan = index.fullScan();
    int found = 0;
    for (Identity seat : seats) {
      List<Candidate> candidates = index.candidates(seat);
      assertThat(candidates).as("seat %s", seat).isEqualTo(scan.candidatesWithoutBound(seat));
      found += candidates.size();
    }
    assertThat(found).isGreaterThan(seats.size() / 10);
  }
}
