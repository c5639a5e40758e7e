// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.intake.received.ReceivedFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One case of a scenario file.
///
/// @param id its name
/// @param registry the registry, as a file of its own
/// @param manifest the manifest, as a file of its own
/// @param askedAt the time of asking
/// @param departedAt when it left in fact; null when nothing left
/// @param seats the answers that are expected, e.g. `1=HOLD,2=REVIEW`
record Scenario(
    String id,
    ReceivedFile registry,
    ReceivedFile manifest,
    Instant askedAt,
    @Nullable Instant departedAt,
    List<Expected> seats) {

  /// A name that stands twice would be lost here, before the readers of registry and manifest could
  /// refuse it.
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  Scenario {
    seats = List.copyOf(seats);
  }

  /// What is expected of one seat.
  ///
  /// @param seat the seat
  /// @param answer the answer
  /// @param lookBack the look back in words; empty where none is expected
  record Expected(String seat, String answer, String lookBack) {}

  /// Reads a scenario file.
  static List<Scenario> parse(ReceivedFile file) {
    JsonNode root;
    try {
      root = STRICT.readTree(file.bytes());
    } catch (JacksonException e) {
      throw unreadable(file, "it is not JSON, or a name stands twice in it");
    }
    JsonNode cases = root.isArray() ? root : root.path("scenarios");
    if (!cases.isArray() || cases.isEmpty()) {
      throw unreadable(file, "it has no list named scenarios");
    }
    List<Scenario> scenarios = new ArrayList<>();
    for (JsonNode node : cases) {
      scenarios.add(scenario(file, node));
    }
    return scenarios;
  }

  private static Scenario scenario(ReceivedFile file, JsonNode node) {
    String id = text(file, node, "id");
    JsonNode expect = node.path("expect");
    if (!node.path("registry").isObject()
        || !node.path("manifest").isObject()
        || !expect.path("seats").isArray()) {
      throw unreadable(file, "case " + id + " lacks registry, manifest or expect.seats");
    }
    String common = lookBack(expect.path("retrospective"));
    List<Expected> seats = new ArrayList<>();
    for (JsonNode seat : expect.path("seats")) {
      JsonNode own = seat.path("retrospective");
      seats.add(
          new Expected(
              text(file, seat, "seat"),
              text(file, seat, "answer"),
              own.isObject() ? lookBack(own) : common));
    }
    return new Scenario(
        id,
        part(file, id, node, "registry"),
        part(file, id, node, "manifest"),
        instant(file, id, node.path("askedAt")),
        node.hasNonNull("departedAt") ? instant(file, id, node.path("departedAt")) : null,
        seats);
  }

  private static ReceivedFile part(ReceivedFile file, String id, JsonNode node, String name) {
    return new ReceivedFile(
        file.name() + "#" + id + "/" + name,
        node.path(name).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String lookBack(JsonNode node) {
    return node.isObject()
        ? "barred=%s known=%s"
            .formatted(word(node.path("barred")), word(node.path("knownToAgencyAtDeparture")))
        : "";
  }

  private static String word(JsonNode node) {
    return node.isString() ? node.stringValue() : node.toString();
  }

  private static String text(ReceivedFile file, JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isString()) {
      throw unreadable(file, "a case lacks " + field);
    }
    return value.stringValue();
  }

  private static Instant instant(ReceivedFile file, String id, JsonNode value) {
    try {
      return OffsetDateTime.parse(value.isString() ? value.stringValue() : "").toInstant();
    } catch (DateTimeException e) {
      throw unreadable(file, "case " + id + " has a time that is no instant with an offset");
    }
  }

  private static CommandFailure unreadable(ReceivedFile file, String why) {
    return new CommandFailure(
        ExitCode.NO_INPUT, file.name() + " cannot be read as scenarios: " + why + ".");
  }
}
