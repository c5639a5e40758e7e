// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Asking;
import org.holdfast.protection.History;
import org.holdfast.protection.Movement;
import org.holdfast.protection.life.Known;

/// The life of a protection as a line on a time axis: from when to when it bars a movement, as far
/// as that is known at the time of asking.
///
/// A reader would get this wrong: the past is drawn with what is known now. What was known at a
/// departure, the screening of that time says.
public final class Stretches {
  /// How long an ending by a court goes to a person ([InTime]).
  private static final Duration RECENT = Duration.ofHours(24);

  /// What is shorter is no stretch that anybody can see.
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private Stretches() {}

  /// A stretch of time with one answer.
  ///
  /// @param to the instant from which the answer is another
  public record Stretch(Instant from, Instant to, Answer answer) {}

  /// The stretches between two instants, without gaps; empty where the protection, or that it
  /// covers this person, was not known at the time of asking.
  ///
  /// @param movement what is held against it; its time of departure is not looked at
  public static List<Stretch> of(
      History history,
      Coverage coverage,
      Movement movement,
      Asking asking,
      Instant from,
      Instant to) {
    Known known = new Known.AsOf(asking);
    List<Stretch> stretches = new ArrayList<>();
    if (!from.isBefore(to) || !ProtectionAssessment.covers(history, coverage, known)) {
      return stretches;
    }
    TreeSet<Instant> points = new TreeSet<>(List.of(from));
    points(history, coverage, movement, known)
        .filter(point -> !point.isBefore(from) && point.isBefore(to))
        .forEach(point -> points.addAll(List.of(point, point.plusNanos(1))));
    for (Instant point : points) {
      Instant next = points.higher(point);
      Answer answer =
          ProtectionAssessment.at(history, coverage, movement.departingAt(point), point, known)
              .answer();
      stretches.add(new Stretch(point, next == null ? to : next, answer));
    }
    return joined(stretches);
  }

  private static Stream<Instant> points(
      History history, Coverage coverage, Movement movement, Known known) {
    return Stream.concat(
        TurningPoints.of(history, coverage, movement, known),
        history.events().stream()
            .flatMap(event -> Stream.of(event.at().earliest(), event.at().latest()))
            .map(at -> at.plus(RECENT)));
  }

  /// Neighbours with one answer are one stretch. An instant that differs from what is before and
  /// after it is left out, since nobody can see it.
  private static List<Stretch> joined(List<Stretch> each) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : equalsJoined(each)) {
      boolean sliver = Duration.between(next.from(), next.to()).compareTo(SHORTEST) < 0;
      if (sliver && !joined.isEmpty()) {
        Stretch last = joined.removeLast();
        joined.add(new Stretch(last.from(), next.to(), last.answer()));
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(equalsJoined(joined));
  }

  private static List<Stretch> equalsJoined(List<Stretch> each) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : each) {
      if (!joined.isEmpty() && joined.getLast().answer() == next.answer()) {
        Stretch last = joined.removeLast();
        joined.add(new Stretch(last.from(), next.to(), last.answer()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }
}
