// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.order.Asks;
import org.holdfast.casefile.order.Cadence;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.Due;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.casefile.order.Verb;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.Cell;

/// Reads the orders of a case, what they direct, and what befell them.
final class OrderJson {

  /// The name of the one order of a case that names none.
  private static final String ORDER = "order";

  private final CaseValues values;
  private final TimingJson timing;
  private final Map<DirectiveId, List<Cell>> replaces = new HashMap<>();

  OrderJson(CaseValues values) {
    this.values = values;
    this.timing = new TimingJson(values);
  }

  /// The orders: the one under `order`, then those under `orders`. A case may have none that says
  /// how it was opened.
  List<CourtOrder> orders(Fields root) {
    List<Fields> all = new ArrayList<>();
    root.object("order", CaseNames.ORDER).ifPresent(all::add);
    all.addAll(root.objects("orders", CaseNames.ORDER));
    if (all.isEmpty() && !root.states("opened")) {
      root.missing("order");
    }
    List<CourtOrder> orders = values.each(all, this::order, order -> order.id().value());
    unique(orders, root);
    orders.forEach(order -> order.directives().forEach(one -> replaced(one, order, orders)));
    return orders;
  }

  /// A directive takes the place of one that was ordered before. A name that is nowhere, or is of
  /// the same or of a later order, is a problem: it might end a duty that is owed.
  private void replaced(Directive directive, CourtOrder by, List<CourtOrder> orders) {
    Set<String> before =
        ids(
            orders.stream()
                .filter(order -> !order.id().equals(by.id()))
                .filter(order -> !entered(order).isAfter(entered(by)))
                .toList());
    replaces
        .getOrDefault(directive.id(), List.of())
        .forEach(cell -> values.reference(cell, before, "a directive of an earlier order"));
  }

  private static Instant entered(CourtOrder order) {
    return order.entered().at().earliest();
  }

  private void unique(List<CourtOrder> orders, Fields root) {
    List<DirectiveId> ids =
        orders.stream().flatMap(order -> order.directives().stream()).map(Directive::id).toList();
    if (ids.size() != Set.copyOf(ids).size()) {
      values
          .problems()
          .add(
              Problem.Code.CONTRADICTION,
              root.where(),
              "two directives of one id",
              "an id of its own for each directive of the case",
              "Give a directive that takes another's place an id of its own, and name the other"
                  + " under replaces.");
    }
  }

  private CourtOrder order(Fields fields) {
    Due due = timing.due(fields, "due", new Due.NotStated());
    Cadence cadence = timing.cadence(fields, "cadence", new Cadence.Once(false));
    Cell id = fields.text("id");
    return new CourtOrder(
        new OrderId(id.blank() ? ORDER : id.text()),
        values.happening(fields, "entered"),
        fields.text("by").text(),
        fields.text("what").text(),
        fields.text("source").text(),
        fields.objects("directives", CaseNames.DIRECTIVE).stream()
            .map(directive -> directive(directive, due, cadence))
            .toList());
  }

  private Directive directive(Fields fields, Due due, Cadence cadence) {
    Asks asks = values.wordOrOther(fields, "asks", Asks.class, Asks.OTHER, Asks.OTHER);
    Cell name = fields.required("id");
    var id = new DirectiveId(name.blank() ? "?" : name.text());
    List<Cell> others = fields.texts("replaces");
    replaces.put(id, others);
    return new Directive(
        id,
        values.wordOrOther(fields, "verb", Verb.class, Verb.OTHER, verb(asks)),
        asks,
        fields.required("text").text(),
        fields.text("place").text(),
        fields.text("owner").text(),
        fields.text("fallback").text(),
        timing.due(fields, "due", due),
        timing.cadence(fields, "cadence", cadence),
        others.stream().map(Cell::text).map(DirectiveId::new).toList());
  }

  /// What a directive that names no verb is: what it asks says.
  private static Verb verb(Asks asks) {
    return switch (asks) {
      case LOCATION_CUSTODY, STEPS_TAKEN, STEPS_PLANNED -> Verb.REPORT;
      case GOOD_FAITH_REQUEST -> Verb.REQUEST_IN_GOOD_FAITH;
      case OTHER -> Verb.OTHER;
    };
  }

  /// What befell the orders.
  List<OrderEvent> events(Fields root, List<CourtOrder> orders) {
    Set<String> known =
        orders.stream().map(order -> order.id().value()).collect(Collectors.toSet());
    return root.objects("orderEvents", CaseNames.ORDER_EVENT).stream()
        .map(fields -> event(fields, orders, known))
        .toList();
  }

