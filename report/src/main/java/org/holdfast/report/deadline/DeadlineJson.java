// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.deadline;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.Step;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.text.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A computed deadline for machines and for the record, `docs/formats/deadlines.md`.
///
/// Fields stand in a fixed order, so that the same question gives the same bytes.
public final class DeadlineJson {
  /// The version of the format. A change to a field's name, place or meaning raises it.
  static final String FORMAT = "holdfast-deadline-1";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private DeadlineJson() {}

  /// One object; it ends in a line break.
  public static String format(StatedDeadline deadline) {
    Computed computed = deadline.computed();
    ZoneId zone = deadline.zone();
    var text = new StringWriter();
    try (JsonGenerator json = JsonText.generator(text)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("rule", deadline.rule().id());
      orNull(json, "court", deadline.court());
      json.writeStringProperty("zone", zone.getId());
      orNull(json, "from", text(deadline.from(), zone));
      json.writeStringProperty("due", text(computed.due(), zone));
      json.writeStringProperty("protectionEnd", text(computed.protectionEnd(), zone));
      json.writeBooleanProperty("certain", computed.certain());
      json.writeArrayPropertyStart("steps");
      computed.steps().forEach(step -> step(json, step));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void step(JsonGenerator json, Step step) {
    json.writeStartObject();
    json.writeStringProperty("english", step.sentence().english());
    json.writeStringProperty("spanish", step.sentence().spanish());
    orNull(json, "provision", step.provision());
    json.writeEndObject();
  }

  /// A whole day as a date, an instant with the offset of the zone at that time.
  private static String text(@Nullable Moment moment, ZoneId zone) {
    return switch (moment) {
      case null -> "";
      case Moment.On(LocalDate date, ZoneId _) -> date.toString();
      case Moment.At(Instant instant) -> TIME.format(instant.atZone(zone));
    };
  }

  private static void orNull(JsonGenerator json, String name, String value) {
    if (value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
