// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.casefile.order.OrderEvent.Effect;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.intake.returncase.ReadCase;
import org.holdfast.report.words.Words;
import org.holdfast.service.returncase.CaseChange;
import org.holdfast.web.returns.CaseText;
import org.holdfast.web.returns.OpenCase;

/// What befell an order, as somebody typed it, as the case file would state it.
final class SentOrderEvent {
  /// What the names of the new deadline's fields begin with.
  static final String NEW = "new-";

  private static final Pattern PLACE = Pattern.compile("orderEvents\\[\\d+]\\.(.+?)(?:\\[\\d+])?");

  private final OpenCase about;
  private final Words words;
  private final CourtFields fields;
  private final DueFields due;
  private final CaseChange change;
  private final Tree.Members event;

  SentOrderEvent(OpenCase about, Map<String, String> sent, Words words) {
    this.about = about;
    this.words = words;
    this.fields = new CourtFields(sent, words);
    this.due = new DueFields(fields, NEW);
    this.change = CaseChange.of(about.view());
    this.event = event();
  }

  /// The order that it is about.
  OrderId order() {
    return new OrderId(fields.text("order"));
  }

  private Optional<Effect> effect() {
    return Arrays.stream(OrderEvent.Type.values())
        .filter(type -> type.name().equals(fields.text("type")))
        .map(OrderEvent.Type::effect)
        .findFirst();
  }

  /// Whether a second person must approve it: it eases what is owed.
  static boolean takesTwo(OrderEvent.Type type) {
    return takesTwo(new Tree.Members(Map.of("type", Tree.text(type.name()))));
  }

  private static boolean takesTwo(Tree.Members event) {
    return CaseSection.ORDER_EVENTS.kind(event).takesTwo();
  }

  /// Whether a second person must approve it: it eases what is owed.
  boolean takesTwo() {
    return takesTwo(event);
  }

  /// The change of the case that it is, once nothing is wrong.
  CaseChange change() {
    return change;
  }

  /// What the reader of case files has to say of it, in English.
  List<String> notes() {
    int place = change.facts(CaseSection.ORDER_EVENTS).size() - 1;
    return change.reading().notes().stream()
        .filter(note -> note.where().field().startsWith("orderEvents[" + place + "]"))
        .map(Note::sentence)
        .toList();
  }

  /// What is wrong with it, by the name of a field; nothing where it may be recorded.
  Map<String, String> faults(Instant now) {
    fields.required("order", "type", "at").oneOf("type", OrderEvent.Type.values());
    if (fields.states("until", "until-time") && !effect().equals(Optional.of(Effect.SUSPENDS))) {
      fields.fault("until", "no-use");
    }
    if (effect().equals(Optional.of(Effect.MOVES))) {
      due.check(DueForm.ofOneTime());
    } else if (!due.blank()) {
      fields.fault(NEW + "due", "no-use");
    }
    if (fields.faults().isEmpty()) {
      change.with(CaseSection.ORDER_EVENTS, event);
      Reading<ReadCase> reading = change.reading();
      reading
          .problems()
          .forEach(
              problem -> fields.faults().putIfAbsent(field(problem), CaseText.of(problem, words)));
      if (fields.faults().isEmpty()) {
        fields.notLater(reading.value().returnCase().events().getLast().happening(), "at", now);
      }
    }
    return fields.faults();
  }

  private Tree.Members event() {
    Map<String, Tree> stated = new LinkedHashMap<>();
    fields.put(stated, "order", "order");
    List<String> concerned =
        fields.checked(
            "directives",
            about.about().directives().stream().map(one -> one.id().value()).toList());
    if (!concerned.isEmpty()) {
      stated.put("directives", CourtFields.texts(concerned));
    }
    fields
        .put(stated, "type", "type")
        .putTime(stated, "at", "at", about.zone())
        .putTime(stated, "learnedAt", "learnedAt", about.zone())
        .putTime(stated, "until", "until", about.zone());
    due.addTo(stated, about.zone());
    fields.put(stated, "what", "what").putPaper(stated, "document", "document");
    return new Tree.Members(stated);
  }

  /// The field that a problem is about; none where it is about no field of the form.
  private String field(Problem problem) {
    Matcher place = PLACE.matcher(problem.where().field());
    return place.matches() ? due.fieldOf(place.group(1)).orElse(place.group(1)) : "";
  }
}
