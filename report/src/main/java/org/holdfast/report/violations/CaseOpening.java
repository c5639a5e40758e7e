// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.violations;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.holdfast.casefile.violation.Finding;
import org.holdfast.casefile.violation.Ground;
import org.holdfast.casefile.violation.Removal;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Place;
import org.holdfast.report.text.JsonText;
import tools.jackson.core.JsonGenerator;

/// The beginning of a return case, from what was found of a removal (`docs/formats/case.md`).
///
/// A reader would get this wrong: it concludes no more than the finding does, and it names nobody.
/// Whoever runs the case adds the name that the court uses.
public final class CaseOpening {
  private CaseOpening() {}

  /// The file; it ends in a line break.
  ///
  /// @param finding what was found of the removal, an apparent or a possible violation
  /// @param removal the removal
  /// @param openedAt when the case is opened
  public static String format(Finding finding, Removal removal, Instant openedAt) {
    var text = new StringWriter();
    try (JsonGenerator json = JsonText.generator(text)) {
      json.writeStartObject();
      json.writeStringProperty("id", "RC-" + removal.id());
      json.writeStringProperty("title", "Return after removal " + removal.id());
      json.writeStringProperty("zone", removal.zone().getId());
      json.writeObjectPropertyStart("opened");
      json.writeStringProperty("cause", "VIOLATION");
      json.writeStringProperty("ref", ref(finding, removal));
      json.writeStringProperty("at", instant(openedAt, removal.zone()));
      json.writeEndObject();
      removal(json, removal);
      json.writeArrayPropertyStart("orders");
      json.writeEndArray();
      json.writeObjectPropertyStart("record");
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static String ref(Finding finding, Removal removal) {
    String grounds =
        finding.grounds().stream()
            .map(ground ->
                switch (ground) {
                  case Ground.ByProtection by -> "protection " + by.protection().id().value();
                  case Ground.WithoutOrder _ -> ground.assessment().code().name();
                })
            .distinct()
            .collect(Collectors.joining(", "));
    return "removal " + removal.id() + ", " + finding.outcome() + ": " + grounds;
  }

  private static void removal(JsonGenerator json, Removal removal) {
    json.writeObjectPropertyStart("removal");
    json.writeStringProperty(
        "at",
        switch (removal.departed()) {
          case Moment.At(Instant at) -> instant(at, removal.zone());
          case Moment.On(LocalDate day, ZoneId _) -> day.toString();
        });
    if (removal.movement().destination() instanceof Place.Country(String code)) {
      json.writeStringProperty("to", code);
    }
    json.writeStringProperty("what", removal.movement().authority().name());
    json.writeEndObject();
  }

  private static String instant(Instant at, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).toOffsetDateTime());
  }
}
