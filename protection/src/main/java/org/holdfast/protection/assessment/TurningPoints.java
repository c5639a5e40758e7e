// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.History;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.life.Ending;
import org.holdfast.protection.life.Known;
import org.holdfast.protection.life.Term;
import org.holdfast.protection.life.Terms;
import org.jspecify.annotations.Nullable;

/// The instants at which a departure must be judged so that it is judged at all that it can mean.
///
/// What a protection makes of a departure changes only where one of its times, events, notices or
/// terms lies, or a fact of the movement. Between two of these every instant gets the same answer.
final class TurningPoints {
  private TurningPoints() {}

  /// A departure at an instant is judged there. One that is known by its day is judged at the day's
  /// first and last instant, and at and just after everything between at which anything changes.
  static Collection<Instant> during(
      Moment departure, History history, Coverage coverage, Movement movement, Known known) {
    return switch (departure) {
      case Moment.At(Instant instant) -> List.of(instant);
      case Moment.On day -> {
        Instant last = day.latest().minusNanos(1);
        var points = new TreeSet<>(List.of(day.earliest(), last));
        of(history, coverage, movement, known)
            .filter(point -> !point.isBefore(day.earliest()) && point.isBefore(last))
            .forEach(point -> points.addAll(List.of(point, point.plusNanos(1))));
        yield points;
      }
    };
  }

  /// The points themselves.
  static Stream<Instant> of(History history, Coverage coverage, Movement movement, Known known) {
    Protection protection = history.protection();
    Stream<Moment> moments =
        Stream.of(
                protection.times().values().stream(),
                protection.notices().stream().map(Protection.Notice::at),
                history.events().stream().map(ProtectionEvent::at),
                since(coverage))
            .flatMap(each -> each);
    return Stream.of(
            moments.flatMap(moment -> Stream.of(moment.earliest(), moment.latest())),
            Terms.of(history, known).all().stream().flatMap(TurningPoints::of),
            history.events().stream().flatMap(event -> lapse(event, protection)),
            Stream.of(protection.learnedAt(), movement.boardingCompletedAt(), noticeAt(movement))
                .filter(Objects::nonNull))
        .flatMap(each -> each);
  }

  private static Stream<Instant> of(Term term) {
    return Stream.concat(Stream.of(term.earliestStart(), term.latestStart()), ends(term.end()));
  }

  private static Stream<Instant> ends(Term.End end) {
    return switch (end) {
      case Term.End.Between between -> Stream.of(between.earliest(), between.latest());
      case Term.End.Nominal(Instant nominal) -> Stream.of(nominal);
      case Term.End.Never _ -> Stream.empty();
    };
  }

  /// When a stay of the protection ends by itself.
  private static Stream<Instant> lapse(ProtectionEvent event, Protection protection) {
    return event.type().weakens()
        ? ends(new Ending.Documented(event).lapse(protection))
        : Stream.empty();
  }

  private static Stream<Moment> since(Coverage coverage) {
    return switch (coverage) {
      case Coverage.Person _ -> Stream.empty();
      case Coverage.Member member -> Stream.ofNullable(member.since());
    };
  }

  private static @Nullable Instant noticeAt(Movement movement) {
    Movement.ThirdCountryNotice notice = movement.notice();
    return notice == null ? null : notice.at();
  }
}
