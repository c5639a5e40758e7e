// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportProblem.Effect;
import org.holdfast.report.filing.Block;
import org.holdfast.report.filing.Block.Cell;
import org.holdfast.report.filing.Run;

/// What stands before the answers: what is missing, under which orders the report is made, and
/// which directive is answered where.
record OpeningBlocks(Composition composition) {

  List<Block> blocks() {
    return Stream.of(incomplete(), List.of(introduction()), matrix())
        .flatMap(List::stream)
        .toList();
  }

  /// On page one, so that nobody files it by oversight and nobody misses what is missing.
  private List<Block> incomplete() {
    List<List<Run>> items =
        composition.verdict().problems().stream()
            .filter(problem -> problem.code().effect() == Effect.BLOCK)
            .map(this::item)
            .toList();
    return items.isEmpty()
        ? List.of()
        : List.of(new Block.Box(composition.say("incomplete"), List.of(new Block.Bullets(items))));
  }

  private List<Run> item(ReportProblem problem) {
    return List.of(
        new Run.Emphasis(place(problem) + "."), new Run.Plain(" " + composition.sentence(problem)));
  }

  /// Where in the paper a problem lies, for who reads it there.
  String place(ReportProblem problem) {
    String number = composition.outline().numbers().get(problem.at());
    if (number != null) {
      return composition.say("sentence", number);
    }
    return switch (problem.code()) {
      case UNANSWERED_DIRECTIVE, GOOD_FAITH_REQUEST_MISSING ->
          composition.say("directive", problem.at());
      case PASSIVE_STEP -> composition.say("step", problem.at());
      case PLAN_WITHOUT_OWNER_OR_DATE, PLAN_SLIPPED_UNEXPLAINED ->
          composition.say("plan", problem.at());
      case TRANSFER_NOT_REPORTED -> composition.say("news", problem.at());
      case CORRECTION_NOT_SERVED -> problem.at();
      default -> composition.say("place." + problem.code());
    };
  }

  private Block introduction() {
    var submission = composition.submission();
    CourtDates dates = composition.dates();
    List<Directive> directives = submission.directives();
    String orders =
        submission.about().orders().stream()
            .filter(order -> order.directives().stream().anyMatch(directives::contains))
            .map(order -> named(order, dates))
            .collect(Collectors.joining("; "));
    String due =
        submission.report().dueAt() == null
            ? ""
            : " " + composition.say("due", dates.moment(submission.report().dueAt()));
    return new Block.Prose(
        List.of(
            new Run.Plain(
                composition.say(
                        "introduction",
                        orders.isEmpty() ? composition.say("no-order") : orders,
                        dates.day(submission.report().periodFrom()),
                        dates.day(submission.day()))
                    + due
                    + " "
                    + composition.say("each-sentence"))));
  }

  private String named(CourtOrder order, CourtDates dates) {
    return composition.say("order-of", dates.moment(order.entered().at()), order.id().value());
  }

  private List<Block> matrix() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Directive directive : composition.submission().directives()) {
      List<String> numbers = answers(directive);
      boolean unanswered = !composition.faults(directive.id().value()).isEmpty();
      rows.add(
          List.of(
              Cell.of(directive.id().value()),
              new Cell(
                  List.of(
                      directive.text().isBlank()
                          ? new Run.Faulty(composition.say("not-stated"))
                          : new Run.Quote(directive.text(), "en"),
                      new Run.Plain(
                          directive.place().isBlank() ? "" : " (" + directive.place() + ")"))),
              answered(numbers, unanswered)));
    }
    if (rows.isEmpty()) {
      return List.of(new Block.Prose(List.of(new Run.Faulty(composition.say("matrix.nothing")))));
    }
    return List.of(
        new Block.Heading(1, composition.say("matrix")),
        new Block.Grid(
            "",
            List.of(
                composition.say("matrix.directive"),
                composition.say("matrix.words"),
                composition.say("matrix.answer")),
            rows));
  }

  /// The numbers of the sentences that answer a directive, and the annex where one is sealed.
  private List<String> answers(Directive directive) {
    List<String> numbers =
        new ArrayList<>(
            composition
                .outline()
                .answering(directive.id(), composition.submission().report().statements()));
    if (composition.sealedFor(List.of(directive))) {
      numbers.add(composition.say("matrix.sealed"));
    }
    return numbers;
  }

  private Cell answered(List<String> numbers, boolean unanswered) {
    if (unanswered || numbers.isEmpty()) {
      return new Cell(List.of(new Run.Faulty(composition.say("matrix.unanswered"))));
    }
    return Cell.of(String.join(", ", numbers));
  }
}
