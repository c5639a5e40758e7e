// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.casefile.screening.Reason;
import org.holdfast.casefile.screening.Screening;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatLookBack;
import org.holdfast.casefile.screening.Terms;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.assessment.LookBack;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A question of a screening, with the answers that the law gives.
///
/// @param id its name
/// @param registry the registry, as a file of its own
/// @param manifest the manifest, as a file of its own
/// @param askedAt the time of asking
/// @param departedAt when it left in fact; null when nothing left
/// @param seats the answers that are expected, e.g. `1=HOLD,2=REVIEW`
record ScreeningScenario(
    String id,
    ReceivedFile registry,
    ReceivedFile manifest,
    Instant askedAt,
    @Nullable Instant departedAt,
    List<Expected> seats)
    implements Scenario {

  ScreeningScenario {
    seats = List.copyOf(seats);
  }

  /// What is expected of one seat.
  ///
  /// @param seat the seat
  /// @param answer the answer
  /// @param lookBack the look back in words; empty where none is expected
  record Expected(String seat, String answer, String lookBack) {}

  /// Reads one case.
  static ScreeningScenario of(ReceivedFile file, JsonNode node) {
    String id = ScenarioFile.text(file, node, "id");
    JsonNode expect = node.path("expect");
    if (!node.path("registry").isObject()
        || !node.path("manifest").isObject()
        || !expect.path("seats").isArray()) {
      throw ScenarioFile.unreadable(
          file, "case " + id + " lacks registry, manifest or expect.seats");
    }
    String common = lookBack(expect.path("retrospective"));
    List<Expected> seats = new ArrayList<>();
    for (JsonNode seat : expect.path("seats")) {
      JsonNode own = seat.path("retrospective");
      seats.add(
          new Expected(
              ScenarioFile.text(file, seat, "seat"),
              ScenarioFile.text(file, seat, "answer"),
              own.isObject() ? lookBack(own) : common));
    }
    return new ScreeningScenario(
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

  private static Instant instant(ReceivedFile file, String id, JsonNode value) {
    try {
      return OffsetDateTime.parse(value.isString() ? value.stringValue() : "").toInstant();
    } catch (DateTimeException e) {
      throw ScenarioFile.unreadable(
          file, "case " + id + " has a time that is no instant with an offset");
    }
  }

  @Override
  public String expected() {
    Map<String, String> lookBack = new LinkedHashMap<>();
    for (Expected seat : seats()) {
      if (!seat.lookBack().isEmpty()) {
        lookBack.put(seat.seat(), seat.lookBack());
      }
    }
    return seats().stream()
            .map(seat -> seat.seat() + "=" + seat.answer())
            .collect(Collectors.joining(","))
        + words(lookBack);
  }

  @Override
  public String got(Consumer<String> reasons) {
    Reading<Registry> registry = RegistryFile.read(registry(), new RegistryOptions(null));
    Reading<Manifest> manifest =
        ManifestFile.read(manifest(), new ManifestOptions(null, registry.value().zone()))
            .getFirst();
    Screening screening = Screening.against(registry, LinkageModel.shipped());
    OperationAnswer answer =
        screening.answer(
            manifest, new Terms(askedAt(), Terms.ToClock.PAST, null, ""), Progress.SILENT);
    explain(answer, reasons);
    return seats(answer) + words(lookBack(screening, manifest, answer));
  }

  /// The answers to the seats that the case asks about, in its order.
  private String seats(OperationAnswer answer) {
    Map<String, String> bySeat =
        answer.seats().stream()
            .collect(
                Collectors.toMap(
                    seat -> seat.seat().seat(),
                    seat -> seat.answer().name(),
                    (first, second) -> first + "/" + second));
    return seats().stream()
        .map(seat -> seat.seat() + "=" + bySeat.getOrDefault(seat.seat(), "NOT LISTED"))
        .collect(Collectors.joining(","));
  }

  private Map<String, String> lookBack(
      Screening screening, Reading<Manifest> manifest, OperationAnswer answer) {
    Map<String, String> words = new LinkedHashMap<>();
    if (departedAt() == null
        || !answer.screened()
        || seats().stream().allMatch(seat -> seat.lookBack().isEmpty())) {
      return words;
    }
    for (SeatLookBack seat : screening.lookBack(manifest, departedAt())) {
      words.put(
          seat.seat().seat(),
          "barred=%s known=%s"
              .formatted(
                  barred(seat.lookBack().barred()),
                  known(seat.lookBack().knownToAgencyAtDeparture())));
    }
    return words;
  }

  /// One look back where all seats share it, else one for each.
  private static String words(Map<String, String> bySeat) {
    if (bySeat.isEmpty()) {
      return "";
    }
    if (bySeat.values().stream().distinct().count() == 1) {
      return " " + bySeat.values().iterator().next();
    }
    return " "
        + bySeat.entrySet().stream()
            .map(seat -> seat.getKey() + ": " + seat.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String barred(LookBack.Barred barred) {
    return switch (barred) {
      case YES -> "true";
      case NO -> "false";
      case UNCERTAIN -> "uncertain";
    };
  }

  private static @Nullable String known(LookBack.Knowledge knowledge) {
    return switch (knowledge) {
      case TRUE -> "true";
      case FALSE -> "false";
      case NOTHING_RECORDED -> null;
    };
  }

  private void explain(OperationAnswer answer, Consumer<String> reasons) {
    answer.notScreened().forEach(problem -> reasons.accept(id + ": " + problem.sentence()));
    for (SeatAnswer seat : answer.seats()) {
      for (Reason reason : seat.reasons()) {
        reasons.accept(
            String.format(
                Locale.ROOT,
                "%s seat %s: %s %s",
                id,
                seat.seat().seat(),
                reason.code(),
                reason.sentence().english()));
      }
    }
  }
}
