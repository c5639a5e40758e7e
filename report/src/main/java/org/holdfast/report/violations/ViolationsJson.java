// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.violations;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Locale;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.violation.Finding;
import org.holdfast.casefile.violation.Ground;
import org.holdfast.casefile.violation.Ground.ByProtection;
import org.holdfast.casefile.violation.Match;
import org.holdfast.casefile.violation.Outcome;
import org.holdfast.casefile.violation.Proposal;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.casefile.violation.Told;
import org.holdfast.casefile.violation.ViolationReport;
import org.holdfast.legaltime.Sentence;
import org.holdfast.report.text.JsonFacts;
import org.holdfast.report.text.JsonText;
import tools.jackson.core.JsonGenerator;

/// The format of `docs/formats/violations.md`: every finding, for machines and for the record.
///
/// Removals of which nothing was found are counted and not listed.
public final class ViolationsJson {
  /// The version of the format. A change to a field's name, place or meaning raises it.
  static final String FORMAT = "holdfast-violations-1";

  private final JsonGenerator json;
  private final JsonFacts facts;

  private ViolationsJson(JsonGenerator json) {
    this.json = json;
    this.facts = new JsonFacts(json);
  }

  /// One object; it ends in a line break.
  public static String format(ViolationReport report) {
    var text = new StringWriter();
    try (JsonGenerator generator = JsonText.generator(text)) {
      new ViolationsJson(generator).report(report);
    }
    return text.append('\n').toString();
  }

  private void report(ViolationReport report) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("list", report.list().file());
    json.writeStringProperty("listSha256", report.list().sha256());
    facts.instant("asOf", report.asOf());
    facts.text("registryVersion", report.registryVersion());
    facts.text("signedBy", report.signedBy());
    facts.instant("knownBy", report.knownBy());
    facts.problems("problems", report.problems());
    counts(report);
    json.writeArrayPropertyStart("findings");
    report.findings().stream()
        .filter(finding -> finding.outcome() != Outcome.NONE_FOUND)
        .forEach(this::finding);
    json.writeEndArray();
    facts.notes(report.notes());
    json.writeEndObject();
  }

  private void counts(ViolationReport report) {
    json.writeObjectPropertyStart("counts");
    Integer declared = report.list().declared();
    if (declared == null) {
      json.writeNullProperty("declared");
    } else {
      json.writeNumberProperty("declared", declared.intValue());
    }
    json.writeNumberProperty("parsed", report.list().parsed());
    report
        .counts()
        .forEach(
            (outcome, count) -> json.writeNumberProperty(camelCase(outcome), count.intValue()));
    json.writeEndObject();
  }

  /// `APPARENT_VIOLATION` as `apparentViolation`.
  private static String camelCase(Outcome outcome) {
    String[] words = outcome.name().toLowerCase(Locale.ROOT).split("_", -1);
    return words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
  }

  private void finding(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("removal", FindingWords.id(finding));
    json.writeNumberProperty("row", finding.row().row());
    switch (finding.row()) {
      case RemovalRow.Read(var removal, long _) -> {
        facts.text("operation", removal.operation());
        json.writeStringProperty("name", removal.label());
        json.writeStringProperty("departedAt", ViolationsCsv.departed(removal.departed()));
        json.writeStringProperty("zone", removal.zone().getId());
      }
      case RemovalRow.Unread unread -> {
        json.writeNullProperty("operation");
        json.writeStringProperty("name", unread.label());
        json.writeNullProperty("departedAt");
        json.writeNullProperty("zone");
      }
    }
    json.writeStringProperty("outcome", finding.outcome().name());
    json.writeArrayPropertyStart("grounds");
    finding.grounds().forEach(this::ground);
    json.writeEndArray();
    json.writeArrayPropertyStart("proposed");
    finding.proposals().forEach(this::proposal);
    json.writeEndArray();
    json.writeArrayPropertyStart("notCheckedBecause");
    finding.why().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ground(Ground ground) {
    json.writeStartObject();
    switch (ground) {
      case ByProtection by -> json.writeStringProperty("protection", by.protection().id().value());
      case Ground.WithoutOrder _ -> json.writeNullProperty("protection");
    }
    json.writeStringProperty("barred", ground.barred().name());
    json.writeStringProperty("code", ground.assessment().code().name());
    facts.sentence(ground.assessment().sentence());
    facts.steps(ground.assessment().steps());
    json.writeArrayPropertyStart("doubts");
    ground.doubts().forEach(this::doubt);
    json.writeEndArray();
    switch (ground) {
      case ByProtection by -> {
        match(by.match());
        told(by);
      }
      case Ground.WithoutOrder _ -> {
        json.writeNullProperty("match");
        json.writeNullProperty("knowledge");
      }
    }
    json.writeEndObject();
  }

  private void match(Match match) {
    json.writeObjectPropertyStart("match");
    facts.text("person", match.registered().map(PersonId::value).orElse(""));
    json.writeStringProperty("how", ViolationsCsv.match(match));
    if (match instanceof Match.Compared compared) {
      json.writeNumberProperty("probability", compared.candidate().probability());
      json.writeNumberProperty("weightBits", compared.candidate().weight().bits());
    }
    json.writeEndObject();
  }

  /// Who was told is a question of its own, with times of its own.
  private void told(ByProtection by) {
    json.writeObjectPropertyStart("knowledge");
    Instant since = by.registered().since();
    facts.instant("registeredSince", since);
    json.writeArrayPropertyStart("notices");
    for (Told told : by.told()) {
      json.writeStartObject();
      json.writeStringProperty("to", told.notice().to());
      json.writeBooleanProperty("agency", told.notice().agency());
      json.writeStringProperty("at", ViolationsCsv.departed(told.notice().at()));
      json.writeStringProperty("departure", told.when().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void doubt(Sentence doubt) {
    json.writeStartObject();
    facts.sentence(doubt);
    json.writeEndObject();
  }

  private void proposal(Proposal proposal) {
    json.writeStartObject();
    json.writeStringProperty("mode", proposal.mode().number());
    json.writeStringProperty("name", proposal.mode().name());
    json.writeStringProperty("facts", proposal.facts().english());
    json.writeStringProperty("factsEs", proposal.facts().spanish());
    json.writeEndObject();
  }
}
