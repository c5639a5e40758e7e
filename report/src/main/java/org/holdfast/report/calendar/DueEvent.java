// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.legaltime.Moment;
import org.holdfast.tlog.digest.Sha256;

/// One due time under one order, with everything that one owner must do by then.
///
/// @param order the order
/// @param due the due time
/// @param duties what falls due, one at least
record DueEvent(OrderId order, Moment due, List<Obligation> duties) {
  private static final int UID_DIGITS = 40;

  DueEvent {
    duties = List.copyOf(duties);
    if (duties.isEmpty()) {
      throw new IllegalArgumentException("something falls due");
    }
  }

  private record Same(OrderId order, Moment due, String owner) {}

  /// The due times of a case, in the order in which they fall due.
  static List<DueEvent> of(CaseAsOf standing) {
    Map<Same, List<Obligation>> same =
        standing.obligations().stream()
            .filter(one -> one.due() != null)
            .collect(
                Collectors.groupingBy(
                    one -> new Same(one.order(), time(one), one.directive().owner()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return same.entrySet().stream()
        .map(one -> new DueEvent(one.getKey().order(), one.getKey().due(), one.getValue()))
        .toList();
  }

  private static Moment time(Obligation one) {
    return Objects.requireNonNull(one.due(), "it has a due time").due();
  }

  /// The directives by name: `O4, O5`.
  String directives() {
    return duties.stream()
        .map(one -> one.directive().id().value())
        .collect(Collectors.joining(", "));
  }

  /// Whether nothing of it is owed any more, because it rests or has ended.
  boolean fallenAway() {
    return duties.stream()
        .allMatch(one -> one.state() == DutyState.SUSPENDED || one.state() == DutyState.ENDED);
  }

  /// Whether something of it is still to be done.
  boolean open() {
    return duties.stream().anyMatch(one -> one.state() == DutyState.OPEN);
  }

  private String written() {
    return switch (due) {
      case Moment.At(Instant instant) -> instant.toString();
      case Moment.On(LocalDate date, ZoneId _) -> date.toString();
    };
  }

  /// Its name in every calendar: it follows from the case, the order, the due time and the first
  /// directive, and gives away none of them.
  String uid(String caseId) {
    String first = duties.getFirst().directive().id().value();
    String named = String.join("\n", caseId, order.value(), written(), first);
    String digest = Sha256.of(named.getBytes(StandardCharsets.UTF_8)).hex();
    return digest.substring(0, UID_DIGITS) + "@holdfast";
  }
}
