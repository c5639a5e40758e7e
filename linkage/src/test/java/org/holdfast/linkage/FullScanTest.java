// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.identity.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullScanTest {

  private static final LinkageModel MODEL = LinkageModel.shipped();

  /// A registry and the seats of its own people, misread, and of others.
  private record World(List<Identity> registry, List<Identity> seats) {
    static World of(long seed, int size) {
      System.out.println("seed " + seed);
      var people = new People(seed);
      var misreading = new Misreading(new SplittableRandom(seed));
      List<People.Person> registered = people.next(size);
      var seats = new ArrayList<Identity>();
      registered.stream().limit(60).map(misreading::seat).forEach(seats::add);
      people.next(60).stream().map(misreading::seat).forEach(seats::add);
      return new World(registered.stream().map(misreading::registered).toList(), seats);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_upper_bound_loses_no_one_and_changes_no_score(long seed) {
    World world = World.of(seed, 400);
    FullScan scan = FullScan.over(world.registry(), MODEL);
    int found = 0;
    for (Identity seat : world.seats()) {
      List<Candidate> candidates = scan.candidates(seat);
      assertThat(candidates).isEqualTo(scan.candidatesWithoutBound(seat));
      found += candidates.size();
    }
    assertThat(found).isGreaterThan(50);
  }

  /// Namesakes with one given name, whose date and number differ: their weights lie about the
  /// threshold, and nothing but the sum decides. A bound a tenth too low shows here.
  @Test
  void no_one_is_lost_on_the_edge_of_the_threshold() {
    var misreading = new Misreading(new SplittableRandom(14));
    List<People.Person> people =
        new People(14).next(250).stream().map(People.Person::brief).toList();
    FullScan scan = FullScan.over(people.stream().map(People.Person::registered).toList(), MODEL);
    int found = 0;
    for (People.Person person : people) {
      Identity seat = misreading.namesake(person);
      List<Candidate> candidates = scan.candidates(seat);
      assertThat(candidates).isEqualTo(scan.candidatesWithoutBound(seat));
      found += candidates.isEmpty() ? 0 : 1;
    }
    assertThat(found).isBetween(25, 225);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void nobody_s_score_changes_when_others_are_added(long seed) {
    World world = World.of(seed, 300);
    FullScan few = FullScan.over(world.registry().subList(0, 100), MODEL);
    FullScan many = FullScan.over(world.registry(), MODEL);
    for (Identity seat : world.seats()) {
      assertThat(many.candidates(seat).stream().filter(c -> c.index() < 100))
          .containsExactlyElementsOf(few.candidates(seat));
    }
  }

  @Test
  void answers_are_the_same_in_any_number_of_threads() {
    World world = World.of(8, 300);
    FullScan scan = FullScan.over(world.registry(), MODEL);
    List<List<Candidate>> one = world.seats().stream().map(scan::candidates).toList();
    List<List<Candidate>> many = world.seats().parallelStream().map(scan::candidates).toList();
    assertThat(many).isEqualTo(one);
  }

  @Test
  void the_likeliest_comes_first_and_equals_stay_in_their_order() {
    Identity same = Identities.parse("Noel Quinteros Arita; 1990-05-14; M; HND; 290114001");
    Identity like = Identities.parse("Noel Quinteros; 1990-05-14; M; HND; -");
    FullScan scan = FullScan.over(List.of(like, same, like, same), MODEL);
    assertThat(scan.candidates(same).stream().map(Candidate::index)).containsExactly(1, 3, 0, 2);
  }

  /// What holds: a value added to a field in which the registered identity already states one that
  /// can be compared never makes the answer weaker, nor, at the same strength, its weight less. The
  /// first value of a field may: it can conflict where a blank could not.
  @ParameterizedTest
  @ValueSource(longs = {9, 10})
  void a_further_alias_date_number_or_document_never_weakens_an_answer(long seed) {
    World world = World.of(seed, 150);
    List<Identity> others = World.of(seed + 100, 150).registry();
    FullScan before = FullScan.over(world.registry(), MODEL);
    List<Identity> grown =
        IntStream.range(0, world.registry().size())
            .mapToObj(i -> further(world.registry().get(i), others.get(i), i))
            .toList();
    FullScan after = FullScan.over(grown, MODEL);
    for (Identity seat : world.seats()) {
      List<Candidate> now = after.candidates(seat);
      for (Candidate was : before.candidates(seat)) {
        Candidate is = now.stream().filter(c -> c.index() == was.index()).findFirst().orElseThrow();
        assertThat(is.strength()).isLessThanOrEqualTo(was.strength());
        if (is.strength() == was.strength()) {
          assertThat(is.weight().bits()).isGreaterThanOrEqualTo(was.weight().bits());
        }
      }
    }
  }

  private static Identity further(Identity one, Identity other, int i) {
    boolean comparable =
        one.names().stream().noneMatch(name -> name.toString().contains("NU"))
            && !one.names().isEmpty();
    return new Identity(
        i % 2 == 0 && comparable ? both(one.names(), other.names()) : one.names(),
        i % 3 == 0 && !one.birthDates().isEmpty()
            ? both(one.birthDates(), other.birthDates())
            : one.birthDates(),
        one.sex(),
        one.nationalities().isEmpty()
            ? Set.of()
            : Set.copyOf(both(List.copyOf(one.nationalities()), List.of("PER"))),
        i % 5 == 0 && !one.aNumbers().isEmpty()
            ? both(one.aNumbers(), other.aNumbers())
            : one.aNumbers(),
        i % 7 == 0 && !one.documents().isEmpty()
            ? both(one.documents(), other.documents())
            : one.documents());
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    var all = new ArrayList<T>(some);
    all.addAll(more);
    return all;
  }

  @Test
  void a_blank_neither_agrees_nor_conflicts() {
    Identity full = Identities.parse("Noel Quinteros Arita; 1990-05-14; M; HND; 290114001");
    Identity blank = Identities.parse("-; -; -; -; 290114001");
    Candidate candidate = FullScan.over(List.of(full), MODEL).candidates(blank).getFirst();
    assertThat(candidate.comparisons())
        .filteredOn(c -> c.field() != Comparison.Field.A_NUMBER)
        .allSatisfy(c -> {
          assertThat(c.state()).isEqualTo(Comparison.State.CANNOT_COMPARE);
          assertThat(c.weight().bits()).isZero();
        });
  }

  @Test
  void two_blank_identities_are_no_candidates_of_each_other() {
    Identity blank = Identities.parse("-; -; -; -; -");
    assertThat(FullScan.over(List.of(blank), MODEL).candidates(blank)).isEmpty();
    assertThat(FullScan.over(List.of(), MODEL).candidates(blank)).isEmpty();
  }

  /// Printed, not asserted tightly: the machine may be busy.
  @Test
  void a_manifest_is_compared_with_a_registry_in_little_time() {
    var people = new People(13);
    List<Identity> registry = people.next(20_000).stream().map(People.Person::registered).toList();
    List<Identity> seats = people.next(50).stream().map(People.Person::seated).toList();
    long start = System.nanoTime();
    FullScan scan = FullScan.over(registry, MODEL);
    long packed = System.nanoTime();
    long found = seats.stream().mapToLong(seat -> scan.candidates(seat).size()).sum();
    long end = System.nanoTime();
    System.out.println(
        "20,000 persons packed in "
            + (packed - start) / 1_000_000
            + " ms, 50 seats scanned in "
            + (end - packed) / 1_000_000
            + " ms, candidates: "
            + found);
    assertThat(end - start).isLessThan(60_000_000_000L);
  }
}
