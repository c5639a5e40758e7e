// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.OperationAnswer.SourceRead;
import org.holdfast.casefile.screening.Reason;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.SeatAnswer.ProtectionAnswer;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.LinkageModel.Scale;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.report.text.JsonFacts;
import org.holdfast.report.text.JsonText;
import org.holdfast.report.waterfall.Waterfall;
import org.holdfast.report.words.Tally;
import org.holdfast.tlog.digest.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The Answer format, `docs/formats/answer.md`: the whole answer, for machines and for the record.
///
/// Fields stand in a fixed order, sets are sorted and instants are in UTC, so that the same answer
/// gives the same bytes. Characters that hide are escaped as JSON escapes them.
public final class AnswerJson {
  /// The mark of an answer whose slip may not be shown at a gate.
  public static final String NOT_FOR_DEPARTURE = "NOT FOR DEPARTURE";

  /// The version of the format. A change to a field's name, place or meaning raises it.
  static final String FORMAT = "holdfast-answer-1";

  private final JsonGenerator json;
  private final JsonFacts facts;

  private AnswerJson(JsonGenerator json) {
    this.json = json;
    this.facts = new JsonFacts(json);
  }

  /// One object for one answer, an array for none or several; it ends in a line break.
  public static String format(List<OperationAnswer> answers) {
    var text = new StringWriter();
    try (JsonGenerator generator = JsonText.generator(text)) {
      var writer = new AnswerJson(generator);
      if (answers.size() == 1) {
        writer.operation(answers.getFirst());
      } else {
        generator.writeStartArray();
        answers.forEach(writer::operation);
        generator.writeEndArray();
      }
    }
    return text.append('\n').toString();
  }

  /// The SHA-256 of an answer's document, as [#format(List)] writes it for this answer alone, in
  /// UTF-8; 64 hexadecimal digits.
  public static String digest(OperationAnswer answer) {
    return Sha256.of(format(List.of(answer)).getBytes(StandardCharsets.UTF_8)).hex();
  }

  private void operation(OperationAnswer answer) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("operation", answer.manifest().operation());
    json.writeStringProperty("answer", answer.worst().name());
    instant("at", answer.at());
    instant("asOf", answer.asOf());
    text("registryVersion", answer.registryVersion());
    text("signedBy", answer.signedBy());
    notScreened(answer.notScreened());
    json.writeArrayPropertyStart("sourcesRead");
    answer.sourcesRead().forEach(this::source);
    json.writeEndArray();
    instant("expiresAt", answer.expiresAt());
    instant("departsAt", answer.manifest().departsAt());
    json.writeStringProperty("zone", answer.manifest().zone().getId());
    counts(answer.counts());
    linkage(answer.model());
    json.writeArrayPropertyStart("seats");
    answer.seats().forEach(seat -> seat(answer, seat));
    json.writeEndArray();
    slip(answer.slip());
    facts.notes(answer.notes());
    json.writeEndObject();
  }

  private void notScreened(List<Problem> problems) {
    if (problems.isEmpty()) {
      json.writeNullProperty("notScreened");
    } else {
      facts.problems("notScreened", problems);
    }
  }

  private void source(SourceRead read) {
    json.writeStartObject();
    json.writeStringProperty("id", read.source().id().value());
    json.writeStringProperty("kind", read.source().kind().name());
    instant("lastRead", read.lastRead());
    duration("age", read.age());
    duration("limit", read.limit());
    json.writeBooleanProperty("stale", read.stale());
    json.writeEndObject();
  }

  private void counts(OperationAnswer.Counts counts) {
    json.writeObjectPropertyStart("counts");
    Integer declared = counts.declared();
    if (declared == null) {
      json.writeNullProperty("declared");
    } else {
      json.writeNumberProperty("declared", declared.intValue());
    }
    json.writeNumberProperty("parsed", counts.parsed());
    json.writeNumberProperty("screened", counts.screened());
    json.writeEndObject();
  }

  private void linkage(LinkageModel model) {
    json.writeObjectPropertyStart("linkage");
    json.writeStringProperty("model", model.version());
    json.writeNumberProperty("priorBits", model.scale().prior());
    json.writeNumberProperty("possibleLinkBits", model.scale().possibleLink().bits());
    json.writeNumberProperty("linkBits", model.scale().link().bits());
    json.writeEndObject();
  }

  private void seat(OperationAnswer operation, SeatAnswer answer) {
    json.writeStartObject();
    json.writeStringProperty("seat", answer.seat().seat());
    json.writeStringProperty("name", answer.seat().label());
    text("reference", answer.seat().reference());
    json.writeNumberProperty("row", answer.seat().row());
    json.writeBooleanProperty("alternate", answer.seat().alternate());
    json.writeStringProperty("answer", Tally.of(operation, answer).name());
    json.writeArrayPropertyStart("reasons");
    answer.reasons().forEach(this::reason);
    json.writeEndArray();
    json.writeArrayPropertyStart("candidates");
    Scale scale = operation.model().scale();
    answer.candidates().forEach(candidate -> candidate(answer, candidate, scale));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void reason(Reason reason) {
    json.writeStartObject();
    json.writeStringProperty("code", reason.code().name());
    facts.sentence(reason.sentence());
    json.writeEndObject();
  }

  private void candidate(SeatAnswer seat, CandidateAnswer answer, Scale scale) {
    Waterfall waterfall = Waterfall.of(seat.seat(), answer.candidate(), scale);
    json.writeStartObject();
    json.writeStringProperty("person", answer.person().value());
    json.writeNumberProperty("probability", answer.candidate().probability());
    json.writeNumberProperty("weightBits", answer.candidate().weight().bits());
    json.writeNumberProperty("sumBits", waterfall.sum());
    json.writeStringProperty("strength", answer.candidate().strength().name());
    json.writeArrayPropertyStart("doubts");
    answer.candidate().doubts().stream().sorted().forEach(doubt -> json.writeString(doubt.name()));
    json.writeEndArray();
    json.writeArrayPropertyStart("comparisons");
    waterfall.steps().forEach(this::comparison);
    json.writeEndArray();
    json.writeArrayPropertyStart("protections");
    answer.protections().forEach(this::protection);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void comparison(Waterfall.Step step) {
    Comparison comparison = step.comparison();
    json.writeStartObject();
    json.writeStringProperty("field", comparison.field().name());
    json.writeArrayPropertyStart("stated");
    step.stated().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("level", comparison.level());
    json.writeStringProperty("state", comparison.state().name());
    json.writeNumberProperty("bits", comparison.weight().bits());
    json.writeStringProperty("words", comparison.words());
    json.writeEndObject();
  }

  private void protection(ProtectionAnswer answer) {
    json.writeStartObject();
    json.writeStringProperty("id", answer.protection().value());
    json.writeBooleanProperty("barred", answer.barred());
    json.writeStringProperty("code", answer.assessment().code().name());
    facts.sentence(answer.assessment().sentence());
    facts.steps(answer.assessment().steps());
    json.writeEndObject();
  }

  private void slip(OperationAnswer.Slip slip) {
    json.writeObjectPropertyStart("slip");
    json.writeBooleanProperty("forDeparture", slip.forDeparture());
    json.writeArrayPropertyStart("marks");
    if (!slip.forDeparture()) {
      json.writeString(NOT_FOR_DEPARTURE);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("whyNot");
    slip.whyNot().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void instant(String name, @Nullable Instant instant) {
    facts.instant(name, instant);
  }

  private void duration(String name, @Nullable Duration duration) {
    text(name, duration == null ? "" : duration.toString());
  }

  private void text(String name, String value) {
    facts.text(name, value);
  }
}
