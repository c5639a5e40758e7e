// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/// An individual protection of the story.
///
/// @param kind its kind, in the registry format's word
/// @param authority who gave it
/// @param docket its number there; empty for none
/// @param countries the countries it bars, ISO 3166-1 alpha-3; empty where it bars any removal
/// @param time the name of its time, e.g. `entered`
/// @param at that time
/// @param source where it was read
record DemoOrder(
    String kind,
    String authority,
    String docket,
    List<String> countries,
    String time,
    String at,
    String source) {

  DemoOrder {
    countries = List.copyOf(countries);
  }

  /// A grant of withholding of removal to one country.
  static DemoOrder withholding(String country, String signed) {
    return new DemoOrder(
        "WITHHOLDING", "Immigration Judge, Port Clement", "", List.of(country), "signed", signed,
        "eoir-decisions");
  }

  /// A grant under the Convention Against Torture as to one country.
  static DemoOrder torture(String country, String signed) {
    return new DemoOrder(
        "CAT_WITHHOLDING", "Immigration Judge, Port Clement", "", List.of(country), "signed",
        signed, "eoir-decisions");
  }

  /// A stay of removal by the court of appeals.
  static DemoOrder stay(String docket, String entered) {
    return new DemoOrder(
        "JUDICIAL_STAY", "15th Cir.", docket, List.of(), "entered", entered, "ca15-docket");
  }

  /// The government's promise to a court.
  static DemoOrder undertaking(String docket, String filed) {
    return new DemoOrder(
        "UNDERTAKING", "D. Franklin", docket, List.of(), "filed", filed, "dfr-docket");
  }

  /// A habeas order against any removal.
  static DemoOrder habeas(String docket, String entered) {
    return new DemoOrder(
        "HABEAS_ORDER", "D. Franklin", docket, List.of(), "entered", entered, "dfr-docket");
  }

  /// Deferred action, which no machine clears.
  static DemoOrder deferred(String signed) {
    return new DemoOrder(
        "DEFERRED_ACTION", "USCIS", "", List.of(), "signed", signed, "eoir-decisions");
  }

  void write(JsonGenerator json, String id, String person) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("authority", authority);
    if (!docket.isEmpty()) {
      json.writeStringProperty("docket", docket);
    }
    json.writeStringProperty("person", person);
    json.writeArrayPropertyStart("bars");
    json.writeStartObject();
    if (countries.isEmpty()) {
      json.writeStringProperty("removal", "ANY");
    } else {
      DemoRegistry.strings(json, "removalTo", countries);
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringProperty("zone", "America/New_York");
    json.writeObjectPropertyStart("times");
    json.writeStringProperty(time, at);
    json.writeEndObject();
    json.writeObjectPropertyStart("until");
    json.writeBooleanProperty("furtherOrder", true);
    json.writeEndObject();
    json.writeStringProperty("source", source);
    json.writeEndObject();
  }
}
