// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.holdfast.casefile.order.Happening;
import org.holdfast.legaltime.Sentence;
import org.holdfast.report.returncase.CaseTimes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// What the JSON of a case says in the same form everywhere: times in the court's zone, lengths of
/// time, texts that may be missing.
///
/// @param json the document in the making
/// @param zone the court's zone
record CaseJsonFacts(JsonGenerator json, ZoneId zone) {

  /// A text; null where it is empty.
  void text(String name, String value) {
    if (value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  /// An instant with the offset of the court's zone; null where there is none.
  void instant(String name, @Nullable Instant instant) {
    text(name, instant == null ? "" : CaseTimes.iso(instant, zone));
  }

  /// When something happened, as precisely as it is known; null where it did not.
  void moment(String name, @Nullable Happening happening) {
    text(name, happening == null ? "" : CaseTimes.iso(happening.at(), zone));
  }

  /// A date; null where there is none.
  void day(String name, @Nullable LocalDate day) {
    text(name, day == null ? "" : day.toString());
  }

  /// A length of time, ISO 8601; null where there is none.
  void length(String name, @Nullable Duration length) {
    text(name, length == null ? "" : length.toString());
  }

  /// A sentence in both languages of the product; null where it says nothing.
  void sentence(String name, Sentence sentence) {
    text(name, sentence.english());
    text(name + "Es", sentence.spanish());
  }

  /// Texts in order.
  void texts(String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /// Facts in order.
  <T> void all(String name, List<T> facts, Consumer<T> one) {
    json.writeArrayPropertyStart(name);
    facts.forEach(one);
    json.writeEndArray();
  }
}
