// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;
import org.holdfast.casefile.diligence.Alarm;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.text.Visible;

/// The deadlines of a return case as a calendar (RFC 5545), for whoever must meet them.
///
/// A reader would get this wrong: a calendar is copied to telephones and to servers of others. By
/// default nobody, no place and none of the court's words stand in it, only the case, the order and
/// the directives by their names.
public final class CaseCalendar {
  private final CaseAsOf standing;
  private final boolean named;

  private CaseCalendar(CaseAsOf standing, boolean named) {
    this.standing = standing;
    this.named = named;
  }

  /// The calendar. The same case as of the same time gives the same bytes.
  ///
  /// @param named whether owners, fallbacks and the court's words may stand in it
  public static String format(CaseAsOf standing, boolean named) {
    var calendar = new CaseCalendar(standing, named).calendar();
    var text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be written", e);
    } catch (ValidationException e) {
      throw new IllegalStateException("a calendar is written as RFC 5545 wants it", e);
    }
    return text.toString();
  }

  private Calendar calendar() {
    List<DueEvent> now = DueEvent.of(standing);
    Stream<VEvent> events = now.stream().map(event -> event(event, event.fallenAway()));
    Stream<VEvent> moved = moved(now).stream().map(event -> event(event, true));
    List<VEvent> all = Stream.concat(events, moved).toList();
    var head =
        new PropertyList(
            List.of(new ProdId("-//Holdfast//Return case//EN"), ImmutableVersion.VERSION_2_0));
    return new Calendar(head, new ComponentList<>(all));
  }

  /// Due times that an extension has moved elsewhere: whoever has them in a calendar must lose
  /// them.
  private List<DueEvent> moved(List<DueEvent> now) {
    Set<String> kept = now.stream().map(this::uid).collect(Collectors.toSet());
    List<DueEvent> all = new ArrayList<>();
    standing.events().stream()
        .filter(event -> event.type().effect() == OrderEvent.Effect.MOVES)
        .map(event -> event.happening().known().minusMillis(1))
        .flatMap(before -> DueEvent.of(CaseAsOf.of(standing.about(), before)).stream())
        .filter(event -> kept.add(uid(event)))
        .forEach(all::add);
    return all;
  }

  private String uid(DueEvent event) {
    return event.uid(standing.about().id());
  }

  private VEvent event(DueEvent event, boolean cancelled) {
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid(uid(event)));
    properties.add(new DtStamp(standing.asOf()));
    properties.add(new Sequence(sequence(event)));
    properties.addAll(times(event.due()));
    properties.add(new Summary(summary(event)));
    properties.add(new Description(description(event)));
    properties.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
    properties.add(new Transp(Transp.VALUE_TRANSPARENT));
    properties.add(new Clazz(Clazz.VALUE_CONFIDENTIAL));
    List<VAlarm> alarms =
        cancelled || !event.open()
            ? List.of()
            : Alarm.BEFORE.stream().map(before -> alarm(event, before)).toList();
    return new VEvent(new PropertyList(properties), new ComponentList<>(alarms));
  }

  /// How often an order of the case can have changed the event: it never falls as time goes on.
  private int sequence(DueEvent event) {
    return (int)
        standing.events().stream().filter(one -> one.order().equals(event.order())).count();
  }

  private static List<Property> times(Moment due) {
    return switch (due) {
      case Moment.At(Instant instant) -> List.of(new DtStart<>(instant));
      case Moment.On(LocalDate day, ZoneId _) ->
          List.of(new DtStart<>(day), new DtEnd<>(day.plusDays(1)));
    };
  }

  private String summary(DueEvent event) {
    String id = standing.about().id();
    String name = id.isEmpty() ? "Return case" : "Return case " + id;
    return Visible.of(name + ": " + event.directives() + " due");
  }

  private String description(DueEvent event) {
    List<String> lines = new ArrayList<>();
    lines.add("Order " + event.order().value() + ".");
    for (Obligation duty : event.duties()) {
      String state = duty.state().name().toLowerCase(Locale.ROOT);
      lines.add(duty.directive().id().value() + ": " + state + ".");
      if (named) {
        lines.addAll(inFull(duty));
      }
    }
    return lines.stream().map(Visible::of).collect(Collectors.joining("\n"));
  }

  private static List<String> inFull(Obligation duty) {
    return List.of(
        "Owner: " + orNobody(duty.directive().owner()) + ".",
        "Fallback: " + orNobody(duty.directive().fallback()) + ".",
        "\u201c" + duty.directive().text() + "\u201d");
  }

  private static String orNobody(String name) {
    return name.isBlank() ? "nobody is named" : name;
  }

  /// A warning before the due time: before an event's start, or before the end of a whole day.
  ///
  /// This is deliberate: the library's own trigger writes 24 hours as a day, which is 23 or 25
  /// hours where clocks change.
  private VAlarm alarm(DueEvent event, Duration before) {
    List<Parameter> related =
        switch (event.due()) {
          case Moment.At _ -> List.of();
          case Moment.On _ -> List.of(Related.END);
        };
    Property trigger =
        new XProperty("TRIGGER", new ParameterList(related), "-PT" + before.toHours() + "H");
    return new VAlarm(
        new PropertyList(
            List.of(new Action(Action.VALUE_DISPLAY), trigger, new Description(summary(event)))));
  }
}
