// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts another value into every place of a case that has every field, one at a time.
class EveryCaseFieldTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode WRONG = JsonNodeFactory.instance.numberNode(12345.5);

  /// What nobody may learn from a problem or a note: every name, text and place of the sample.
  private static final Set<String> PERSONAL =
      Set.of(
          "Nerea",
          "Solís",
          "SOLÍS",
          "Quintanilla",
          "N.S.Q.",
          "Aurelio",
          "Bermejo",
          "BERMEJO",
          "Xuncax",
          "Ixchel",
          "Tum",
          "Pérez",
          "7710042",
          "insulin");

  /// A case with one value changed, and where.
  private record Variant(String path, String text) {}

  private static List<Variant> variants(UnaryOperator<JsonNode> change) {
    JsonNode root = MAPPER.readTree(CaseSamples.FULL);
    var variants = new ArrayList<Variant>();
    collect(root, root, "", change, variants);
    return variants;
  }

  private static void collect(
      JsonNode root,
      JsonNode node,
      String path,
      UnaryOperator<JsonNode> change,
      List<Variant> variants) {
    switch (node) {
      case ObjectNode object -> {
        for (String name : List.copyOf(object.propertyNames())) {
          JsonNode value = object.get(name);
          String here = path.isEmpty() ? name : path + "." + name;
          object.set(name, change.apply(value));
          variants.add(new Variant(here, root.toString()));
          object.set(name, value);
          collect(root, value, here, change, variants);
        }
      }
      case ArrayNode array -> {
        for (int at = 0; at < array.size(); at++) {
          JsonNode value = array.get(at);
          String here = path + "[" + at + "]";
          array.set(at, change.apply(value));
          variants.add(new Variant(here, root.toString()));
          array.set(at, value);
          collect(root, value, here, change, variants);
        }
      }
      default -> {}
    }
  }

  @Test
  void noPlaceOfACaseTakesAWrongTypeInSilence() {
    List<Variant> variants = variants(_ -> WRONG);
    assertThat(variants).hasSizeGreaterThan(300);
    for (Variant variant : variants) {
      List<Problem> problems = CaseSamples.read(variant.text()).problems();
      assertThat(problems)
          .as(variant.path())
          .anySatisfy(problem -> {
            assertThat(problem.where().field()).isEqualTo(variant.path());
            assertThat(problem.found()).startsWith("a number (");
          });
      problems.forEach(
          problem -> assertThat(problem.sentence()).as(variant.path()).doesNotContain("12345"));
    }
  }

  @Test
  void noPlaceOfACaseTellsAPersonsValue() {
    for (Variant variant : variants(EveryCaseFieldTest::named)) {
      assertSilent(CaseSamples.read(variant.text()), variant.path());
    }
  }

  /// A name of a person in place of any text.
  private static JsonNode named(JsonNode value) {
    return value.isString()
        ? JsonNodeFactory.instance.stringNode("Nerea Solís Quintanilla-Xuncax 7710042")
        : value;
  }

  @Test
  void noPlaceOfACaseHidesACharacter() {
    for (Variant variant : variants(EveryCaseFieldTest::hiding)) {
      Reading<ReadCase> reading = CaseSamples.read(variant.text());
      assertSilent(reading, variant.path());
      if (variant.text().contains("\u202e")) {
        assertThat(reading.problems())
            .as(variant.path())
            .anySatisfy(problem -> {
              assertThat(problem.where().field()).isEqualTo(variant.path());
              assertThat(problem.found()).contains("U+202E");
            });
      }
    }
  }

  private static JsonNode hiding(JsonNode value) {
    return value.isString()
        ? JsonNodeFactory.instance.stringNode(value.stringValue() + "\u202e")
        : value;
  }

  @Test
  void noMessageCarriesAPersonsValueWhereverTheFileBreaks() {
    for (int at = 0; at < CaseSamples.FULL.length(); at += 7) {
      String broken = CaseSamples.FULL.substring(0, at) + "\u0001" + CaseSamples.FULL.substring(at);
      assertSilent(CaseSamples.read(broken), "broken at " + at);
    }
  }

  private static void assertSilent(Reading<ReadCase> reading, String where) {
    for (Problem problem : reading.problems()) {
      assertThat(problem.sentence()).as(where).doesNotContain(PERSONAL);
    }
    for (Note note : reading.notes()) {
      assertThat(note.sentence()).as(where).doesNotContain(PERSONAL);
    }
  }
}
