// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.duty.CourtDays;
import org.holdfast.casefile.duty.Filing;
import org.holdfast.casefile.duty.Fulfilment;
import org.holdfast.casefile.duty.Obligations.OrderFacts;
import org.holdfast.casefile.duty.Triggered;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.OrderEvent;
import org.jspecify.annotations.Nullable;

/// Everything that is on record about one return. It says nothing by itself of how things stand:
/// that is asked of it as of a time.
///
/// @param id the case's name: `RC-17`; empty where it has none
/// @param title the case in a few words; empty where not stated
/// @param person the person as the court names the person, a pseudonym where it uses one; empty
///   where not stated
/// @param days how the court counts, and in which zone
/// @param caption how the case is headed; null where not stated
/// @param opening how it was opened; null where not stated
/// @param removal the removal; null where not stated
/// @param orders the orders, in the order of the file
/// @param events what befell them
/// @param filings what was filed to answer them
/// @param fulfilments what was done that no filing answers
/// @param log what was done, said, planned and learned
public record ReturnCase(
    String id,
    String title,
    String person,
    CourtDays days,
    @Nullable Caption caption,
    @Nullable Opening opening,
    @Nullable RemovalFact removal,
    List<CourtOrder> orders,
    List<OrderEvent> events,
    List<Filing> filings,
    List<Fulfilment> fulfilments,
    CaseLog log) {
  public ReturnCase {
    orders = List.copyOf(orders);
    events = List.copyOf(events);
    filings = List.copyOf(filings);
    fulfilments = List.copyOf(fulfilments);
  }

  /// The zone of the court.
  public ZoneId zone() {
    return days.zone();
  }

  /// What its duties follow from.
  public OrderFacts orderFacts() {
    List<Triggered> triggers =
        log.whereabouts().stream()
            .map(news -> new Triggered(news.type(), news.id(), news.happening()))
            .toList();
    return new OrderFacts(orders, events, filings, fulfilments, triggers);
  }

  /// Every directive, in the order of the file.
  public List<Directive> directives() {
    return orders.stream().flatMap(order -> order.directives().stream()).toList();
  }

  /// The directive of a name.
  public Optional<Directive> directive(String id) {
    return directives().stream().filter(one -> one.id().value().equals(id)).findFirst();
  }
}
