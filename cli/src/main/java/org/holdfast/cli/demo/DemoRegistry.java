// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The registry of the story: a settlement class and some dozens of individual protections.
final class DemoRegistry {
  static final String AS_OF = "2026-03-12T02:06:00-04:00";
  private static final String CLASS = "unaccompanied-children-settlement";

  private final List<Consumer<JsonGenerator>> persons = new ArrayList<>();
  private final List<String> members = new ArrayList<>();
  private final List<Consumer<JsonGenerator>> protections = new ArrayList<>();

  DemoRegistry() {
    protections.add(DemoRegistry::settlement);
  }

  /// Registers a member of the settlement class.
  void member(DemoPerson person) {
    members.add(person(person));
  }

  /// Registers a person with one protection.
  void protect(DemoPerson person, DemoOrder order) {
    String id = person(person);
    String protection = String.format(Locale.ROOT, "X%02d", protections.size());
    protections.add(json -> order.write(json, protection, id));
  }

  private String person(DemoPerson person) {
    String id = String.format(Locale.ROOT, "P%04d", persons.size() + 1);
    persons.add(json -> {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      strings(json, "names", List.of(person.inOrder()));
      json.writeStringProperty("dateOfBirth", person.born().toString());
      json.writeStringProperty("sex", person.sex());
      strings(json, "nationalities", List.of(person.country()));
      strings(json, "aNumbers", List.of(person.aNumber()));
      json.writeEndObject();
    });
    return id;
  }

  /// The file's text: one source, person, member, protection a line.
  String format() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("asOf", AS_OF);
      json.writeStringProperty("zone", "America/New_York");
      counts(json);
      sources(json);
      list(json, "persons", persons);
      classes(json);
      list(json, "protections", protections);
      json.writeArrayPropertyStart("events");
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private void counts(JsonGenerator json) {
    json.writeObjectPropertyStart("counts");
    json.writeNumberProperty("persons", persons.size());
    json.writeNumberProperty("protections", protections.size());
    json.writeNumberProperty("events", 0);
    json.writeEndObject();
  }

  private static void sources(JsonGenerator json) {
    json.writeArrayPropertyStart("sources");
    for (String source : List.of("ca15-docket", "dfr-docket", "eoir-decisions", "class-list")) {
      json.writeStartObject();
      json.writeStringProperty("id", source);
      json.writeStringProperty("kind", source.endsWith("docket") ? "DOCKET" : "AGENCY");
      json.writeStringProperty("readAt", "2026-03-12T02:05:00-04:00");
      json.writeStringProperty("staleAfter", "PT1H");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void classes(JsonGenerator json) {
    json.writeArrayPropertyStart("classes");
    json.writeStartObject();
    json.writeStringProperty("id", CLASS);
    json.writeStringProperty("name", "settlement class of asylum applicants who came as children");
    json.writeArrayPropertyStart("members");
    for (String member : members) {
      json.writeRaw('\n');
      json.writeStartObject();
      json.writeStringProperty("person", member);
      json.writeStringProperty("since", "2024-11-25");
      json.writeStringProperty("basis", "LISTED");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void settlement(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", "X00");
    json.writeStringProperty("kind", "CLASS_SETTLEMENT");
    json.writeStringProperty("authority", "D. Franklin");
    json.writeStringProperty("docket", "8:19-cv-90144");
    json.writeStringProperty("class", CLASS);
    json.writeArrayPropertyStart("bars");
    json.writeStartObject();
    json.writeStringProperty("removal", "ANY");
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringProperty("zone", "America/New_York");
    json.writeObjectPropertyStart("times");
    json.writeStringProperty("entered", "2024-11-25");
    json.writeEndObject();
    json.writeObjectPropertyStart("until");
    json.writeStringProperty(
        "condition", "final determination of the asylum application on its merits");
    strings(json, "metBy", List.of("USCIS_MERITS_DECISION"));
    json.writeEndObject();
    json.writeStringProperty("source", "dfr-docket");
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String name, List<Consumer<JsonGenerator>> items) {
    json.writeArrayPropertyStart(name);
    items.forEach(item -> item.accept(json));
    json.writeEndArray();
  }

  static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
