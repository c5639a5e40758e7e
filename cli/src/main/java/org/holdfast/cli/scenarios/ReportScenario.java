// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.statusreport.ReportCheck;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.returncase.CaseJson;
import org.holdfast.intake.returncase.ReadCase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A status report, with the problems that must be raised and no other.
///
/// @param id its name
/// @param file the case with its report, as a file of its own
/// @param problems the problems that are expected, each as `CODE@at`, sorted
/// @param finalizable whether it may be made final
record ReportScenario(String id, ReceivedFile file, List<String> problems, boolean finalizable)
    implements Scenario {
  ReportScenario {
    problems = List.copyOf(problems);
  }

  /// Reads one case.
  static ReportScenario of(ReceivedFile file, JsonNode node) {
    String id = ScenarioFile.text(file, node, "id");
    if (!node.path("expect").isArray() || !node.path("finalizable").isBoolean()) {
      throw ScenarioFile.unreadable(file, "case " + id + " lacks expect or finalizable");
    }
    JsonNode report = node.path("report");
    if (!report.hasNonNull("filedAt") && !report.hasNonNull("dueAt")) {
      throw ScenarioFile.unreadable(file, "case " + id + " has no report with filedAt or dueAt");
    }
    List<String> problems = new ArrayList<>();
    for (JsonNode problem : node.path("expect")) {
      problems.add(
          ScenarioFile.text(file, problem, "code") + "@" + ScenarioFile.text(file, problem, "at"));
    }
    problems.sort(null);
    return new ReportScenario(
        id,
        new ReceivedFile(file.name() + "#" + id, node.toString().getBytes(StandardCharsets.UTF_8)),
        problems,
        node.path("finalizable").booleanValue());
  }

  @Override
  public String expected() {
    return words(problems, finalizable);
  }

  @Override
  public String got(Consumer<String> reasons) {
    Reading<ReadCase> reading = CaseJson.read(file);
    Optional<Submission> submission = reading.value().submission(asked(reading.value().report()));
    if (!reading.whole() || submission.isEmpty()) {
      reading.problems().forEach(problem -> reasons.accept(id + ": " + problem.sentence()));
      return "NOT READ";
    }
    ReportVerdict verdict = ReportCheck.of(submission.get());
    for (ReportProblem problem : verdict.problems()) {
      reasons.accept(id + ": " + problem.code() + " " + problem.sentence().english());
    }
    return words(
        verdict.problems().stream()
            .map(problem -> problem.code() + "@" + problem.at())
            .sorted()
            .toList(),
        verdict.finalizable());
  }

  /// A report that is not filed is checked at its due time.
  private static Instant asked(@Nullable StatusReport report) {
    return report == null || report.dueAt() == null ? Instant.EPOCH : report.dueAt().earliest();
  }

  private static String words(List<String> problems, boolean finalizable) {
    return problems.stream().collect(Collectors.joining(","))
        + (problems.isEmpty() ? "" : " ")
        + (finalizable ? "finalizable" : "not finalizable");
  }
}
