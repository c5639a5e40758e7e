// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase.json;

import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.Contradiction;
import org.holdfast.casefile.diligence.CounterpartStanding;
import org.holdfast.casefile.diligence.PlanStanding;
import org.holdfast.casefile.diligence.Questions;
import org.holdfast.casefile.returncase.ChecklistItem;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.ForeignNote;
import org.holdfast.casefile.returncase.Official;
import org.holdfast.casefile.returncase.PlannedStep;
import org.holdfast.casefile.returncase.Said;
import org.holdfast.casefile.returncase.Welfare;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.report.returncase.CaseTimes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The court's three questions, the dealings and the return, as JSON.
record CaseJsonDetails(CaseAsOf standing, JsonGenerator json, CaseJsonFacts facts) {

  void questions() {
    json.writeObjectPropertyStart("questions");
    where(standing.questions().where());
    taken(standing.questions().taken());
    facts.all("planned", standing.questions().planned(), this::plan);
    json.writeEndObject();
  }

  private void where(Questions.Where where) {
    json.writeObjectPropertyStart("where");
    json.writeName("last");
    whereabouts(where.last());
    facts.length("age", where.age());
    json.writeBooleanProperty("stale", where.stale());
    json.writeName("contact");
    whereabouts(where.contact());
    facts.all("redFlags", where.redFlags(), this::welfare);
    json.writeEndObject();
  }

  private void whereabouts(@Nullable Whereabouts news) {
    if (news == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("id", news.id());
    json.writeStringProperty("type", news.type());
    facts.text("place", news.place());
    facts.text("country", news.country());
    facts.text("custodian", news.custodian());
    facts.moment("at", news.happening());
    facts.text("how", news.how());
    facts.text("source", news.source());
    facts.texts("mayTell", news.mayTell());
    json.writeEndObject();
  }

  private void welfare(Welfare flag) {
    json.writeStartObject();
    json.writeStringProperty("id", flag.id());
    facts.moment("at", flag.happening());
    facts.text("what", flag.what());
    facts.text("source", flag.source());
    json.writeEndObject();
  }

  private void taken(Questions.Taken taken) {
    json.writeObjectPropertyStart("taken");
    json.writeNumberProperty("steps", taken.steps().size());
    json.writeNumberProperty("offices", taken.offices());
    json.writeNumberProperty("outward", taken.outward());
    json.writeNumberProperty("answered", taken.answered());
    facts.instant("periodFrom", taken.period().from());
    facts.text("periodAfter", taken.period().after());
    json.writeNumberProperty("ofPeriod", taken.ofPeriod());
    json.writeNumberProperty("outwardOfPeriod", taken.outwardOfPeriod());
    json.writeBooleanProperty("none", taken.none());
    facts.all("efforts", taken.steps(), this::effort);
    json.writeEndObject();
  }

  private void effort(Effort effort) {
    boolean answered = effort.answeredBy(standing.asOf());
    json.writeStartObject();
    json.writeStringProperty("id", effort.id());
    facts.moment("at", effort.happening());
    json.writeStringProperty("act", effort.act());
    facts.text("actor", effort.actor());
    facts.text("office", effort.office());
    facts.text("counterpart", effort.counterpart());
    json.writeStringProperty("kind", effort.kind().name());
    facts.text("channel", effort.channel());
    facts.text("request", effort.request());
    facts.text("response", answered ? effort.response() : "");
    facts.moment("answeredAt", answered ? effort.answeredAt() : null);
    facts.text("evidence", effort.evidence());
    json.writeEndObject();
  }

  private void plan(PlanStanding standing) {
    PlannedStep plan = standing.plan();
    json.writeStartObject();
    json.writeStringProperty("id", plan.id());
    facts.text("what", plan.what());
    facts.text("owner", plan.owner());
    facts.day("by", standing.by());
    facts.day("firstBy", plan.by());
    json.writeStringProperty("state", standing.state().name());
    facts.all(
        "slips",
        standing.slips(),
        slip -> {
          json.writeStartObject();
          facts.day("to", slip.to());
          facts.moment("at", slip.happening());
          facts.text("why", slip.why());
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  void dealings() {
    facts.all("counterparts", standing.counterparts(), this::counterpart);
    facts.all("statements", standing.said(), this::said);
    facts.all("contradictions", standing.contradictions(), this::contradiction);
  }

  private void counterpart(CounterpartStanding of) {
    json.writeStartObject();
    json.writeStringProperty("name", of.counterpart().name());
    facts.text("government", of.counterpart().government());
    json.writeStringProperty("kind", of.counterpart().kind().name());
    facts.texts("channels", of.counterpart().channels());
    facts.texts("efforts", of.efforts().stream().map(Effort::id).toList());
    json.writeNumberProperty("answered", of.answered());
    facts.length("medianAnswer", of.medianAnswer());
    json.writeNumberProperty("timed", CaseTimes.timed(of.efforts(), standing.asOf()));
    facts.length("silentFor", of.silentFor());
    facts.texts("statements", of.positions().stream().map(Said::id).toList());
    json.writeEndObject();
  }

  private void said(Said said) {
    json.writeStartObject();
    json.writeStringProperty("id", said.id());
    facts.moment("at", said.happening());
    facts.text("speaker", said.speaker());
    facts.text("capacity", said.capacity());
    facts.text("side", said.side());
    facts.text("quote", said.quote());
    facts.text("language", said.language());
    facts.text("translation", said.translation());
    facts.text("translator", said.translator());
    facts.text("source", said.source());
    json.writeEndObject();
  }

  private void contradiction(Contradiction one) {
    json.writeStartObject();
    json.writeStringProperty("statement", one.one().id());
    json.writeStringProperty("other", one.other());
    facts.text("words", one.words());
    json.writeEndObject();
  }

  void returning() {
    facts.all("officials", standing.officials(), this::official);
    facts.all("checklist", standing.checklist(), this::item);
    facts.all("notes", standing.notes(), this::note);
  }

  private void official(Official official) {
    json.writeStartObject();
    json.writeStringProperty("name", official.name());
    facts.text("title", official.title());
    facts.text("agency", official.agency());
    json.writeStringProperty("role", official.role().name());
    facts.moment("since", official.since());
    facts.text("authority", official.authority());
    facts.text("standsInFor", official.standsInFor());
    json.writeEndObject();
  }

  private void item(ChecklistItem item) {
    boolean begun = item.state() != ChecklistItem.State.NOT_BEGUN;
    json.writeStartObject();
    json.writeStringProperty("need", item.need().name());
    json.writeStringProperty("state", item.state().name());
    facts.moment("since", begun ? item.happening() : null);
    facts.text("what", item.what());
    facts.text("owner", item.owner());
    facts.day("by", item.by());
    facts.text("evidence", item.evidence());
    json.writeEndObject();
  }

  private void note(ForeignNote note) {
    var sent = note.sent();
    json.writeStartObject();
    json.writeStringProperty("id", note.id());
    facts.text("to", note.to());
    facts.text("subject", note.subject());
    json.writeStringProperty("state", note.stateAt(standing.asOf()).name());
    facts.text("draftedBy", note.draftedBy());
    facts.moment("drafted", note.drafted());
    facts.texts("confirmedBy", note.confirmers(standing.asOf()));
    facts.moment("sent", sent != null && sent.knownBy(standing.asOf()) ? sent : null);
    json.writeEndObject();
  }
}
