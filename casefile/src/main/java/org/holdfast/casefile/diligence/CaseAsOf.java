// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.casefile.returncase.ChecklistItem;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.ForeignNote;
import org.holdfast.casefile.returncase.Official;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.casefile.returncase.Said;
import org.holdfast.casefile.returncase.Whereabouts;
import org.jspecify.annotations.Nullable;

/// A return case as of a time: what follows from what was known by then, and nothing else.
///
/// @param about the case
/// @param asOf the time
/// @param orders the orders known, in the order in which they were entered
/// @param events what had befallen them
/// @param lives when each directive was owed and when it rested
/// @param obligations what is owed, in the order in which it falls due
/// @param gaps every time between two acts, the open one last
/// @param questions the court's three questions
/// @param counterparts what passed with each counterpart
/// @param said what was said, in order
/// @param contradictions what does not agree
/// @param officials who has a part at that time
/// @param checklist what the return needs, one for each need, in their order
/// @param notes notes to foreign governments, known by then
/// @param notices what somebody must be told at once, the newest first
/// @param arrived the news that the person is home; null while there is none
public record CaseAsOf(
    ReturnCase about,
    Instant asOf,
    List<CourtOrder> orders,
    List<OrderEvent> events,
    Map<DirectiveId, DirectiveLife> lives,
    List<Obligation> obligations,
    List<Gap> gaps,
    Questions questions,
    List<CounterpartStanding> counterparts,
    List<Said> said,
    List<Contradiction> contradictions,
    List<Official> officials,
    List<ChecklistItem> checklist,
    List<ForeignNote> notes,
    List<Notice> notices,
    @Nullable Whereabouts arrived) {
  public CaseAsOf {
    orders = List.copyOf(orders);
    events = List.copyOf(events);
    lives = Map.copyOf(lives);
    obligations = List.copyOf(obligations);
    gaps = List.copyOf(gaps);
    counterparts = List.copyOf(counterparts);
    said = List.copyOf(said);
    contradictions = List.copyOf(contradictions);
    officials = List.copyOf(officials);
    checklist = List.copyOf(checklist);
    notes = List.copyOf(notes);
    notices = List.copyOf(notices);
  }

  /// What is known of a case by a time.
  public static CaseAsOf of(ReturnCase about, Instant asOf) {
    return new Reckoning(about, asOf).result();
  }

  /// The duty that falls due next; empty where none is open with a time.
  public Optional<Obligation> next() {
    return obligations.stream()
        .filter(one -> one.state() == DutyState.OPEN && one.due() != null)
        .findFirst();
  }

  /// The time since the last act; empty where the last one was just now, no order is known, or the
  /// person is home.
  public Optional<Gap> currentGap() {
    return gaps.isEmpty() || !gaps.getLast().open()
        ? Optional.empty()
        : Optional.of(gaps.getLast());
  }

  /// The day by which the last act says that the next follows; empty where it says none.
  public Optional<LocalDate> nextActBy() {
    List<Effort> acts = questions.taken().steps();
    return acts.isEmpty() ? Optional.empty() : Optional.ofNullable(acts.getLast().nextBy());
  }

  /// When the first order was entered; empty where none is known.
  public Optional<Instant> ordered() {
    return orders.stream().map(order -> order.entered().at().earliest()).findFirst();
  }

  /// The warnings of every open duty.
  public List<Alarm> alarms() {
    return obligations.stream().flatMap(one -> Alarm.of(one).stream()).toList();
  }
}
