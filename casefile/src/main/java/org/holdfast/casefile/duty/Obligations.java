// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.order.Cadence;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// What is owed under the orders of a case, as of a time: every obligation that has fallen due, and
/// the next of each directive.
///
/// A reader would get this wrong: only what was known by then is looked at, so an order that was
/// stayed on Monday and found out about on Tuesday is owed on Monday night.
public final class Obligations {
  private final List<CourtOrder> orders;
  private final List<OrderEvent> events;
  private final Answers answers;
  private final List<Triggered> triggers;
  private final CourtDays days;
  private final Instant asOf;
  private final Map<DirectiveId, Moment> replaced = new HashMap<>();

  private Obligations(OrderFacts facts, CourtDays days, Instant asOf) {
    this.orders = facts.orders().stream().filter(order -> order.entered().knownBy(asOf)).toList();
    this.events = facts.events().stream().filter(event -> event.happening().knownBy(asOf)).toList();
    this.triggers =
        facts.triggers().stream().filter(event -> event.happening().knownBy(asOf)).toList();
    this.answers = new Answers(facts, asOf);
    this.days = days;
    this.asOf = asOf;
    for (CourtOrder order : orders) {
      for (Directive directive : order.directives()) {
        directive.replaces().forEach(old -> replaced.putIfAbsent(old, order.entered().at()));
      }
    }
  }

  /// What is known of the orders of a case, at any time.
  public record OrderFacts(
      List<CourtOrder> orders,
      List<OrderEvent> events,
      List<Filing> filings,
      List<Fulfilment> fulfilments,
      List<Triggered> triggers) {
    public OrderFacts {
      orders = List.copyOf(orders);
      events = List.copyOf(events);
      filings = List.copyOf(filings);
      fulfilments = List.copyOf(fulfilments);
      triggers = List.copyOf(triggers);
    }
  }

  /// The obligations, those without a due time last, else in the order in which they fall due.
  public static List<Obligation> of(OrderFacts facts, CourtDays days, Instant asOf) {
    var obligations = new Obligations(facts, days, asOf);
    List<Obligation> all = new ArrayList<>();
    for (CourtOrder order : obligations.orders) {
      for (Directive directive : order.directives()) {
        all.addAll(obligations.of(order, directive));
      }
    }
    all.sort(Comparator.comparing(Obligations::sortedAt));
    return List.copyOf(all);
  }

  /// When each directive was owed and when it rested, by what is known at a time.
  public static Map<DirectiveId, DirectiveLife> lives(
      OrderFacts facts, CourtDays days, Instant asOf) {
    var obligations = new Obligations(facts, days, asOf);
    Map<DirectiveId, DirectiveLife> lives = new HashMap<>();
    for (CourtOrder order : obligations.orders) {
      for (Directive directive : order.directives()) {
        lives.put(directive.id(), obligations.life(order, directive));
      }
    }
    return Map.copyOf(lives);
  }

  private static Instant sortedAt(Obligation obligation) {
    Instant due = obligation.dueAt();
    return due == null ? Instant.MAX : due;
  }

  private DirectiveLife life(CourtOrder order, Directive directive) {
    return DirectiveLife.of(order, directive.id(), events, replaced.get(directive.id()));
  }

  private List<Obligation> of(CourtOrder order, Directive directive) {
    DirectiveLife life = life(order, directive);
    List<Occurrence> occurrences =
        new Occurrences(order, directive, extension(order, directive), days, life)
            .until(asOf, triggers);
    boolean single = !(directive.cadence() instanceof Cadence.Every);
    return occurrences.stream()
        .map(occurrence -> {
          Answers.Standing standing = answers.of(directive, occurrence, life, single);
          return new Obligation(
              directive,
              order.id(),
              occurrence.from(),
              occurrence.due(),
              standing.state(),
              standing.why(),
              standing.answer());
        })
        .toList();
  }

  private @Nullable OrderEvent extension(CourtOrder order, Directive directive) {
    Optional<OrderEvent> last =
        events.stream()
            .filter(event -> event.type().effect() == OrderEvent.Effect.MOVES)
            .filter(event -> event.order().equals(order.id()) && event.concerns(directive.id()))
            .sorted(Comparator.comparing(event -> event.happening().at().earliest()))
            .reduce((_, later) -> later);
    return last.orElse(null);
  }
}
