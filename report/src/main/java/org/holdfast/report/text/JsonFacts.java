// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.text;

import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.assessment.Assessment.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// What every JSON document says in the same form: problems, notes, steps, instants and texts that
/// may be missing.
public record JsonFacts(JsonGenerator json) {

  /// Everything that could not be accounted for.
  public void problems(String name, List<Problem> problems) {
    json.writeArrayPropertyStart(name);
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("code", problem.code().name());
      position(problem.where());
      json.writeStringProperty("found", problem.found());
      json.writeStringProperty("expected", problem.expected());
      json.writeStringProperty("todo", problem.todo());
      json.writeStringProperty("sentence", problem.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Choices that the readers made.
  public void notes(List<Note> notes) {
    json.writeArrayPropertyStart("notes");
    for (Note note : notes) {
      json.writeStartObject();
      position(note.where());
      json.writeStringProperty("sentence", note.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// The steps of a reasoning.
  public void steps(List<Step> steps) {
    json.writeArrayPropertyStart("steps");
    for (Step step : steps) {
      json.writeStartObject();
      sentence(step.sentence());
      text("provision", step.provision());
      text("source", step.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void position(Position where) {
    json.writeStringProperty("file", where.file());
    json.writeNumberProperty("line", where.line());
    json.writeNumberProperty("column", where.column());
    json.writeStringProperty("field", where.field());
  }

  /// An instant; null where there is none.
  public void instant(String name, @Nullable Instant instant) {
    text(name, instant == null ? "" : instant.toString());
  }

  /// A text that may be missing: null where it is empty.
  public void text(String name, String value) {
    if (value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  /// A sentence in both languages of the product.
  public void sentence(Sentence sentence) {
    json.writeStringProperty("sentence", sentence.english());
    json.writeStringProperty("sentenceEs", sentence.spanish());
  }
}
