// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.casefile.screening.Reason;
import org.holdfast.casefile.screening.Screening;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.Terms;
import org.holdfast.casefile.view.Excerpt;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.casefile.watch.Decisions;
import org.holdfast.casefile.watch.LiveRegistry;
import org.holdfast.casefile.watch.OpenOperation;
import org.holdfast.casefile.watch.OperationChange;
import org.holdfast.casefile.watch.RecordPosition;
import org.holdfast.casefile.watch.Watch;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.Answer;
import org.junit.jupiter.api.Test;

/// What a watch answers is what a screening of the registry made anew answers, whatever happened.
class WatchTest {
  private static final int WORLDS = 12;
  private static final int STEPS = 120;
  private static final LinkageModel MODEL = LinkageModel.shipped();
  private final Map<Answer, Integer> given = new EnumMap<>(Answer.class);
  private int kept;
  private int whole;
  private int notWhole;

  /// A record, the view of it, and a watch that hears of everything that happens to it.
  private static final class Followed {
    final World world;
    final RegistryView view = new RegistryView();
    final Set<SubjectId> unread = new LinkedHashSet<>();
    final Watch watch;
    private final boolean forgetful;
    Instant asOf = World.BEGAN;

    Followed(long seed) {
      this(seed, false);
    }

    /// @param forgetful whether it leaves out one of those whom each entry touches
    Followed(long seed, boolean forgetful) {
      this.forgetful = forgetful;
      world = new World(seed);
      world.foundation().forEach(view::take);
      watch =
          new Watch(
              LiveRegistry.begin(World.read(view.file(asOf)), position(), MODEL), Decisions.NONE);
    }

    RecordPosition position() {
      return new RecordPosition("%064x".formatted(view.position()), view.position());
    }

    Terms terms() {
      return new Terms(world.now, Terms.ToClock.NOW, null, "desk");
    }

    /// An excerpt that cannot be read whole is asked for again with the next.
    List<OperationChange> happens(StoredEntry entry) {
      Set<SubjectId> touched = view.takeTouching(entry);
      if (forgetful && !touched.isEmpty()) {
        touched.remove(touched.iterator().next());
      }
      unread.addAll(touched);
      return take(unread);
    }

    List<OperationChange> take(Set<SubjectId> touched) {
      asOf = world.now;
      Excerpt excerpt = view.excerpt(asOf, touched);
      List<OperationChange> changes =
          watch.take(World.read(excerpt.file()), excerpt.persons(), position(), terms());
      if (watch.registry().whole()) {
        unread.clear();
      }
      return changes;
    }
  }

  /// The same answer, where neither the version of the registry nor the numbers of an index count.
  private static OperationAnswer plain(OperationAnswer answer) {
    return new OperationAnswer(
        answer.manifest(),
        answer.at(),
        answer.asOf(),
        "",
        answer.signedBy(),
        answer.model(),
        List.of(),
        answer.sourcesRead(),
        answer.expiresAt(),
        answer.counts(),
        answer.seats().stream().map(seat -> plain(seat, answer.screened())).toList(),
        answer.slip(),
        answer.notes());
  }

  /// Why a registry is not whole, its file and the line say, and those are another file's.
  private static SeatAnswer plain(SeatAnswer seat, boolean screened) {
    return new SeatAnswer(
        seat.seat(),
        seat.answer(),
        screened ? seat.reasons() : List.of(plainReason(seat)),
        seat.candidates().stream()
            .map(one -> new CandidateAnswer(one.person(), one.candidate().at(0), one.protections()))
            .toList());
  }

  private static Reason plainReason(SeatAnswer seat) {
    return new Reason(seat.reasons().getFirst().code(), Sentence.same(""));
  }

  /// Holds every operation against a screening of the registry made anew.
  private void compare(Followed followed, String why) {
    Reading<Registry> anew = World.read(followed.view.file(followed.asOf));
    assertThat(anew.notes()).isEmpty();
    assertThat(followed.watch.registry().whole()).as(why).isEqualTo(anew.whole());
    if (anew.whole()) {
      whole++;
      assertThat(followed.watch.registry().persons()).isEqualTo(anew.value().persons().size());
    } else {
      notWhole++;
    }
    Screening screening = Screening.against(anew, MODEL);
    for (OpenOperation open : followed.watch.operations()) {
      if (open.answer().at().equals(followed.world.now)) {
        OperationAnswer expected =
            screening.answer(open.manifest(), followed.terms(), Progress.SILENT);
        assertThat(plain(open.answer())).as(why).isEqualTo(plain(expected));
        assertThat(open.answer().screened()).isEqualTo(expected.screened());
        expected.seats().forEach(seat -> given.merge(seat.answer(), 1, Integer::sum));
      } else {
        kept++;
      }
    }
  }

  private static void step(Followed followed) {
    World world = followed.world;
    String operation = "RM-" + (1 + world.below(4));
    switch (world.below(12)) {
      case 0, 1 -> {
        Reading<Manifest> manifest = world.manifest(operation);
        followed.watch.put(operation, manifest, followed.terms());
      }
      case 2 -> {
        if (world.below(4) == 0) {
          followed.watch.withdraw(operation);
        }
      }
      case 3 -> {
        world.now = world.now.plus(Duration.ofMinutes(world.below(90)));
        followed.take(followed.unread);
        followed.watch.ask(followed.terms());
      }
      case 4 -> world.now = world.now.plusSeconds(world.below(5));
      default -> followed.happens(world.next());
    }
  }

