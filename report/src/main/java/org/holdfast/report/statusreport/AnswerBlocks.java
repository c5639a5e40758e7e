// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.Gap;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.StatusReport.Location;
import org.holdfast.casefile.statusreport.StatusReport.ReportedPlan;
import org.holdfast.casefile.statusreport.StatusReport.ReportedStep;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.report.filing.Block;
import org.holdfast.report.filing.Block.Cell;
import org.holdfast.report.filing.Run;
import org.jspecify.annotations.Nullable;

/// The answers: a section for each question, with its sentences, its facts and what the record
/// shows.
record AnswerBlocks(Composition composition) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Outline.Section section : composition.outline().sections()) {
      blocks.add(new Block.Heading(1, section.number() + ". " + heading(section)));
      section.statements().forEach(statement -> blocks.add(numbered(statement)));
      if (section.statements().isEmpty()) {
        blocks.add(new Block.Prose(List.of(unanswered(section))));
      }
      switch (section.asks()) {
        case LOCATION_CUSTODY -> blocks.addAll(location());
        case STEPS_TAKEN -> {
          blocks.addAll(steps());
          blocks.add(gaps(section));
        }
        case STEPS_PLANNED -> blocks.addAll(plans());
        case GOOD_FAITH_REQUEST, OTHER -> {}
      }
    }
    return blocks;
  }

  private Run unanswered(Outline.Section section) {
    return composition.sealedFor(section.directives())
        ? new Run.Plain(composition.say("section.sealed"))
        : new Run.Faulty(composition.say("section.unanswered"));
  }

  String heading(Outline.Section section) {
    return switch (section.asks()) {
      case LOCATION_CUSTODY, STEPS_TAKEN, STEPS_PLANNED, GOOD_FAITH_REQUEST ->
          composition.words().of("status.asks", section.asks());
      case OTHER ->
          section.directives().isEmpty()
              ? composition.say("further")
              : composition.say(
                  "directive",
                  section.directives().stream()
                      .map(Directive::id)
                      .map(id -> id.value())
                      .collect(Collectors.joining(", ")));
    };
  }

  private Block numbered(Statement statement) {
    List<String> faults = composition.faults(statement.id());
    return new Block.Numbered(
        composition.outline().numbers().getOrDefault(statement.id(), statement.id()),
        List.of(composition.words(statement, !faults.isEmpty())),
        composition.bases().of(statement.basis()),
        faults);
  }

  private List<Block> location() {
    @Nullable Location location = composition.submission().report().location();
    List<List<Cell>> rows = new ArrayList<>();
    boolean stale = !composition.faults("report.location").isEmpty();
    if (location == null) {
      rows.add(List.of(Cell.of(composition.say("location.place")), composition.missing()));
    } else {
      rows.add(row("location.place", composition.given(location.place())));
      rows.add(row("location.custodian", custodian(location)));
      rows.add(row("location.as-of", asOf(location, stale)));
      rows.add(row("location.source", composition.given(location.source())));
      rows.add(row("location.attempts", attempts(location)));
    }
    return List.of(
        new Block.Grid(
            composition.say("location"),
            List.of(composition.say("location.fact"), composition.say("location.stated")),
            rows));
  }

  private List<Cell> row(String key, Cell cell) {
    return List.of(Cell.of(composition.say(key)), cell);
  }

  private Cell custodian(Location location) {
    return location.custodian().equals("none")
        ? Cell.of(composition.say("location.nobody"))
        : composition.given(location.custodian());
  }

  private Cell asOf(Location location, boolean stale) {
    if (location.asOf() == null) {
      return composition.missing();
    }
    String at = composition.dates().moment(location.asOf());
    return stale
        ? new Cell(List.of(new Run.Faulty(composition.say("location.old", at))))
        : Cell.of(at);
  }

  private Cell attempts(Location location) {
    if (location.attempts().isEmpty()) {
      return Cell.of(composition.say("location.no-attempt"));
    }
    return Cell.of(
        location.attempts().stream()
            .map(attempt ->
                composition.dates().momentOr(attempt.at(), composition.say("not-stated"))
                    + (attempt.what().isBlank() ? "" : ": " + attempt.what()))
            .collect(Collectors.joining("; ")));
  }

  private List<Block> steps() {
    List<ReportedStep> steps = composition.submission().report().steps();
    if (steps.isEmpty()) {
      return List.of();
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (ReportedStep step : steps) {
      rows.add(
          List.of(
              step.at() == null
                  ? composition.missing()
                  : Cell.of(composition.dates().moment(step.at())),
              composition.given(step.actor()),
              composition.given(step.counterpart()),
              composition.given(step.request()),
              Cell.of(
                  step.response().isBlank() ? composition.say("no-response") : step.response())));
    }
    return List.of(
        new Block.Grid(
            composition.say("steps"),
            List.of(
                composition.say("steps.when"),
                composition.say("steps.who"),
                composition.say("steps.whom"),
                composition.say("steps.asked"),
                composition.say("steps.answer")),
            rows));
  }

  /// The paragraph that nobody writes and nobody can leave out.
  private Block gaps(Outline.Section section) {
    List<String> flags =
        composition.verdict().at("record.efforts").stream().map(composition::sentence).toList();
    return new Block.Numbered(
        section.number() + "." + (section.statements().size() + 1),
        List.of(new Run.Plain(gaps())),
        composition.say("gap.basis"),
        composition.verdict().finalizable() ? List.of() : flags);
  }

  /// How many acts of the period are on record, and the longest time without one.
  String gaps() {
    Submission submission = composition.submission();
    List<Effort> acts = submission.effortsOfPeriod();
    long outward = acts.stream().filter(act -> act.kind().outward()).count();
    CaseAsOf standing = CaseAsOf.of(submission.about(), submission.at());
    String from = composition.dates().day(submission.report().periodFrom());
    String to = composition.dates().day(submission.day());
    String text =
        acts.isEmpty()
            ? composition.say("gap.none", from, to)
            : composition.words().count("status.gap.acts", acts.size(), from, to, outward);
    return text
        + standing.gaps().stream()
            .filter(gap -> overlaps(gap, submission))
            .max((one, other) -> Long.compare(one.days(), other.days()))
            .filter(gap -> gap.days() > 1)
            .map(gap -> " " + longest(gap))
            .orElse("");
  }

  private static boolean overlaps(Gap gap, Submission submission) {
    var begins = submission.report().periodFrom().atStartOfDay(submission.zone()).toInstant();
    return gap.to().isAfter(begins);
  }

  private String longest(Gap gap) {
    CourtDates dates = composition.dates();
    String words =
        composition
            .words()
            .count(
                "status.gap.longest", gap.days(), dates.minute(gap.from()), dates.minute(gap.to()));
    return gap.rested().toDays() == 0
        ? words
        : words + " " + composition.words().count("status.gap.rested", gap.rested().toDays());
  }

  private List<Block> plans() {
    StatusReport report = composition.submission().report();
    if (report.plans().isEmpty()) {
      return List.of();
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (ReportedPlan plan : report.plans()) {
      rows.add(
          List.of(
              composition.given(plan.what()),
              composition.given(plan.owner()),
              plan.by() == null
                  ? composition.missing()
                  : Cell.of(composition.dates().day(plan.by()))));
    }
    return List.of(
        new Block.Grid(
            composition.say("plans"),
            List.of(
                composition.say("plans.step"),
                composition.say("plans.who"),
                composition.say("plans.when")),
            rows));
  }

  /// What a problem says at the foot of a final report: a fact that it must show.
  static boolean shown(ReportProblem problem) {
    return problem.code().effect() == ReportProblem.Effect.FLAG;
  }
}
