// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.web.court.DueForm.Part;
import org.holdfast.web.page.Form;

/// The fields by which a form asks for a deadline. Nothing is counted here: what was sent is stated
/// as a case file states it, and the reader and the rules of time do the rest.
///
/// @param fields what was sent
/// @param prefix what the names of the fields begin with: `d1-`
record DueFields(CourtFields fields, String prefix) {
  private static final String WHOLE_NUMBER = "[1-9][0-9]{0,3}|10000";

  /// Writes the fields.
  ///
  /// @param forms the forms that may be chosen, with their words
  /// @param events what can make something due, with its words; none of a time that is set anew,
  ///   which is of what is due once
  static void ask(Form form, String prefix, Map<String, String> forms, Map<String, String> events) {
    String due = events.isEmpty() ? "returns.due.new" : "returns.due";
    form.choice(prefix + "due", due, forms)
        .line(prefix + Part.COUNT.field(), "returns.due.count", "text", "inputmode", "numeric")
        .when(prefix + Part.DAY.field(), due + ".at", "returns.due.clock");
    if (!events.isEmpty()) {
      form.line(prefix + Part.LAST.field(), "returns.due.last", "date")
          .choice(prefix + Part.EVENT.field(), "returns.due.event", events);
    }
  }

  /// Whether nothing was sent.
  boolean blank() {
    return !fields.states(prefix + "due")
        && List.of(Part.values()).stream().noneMatch(part -> fields.states(name(part)));
  }

  private String name(Part part) {
    return prefix + part.field();
  }

  /// Adds what is wrong: a part that the chosen form needs and that is blank, and one that it has
  /// no use for, which nobody drops in silence.
  void check(List<DueForm> allowed) {
    DueForm form = DueForm.of(fields.text(prefix + "due")).filter(allowed::contains).orElse(null);
    if (form == null) {
      fields.fault(prefix + "due", fields.states(prefix + "due") ? "choice" : "missing");
      return;
    }
    for (Part part : Part.values()) {
      boolean stated = fields.states(name(part));
      if (form.needs(part) && !stated) {
        fields.fault(name(part), "missing");
      } else if (stated && !form.takes(part)) {
        fields.fault(name(part), "no-use");
      }
    }
    if (fields.states(name(Part.COUNT)) && !fields.text(name(Part.COUNT)).matches(WHOLE_NUMBER)) {
      fields.fault(name(Part.COUNT), "count");
    }
  }

  /// Adds the deadline to a directive or to what befell an order.
  void addTo(Map<String, Tree> stated, ZoneId zone) {
    DueForm.of(fields.text(prefix + "due"))
        .ifPresent(form -> {
          if (form.recurs()) {
            stated.put("cadence", cadence(form));
          } else if (form != DueForm.NOT_STATED) {
            stated.put("due", due(form, zone));
          }
        });
  }

  private Tree.Members due(DueForm form, ZoneId zone) {
    Map<String, Tree> due = new LinkedHashMap<>();
    switch (form) {
      case AT -> fields.putTime(due, "at", name(Part.DAY), zone);
      case AS_SOON_AS_POSSIBLE -> due.put(form.word(), new Tree.Scalar("true"));
      case HOURS, DAYS, WEEKS, BUSINESS_DAYS -> {
        due.put(form.word(), count());
        fields.put(due, "at", name(Part.CLOCK));
      }
      case NOT_STATED, DAILY, WEEKLY, BIWEEKLY, EVERY_DAYS, ON_EVENT -> {}
    }
    return new Tree.Members(due);
  }

  private Tree.Members cadence(DueForm form) {
    Map<String, Tree> cadence = new LinkedHashMap<>();
    cadence.put("kind", Tree.text(form.word()));
    if (form.needs(Part.COUNT)) {
      cadence.put("days", count());
    }
    fields
        .put(cadence, "at", name(Part.CLOCK))
        .put(cadence, "from", name(Part.DAY))
        .put(cadence, "until", name(Part.LAST))
        .put(cadence, "event", name(Part.EVENT));
    return new Tree.Members(cadence);
  }

  private Tree count() {
    String count = fields.text(name(Part.COUNT));
    return count.matches(WHOLE_NUMBER)
        ? new Tree.Scalar(Long.toString(Long.parseLong(count)))
        : new Tree.Scalar("0");
  }

  /// The name of the field that a member of a deadline is about; empty where it is another member.
  ///
  /// @param place as the reader of case files names it: `due.days`, `cadence.until`
  Optional<String> fieldOf(String place) {
    boolean day = fields.text(prefix + "due").equals(DueForm.AT.name());
    return switch (place) {
      case "due", "cadence", "cadence.kind" -> Optional.of(prefix + "due");
      case "due.hours", "due.days", "due.weeks", "due.businessDays", "cadence.days" ->
          Optional.of(name(Part.COUNT));
      case "due.at" -> Optional.of(name(day ? Part.DAY : Part.CLOCK));
      case "cadence.from" -> Optional.of(name(Part.DAY));
      case "cadence.at" -> Optional.of(name(Part.CLOCK));
      case "cadence.until" -> Optional.of(name(Part.LAST));
      case "cadence.event" -> Optional.of(name(Part.EVENT));
      default -> Optional.empty();
    };
  }
}
