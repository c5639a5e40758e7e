// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.text.JsonText;
import org.holdfast.report.words.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A report as JSON, for whoever checks it with a program: its verdict, which directive is answered
/// where, and what each sentence rests on. Of what belongs into the sealed annex it says only that
/// it is there.
public final class ReportJson {
  private final JsonGenerator json;
  private final Submission submission;
  private final Composition composition;

  private ReportJson(JsonGenerator json, Submission submission, ReportVerdict verdict) {
    this.json = json;
    this.submission = submission;
    this.composition = Composition.of(submission, verdict, Language.ENGLISH);
  }

  /// One object; it ends in a line break.
  public static String format(Submission submission, ReportVerdict verdict) {
    var text = new StringWriter();
    try (JsonGenerator json = JsonText.generator(text)) {
      new ReportJson(json, submission, verdict).write();
    }
    return text.append('\n').toString();
  }

  private void write() {
    StatusReport report = submission.report();
    json.writeStartObject();
    json.writeStringProperty("format", "holdfast-status-report/1");
    json.writeStringProperty("case", submission.about().id());
    json.writeStringProperty("at", instant(submission.at()));
    text("dueAt", report.dueAt() == null ? null : moment(report.dueAt()));
    text("filedAt", report.filedAt() == null ? null : instant(report.filedAt()));
    json.writeStringProperty("periodFrom", report.periodFrom().toString());
    VerdictJson.write(json, composition.verdict());
    directives();
    sentences();
    steps(report);
    plans(report);
    efforts();
    exhibits(report);
    text("returnTerms", report.returnTerms());
    json.writeObjectPropertyStart("declaration");
    text("name", report.declarant().name());
    text("clause", report.declarationClause());
    text("signedIn", report.signedIn());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void directives() {
    json.writeArrayPropertyStart("directives");
    for (Directive directive : submission.directives()) {
      json.writeStartObject();
      json.writeStringProperty("id", directive.id().value());
      json.writeStringProperty("asks", directive.asks().name());
      json.writeStringProperty("text", directive.text());
      texts(
          "answeredIn",
          composition.outline().answering(directive.id(), submission.report().statements()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void sentences() {
    json.writeArrayPropertyStart("sentences");
    for (Statement statement : submission.report().statements()) {
      DirectiveId directive = statement.directive();
      json.writeStartObject();
      json.writeStringProperty("id", statement.id());
      text("number", composition.outline().numbers().get(statement.id()));
      text("directive", directive == null ? null : directive.value());
      json.writeStringProperty("type", statement.type().name());
      text("text", statement.sealed() ? null : statement.text());
      text("basis", statement.sealed() ? null : composition.bases().of(statement.basis()));
      json.writeBooleanProperty("sealed", statement.sealed());
      texts("faults", composition.faults(statement.id()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void steps(StatusReport report) {
    json.writeArrayPropertyStart("steps");
    for (StatusReport.ReportedStep step : report.steps()) {
      json.writeStartObject();
      json.writeStringProperty("id", step.id());
      text("at", step.at() == null ? null : moment(step.at()));
      text("actor", step.actor());
      text("counterpart", step.counterpart());
      text("request", step.request());
      text("response", step.response());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void plans(StatusReport report) {
    json.writeArrayPropertyStart("plans");
    for (StatusReport.ReportedPlan plan : report.plans()) {
      json.writeStartObject();
      json.writeStringProperty("id", plan.id());
      text("what", plan.what());
      text("owner", plan.owner());
      text("by", plan.by() == null ? null : plan.by().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void efforts() {
    List<Effort> acts = submission.effortsOfPeriod();
    json.writeObjectPropertyStart("efforts");
    json.writeNumberProperty("ofPeriod", acts.size());
    json.writeNumberProperty("outward", acts.stream().filter(act -> act.kind().outward()).count());
    json.writeEndObject();
  }

  private void exhibits(StatusReport report) {
    json.writeArrayPropertyStart("exhibits");
    for (StatusReport.Exhibit exhibit : report.exhibits()) {
      json.writeStartObject();
      json.writeStringProperty("mark", exhibit.mark());
      text("what", exhibit.sealed() ? null : exhibit.what());
      text("sha256", exhibit.sealed() ? null : exhibit.sha256());
      json.writeBooleanProperty("sealed", exhibit.sealed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /// A text, or null where nothing is stated.
  private void text(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private String moment(Moment moment) {
    return switch (moment) {
      case Moment.At(Instant at) -> instant(at);
      case Moment.On(LocalDate date, var _) -> date.toString();
    };
  }

  private String instant(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.atZone(submission.zone()).toOffsetDateTime());
  }
}
