// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.life;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.History;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.jspecify.annotations.Nullable;

/// Every stretch of time over which a protection runs by its own terms.
///
/// A reader would get this wrong: terms add up. An extension never shortens, and a protection that
/// was put back runs at least as long as it would have.
///
/// @param first the one that the instrument states; null while the event that starts it is not
///   recorded
/// @param added those that extensions and reinstatements gave it, in order
public record Terms(@Nullable Term first, List<Term> added) {

  public Terms {
    added = List.copyOf(added);
  }

  /// The terms of a protection, as far as its events are known.
  public static Terms of(History history, Known known) {
    Protection protection = history.protection();
    Terms terms = new Terms(first(protection), List.of());
    for (ProtectionEvent event : history.events()) {
      if (known.protecting(event.learnedAt())) {
        terms = terms.with(event, protection);
      }
    }
    return terms;
  }

  /// All of them.
  public List<Term> all() {
    return Stream.concat(Stream.ofNullable(first), added.stream()).toList();
  }

  /// When the instrument starts at the earliest; empty while that is not recorded.
  Optional<Instant> start() {
    return Optional.ofNullable(first).map(Term::earliestStart);
  }

  /// The firmest stage that an instant has in any of them.
  public Term.Stage stage(Instant when) {
    return all().stream()
        .map(term -> term.stage(when))
        .min(naturalOrder())
        .orElse(Term.Stage.NOT_BEGUN);
  }

  /// The term in which an instant has its firmest stage; empty where no term is known.
  public Optional<Term> at(Instant when) {
    return all().stream().min(comparing(term -> term.stage(when)));
  }

  /// The conditions on which it ends, as first stated and as extended or put back.
  List<Until.Condition> conditions(Protection protection) {
    return Stream.concat(Stream.of(protection.until()), added.stream().map(Term::until))
        .filter(Until.Condition.class::isInstance)
        .map(Until.Condition.class::cast)
        .toList();
  }

  /// Whether at an instant nothing but conditions keeps it alive: every other term is over. One
  /// whose start is not recorded is not.
  boolean hangsOnConditions(Instant when, Protection protection) {
    return (first != null || protection.until() instanceof Until.Condition)
        && all().stream()
            .filter(term -> term.stage(when) != Term.Stage.OVER)
            .allMatch(term -> term.until() instanceof Until.Condition);
  }

  /// When the last of those that are over at an instant ran out; empty where none is.
  public Optional<Instant> ranOut(Instant when) {
    return all().stream()
        .filter(term -> term.stage(when) == Term.Stage.OVER)
        .flatMap(term -> term.end().readings().stream())
        .map(Term.End.Between::latest)
        .max(naturalOrder());
  }

  /// The first instant at which all of them may be over; empty where one has no known start or does
  /// not end by itself.
  Optional<Instant> mayBeOver() {
    List<Term.End.Between> ends = readings().toList();
    return first != null && ends.size() == all().size()
        ? ends.stream().map(Term.End.Between::earliest).max(naturalOrder())
        : Optional.empty();
  }

  private Stream<Term.End.Between> readings() {
    return all().stream().flatMap(term -> term.end().readings().stream());
  }

  private static @Nullable Term first(Protection protection) {
    if (protection.kind() instanceof Kind.Unknown) {
      // This is deliberate: how such a thing begins and ends by itself is not known.
      return Term.OF_UNKNOWN_KIND;
    }
    List<Moment> starts = starts(protection);
    if (protection.trigger() != null && starts.isEmpty()) {
      return null;
    }
    Instant earliest =
        starts.stream().map(Moment::earliest).min(naturalOrder()).orElse(Instant.MIN);
    Until until = protection.until();
    Term.End end = Term.end(until, countedFrom(protection, starts), protection);
    return new Term(
        earliest, certainStart(protection, starts, earliest), until, consistent(end, earliest));
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

  /// The same terms with the one that an event adds, if it adds one.
  private Terms with(ProtectionEvent event, Protection protection) {
    return switch (event.type()) {
      case ProtectionEvent.Verb.EXTENDED -> with(extension(event, protection));
      case ProtectionEvent.Verb.REINSTATED -> with(newLife(event, protection));
      case ProtectionEvent.Verb _ -> this;
      case ProtectionEvent.UnknownVerb _ -> this;
    };
  }

  private Terms with(Term term) {
    return new Terms(first, Stream.concat(added.stream(), Stream.of(term)).toList());
  }

  /// An extension may be counted from its own time or from the end of what it extends. One without
  /// a stated end runs until an act ends it.
  private Term extension(ProtectionEvent event, Protection protection) {
    List<Moment> from = new ArrayList<>(List.of(event.at()));
    readings()
        .map(Term.End.Between::latest)
        .max(naturalOrder())
        .filter(end -> !end.equals(Instant.MAX))
        .map(end -> new Moment.At(end.minusNanos(1)))
        .ifPresent(from::add);
    Until until = Objects.requireNonNullElse(event.until(), Until.FurtherOrder.FURTHER_ORDER);
    return term(event, until, Term.end(until, from, protection));
  }

  /// What was put back runs to the end the event states; else to its own end, or as long as it did
  /// at first, whichever is later.
  private static Term newLife(ProtectionEvent event, Protection protection) {
    Until until = Objects.requireNonNullElse(event.until(), protection.until());
    Term.End end = Term.end(until, List.of(event.at()), protection);
    return switch (end) {
      case Term.End.Between between when event.until() == null ->
          term(
              event,
              until,
              new Term.End.Between(event.at().earliest(), between.latest(), between.counted()));
      case Term.End _ -> term(event, until, end);
    };
  }

  private static Term term(ProtectionEvent event, Until until, Term.End end) {
    Instant start = event.at().earliest();
    return new Term(start, event.at().latest(), until, consistent(end, start));
  }

  /// An end that does not come after the start contradicts it, and is no end.
  private static Term.End consistent(Term.End end, Instant start) {
    return switch (end) {
      case Term.End.Between between when !between.latest().isAfter(start) -> Term.UNKNOWN_END;
      case Term.End.Nominal(Instant nominal) when !nominal.isAfter(start) -> Term.End.Never.NEVER;
      case Term.End _ -> end;
    };
  }
}
