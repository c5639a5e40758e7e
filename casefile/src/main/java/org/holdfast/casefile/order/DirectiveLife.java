// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.jspecify.annotations.Nullable;

/// When a directive was owed, and when it rested.
///
/// A reader would get this wrong: what ends or suspends a duty takes effect at the latest instant
/// it can mean, and what revives one at the earliest. A duty is never thought away by a date
/// without a time.
///
/// @param begins when the directive was entered
/// @param rests the times it rested, in the order in which they began; a stay and a pause may
///   overlap
/// @param ended when it ended for good; null while it has not
/// @param endedBy what ended it, [#REPLACED] or the type of an event; empty while nothing has
public record DirectiveLife(
    Instant begins, List<Rest> rests, @Nullable Instant ended, String endedBy) {

  /// What stands for the end of a directive in whose place another stands.
  public static final String REPLACED = "REPLACED";

  public DirectiveLife {
    rests = List.copyOf(rests);
  }

  /// A time during which a directive rested.
  ///
  /// @param from its first instant
  /// @param to the first instant after it; null while it is open
  /// @param type what suspended it
  /// @param document the paper that says so; empty where not stated
  public record Rest(Instant from, @Nullable Instant to, OrderEvent.Type type, String document) {

    /// Whether an instant lies in it.
    public boolean holds(Instant instant) {
      return !instant.isBefore(from) && (to == null || instant.isBefore(to));
    }

    private Rest until(Instant other) {
      return new Rest(from, to == null || other.isBefore(to) ? other : to, type, document);
    }
  }

  /// The life of a directive, by the events that are known.
  ///
  /// @param order its order
  /// @param events what befell orders of the case
  /// @param replacedAt when another directive took its place; null where none has
  public static DirectiveLife of(
      CourtOrder order,
      DirectiveId directive,
      List<OrderEvent> events,
      @Nullable Moment replacedAt) {
    var course = new Course();
    events.stream()
        .filter(event -> event.order().equals(order.id()) && event.concerns(directive))
        .sorted(Comparator.comparing(event -> event.happening().at().earliest()))
        .forEach(course::take);
    if (replacedAt != null) {
      course.end(replacedAt.latest(), REPLACED);
    }
    course.rests.sort(Comparator.comparing(Rest::from));
    return new DirectiveLife(
        order.entered().at().earliest(), course.rests, course.ended, course.endedBy);
  }

  private static Instant takesEffect(OrderEvent event) {
    Moment at = event.happening().at();
    return switch (event.type().effect()) {
      case SUSPENDS, ENDS -> at.latest();
      case REVIVES, MOVES, NONE -> at.earliest();
    };
  }

  /// What ended it, in words; empty words while nothing has.
  public Sentence endedInWords() {
    return switch (endedBy) {
      case "" -> Sentence.same("");
      case REPLACED -> new Sentence("another stands in its place", "otra la reemplaza");
      default -> OrderEvent.Type.valueOf(endedBy).words();
    };
  }

  /// The rest in which an instant lies, if it lies in one.
  public Optional<Rest> restingAt(Instant instant) {
    return rests.stream().filter(rest -> rest.holds(instant)).findFirst();
  }

  /// Whether it is owed at an instant: begun, not resting, not ended.
  public boolean owedAt(Instant instant) {
    return !instant.isBefore(begins) && !endedBy(instant) && restingAt(instant).isEmpty();
  }

  /// Whether it has ended by an instant.
  public boolean endedBy(Instant instant) {
    return ended != null && !ended.isAfter(instant);
  }

  /// How much of a time it rested. Rests that overlap count once.
  public Duration rested(Instant from, Instant to) {
    Duration all = Duration.ZERO;
    Instant counted = from;
    for (Rest rest : rests) {
      Instant begin = rest.from().isAfter(counted) ? rest.from() : counted;
      Instant stop = rest.to();
      Instant end = stop == null || stop.isAfter(to) ? to : stop;
      if (end.isAfter(begin)) {
        all = all.plus(Duration.between(begin, end));
        counted = end;
      }
    }
    return all;
  }

  /// Events taken in, in the order in which they happened; of one day, in that of the file.
  private static final class Course {
    private final List<Rest> rests = new ArrayList<>();
    private @Nullable Instant ended;
    private String endedBy = "";

    void take(OrderEvent event) {
      Instant at = takesEffect(event);
      switch (event.type().effect()) {
        case SUSPENDS -> suspend(at, event);
        case REVIVES -> revive(at, event.type());
        case ENDS -> end(at, event.type().name());
        case MOVES, NONE -> {}
      }
    }

    private void suspend(Instant at, OrderEvent event) {
      Instant until = event.until();
      if (until == null || until.isAfter(at)) {
        rests.add(new Rest(at, until, event.type(), event.document()));
      }
    }

    /// A stay that is lifted leaves a pause of the court's own as it is. What was lifted on the day
    /// on which it was ordered never took effect by its latest reading.
    private void revive(Instant at, OrderEvent.Type by) {
      boolean all = by != OrderEvent.Type.STAY_LIFTED;
      if (ended != null && all) {
        if (ended.isBefore(at)) {
          rests.add(new Rest(ended, at, OrderEvent.Type.valueOf(endedBy), ""));
        }
        ended = null;
        endedBy = "";
      }
      rests.removeIf(rest -> (all || stay(rest)) && !rest.from().isBefore(at));
      rests.replaceAll(rest -> (all || stay(rest)) && rest.holds(at) ? rest.until(at) : rest);
    }

    private static boolean stay(Rest rest) {
      return rest.type() == OrderEvent.Type.STAYED;
    }

    private void end(Instant at, String by) {
      if (ended == null || at.isBefore(ended)) {
        ended = at;
        endedBy = by;
      }
    }
  }
}