  private OrderEvent event(Fields fields, List<CourtOrder> orders, Set<String> known) {
    Cell order = fields.text("order");
    values.reference(order, known, "an order");
    if (order.blank() && orders.size() != 1) {
      fields.missing("order");
    }
    String id = order.blank() && !orders.isEmpty() ? orders.getFirst().id().value() : order.text();
    Set<String> own = ids(orders.stream().filter(one -> one.id().value().equals(id)).toList());
    OrderEvent.Type type =
        values.requiredWord(fields, "type", OrderEvent.Type.class, OrderEvent.Type.CLARIFIED);
    List<String> concerned =
        values.references(fields, "directives", own, "a directive of that order");
    var event =
        new OrderEvent(
            new OrderId(id.isBlank() ? "?" : id),
            concerned.stream().map(DirectiveId::new).toList(),
            type,
            values.happening(fields, "at"),
            values.instant(fields, "until"),
            due(fields, type),
            fields.text("what").text(),
            fields.text("document").text());
    noteWhatStands(fields, event, orders);
    return event;
  }

  /// An extension moves one time. Which of many it would move, nobody guesses: all of them stand.
  private void noteWhatStands(Fields fields, OrderEvent event, List<CourtOrder> orders) {
    boolean recurring =
        orders.stream()
            .filter(order -> order.id().equals(event.order()))
            .flatMap(order -> order.directives().stream())
            .filter(directive -> event.concerns(directive.id()))
            .anyMatch(directive -> !(directive.cadence() instanceof Cadence.Once));
    if (recurring && event.type().effect() == OrderEvent.Effect.MOVES) {
      values
          .problems()
          .note(
              fields.where("type"),
              "It moves no time of a directive that is due again and again, or on an event; these"
                  + " stand. A new order with replaces sets others.");
    }
  }

  private Due due(Fields fields, OrderEvent.Type type) {
    Due due = timing.due(fields, "due", new Due.NotStated());
    if (type.effect() == OrderEvent.Effect.MOVES && due instanceof Due.NotStated) {
      fields.missing("due");
    }
    return due;
  }

  /// The names of all directives.
  static Set<String> ids(List<CourtOrder> orders) {
    return orders.stream()
        .flatMap(order -> order.directives().stream())
        .map(directive -> directive.id().value())
        .collect(Collectors.toSet());
  }

  /// Reads when something is due, and how often.
  private static final class TimingJson {
    private final CaseValues values;

    TimingJson(CaseValues values) {
      this.values = values;
    }

    Due due(Fields fields, String name, Due otherwise) {
      return fields.object(name, CaseNames.DUE).map(this::due).orElse(otherwise);
    }

    private Due due(Fields fields) {
      List<String> forms =
          Stream.of("hours", "days", "weeks", "businessDays", "asSoonAsPossible")
              .filter(fields::states)
              .toList();
      return switch (forms.size()) {
        case 0 -> new Due.Named(values.moment(fields, "at"));
        case 1 -> DueForms.due(fields, forms.getFirst(), values);
        default -> {
          DueForms.unread(fields, values);
          yield new Due.NotStated();
        }
      };
    }

    Cadence cadence(Fields fields, String name, Cadence otherwise) {
      return fields.object(name, CaseNames.CADENCE).map(this::cadence).orElse(otherwise);
    }

    /// Every field is read, also one that the kind does not use: nothing is taken in silence.
    private Cadence cadence(Fields fields) {
      OptionalInt days = fields.count("days");
      Optional<LocalTime> clock = Optional.ofNullable(values.clock(fields, "at"));
      var daily =
          new Cadence.Every(1, clock, values.date(fields, "from"), values.date(fields, "until"));
      String event = values.noted(fields.text("event"), CaseValues.WHEREABOUTS);
      return switch (values.requiredWord(fields, "kind", Rhythm.class, Rhythm.ONCE)) {
        case ONCE -> new Cadence.Once(false);
        case ENUMERATE_ALL -> new Cadence.Once(true);
        case DAILY -> daily;
        case WEEKLY -> every(7, daily);
        case BIWEEKLY -> every(14, daily);
        case EVERY_DAYS -> every(days(fields, days), daily);
        case ON_EVENT -> {
          if (event.isEmpty()) {
            fields.missing("event");
          }
          yield new Cadence.OnEvent(event, clock);
        }
      };
    }

    private static int days(Fields fields, OptionalInt days) {
      if (days.isEmpty() || days.getAsInt() < 1) {
        fields.missing("days");
        return 1;
      }
      return days.getAsInt();
    }

    private static Cadence every(int days, Cadence.Every daily) {
      return new Cadence.Every(days, daily.at(), daily.from(), daily.until());
    }

    /// The words for how often something is due.
    private enum Rhythm {
      ONCE,
      DAILY,
      WEEKLY,
      BIWEEKLY,
      EVERY_DAYS,
      ON_EVENT,
      ENUMERATE_ALL
    }
  }
}
