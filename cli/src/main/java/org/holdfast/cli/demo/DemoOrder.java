// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/// An individual protection of the story.
///
/// @param kind its kind, in the registry format's word
/// @param authority who gave it
/// @param docket its number there; empty for none
/// @param bars what it forbids
/// @param time the name of its time, e.g. `entered`
/// @param at that time
/// @param source where it was read
record DemoOrder(
    String kind,
    String authority,
    String docket,
    Bars bars,
    String time,
    String at,
    String source) {

  /// What an order of the story forbids.
  sealed interface Bars {

    /// Any removal.
    enum Any implements Bars {
      /// Any removal.
      ANY
    }

    /// Removal to one country.
    ///
    /// @param country ISO 3166-1 alpha-3
    record To(String country) implements Bars {}

    /// Nothing by itself.
    enum Nothing implements Bars {
      /// Nothing.
      NOTHING
    }
  }

  /// A grant of withholding of removal to one country.
  static DemoOrder withholding(String country, String signed) {
    return new DemoOrder(
        "WITHHOLDING",
        "Immigration Judge, Port Clement",
        "",
        new Bars.To(country),
        "signed",
        signed,
        "eoir-decisions");
  }

  /// A grant under the Convention Against Torture as to one country.
  static DemoOrder torture(String country, String signed) {
    return new DemoOrder(
        "CAT_WITHHOLDING",
        "Immigration Judge, Port Clement",
        "",
        new Bars.To(country),
        "signed",
        signed,
        "eoir-decisions");
  }

  /// A stay of removal by the court of appeals.
  static DemoOrder stay(String docket, String entered) {
    return new DemoOrder(
        "JUDICIAL_STAY", "15th Cir.", docket, Bars.Any.ANY, "entered", entered, "ca15-docket");
  }

  /// The government's promise to a court.
  static DemoOrder undertaking(String docket, String filed) {
    return new DemoOrder(
        "UNDERTAKING", "D. Franklin", docket, Bars.Any.ANY, "filed", filed, "dfr-docket");
  }

  /// A habeas order against any removal.
  static DemoOrder habeas(String docket, String entered) {
    return new DemoOrder(
        "HABEAS_ORDER", "D. Franklin", docket, Bars.Any.ANY, "entered", entered, "dfr-docket");
  }

  /// Deferred action, which no machine clears.
  static DemoOrder deferred(String signed) {
    return new DemoOrder(
        "DEFERRED_ACTION", "USCIS", "", Bars.Nothing.NOTHING, "signed", signed, "eoir-decisions");
  }

  void write(JsonGenerator json, String id, String person) {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("authority", authority);
    if (!docket.isEmpty()) {
      json.writeStringProperty("docket", docket);
    }
    json.writeStringProperty("person", person);
    json.writeArrayPropertyStart("bars");
    writeBars(json);
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

  private void writeBars(JsonGenerator json) {
    switch (bars) {
      case Bars.Any _ -> {
        json.writeStartObject();
        json.writeStringProperty("removal", "ANY");
        json.writeEndObject();
      }
      case Bars.To(String country) -> {
        json.writeStartObject();
        DemoRegistry.strings(json, "removalTo", List.of(country));
        json.writeEndObject();
      }
      case Bars.Nothing _ -> {}
    }
  }
}
