// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final CalendarText text = new CalendarText();

  private CaseCalendar(CaseAsOf standing, boolean named) {
    this.standing = standing;
    this.named = named;
  }

  /// The calendar. The same case as of the same time gives the same bytes.
  ///
  /// @param named whether owners, fallbacks and the court's words may stand in it
  public static String format(CaseAsOf standing, boolean named) {
    return new CaseCalendar(standing, named).calendar();
  }

  private String calendar() {
    text.word("BEGIN", "VCALENDAR");
    text.word("PRODID", "-//Holdfast//Return case//EN");
    text.word("VERSION", "2.0");
    List<DueEvent> now = DueEvent.of(standing);
    now.forEach(event -> event(event, event.fallenAway()));
    moved(now).forEach(event -> event(event, true));
    text.word("END", "VCALENDAR");
    return text.toString();
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

  private void event(DueEvent event, boolean cancelled) {
    text.word("BEGIN", "VEVENT");
    text.word("UID", uid(event));
    text.instant("DTSTAMP", standing.asOf());
    text.word("SEQUENCE", Integer.toString(sequence(event)));
    times(event.due());
    text.text("SUMMARY", summary(event));
    text.text("DESCRIPTION", description(event));
    text.word("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
    text.word("TRANSP", "TRANSPARENT");
    text.word("CLASS", "CONFIDENTIAL");
    if (!cancelled && event.open()) {
      Alarm.BEFORE.forEach(before -> alarm(event, before));
    }
    text.word("END", "VEVENT");
  }

  /// How often an order of the case can have changed the event: it never falls as time goes on.
  private int sequence(DueEvent event) {
    return (int)
        standing.events().stream().filter(one -> one.order().equals(event.order())).count();
  }

  private void times(Moment due) {
    switch (due) {
      case Moment.At(Instant instant) -> text.instant("DTSTART", instant);
      case Moment.On(LocalDate day, ZoneId _) -> {
        text.day("DTSTART", day);
        text.day("DTEND", day.plusDays(1));
      }
    }
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
  /// A reader would get this wrong: 24 hours are no day, which has 23 or 25 where clocks change.
  private void alarm(DueEvent event, Duration before) {
    String related =
        switch (event.due()) {
          case Moment.At _ -> "";
          case Moment.On _ -> ";RELATED=END";
        };
    text.word("BEGIN", "VALARM");
    text.word("ACTION", "DISPLAY");
    text.word("TRIGGER" + related, "-PT" + before.toHours() + "H");
    text.text("DESCRIPTION", summary(event));
    text.word("END", "VALARM");
  }
}
