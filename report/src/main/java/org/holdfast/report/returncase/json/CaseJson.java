// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase.json;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.casefile.diligence.Alarm;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.Gap;
import org.holdfast.casefile.diligence.Notice;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.Step;
import org.holdfast.report.returncase.CaseTimes;
import org.holdfast.report.text.JsonText;
import tools.jackson.core.JsonGenerator;

/// The format of `docs/formats/case-answer.schema.json`: everything that follows from a return case
/// as of a time, for machines.
///
/// A reader would get this wrong: it has names and places. Notices and alarms alone have none that
/// the case does not put there.
public final class CaseJson {
  /// The version of the format. A change to a field's name, place or meaning raises it.
  static final String FORMAT = "holdfast-case-answer-1";

  private final CaseAsOf standing;
  private final JsonGenerator json;
  private final CaseJsonFacts facts;

  private CaseJson(CaseAsOf standing, JsonGenerator json) {
    this.standing = standing;
    this.json = json;
    this.facts = new CaseJsonFacts(json, standing.about().zone());
  }

  /// One object; it ends in a line break.
  public static String format(CaseAsOf standing) {
    var text = new StringWriter();
    try (JsonGenerator generator = JsonText.generator(text)) {
      new CaseJson(standing, generator).all();
    }
    return text.append('\n').toString();
  }

  private void all() {
    json.writeStartObject();
    head();
    next();
    facts.all("obligations", standing.obligations(), this::obligation);
    facts.all("gaps", standing.gaps(), this::gap);
    json.writeName("currentGap");
    standing.currentGap().ifPresentOrElse(this::gap, json::writeNull);
    var details = new CaseJsonDetails(standing, json, facts);
    details.questions();
    details.dealings();
    details.returning();
    facts.all("notices", standing.notices(), this::notice);
    facts.all("alarms", standing.alarms(), this::alarm);
    facts.all("lives", directives(), this::life);
    json.writeEndObject();
  }

  private void head() {
    json.writeStringProperty("format", FORMAT);
    facts.text("case", standing.about().id());
    facts.text("title", standing.about().title());
    facts.text("person", standing.about().person());
    json.writeStringProperty("zone", standing.about().zone().getId());
    facts.instant("asOf", standing.asOf());
    facts.instant("ordered", standing.ordered().orElse(null));
    json.writeName("daysSinceOrder");
    CaseTimes.daysSinceOrder(standing).ifPresentOrElse(json::writeNumber, json::writeNull);
    var home = standing.arrived();
    facts.moment("arrived", home == null ? null : home.happening());
  }

  private void next() {
    json.writeName("next");
    standing
        .next()
        .ifPresentOrElse(
            one -> {
              Instant due = Objects.requireNonNull(one.dueAt(), "next has a due time");
              json.writeStartObject();
              json.writeStringProperty("directive", one.directive().id().value());
              json.writeStringProperty("order", one.order().value());
              facts.instant("dueAt", due);
              facts.length("timeLeft", Duration.between(standing.asOf(), due));
              json.writeEndObject();
            },
            json::writeNull);
  }

  private void obligation(Obligation one) {
    Directive directive = one.directive();
    json.writeStartObject();
    json.writeStringProperty("id", CaseTimes.id(one, standing.about()));
    json.writeStringProperty("directive", directive.id().value());
    json.writeStringProperty("order", one.order().value());
    json.writeStringProperty("verb", directive.verb().name());
    facts.text("text", directive.text());
    facts.text("owner", directive.owner());
    facts.text("fallback", directive.fallback());
    facts.instant("from", one.from());
    Computed due = one.due();
    if (due == null) {
      json.writeNullProperty("due");
    } else {
      json.writeStringProperty("due", CaseTimes.iso(due.due(), standing.about().zone()));
    }
    facts.instant("dueAt", one.dueAt());
    facts.all("steps", due == null ? List.of() : due.steps(), this::step);
    json.writeStringProperty("state", one.state().name());
    facts.sentence("why", one.why());
    facts.text("answer", one.answer());
    json.writeEndObject();
  }

  private void step(Step step) {
    json.writeStartObject();
    facts.sentence("sentence", step.sentence());
    facts.text("provision", step.provision());
    json.writeEndObject();
  }

  private void gap(Gap gap) {
    json.writeStartObject();
    facts.instant("from", gap.from());
    facts.instant("to", gap.to());
    json.writeBooleanProperty("open", gap.open());
    json.writeNumberProperty("seconds", gap.length().toSeconds());
    json.writeNumberProperty("restedSeconds", gap.rested().toSeconds());
    json.writeNumberProperty("days", gap.days());
    facts.text("after", gap.after());
    facts.text("before", gap.before());
    json.writeBooleanProperty("overCadence", gap.overCadence());
    json.writeEndObject();
  }

  private void notice(Notice notice) {
    json.writeStartObject();
    json.writeStringProperty("kind", notice.kind().name());
    json.writeStringProperty("fact", notice.fact());
    facts.instant("at", notice.at());
    facts.sentence("sentence", notice.sentence());
    json.writeEndObject();
  }

  private void alarm(Alarm alarm) {
    json.writeStartObject();
    json.writeStringProperty("obligation", CaseTimes.id(alarm.obligation(), standing.about()));
    json.writeStringProperty("directive", alarm.obligation().directive().id().value());
    facts.instant("dueAt", alarm.obligation().dueAt());
    facts.instant("at", alarm.at());
    facts.length("before", alarm.before());
    facts.texts("to", alarm.to());
    json.writeEndObject();
  }

  private List<Directive> directives() {
    return standing.orders().stream()
        .map(CourtOrder::directives)
        .flatMap(List::stream)
        .filter(directive -> standing.lives().containsKey(directive.id()))
        .toList();
  }

  private void life(Directive directive) {
    DirectiveLife life =
        Objects.requireNonNull(standing.lives().get(directive.id()), "it has a life");
    json.writeStartObject();
    json.writeStringProperty("directive", directive.id().value());
    facts.instant("begins", life.begins());
    facts.all("rests", life.rests(), this::rest);
    facts.instant("ended", life.ended());
    facts.text("endedBy", life.endedBy());
    json.writeEndObject();
  }

  private void rest(DirectiveLife.Rest rest) {
    json.writeStartObject();
    facts.instant("from", rest.from());
    facts.instant("to", rest.to());
    json.writeStringProperty("type", rest.type().name());
    facts.text("document", rest.document());
    json.writeEndObject();
  }
}
