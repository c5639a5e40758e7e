// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.casefile.screening.Screening;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.Terms;
import org.holdfast.casefile.view.Excerpt;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.casefile.watch.LiveRegistry;
import org.holdfast.casefile.watch.OpenOperation;
import org.holdfast.casefile.watch.OperationChange;
import org.holdfast.casefile.watch.RecordPosition;
import org.holdfast.casefile.watch.Releases;
import org.holdfast.casefile.watch.Watch;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.Answer;
import org.junit.jupiter.api.Test;

/// What a watch answers is what a screening of the registry made anew answers, whatever happened.
class WatchTest {
  private static final int WORLDS = 60;
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
    Instant asOf = World.BEGAN;

    Followed(long seed) {
      world = new World(seed);
      world.foundation().forEach(view::take);
      watch =
          new Watch(
              LiveRegistry.begin(World.read(view.file(asOf)), position(), MODEL), Releases.NONE);
    }

    RecordPosition position() {
      return new RecordPosition("%064x".formatted(view.position()), view.position());
    }

    Terms terms() {
      return new Terms(world.now, Terms.ToClock.NOW, null, "desk");
    }

    /// An excerpt that cannot be read whole is asked for again with the next.
    List<OperationChange> happens(StoredEntry entry) {
      unread.addAll(view.takeTouching(entry));
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

  private static org.holdfast.casefile.screening.Reason plainReason(SeatAnswer seat) {
    return new org.holdfast.casefile.screening.Reason(
        seat.reasons().getFirst().code(), org.holdfast.legaltime.Sentence.same(""));
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
    System.out.println(given + " kept " + kept + " whole " + whole + " not " + notWhole);
    assertThat(given.keySet()).containsExactlyInAnyOrder(Answer.values());
  }
}