  /// An operation of which nothing was told is answered as it was.
  private static void compareChanges(
      Map<String, OpenOperation> before, Watch watch, List<OperationChange> changes) {
    for (OpenOperation after : watch.operations()) {
      OpenOperation was = before.get(after.name());
      boolean told = changes.stream().anyMatch(one -> one.operation().equals(after.name()));
      if (was != null && !told) {
        assertThat(answers(after)).isEqualTo(answers(was));
      }
    }
  }

  private static List<Answer> answers(OpenOperation operation) {
    return Stream.concat(
            operation.answer().seats().stream(), operation.withNothingSetAside().seats().stream())
        .map(SeatAnswer::answer)
        .toList();
  }

  @Test
  void whateverHappensItAnswersAsTheRegistryMadeAnew() {
    for (long seed = 1; seed <= WORLDS; seed++) {
      Followed followed = new Followed(seed);
      for (int step = 0; step < STEPS; step++) {
        step(followed);
        followed.take(followed.unread);
        compare(followed, "world %d, step %d".formatted(seed, step));
      }
      followed.watch.ask(followed.terms());
      compare(followed, "world %d at its end".formatted(seed));
    }
    assertThat(given.keySet()).containsExactlyInAnyOrder(Answer.values());
    assertThat(List.of(kept, whole, notWhole)).allMatch(times -> times > 100);
  }

  @Test
  void aPersonLeftOutOfThoseTouchedIsSeen() {
    int seen = 0;
    for (long seed = 1; seed <= 10; seed++) {
      Followed followed = new Followed(seed, true);
      try {
        for (int step = 0; step < STEPS; step++) {
          step(followed);
          followed.take(followed.unread);
          compare(followed, "a forgetful world");
        }
      } catch (AssertionError | IllegalArgumentException _) {
        seen++;
      }
    }
    assertThat(seen).isEqualTo(10);
  }

  @Test
  void whoeverIsNotToldOfAnOperationIsAnsweredAsBefore() {
    int changed = 0;
    for (long seed = 1; seed <= 10; seed++) {
      Followed followed = new Followed(seed);
      for (String name : List.of("RM-1", "RM-2", "RM-3")) {
        followed.watch.put(name, followed.world.manifest(name), followed.terms());
      }
      for (int step = 0; step < STEPS; step++) {
        Map<String, OpenOperation> before =
            followed.watch.operations().stream()
                .collect(Collectors.toMap(OpenOperation::name, open -> open));
        followed.world.now = followed.world.now.plusSeconds(20);
        List<OperationChange> changes =
            step % 7 == 0
                ? followed.watch.ask(followed.terms())
                : followed.happens(followed.world.next());
        compareChanges(before, followed.watch, changes);
        changed += changes.size();
      }
    }
    assertThat(changed).isGreaterThan(100);
  }

  @Test
  void timeAloneChangesNothingUntilASourceIsTooOld() {
    Followed followed = new Followed(3);
    followed.watch.put("RM-1", followed.world.manifest("RM-1"), followed.terms());
    followed.world.now = World.BEGAN.plus(Duration.ofHours(5));
    assertThat(followed.watch.ask(followed.terms())).isEmpty();
    followed.world.now = World.BEGAN.plus(Duration.ofHours(6));
    assertThat(followed.watch.ask(followed.terms())).hasSize(1);
    followed.world.now = World.BEGAN.plus(Duration.ofHours(7));
    assertThat(followed.watch.ask(followed.terms())).isEmpty();
  }

  @Test
  void whatCannotBeReadWholeHoldsEverythingUntilItWas() {
    Followed followed = new Followed(3);
    Reading<Manifest> manifest = followed.world.manifest("RM-1");
    followed.watch.put("RM-1", manifest, followed.terms());
    Excerpt one = followed.view.excerpt(World.BEGAN, Set.of(followed.world.persons.get("P1")));
    Reading<Registry> good = World.read(one.file());
    Problem damage =
        new Problem(
            Problem.Code.UNREADABLE_VALUE, Position.of("registry.json"), "1 word", "a date", "");
    Reading<Registry> damaged =
        new Reading<>(good.value(), good.accounting(), List.of(damage), List.of());
    followed.watch.take(damaged, one.persons(), followed.position(), followed.terms());
    assertHeld(followed.watch);
    followed.watch.take(
        World.read(followed.view.excerpt(World.BEGAN, Set.of()).file()),
        Set.of(),
        followed.position(),
        followed.terms());
    assertHeld(followed.watch);
    followed.watch.take(good, one.persons(), followed.position(), followed.terms());
    assertThat(followed.watch.registry().whole()).isTrue();
    compare(followed, "whole again");
  }

  private static void assertHeld(Watch watch) {
    OperationAnswer answer = watch.operations().getFirst().answer();
    assertThat(watch.registry().whole()).isFalse();
    assertThat(answer.screened()).isFalse();
    assertThat(answer.seats()).allMatch(seat -> seat.answer() == Answer.HOLD);
  }

  @Test
  void anExcerptOfSomebodyElseEndsTheWatch() {
    Followed followed = new Followed(3);
    Excerpt one = followed.view.excerpt(World.BEGAN, Set.of(followed.world.persons.get("P1")));
    assertThatThrownBy(() ->
            followed.watch.take(
                World.read(one.file()), Set.of(), followed.position(), followed.terms()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(followed.watch::operations).isInstanceOf(IllegalStateException.class);
  }
}
