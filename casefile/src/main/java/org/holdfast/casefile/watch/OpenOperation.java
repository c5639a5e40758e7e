// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.screening.Answers;
import org.holdfast.casefile.screening.FoundPerson;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatScreening;
import org.holdfast.casefile.screening.SetAside;
import org.holdfast.casefile.screening.Terms;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.Identity;

/// An open operation as it was last answered. Nothing in it changes, and it may be handed to other
/// threads.
///
/// A reader would get this wrong: all its seats were asked at one time, [OperationAnswer#at()], of
/// a registry of one position. Another operation may have been asked at another.
@SuppressWarnings("ReferenceEquality") // Whoever did not change is the very same object.
public final class OpenOperation {
  private final String name;
  private final Reading<Manifest> manifest;
  private final List<Looked> looked;
  private final OperationAnswer answer;
  private final OperationAnswer withNothingSetAside;

  private OpenOperation(
      String name,
      Reading<Manifest> manifest,
      List<Looked> looked,
      OperationAnswer answer,
      OperationAnswer withNothingSetAside) {
    this.name = name;
    this.manifest = manifest;
    this.looked = looked;
    this.answer = answer;
    this.withNothingSetAside = withNothingSetAside;
  }

  /// On what an operation is answered.
  record Question(Answers answers, Decisions decisions, Terms terms) {}

  /// The name under which it is watched.
  public String name() {
    return name;
  }

  /// Its manifest as read.
  public Reading<Manifest> manifest() {
    return manifest;
  }

  /// What it is answered, with what two people have released and what one holds.
  public OperationAnswer answer() {
    return answer;
  }

  /// What it would be answered had nobody released anything; the same object where nothing is set
  /// aside.
  public OperationAnswer withNothingSetAside() {
    return withNothingSetAside;
  }

  /// An operation whose manifest is put, or put anew.
  ///
  /// @param search finds everybody who may be the person in a seat
  static OpenOperation put(
      String name,
      Reading<Manifest> manifest,
      Function<Identity, Looked> search,
      Question question) {
    List<Seat> seats = manifest.whole() ? manifest.value().seats() : List.of();
    return answered(name, manifest, each(seats, seat -> search.apply(seat.identity())), question);
  }

  /// Whom a search found for each identity on it.
  Map<Identity, Looked> lookedByIdentity() {
    Map<Identity, Looked> known = new HashMap<>();
    for (int i = 0; i < looked.size(); i++) {
      known.put(manifest.value().seats().get(i).identity(), looked.get(i));
    }
    return known;
  }

  /// The same, asked again.
  OpenOperation again(Question question) {
    return answered(name, manifest, looked, question);
  }

  /// The same, asked again where somebody who was found for one of its seats, or is found now, has
  /// changed; else this very one.
  ///
  /// @param few a search over those who are to be looked for anew
  OpenOperation changed(
      LiveRegistry registry, LiveRegistry.Change change, People.Few few, Question question) {
    List<Optional<Looked>> anew =
        looked.parallelStream().map(one -> lookedAgain(one, registry, change, few)).toList();
    if (!change.everybody() && anew.stream().allMatch(Optional::isEmpty)) {
      return this;
    }
    List<Looked> now =
        IntStream.range(0, looked.size()).mapToObj(i -> anew.get(i).orElse(looked.get(i))).toList();
    return answered(name, manifest, now, question);
  }

  /// Whom a search over everybody finds now; empty where nobody in it is touched.
  private static Optional<Looked> lookedAgain(
      Looked before, LiveRegistry registry, LiveRegistry.Change change, People.Few few) {
    List<FoundPerson> anew = few.candidates(before.asked());
    if (anew.isEmpty() && before.found().stream().noneMatch(one -> isOf(change.touched(), one))) {
      return Optional.empty();
    }
    Map<Integer, FoundPerson> byTurn = new HashMap<>();
    before.found().stream()
        .filter(one -> !isOf(change.looked(), one))
        .forEach(one -> byTurn.put(one.candidate().index(), registry.now(one)));
    anew.forEach(one -> byTurn.put(one.candidate().index(), one));
    List<Candidate> likeliest =
        registry.likeliestFirst(byTurn.values().stream().map(FoundPerson::candidate).toList());
    return Optional.of(
        new Looked(
            before.asked(),
            likeliest.stream()
                .map(candidate ->
                    Objects.requireNonNull(byTurn.get(candidate.index())).as(candidate))
                .toList()));
  }

  private static boolean isOf(Set<PersonId> persons, FoundPerson found) {
    return persons.contains(found.person().id());
  }

  private static OpenOperation answered(
      String name, Reading<Manifest> manifest, List<Looked> looked, Question question) {
    OperationAnswer unscreened =
        question.answers().withoutScreening(manifest, question.terms()).orElse(null);
    if (unscreened != null) {
      return new OpenOperation(name, manifest, looked, unscreened, unscreened);
    }
    Seats seats = new Seats(manifest, looked, question);
    List<SeatAnswer> alone = seats.all();
    Predicate<String> held = seat -> question.decisions().held().test(name, seat);
    OperationAnswer found = question.answers().together(manifest, question.terms(), alone);
    OperationAnswer raw = found.holding(held);
    List<SetAside> aside =
        found.seats().stream()
            .map(seat -> question.decisions().released().apply(name, seat))
            .toList();
    if (aside.stream().allMatch(SetAside.NONE::equals)) {
      return new OpenOperation(name, manifest, looked, raw, raw);
    }
    OperationAnswer answer =
        question
            .answers()
            .together(manifest, question.terms(), seats.all(alone, aside))
            .holding(held);
    Optional<Instant> until =
        aside.stream().flatMap(one -> one.until().stream()).min(Comparator.naturalOrder());
    return new OpenOperation(
        name, manifest, looked, until.map(answer::noLongerThan).orElse(answer), raw);
  }

  /// The seats of an operation, each by itself.
  private record Seats(Reading<Manifest> manifest, List<Looked> looked, Question question) {
    List<SeatAnswer> all() {
      SeatScreening screening = question.answers().seats(question.terms());
      return IntStream.range(0, looked.size())
          .parallel()
          .mapToObj(i -> one(screening, i, SetAside.NONE))
          .toList();
    }

    List<SeatAnswer> all(List<SeatAnswer> alone, List<SetAside> aside) {
      SeatScreening screening = question.answers().seats(question.terms());
      List<SeatAnswer> all = new ArrayList<>(alone);
      for (int i = 0; i < all.size(); i++) {
        if (!SetAside.NONE.equals(aside.get(i))) {
          all.set(i, one(screening, i, aside.get(i)));
        }
      }
      return all;
    }

    private SeatAnswer one(SeatScreening screening, int i, SetAside aside) {
      Manifest list = manifest.value();
      Instant departsAt = Answers.departure(list);
      return screening.answer(list, departsAt, list.seats().get(i), looked.get(i).found(), aside);
    }
  }

  private static <T> List<T> each(List<Seat> seats, Function<Seat, T> of) {
    return IntStream.range(0, seats.size())
        .parallel()
        .mapToObj(i -> of.apply(seats.get(i)))
        .toList();
  }
}
