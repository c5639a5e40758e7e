// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.life;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.legaltime.Computation;
import org.holdfast.legaltime.Counting;
import org.holdfast.legaltime.DayEnd;
import org.holdfast.legaltime.Deadline;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Period;
import org.holdfast.legaltime.Rule;
import org.holdfast.protection.Protection;
import org.holdfast.protection.Until;

/// One stretch of time over which a protection runs by its own terms: its first one, one that an
/// extension gave it, or one that it got when it was put back.
///
/// A reader would get this wrong: start and end each have two readings. A protection is *certainly*
/// in its term from the later start to the earlier end, and *possibly* from the earlier start to
/// the later end.
///
/// @param earliestStart the earliest defensible start
/// @param latestStart the instant by which it has certainly started
/// @param until the words that say how long it runs
/// @param end how it ends by them
public record Term(Instant earliestStart, Instant latestStart, Until until, End end) {

  /// The term of a thing of unknown kind: always begun, and it does not end by itself.
  static final Term OF_UNKNOWN_KIND =
      new Term(Instant.MIN, Instant.MIN, new Until.Unread(""), End.Never.NEVER);

  /// How a term ends by itself.
  public sealed interface End {

    /// Its two readings; empty where it does not end by itself.
    default Optional<Between> readings() {
      return switch (this) {
        case Between between -> Optional.of(between);
        case Never _, Nominal _ -> Optional.empty();
      };
    }

    /// At a time, in its two readings.
    ///
    /// @param earliest the first instant at which it may be over
    /// @param latest the last instant at which it may still run
    /// @param counted the periods that were counted for it; empty where it names its time
    record Between(Instant earliest, Instant latest, List<Counting> counted) implements End {
      public Between {
        counted = List.copyOf(counted);
      }

      /// How the readings were counted, in words.
      public List<Computation.Step> steps() {
        return counted.stream()
            .flatMap(counting ->
                switch (Deadline.compute(counting)) {
                  case Computation.Computed computed -> computed.steps().stream();
                  case Computation.NotCovered _ -> Stream.<Computation.Step>empty();
                })
            .toList();
      }
    }

    /// Never by itself.
    enum Never implements End {
      /// It takes an act to end it.
      NEVER
    }

    /// The agreement's own term ends; whether the protection survives it is a legal question.
    ///
    /// @param nominal the end of the last day of the agreement's term
    record Nominal(Instant nominal) implements End {}
  }

  /// Where one instant lies in a term. The order is from the firmest to none.
  public enum Stage {
    /// In force by every reading.
    CERTAIN,
    /// In force if it started at the earliest defensible instant.
    IF_STARTED_EARLY,
    /// In force if it ends at the latest defensible instant.
    IF_ENDED_LATE,
    /// Past the end of an agreement's term.
    PAST_NOMINAL_END,
    /// Over.
    OVER,
    /// Not begun.
    NOT_BEGUN
  }

  /// An end of which nobody can say when it comes, so that it never certainly comes.
  public static final End.Between UNKNOWN_END =
      new End.Between(Instant.MIN, Instant.MAX, List.of());

  /// Where an instant lies.
  public Stage stage(Instant when) {
    if (when.isBefore(earliestStart)) {
      return Stage.NOT_BEGUN;
    }
    return switch (end) {
      case End.Between between when when.isAfter(between.latest()) -> Stage.OVER;
      case End.Nominal(Instant nominal) when !when.isBefore(nominal) -> Stage.PAST_NOMINAL_END;
      case End _ when when.isBefore(latestStart) -> Stage.IF_STARTED_EARLY;
      case End.Between between when !when.isBefore(between.earliest()) -> Stage.IF_ENDED_LATE;
      case End _ -> Stage.CERTAIN;
    };
  }

  /// Whether it is still running when another term starts, so that there is no gap between them.
  public boolean runsUpTo(Term other) {
    return stage(other.earliestStart()) != Stage.OVER;
  }

  /// When something that runs from certain moments ends by its own terms.
  ///
  /// @param from the moments from which it may be counted; where there are several, the first end
  ///   and the last of them are its readings
  static End end(Until until, List<Moment> from, Protection protection) {
    return switch (until) {
      case Until.At(Moment at) -> new End.Between(at.earliest(), at.latest(), List.of());
      case Until.Hours(int count) when count > 0 ->
          counted(new Period.Hours(count), DayEnd.Midnight.MIDNIGHT, from, protection);
      case Until.Days(int count) when count > 0 ->
          counted(new Period.Days(count), DayEnd.Midnight.MIDNIGHT, from, protection);
      case Until.BusinessDays(int count, var at) when count > 0 ->
          counted(
              new Period.BusinessDays(count),
              at == null ? DayEnd.Midnight.MIDNIGHT : new DayEnd.SetByOrder(at),
              from,
              protection);
      case Until.Hours _, Until.Days _, Until.BusinessDays _ -> UNKNOWN_END;
      case Until.Condition condition when condition.nominalEnd() != null ->
          new End.Nominal(new Moment.On(condition.nominalEnd(), protection.zone()).latest());
      case Until.Condition _, Until.FurtherOrder _, Until.Unread _ -> End.Never.NEVER;
    };
  }

  private static End counted(
      Period period, DayEnd dayEnd, List<Moment> from, Protection protection) {
    List<Counting> countings =
        from.stream()
            .map(moment ->
                Counting.of(Rule.FRCP6, moment, period, protection.zone())
                    .by(protection.calendar())
                    .forPurpose(Counting.Purpose.LIFE_OF_ORDER)
                    .ending(dayEnd))
            .toList();
    List<Deadline.Ends> ends =
        countings.stream().flatMap(counting -> Deadline.ends(counting).stream()).toList();
    return ends.isEmpty() || ends.size() < countings.size()
        ? UNKNOWN_END
        : new End.Between(
            ends.stream().map(end -> end.due().latest()).min(naturalOrder()).orElseThrow(),
            ends.stream()
                .map(end -> end.protectionEnd().latest())
                .max(naturalOrder())
                .orElseThrow(),
            countings);
  }
}
