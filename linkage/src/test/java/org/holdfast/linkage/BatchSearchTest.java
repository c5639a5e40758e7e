// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.Identity;
import org.junit.jupiter.api.Test;

/// Many questions at once against the same questions one by one.
class BatchSearchTest {

  private static final LinkageModel MODEL = LinkageModel.shipped();

  @Test
  void answers_thousands_as_if_they_were_asked_one_by_one() throws Exception {
    var misreading = new Misreading(new SplittableRandom(41));
    List<People.Person> people = new People(41).next(6000);
    List<Identity> registered =
        people.subList(0, 3000).stream().map(misreading::registered).toList();
    var seats = new ArrayList<Identity>(people.stream().map(misreading::seat).toList());
    seats.addAll(people.stream().map(People.Person::seatedWithoutNumber).toList());
    RegistryIndex index = RegistryIndex.over(registered, MODEL);
    AtomicReferenceArray<List<Candidate>> answers = batch(index, seats);
    int found = 0;
    for (int seat = 0; seat < seats.size(); seat++) {
      List<Candidate> candidates = index.candidates(seats.get(seat));
      assertThat(answers.get(seat)).as("seat %d", seat).isEqualTo(candidates);
      found += candidates.size();
    }
    assertThat(found).isGreaterThan(5000);
  }

  @Test
  void answers_nobody_about_nobody() throws Exception {
    assertThat(batch(RegistryIndex.over(List.of(), MODEL), List.of()).length()).isZero();
  }

  @Test
  void one_that_cannot_be_asked_about_fails_the_batch() {
    RegistryIndex index = RegistryIndex.over(List.of(), MODEL);
    try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
      var batch = new BatchSearch(index, executor);
      assertThatThrownBy(() ->
              batch.ask(
                  10_000,
                  number -> {
                    if (number == 9_000) {
                      throw new IllegalArgumentException("unreadable");
                    }
                    return Identities.parse("Ana Paz; 1990-05-14; F; HND; -");
                  },
                  (_, _) -> {}))
          .isInstanceOf(IllegalStateException.class)
          .hasRootCauseMessage("unreadable");
    }
  }

  private static AtomicReferenceArray<List<Candidate>> batch(
      RegistryIndex index, List<Identity> seats) throws InterruptedException {
    var answers = new AtomicReferenceArray<List<Candidate>>(seats.size());
    try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
      new BatchSearch(index, executor)
          .ask(
              seats.size(),
              seats::get,
              (seat, candidates) -> assertThat(answers.getAndSet(seat, candidates)).isNull());
    }
    return answers;
  }
}
