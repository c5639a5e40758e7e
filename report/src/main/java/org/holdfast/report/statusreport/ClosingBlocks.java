// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.returncase.Correction;
import org.holdfast.casefile.statusreport.PreviousReport;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportProblem.Code;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.StatusReport.Exhibit;
import org.holdfast.casefile.statusreport.StatusReport.ReportedPlan;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.filing.Block;
import org.holdfast.report.filing.Block.Cell;
import org.holdfast.report.filing.Run;
import org.jspecify.annotations.Nullable;

/// What follows the answers: promises not kept, custody on return, changes, corrections,
/// privileges, what the record shows, exhibits, declaration and service.
record ClosingBlocks(Composition composition) {

  List<Block> blocks() {
    return Stream.of(
            slips(),
            returnTerms(),
            changes(),
            corrections(),
            privileges(),
            flags(),
            exhibits(),
            declaration(),
            service())
        .flatMap(List::stream)
        .toList();
  }

  private StatusReport report() {
    return composition.submission().report();
  }

  private List<Block> section(String key, List<Block> blocks) {
    return blocks.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(new Block.Heading(1, composition.say(key))), blocks.stream())
            .toList();
  }

  private List<Block> slips() {
    @Nullable PreviousReport last = composition.submission().previous();
    if (last == null) {
      return List.of();
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (ReportedPlan plan : last.plans()) {
      explained(plan).forEach(rows::add);
    }
    return rows.isEmpty()
        ? List.of()
        : section(
            "slips",
            List.of(
                new Block.Grid(
                    "",
                    List.of(
                        composition.say("plans.step"),
                        composition.say("slips.was"),
                        composition.say("slips.why"),
                        composition.say("slips.now")),
                    rows)));
  }

  private Stream<List<Cell>> explained(ReportedPlan plan) {
    boolean unexplained = !composition.faults(plan.id()).isEmpty();
    List<StatusReport.Explanation> slips =
        report().slips().stream().filter(slip -> slip.plan().equals(plan.id())).toList();
    boolean done =
        composition.submission().about().log().done(plan.id(), composition.submission().at());
    if (done || (slips.isEmpty() && !unexplained)) {
      return Stream.of();
    }
    String why = slips.stream().map(StatusReport.Explanation::why).collect(Collectors.joining(" "));
    @Nullable LocalDate now = slips.isEmpty() ? null : slips.getLast().newDate();
    return Stream.of(
        List.of(composition.given(plan.what()), day(plan.by()), composition.given(why), day(now)));
  }

  private Cell day(@Nullable LocalDate day) {
    return day == null ? composition.missing() : Cell.of(composition.dates().day(day));
  }

  private List<Block> returnTerms() {
    boolean silent = !composition.faults("report.returnTerms").isEmpty();
    if (report().returnTerms().isBlank() && !silent) {
      return List.of();
    }
    Run words =
        silent
            ? new Run.Faulty(composition.say("return-terms.silent"))
            : new Run.Plain(report().returnTerms());
    return section("return-terms", List.of(new Block.Prose(List.of(words))));
  }

  private List<Block> changes() {
    @Nullable PreviousReport last = composition.submission().previous();
    if (last == null) {
      return List.of();
    }
    List<Statement> open = report().statements().stream().filter(one -> !one.sealed()).toList();
    List<String> texts = report().statements().stream().map(Statement::text).toList();
    List<List<Run>> items = new ArrayList<>();
    add(items, "changes.new", numbers(open, one -> !last.texts().contains(one.text())));
    add(items, "changes.same", numbers(open, one -> last.texts().contains(one.text())));
    last.texts().stream()
        .filter(text -> !text.isBlank() && !texts.contains(text))
        .forEach(text ->
            items.add(
                List.of(
                    new Run.Emphasis(composition.say("changes.gone")),
                    new Run.Plain(" "),
                    new Run.Quote(text, "en"))));
    String name = last.id().isEmpty() ? composition.say("changes.last") : last.id();
    Block said =
        new Block.Prose(
            List.of(
                new Run.Plain(
                    composition.say(
                        "changes.since", name, composition.dates().moment(last.filedAt())))));
    return items.isEmpty()
        ? section("changes", List.of(said))
        : section("changes", List.of(said, new Block.Bullets(items)));
  }

  private String numbers(
      List<Statement> statements, java.util.function.Predicate<Statement> chosen) {
    return statements.stream()
        .filter(chosen)
        .map(one -> composition.outline().numbers().getOrDefault(one.id(), one.id()))
        .collect(Collectors.joining(", "));
  }

  private void add(List<List<Run>> items, String key, String numbers) {
    if (!numbers.isEmpty()) {
      items.add(
          List.of(new Run.Emphasis(composition.say(key)), new Run.Plain(" " + numbers + ".")));
    }
  }

  private List<Block> corrections() {
    List<Block> paragraphs = new ArrayList<>();
    for (Correction correction : composition.submission().about().log().corrections()) {
      if (correction.knownSince().knownBy(composition.submission().at())) {
        paragraphs.add(new Block.Prose(correction(correction)));
      }
    }
    return section("corrections", paragraphs);
  }

  private List<Run> correction(Correction correction) {
    @Nullable Happening served = correction.servedAt();
    String what = correction.what().isBlank() ? "" : " " + upper(correction.what()) + ".";
    boolean unserved = !composition.faults(correction.of()).isEmpty();
    Run service =
        unserved || served == null
            ? new Run.Faulty(composition.say("corrections.unserved"))
            : new Run.Plain(
                composition.say("corrections.served", composition.dates().moment(served.at())));
    return List.of(
        new Run.Plain(
            composition.say(
                    "corrections.of",
                    correction.of(),
                    composition.dates().moment(correction.knownSince().at()))
                + what
                + " "),
        service);
  }

  private static String upper(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
        + text.substring(text.offsetByCodePoints(0, 1));
  }

  private List<Block> privileges() {
    List<List<Cell>> rows = new ArrayList<>();
    for (StatusReport.Privileged item : report().privilegeLog()) {
      rows.add(
          List.of(
              Cell.of(
                  composition.outline().numbers().getOrDefault(item.statement(), item.statement())),
              composition.given(item.privilege()),
              composition.given(item.description()),
              composition.given(item.claimedBy())));
    }
    return rows.isEmpty()
        ? List.of()
        : section(
            "privileges",
            List.of(
                new Block.Grid(
                    "",
                    List.of(
                        composition.say("privileges.sentence"),
                        composition.say("privileges.which"),
                        composition.say("privileges.what"),
                        composition.say("privileges.who")),
                    rows)));
  }

  /// What cannot be mended is said, whether the report is final or not.
  private List<Block> flags() {
    List<List<Run>> items =
        composition.verdict().problems().stream()
            .filter(AnswerBlocks::shown)
            .map(problem -> List.<Run>of(new Run.Plain(composition.say("flag." + flag(problem)))))
            .toList();
    return items.isEmpty() ? List.of() : section("flags", List.of(new Block.Bullets(items)));
  }

  private String flag(ReportProblem problem) {
    boolean unfiled = problem.code() == Code.LATE_FILING && report().filedAt() == null;
    return problem.code() + (unfiled ? ".unfiled" : "");
  }

  private List<Block> exhibits() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Exhibit exhibit : report().exhibits()) {
      if (!exhibit.sealed()) {
        rows.add(
            List.of(
                Cell.of(exhibit.mark()),
                composition.given(exhibit.what()),
                composition.given(exhibit.sha256())));
      }
    }
    return rows.isEmpty()
        ? List.of()
        : section(
            "exhibits",
            List.of(
                new Block.Grid(
                    "",
                    List.of(
                        composition.say("exhibits.mark"),
                        composition.say("exhibits.what"),
                        composition.say("exhibits.sha256")),
                    rows)));
  }

  private List<Block> declaration() {
    StatusReport.Declarant declarant = report().declarant();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(List.of(new Run.Plain(composition.say("declaration.basis")))));
    String clause = report().declarationClause();
    if (declarant.name().isBlank()) {
      blocks.add(new Block.Prose(List.of(new Run.Faulty(composition.say("declaration.nobody")))));
    }
    if (clause.isBlank()) {
      blocks.add(new Block.Prose(List.of(new Run.Faulty(composition.say("declaration.missing")))));
    }
    String title =
        Stream.of(declarant.title(), declarant.agency())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    blocks.add(
        new Block.Signature(
            clause.isBlank() ? composition.say("declaration.none") : clause,
            declarant.name().isBlank() ? composition.say("not-stated") : declarant.name(),
            title,
            ""));
    return section("declaration", blocks);
  }

  /// Whoever signs states the day of signing as that of service, but where each has a time of its
  /// own.
  private List<Block> service() {
    List<StatusReport.Served> all = report().service();
    String on = all.stream().map(this::served).collect(Collectors.joining("; "));
    boolean dated = !all.isEmpty() && all.stream().allMatch(served -> served.at() != null);
    return section(
        "service",
        List.of(
            new Block.Signature(
                composition.say(
                    dated ? "service.dated" : "service.words",
                    on.isEmpty() ? composition.say("service.nobody") : on),
                composition.say("service.signer"),
                "",
                "")));
  }

  private String served(StatusReport.Served served) {
    @Nullable Moment at = served.at();
    return served.on()
        + (served.how().isBlank() ? "" : " " + composition.say("service.by", served.how()))
        + (at == null ? "" : " " + composition.say("service.on", composition.dates().moment(at)));
  }
}
