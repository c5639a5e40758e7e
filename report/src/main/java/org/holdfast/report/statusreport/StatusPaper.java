// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.StatusReport.Exhibit;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.report.filing.Block;
import org.holdfast.report.filing.Block.Cell;
import org.holdfast.report.filing.Caption;
import org.holdfast.report.filing.Caption.Party;
import org.holdfast.report.filing.CourtPaper;
import org.holdfast.report.filing.Run;
import org.holdfast.report.filing.Sheet;
import org.holdfast.report.filing.Standing;
import org.holdfast.report.words.Language;
import org.jspecify.annotations.Nullable;

/// A status report as a paper for the court.
///
/// A reader would get this wrong: it is always made. A report that may not be final says INCOMPLETE
/// on every page and what is missing on the first, so that a deadline is never missed for it.
public final class StatusPaper {
  private StatusPaper() {}

  /// How the paper is to look.
  ///
  /// @param sheet the size of its pages
  /// @param language of its fixed words; Spanish for a courtesy copy
  /// @param draft whether a report that may be final is still a draft
  /// @param made when it was composed
  public record Look(Sheet sheet, Language language, boolean draft, Instant made) {}

  /// The report.
  public static CourtPaper of(Submission submission, ReportVerdict verdict, Look look) {
    Composition composition = Composition.of(submission, verdict, look.language());
    List<Block> blocks =
        Stream.of(
                courtesy(composition),
                new OpeningBlocks(composition).blocks(),
                new AnswerBlocks(composition).blocks(),
                new ClosingBlocks(composition).blocks())
            .flatMap(List::stream)
            .toList();
    return paper(composition, look, title(composition, "title"), blocks);
  }

  /// The annex that goes to the court under seal; empty where nothing is sealed.
  public static Optional<CourtPaper> annex(
      Submission submission, ReportVerdict verdict, Look look) {
    Composition composition = Composition.of(submission, verdict, look.language());
    List<Block> blocks = new ArrayList<>();
    List<Statement> sealed =
        submission.report().statements().stream().filter(Statement::sealed).toList();
    for (int i = 0; i < sealed.size(); i++) {
      Statement statement = sealed.get(i);
      List<String> faults = composition.faults(statement.id());
      blocks.add(
          new Block.Numbered(
              "S." + (i + 1),
              List.of(composition.words(statement, !faults.isEmpty())),
              composition.bases().of(statement.basis()),
              faults));
    }
    List<List<Cell>> rows =
        submission.report().exhibits().stream()
            .filter(Exhibit::sealed)
            .map(exhibit ->
                List.of(
                    Cell.of(exhibit.mark()),
                    composition.given(exhibit.what()),
                    composition.given(exhibit.sha256())))
            .toList();
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Grid(
              composition.say("exhibits"),
              List.of(
                  composition.say("exhibits.mark"),
                  composition.say("exhibits.what"),
                  composition.say("exhibits.sha256")),
              rows));
    }
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(paper(composition, look, composition.say("annex"), blocks));
  }

  /// A courtesy copy says that it is one, and that the words filed are those in English.
  private static List<Block> courtesy(Composition composition) {
    return composition.words().language() == Language.SPANISH
        ? List.of(new Block.Prose(List.of(new Run.Emphasis(composition.say("courtesy")))))
        : List.of();
  }

  private static String title(Composition composition, String key) {
    String stated = composition.submission().report().title();
    return stated.isBlank() || composition.words().language() == Language.SPANISH
        ? composition.say(key)
        : stated;
  }

  private static CourtPaper paper(
      Composition composition, Look look, String title, List<Block> blocks) {
    Standing standing =
        composition.verdict().finalizable()
            ? look.draft() ? Standing.DRAFT : Standing.FINAL
            : Standing.INCOMPLETE;
    return new CourtPaper(
        caption(composition),
        title,
        List.of(answering(composition)),
        look.sheet(),
        look.language(),
        standing == Standing.FINAL && marked(blocks) ? Standing.DRAFT : standing,
        blocks,
        composition.submission().about().id(),
        look.made());
  }

  /// Whether something is marked as missing that no rule asks for: it is not for filing so.
  private static boolean marked(List<Block> blocks) {
    return blocks.stream().anyMatch(StatusPaper::marked);
  }

  private static boolean marked(Block block) {
    return switch (block) {
      case Block.Heading _, Block.Signature _, Block.NewPage _ -> false;
      case Block.Numbered(String _, var runs, String _, var faults) ->
          !faults.isEmpty() || faulty(runs.stream());
      case Block.Prose(var runs) -> faulty(runs.stream());
      case Block.Bullets(var items) -> faulty(items.stream().flatMap(List::stream));
      case Block.Grid(String _, var _, var rows) ->
          faulty(rows.stream().flatMap(List::stream).flatMap(cell -> cell.runs().stream()));
      case Block.Box(String _, var inner) -> marked(inner);
    };
  }

  private static boolean faulty(Stream<Run> runs) {
    return runs.anyMatch(Run.Faulty.class::isInstance);
  }

  private static String answering(Composition composition) {
    List<Directive> directives = composition.submission().directives();
    String orders =
        composition.submission().about().orders().stream()
            .filter(order -> order.directives().stream().anyMatch(directives::contains))
            .map(CourtOrder::id)
            .map(id -> id.value())
            .collect(Collectors.joining(", "));
    return composition.say("answering", orders.isEmpty() ? composition.say("no-order") : orders);
  }

  private static Caption caption(Composition composition) {
    org.holdfast.casefile.returncase.@Nullable Caption stated =
        composition.submission().about().caption();
    String missing = composition.say("caption.missing");
    if (stated == null) {
      return new Caption(List.of(missing), List.of(new Party(missing, "")), List.of(), missing);
    }
    return new Caption(
        stated.court().isEmpty() ? List.of(missing) : stated.court(),
        List.of(
            new Party(or(stated.petitioners(), missing) + ",", role(stated.petitionerRole(), ","))),
        stated.respondents().isEmpty()
            ? List.of()
            : List.of(new Party(stated.respondents() + ",", role(stated.respondentRole(), "."))),
        stated.docket().isBlank() ? missing : "No. " + stated.docket());
  }

  private static String role(String role, String end) {
    return role.isEmpty() ? "" : role + end;
  }

  private static String or(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }
}
