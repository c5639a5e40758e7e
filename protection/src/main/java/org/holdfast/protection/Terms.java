// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Every stretch of time over which a protection runs by its own terms.
///
/// A reader would get this wrong: terms add up. An extension never shortens, and a protection that
/// was put back runs at least as long as it would have.
record Terms(List<Term> all) {

  Terms {
    all = List.copyOf(all);
  }

  /// The terms of a protection, as far as its events are known.
  static Terms of(History history, Known known) {
    Protection protection = history.protection();
    List<Term> terms = new ArrayList<>();
    first(protection).ifPresent(terms::add);
    history.events().stream()
        .filter(event -> known.protecting(event.learnedAt()))
        .sorted(comparing(event -> event.at().earliest()))
        .forEach(event -> added(event, protection, terms).ifPresent(terms::add));
    return new Terms(terms);
  }

  /// The firmest stage that an instant has in any of them.
  Term.Stage stage(Instant when) {
    return all.stream()
        .map(term -> term.stage(when))
        .min(naturalOrder())
        .orElse(Term.Stage.NOT_BEGUN);
  }

  /// The term in which an instant has its firmest stage; empty where no term is known.
  Optional<Term> at(Instant when) {
    return all.stream().min(comparing(term -> term.stage(when)));
  }

  /// The first instant at which all of them may be over; empty where one does not end by itself.
  Optional<Instant> mayBeOver() {
    return lastEnd(Term.End.Between::earliest);
  }

  /// The last instant at which one of them may still run; empty where one does not end by itself.
  Optional<Instant> latestEnd() {
    return lastEnd(Term.End.Between::latest);
  }

  private Optional<Instant> lastEnd(Function<Term.End.Between, Instant> reading) {
    List<Instant> ends = new ArrayList<>();
    for (Term term : all) {
      switch (term.end()) {
        case Term.End.Between between -> ends.add(reading.apply(between));
        case Term.End.Never _, Term.End.Nominal _ -> {
          return Optional.empty();
        }
      }
    }
    return ends.stream().max(naturalOrder());
  }

  /// The term that the instrument states; empty while the event that starts it is not recorded.
  private static Optional<Term> first(Protection protection) {
    if (protection.kind() instanceof Kind.Unknown) {
      // This is deliberate: how such a thing begins and ends by itself is not known.
      return Optional.of(new Term(Instant.MIN, Instant.MIN, Term.End.Never.NEVER));
    }
    List<Moment> starts = starts(protection);
    if (protection.trigger() != null && starts.isEmpty()) {
      return Optional.empty();
    }
    Instant earliest =
        starts.stream().map(Moment::earliest).min(naturalOrder()).orElse(Instant.MIN);
    Term.End end = Term.end(protection.until(), countedFrom(protection, starts), protection.zone());
    return Optional.of(
        new Term(earliest, certainStart(protection, starts, earliest), consistent(end, earliest)));
  }

  private static List<Moment> starts(Protection protection) {
    TimeName trigger = protection.trigger();
    return protection.times().entrySet().stream()
        .filter(time -> trigger == null || trigger == time.getKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /// A term is counted from any time that perfects the instrument. That an office heard of it does
  /// not start the count, unless nothing else is recorded.
  private static List<Moment> countedFrom(Protection protection, List<Moment> starts) {
    List<Moment> perfecting =
        protection.times().entrySet().stream()
            .filter(time -> time.getKey() != TimeName.COMMUNICATED)
            .map(Map.Entry::getValue)
            .filter(starts::contains)
            .toList();
    return perfecting.isEmpty() ? starts : perfecting;
  }

  /// By when it has certainly started: by the first of its times, and at the latest when somebody
  /// learned or was told of it. An instrument that names its trigger can be known before it starts.
  private static Instant certainStart(
      Protection protection, List<Moment> starts, Instant earliest) {
    Stream<Instant> byItsTimes = starts.stream().map(Moment::latest);
    Stream<Instant> heardOf =
        protection.trigger() != null
            ? Stream.empty()
            : Stream.concat(
                Stream.ofNullable(protection.learnedAt()),
                protection.notices().stream().map(notice -> notice.at().latest()));
    Instant certain = Stream.concat(byItsTimes, heardOf).min(naturalOrder()).orElse(earliest);
    return certain.isBefore(earliest) ? earliest : certain;
  }

  /// The term that an event adds, if it adds one.
  private static Optional<Term> added(
      ProtectionEvent event, Protection protection, List<Term> before) {
    return switch (event.type()) {
      case ProtectionEvent.Verb.EXTENDED -> Optional.of(extension(event, protection, before));
      case ProtectionEvent.Verb.REINSTATED -> Optional.of(newLife(event, protection));
      case ProtectionEvent.Verb _ -> Optional.empty();
      case ProtectionEvent.UnknownVerb _ -> Optional.empty();
    };
  }

  /// An extension may be counted from its own time or from the end of what it extends. One without
  /// a stated end runs until an act ends it.
  private static Term extension(ProtectionEvent event, Protection protection, List<Term> before) {
    List<Moment> from = new ArrayList<>(List.of(event.at()));
    new Terms(before)
        .latestEnd()
        .filter(end -> !end.equals(Instant.MAX))
        .map(end -> new Moment.At(end.minusNanos(1)))
        .ifPresent(from::add);
    return term(event, ending(event.until(), from, protection));
  }

  /// What was put back runs to the end the event states; else to its own end, or as long as it did
  /// at first, whichever is later.
  private static Term newLife(ProtectionEvent event, Protection protection) {
    Until stated = event.until();
    Term.End end =
        ending(
            Objects.requireNonNullElse(stated, protection.until()),
            List.of(event.at()),
            protection);
    return switch (end) {
      case Term.End.Between between when stated == null ->
          term(
              event,
              new Term.End.Between(event.at().earliest(), between.latest(), between.count()));
      case Term.End _ -> term(event, end);
    };
  }

  private static Term.End ending(@Nullable Until until, List<Moment> from, Protection protection) {
    return until == null ? Term.End.Never.NEVER : Term.end(until, from, protection.zone());
  }

  private static Term term(ProtectionEvent event, Term.End end) {
    Instant start = event.at().earliest();
    return new Term(start, event.at().latest(), consistent(end, start));
  }

  /// An end that does not come after the start contradicts it, and is no end.
  private static Term.End consistent(Term.End end, Instant start) {
    return switch (end) {
      case Term.End.Between between when !between.latest().isAfter(start) -> Term.UNKNOWN_END;
      case Term.End _ -> end;
    };
  }
}
