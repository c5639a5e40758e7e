// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.intake.json.syntax.Vocabulary;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Holds the documents and schemas of the formats against what the reader knows.
class FormatDocsTest {
  private static final Path DOCS = Path.of("../docs/formats");

  private static final Map<String, Vocabulary> REGISTRY = new LinkedHashMap<>();
  private static final Map<String, Vocabulary> MANIFEST = new LinkedHashMap<>();

  static {
    REGISTRY.put("counts", FieldNames.COUNTS);
    REGISTRY.put("source", FieldNames.SOURCE);
    REGISTRY.put("person", FieldNames.PERSON);
    REGISTRY.put("document", FieldNames.IDENTITY_DOCUMENT);
    REGISTRY.put("class", FieldNames.CLASS);
    REGISTRY.put("member", FieldNames.MEMBER);
    REGISTRY.put("protection", FieldNames.PROTECTION);
    REGISTRY.put("bar", FieldNames.BAR);
    REGISTRY.put("times", FieldNames.TIMES);
    REGISTRY.put("until", FieldNames.UNTIL);
    REGISTRY.put("appliesIf", FieldNames.APPLIES_IF);
    REGISTRY.put("notice", FieldNames.NOTICE);
    REGISTRY.put("event", FieldNames.EVENT);
    REGISTRY.put("eventDocument", FieldNames.EVENT_DOCUMENT);
    MANIFEST.put("manifest", FieldNames.MANIFEST);
    MANIFEST.put("seat", FieldNames.SEAT);
    MANIFEST.put("finalOrder", FieldNames.FINAL_ORDER);
    MANIFEST.put("thirdCountryNotice", FieldNames.THIRD_COUNTRY_NOTICE);
  }

  private static String doc(String name) throws IOException {
    return Files.readString(DOCS.resolve(name));
  }

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(doc(name), InputFormat.JSON);
  }

  private static void assertNames(JsonNode definitions, Map<String, Vocabulary> expected) {
    assertThat(definitions.propertyNames()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    expected.forEach((name, vocabulary) ->
        assertThat(definitions.get(name).get("properties").propertyNames())
            .as(name)
            .containsExactlyElementsOf(vocabulary.names()));
  }

  @Test
  void theSchemasHaveTheFieldsThatTheReadersKnow() throws IOException {
    var mapper = new ObjectMapper();
    JsonNode registry = mapper.readTree(doc("registry.schema.json"));
    assertThat(registry.get("properties").propertyNames())
        .containsExactlyElementsOf(FieldNames.REGISTRY.names());
    assertNames(registry.get("$defs"), REGISTRY);
    assertNames(mapper.readTree(doc("manifest.schema.json")).get("$defs"), MANIFEST);
  }

  @Test
  void theDocumentsNameEveryFieldAndShowTheTestedSamples() throws IOException {
    String registry = doc("registry.md");
    String manifest = doc("manifest.md");
    FieldNames.REGISTRY
        .names()
        .forEach(name -> assertThat(registry).contains("| `" + name + "` |"));
    REGISTRY.values().stream()
        .flatMap(vocabulary -> vocabulary.names().stream())
        .forEach(name -> assertThat(registry).contains("| `" + name + "` |"));
    MANIFEST.values().stream()
        .flatMap(vocabulary -> vocabulary.names().stream())
        .forEach(name -> assertThat(manifest).contains("| `" + name + "` |"));
    assertThat(registry)
        .contains("```json\n" + Samples.REGISTRY + "```")
        .contains("```csv\n" + Samples.text("registry.csv") + "```");
    assertThat(manifest)
        .contains("```json\n" + Samples.MANIFEST + "```")
        .contains("```csv\n" + Samples.text("manifest.csv") + "```");
  }

  @Test
  void theSamplesAreValid() throws IOException {
    assertThat(schema("registry.schema.json").validate(Samples.REGISTRY, InputFormat.JSON))
        .isEmpty();
    Schema manifest = schema("manifest.schema.json");
    assertThat(manifest.validate(Samples.MANIFEST, InputFormat.JSON)).isEmpty();
    assertThat(manifest.validate("[" + Samples.MANIFEST + "]", InputFormat.JSON)).isEmpty();
  }

  @Test
  void aSchemaRefusesWhatTheReaderWarnsOf() throws IOException {
    String unknown =
        Samples.REGISTRY.replace("\"sex\": \"F\",", "\"sex\": \"F\", \"colour\": \"blue\",");
    assertThat(schema("registry.schema.json").validate(unknown, InputFormat.JSON)).isNotEmpty();
    String both =
        Samples.REGISTRY.replace("\"class\": \"C1\"", "\"class\": \"C1\", \"person\": \"P1\"");
    assertThat(schema("registry.schema.json").validate(both, InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # why                                 | fields                              | whole
          `whole because nothing else is said`  | `"members": []`                     | true
          `whole because it says so`            | `"complete": true, "members": []`   | true
          `a null states nothing`               | `"complete": null, "members": []`   | true
          `not whole, with members`             | `"complete": false, "members": []`  | true
          `not whole, without members`          | `"complete": false`                 | true
          `not whole, and its members are null` | `"complete": false, "members": null`| true
          `whole, without members`              | `"name": "all"`                     | false
          `said to be whole, without members`   | `"complete": true`                  | false
          `null is not false`                   | `"complete": null`                  | false
          `whole, and its members are null`     | `"members": null`                   | false
          """)
  void aWholeClassStatesItsMembersForTheSchemaAndTheReader(
      String why, String fields, boolean accepted) throws IOException {
    String registry =
        """
        { "asOf": "2026-03-02T10:00:00Z", "persons": [], "protections": [],
          "classes": [ { "id": "C1", %s } ] }
        """
            .formatted(fields);
    var reading = RegistryJson.read(Samples.file("registry.json", registry), RegistryOptions.NONE);
    assertThat(reading.whole()).as(why).isEqualTo(accepted);
    assertThat(schema("registry.schema.json").validate(registry, InputFormat.JSON).isEmpty())
        .as(why)
        .isEqualTo(accepted);
  }

  @Test
  void theScenariosAreValid() throws IOException {
    Schema registry = schema("registry.schema.json");
    Schema manifest = schema("manifest.schema.json");
    for (var scenario : Scenarios.read().all()) {
      assertThat(registry.validate(text(scenario.registry()), InputFormat.JSON))
          .as(scenario.id())
          .isEmpty();
      assertThat(manifest.validate(text(scenario.manifest()), InputFormat.JSON))
          .as(scenario.id())
          .isEmpty();
    }
  }

  private static String text(ReceivedFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
