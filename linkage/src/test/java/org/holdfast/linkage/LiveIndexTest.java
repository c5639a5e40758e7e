// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A registry that changes, against a full scan built anew after each change.
class LiveIndexTest {

  private static final LinkageModel MODEL = LinkageModel.shipped();

  @TempDir private Path folder;

  /// What a scan finds that is built anew over all who are registered now, by the numbers of the
  /// live index.
  private static List<Candidate> anew(SortedMap<Integer, Identity> registered, Identity seat) {
    List<Integer> numbers = List.copyOf(registered.keySet());
    return FullScan.over(List.copyOf(registered.values()), MODEL)
        .candidatesWithoutBound(seat)
        .stream()
        .map(candidate -> candidate.at(numbers.get(candidate.index())))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54})
  void any_additions_and_withdrawals_answer_as_a_scan_built_anew(long seed) throws Exception {
    System.out.println("seed " + seed);
    var random = new SplittableRandom(seed);
    var misreading = new Misreading(random.split());
    List<People.Person> people = new People(seed).next(400);
    var registered = new TreeMap<Integer, Identity>();
    int based = (int) seed % 2 == 0 ? 0 : 120;
    for (int i = 0; i < based; i++) {
      registered.put(i, misreading.registered(people.get(i)));
    }
    LiveIndex live = LiveIndex.over(base(List.copyOf(registered.values())));
    int next = based;
    int found = 0;
    for (int step = 0; step < 60; step++) {
      int many = Math.min(people.size() - next, random.nextInt(3) == 0 ? random.nextInt(40) : 1);
      if (random.nextInt(3) > 0) {
        var more = new ArrayList<Identity>();
        for (int i = 0; i < many; i++) {
          more.add(misreading.registered(people.get(next)));
          registered.put(next++, more.getLast());
        }
        live = live.with(more);
      } else if (next > 0) {
        int out = random.nextInt(next);
        registered.remove(out);
        live = live.without(out);
      }
      assertThat(live.size()).isEqualTo(next);
      assertThat(live.size() - live.withdrawn()).isEqualTo(registered.size());
      for (int q = 0; q < 4; q++) {
        Identity seat = misreading.seat(people.get(random.nextInt(next + 1) % people.size()));
        List<Candidate> candidates = live.candidates(seat);
        assertThat(candidates).as("step %d, seat %s", step, seat).isEqualTo(anew(registered, seat));
        found += candidates.size();
      }
    }
    assertThat(found).isGreaterThan(60);
    assertThat(live.withdrawn()).isPositive();
  }

  /// An index that was opened serves as one that was built.
  private RegistryIndex base(List<Identity> registered) throws Exception {
    RegistryIndex built = RegistryIndex.over(registered, MODEL);
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      System.out.println("NOT RUN on an index that was opened: no POSIX permissions here");
      return built;
    }
    IndexFile.write(folder.resolve("base.index"), built, "1");
    return IndexFile.open(folder.resolve("base.index"), "1", MODEL);
  }

  /// More than are compared one by one are indexed, and parts are put together.
  @Test
  void many_additions_answer_as_a_scan_built_anew() {
    var misreading = new Misreading(new SplittableRandom(55));
    List<People.Person> people = new People(55).next(Search.FEW + 1700);
    List<Identity> identities = people.stream().map(misreading::registered).toList();
    LiveIndex live = LiveIndex.over(RegistryIndex.over(identities.subList(0, 100), MODEL));
    for (int from = 100; from < identities.size(); from += 800) {
      live = live.with(identities.subList(from, Math.min(identities.size(), from + 800)));
    }
    live = live.without(7).without(6007);
    FullScan scan = FullScan.over(identities, MODEL);
    for (People.Person person : people.subList(5990, 6020)) {
      Identity seat = misreading.seat(person);
      assertThat(live.candidates(seat))
          .isEqualTo(
              scan.candidates(seat).stream()
                  .filter(one -> one.index() != 7 && one.index() != 6007)
                  .toList());
    }
  }

  @Test
  void adding_people_changes_nobodys_score() {
    var misreading = new Misreading(new SplittableRandom(56));
    List<People.Person> people = new People(56).next(300);
    List<Identity> identities = people.stream().map(misreading::registered).toList();
    LiveIndex before = LiveIndex.over(RegistryIndex.over(identities.subList(0, 150), MODEL));
    LiveIndex after = before;
    for (int i = 150; i < 300; i++) {
      after = after.with(List.of(identities.get(i)));
      // A hundred namesakes of those who were there before make no name commoner.
      after = after.with(List.of(people.get(i - 150).registered()));
    }
    for (People.Person person : people.subList(0, 150)) {
      Identity seat = misreading.seat(person);
      assertThat(
              after.candidates(seat).stream()
                  .filter(one -> one.index() < 150)
                  .map(LiveIndexTest::score))
          .isEqualTo(before.candidates(seat).stream().map(LiveIndexTest::score).toList());
    }
  }

  /// All that is said of a candidate but how likely it is among others.
  private static Candidate score(Candidate candidate) {
    return candidate.with(0);
  }

  @Test
  void a_snapshot_stays_as_it_was() {
    Identity ana = Identities.parse("Ana Xitumul; 1990-05-14; F; GTM; 290114001");
    LiveIndex none = LiveIndex.over(RegistryIndex.over(List.of(), MODEL));
    LiveIndex one = none.with(List.of(ana));
    LiveIndex gone = one.without(0);
    LiveIndex again = gone.with(List.of(ana));
    assertThat(none.candidates(ana)).isEmpty();
    assertThat(one.candidates(ana)).extracting(Candidate::index).containsExactly(0);
    assertThat(gone.candidates(ana)).isEmpty();
    assertThat(again.candidates(ana)).extracting(Candidate::index).containsExactly(1);
    assertThat(gone.without(0)).isSameAs(gone);
    assertThat(one.with(List.of())).isSameAs(one);
    assertThatThrownBy(() -> one.without(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> one.without(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  /// Threads that search while one adds see a registry as it was after some addition, whole.
  @Test
  void searches_at_the_same_time_see_one_registry_each() {
    Identity ana = Identities.parse("Ana Xitumul; 1990-05-14; F; GTM; 290114001");
    var now = new AtomicReference<>(LiveIndex.over(RegistryIndex.over(List.of(), MODEL)));
    IntStream.range(0, 400)
        .parallel()
        .forEach(i -> {
          if (i % 4 == 0) {
            now.updateAndGet(live -> live.with(List.of(ana)));
          } else {
            LiveIndex live = now.get();
            assertThat(live.candidates(ana))
                .extracting(Candidate::index)
                .containsExactlyElementsOf(IntStream.range(0, live.size()).boxed().toList());
          }
        });
    assertThat(now.get().size()).isEqualTo(100);
  }
}
