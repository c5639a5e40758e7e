// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.intake.received.ReceivedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was not known yet changes nothing: a case read as of a time is the same whether or not the
/// file holds what was learned later. The later facts are taken out of the file itself.
class LaterFactsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  /// By which field an object of a list says when it was.
  private static final List<String> TIMES =
      List.of(
          "learnedAt",
          "entered",
          "at",
          "statedAt",
          "draftedAt",
          "since",
          "receivedAt",
          "knownSince");

  /// What stands in an object and may be known later than the object, with what goes with it.
  private static final Map<String, List<String>> LATER =
      Map.of(
          "answeredAt", List.of("answeredAt", "response"),
          "doneAt", List.of("doneAt"),
          "resolvedAt", List.of("resolvedAt"),
          "sentAt", List.of("sentAt"),
          "servedAt", List.of("servedAt"));

  record Asked(String file, Instant asOf) {}

  static Stream<Asked> times() {
    return Stream.of("return.json", "class-member.json")
        .flatMap(file ->
            Stream.iterate(LocalDate.of(2025, 3, 14), day -> day.plusDays(3))
                .limit(90)
                .map(day -> new Asked(file, day.atTime(16, 55).atZone(ZONE).toInstant())));
  }

  @ParameterizedTest
  @MethodSource("times")
  void what_was_learned_later_changes_nothing(Asked asked) throws Exception {
    JsonNode whole = MAPPER.readTree(Files.readAllBytes(Path.of("../docs/examples", asked.file())));
    JsonNode known = whole.deepCopy();
    Set<String> names = new HashSet<>();
    cut(known, asked.asOf(), names);
    for (JsonNode said : known.path("record").path("statements")) {
      if (said.path("contradicts") instanceof ArrayNode others) {
        others.removeIf(other -> names.contains(other.asString()));
      }
    }
    CaseAsOf one = read(whole, asked.asOf());
    CaseAsOf other = read(known, asked.asOf());
    for (RecordComponent part : CaseAsOf.class.getRecordComponents()) {
      if (!part.getName().equals("about")) {
        assertThat(part.getAccessor().invoke(one))
            .as(part.getName())
            .isEqualTo(part.getAccessor().invoke(other));
      }
    }
  }

  private static CaseAsOf read(JsonNode file, Instant asOf) throws IOException {
    var received = new ReceivedFile("case.json", file.toString().getBytes(StandardCharsets.UTF_8));
    return CaseAsOf.of(CaseJson.read(received).value().returnCase(), asOf);
  }

  /// @param names takes the names of what was cut
  private static void cut(JsonNode node, Instant asOf, Set<String> names) {
    switch (node) {
      case ArrayNode list -> {
        list.removeIf(one -> {
          boolean later = one instanceof ObjectNode object && later(object, asOf);
          if (later) {
            names.add(one.path("id").asString(""));
          }
          return later;
        });
        list.forEach(one -> cut(one, asOf, names));
      }
      case ObjectNode object -> {
        LATER.forEach((time, fields) -> {
          if (object.hasNonNull(time) && instant(object.get(time)).isAfter(asOf)) {
            object.remove(fields);
          }
        });
        if (object.path("dispute") instanceof ObjectNode dispute && later(dispute, asOf)) {
          object.remove("dispute");
        }
        if (object.has("since")
            && object.hasNonNull("until")
            && instant(object.get("until")).isAfter(asOf)) {
          object.remove("until");
        }
        object.forEach(one -> cut(one, asOf, names));
      }
      default -> {}
    }
  }

  private static boolean later(ObjectNode object, Instant asOf) {
    return TIMES.stream()
        .filter(object::hasNonNull)
        .findFirst()
        .map(time -> instant(object.get(time)).isAfter(asOf))
        .orElse(false);
  }

  private static Instant instant(JsonNode time) {
    String text = time.asString();
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay(ZONE).toInstant()
        : OffsetDateTime.parse(text).toInstant();
  }
}
