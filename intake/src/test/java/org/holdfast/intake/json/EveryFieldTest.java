// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.RegistryOptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts a value of the wrong JSON type into every place of the samples, one at a time. No place may
/// take it in silence: a field that nobody asks for would be a field that is dropped.
class EveryFieldTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final double WRONG = 12345.5;

  /// Every variant of a file with one value of the wrong type, by the value's path.
  private static List<Map.Entry<String, String>> variants(String sample) {
    JsonNode root = MAPPER.readTree(sample);
    var variants = new ArrayList<Map.Entry<String, String>>();
    collect(root, root, "", variants);
    return variants;
  }

  private static void collect(
      JsonNode root, JsonNode node, String path, List<Map.Entry<String, String>> variants) {
    switch (node) {
      case ObjectNode object -> {
        for (String name : List.copyOf(object.propertyNames())) {
          JsonNode value = object.get(name);
          String here = path.isEmpty() ? name : path + "." + name;
          object.put(name, WRONG);
          variants.add(Map.entry(here, root.toString()));
          object.set(name, value);
          collect(root, value, here, variants);
        }
      }
      case ArrayNode array -> {
        for (int at = 0; at < array.size(); at++) {
          JsonNode value = array.get(at);
          String here = path + "[" + at + "]";
          array.set(at, MAPPER.getNodeFactory().numberNode(WRONG));
          variants.add(Map.entry(here, root.toString()));
          array.set(at, value);
          collect(root, value, here, variants);
        }
      }
      default -> {}
    }
  }

  private static void assertNamed(String path, List<Problem> problems) {
    assertThat(problems)
        .as(path)
        .anySatisfy(problem -> {
          assertThat(problem.where().field()).isEqualTo(path);
          assertThat(problem.found()).startsWith("a number (");
        });
  }

  @Test
  void noPlaceOfARegistryTakesAWrongTypeInSilence() {
    var variants = variants(Samples.REGISTRY);
    assertThat(variants).hasSizeGreaterThan(100);
    for (var variant : variants) {
      var file = Samples.file("registry.json", variant.getValue());
      assertNamed(variant.getKey(), RegistryJson.read(file, RegistryOptions.NONE).problems());
    }
  }

  @Test
  void noPlaceOfAManifestTakesAWrongTypeInSilence() {
    var variants = variants(Samples.MANIFEST);
    assertThat(variants).hasSizeGreaterThan(50);
    for (var variant : variants) {
      var file = Samples.file("manifest.json", variant.getValue());
      var readings = ManifestJson.read(file, ManifestOptions.NONE);
      assertNamed(variant.getKey(), readings.getFirst().problems());
    }
  }
}
