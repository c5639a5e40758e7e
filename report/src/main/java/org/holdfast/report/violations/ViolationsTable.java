// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.violations;

import java.time.ZoneOffset;
import java.util.List;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.violation.Finding;
import org.holdfast.casefile.violation.Ground;
import org.holdfast.casefile.violation.Ground.ByProtection;
import org.holdfast.casefile.violation.Match;
import org.holdfast.casefile.violation.Outcome;
import org.holdfast.casefile.violation.Removal;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.casefile.violation.ViolationReport;
import org.holdfast.protection.Answer;
import org.holdfast.protection.assessment.Assessment.Step;
import org.holdfast.report.AnswerTable;
import org.holdfast.report.text.Paragraphs;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;

/// The findings for a terminal: the counts first, then what is certain with its reasoning, then
/// what is not, then what could not be checked.
public final class ViolationsTable {
  /// How many findings of one sort are told before the rest are counted. CSV and JSON list all.
  static final int LISTED = 500;

  private static final int PROBLEMS_LISTED = 20;

  private final AnswerTable.Style style;
  private final Words words = Words.of(Language.ENGLISH);
  private final FindingWords findings = new FindingWords(words);
  private final Paragraphs text;

  private ViolationsTable(AnswerTable.Style style) {
    this.style = style;
    this.text = new Paragraphs(style.columns());
  }

  /// The table; it ends in a line break.
  public static String format(ViolationReport report, AnswerTable.Style style) {
    var table = new ViolationsTable(style);
    table.head(report);
    for (Outcome outcome :
        List.of(Outcome.APPARENT_VIOLATION, Outcome.POSSIBLE_VIOLATION, Outcome.NOT_CHECKED)) {
      table.section(report, outcome);
    }
    table.notes(report);
    return table.text.toString();
  }

  private void head(ViolationReport report) {
    var times = new TimeWords(words, ZoneOffset.UTC);
    text.paragraph("", findings.headline(report) + ".");
    text.paragraph("", words.say("violations.meaning"));
    text.blank();
    text.paragraph(
        "  ",
        words.say("label.registry")
            + " "
            + new Headlines(words)
                .registry(report.registryVersion(), report.asOf(), report.signedBy(), times));
    text.paragraph("  ", findings.facts(report, times));
    text.paragraph("  ", findings.counts(report));
    problems(report.problems());
  }

  private void problems(List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    text.blank();
    text.paragraph("  ", words.count("problems", problems.size()) + ":");
    problems.stream()
        .limit(PROBLEMS_LISTED)
        .forEach(problem -> text.wrap("  - ", 4, "    ", problem.sentence()));
    if (problems.size() > PROBLEMS_LISTED) {
      text.wrap("  - ", 4, "    ", words.count("problems.more", problems.size() - PROBLEMS_LISTED));
    }
  }

  private void section(ViolationReport report, Outcome outcome) {
    List<Finding> all = report.with(outcome);
    if (all.isEmpty()) {
      return;
    }
    text.blank();
    text.paragraph("", words.of("violations.section", outcome) + " (" + all.size() + ")");
    List<Finding> of = all.stream().filter(finding -> !finding.ofAnybody()).toList();
    of.stream().limit(LISTED).forEach(this::finding);
    if (of.size() > LISTED) {
      text.paragraph("  ", words.count("violations.more", of.size() - LISTED));
    }
    if (of.size() < all.size()) {
      text.paragraph("  ", words.count("violations.of-anybody", all.size() - of.size()));
    }
  }

  private void finding(Finding finding) {
    text.blank();
    String lead = "  " + style.shapes().of(shape(finding.outcome())) + " ";
    text.wrap(lead, 4, "    ", FindingWords.id(finding) + "  " + findings.label(finding));
    finding.why().forEach(why -> text.paragraph("    ", why));
    if (finding.row() instanceof RemovalRow.Read(Removal removal, long _)) {
      text.paragraph("    ", findings.departure(removal));
      finding.grounds().forEach(ground -> ground(ground, removal));
    }
    if (!finding.proposals().isEmpty()) {
      text.paragraph("    ", words.say("violations.proposed") + ":");
      finding
          .proposals()
          .forEach(proposal ->
              text.wrap(
                  "      ? ",
                  8,
                  "        ",
                  findings.mode(proposal) + ". " + proposal.facts().english()));
    }
  }

  static Answer shape(Outcome outcome) {
    return switch (outcome) {
      case APPARENT_VIOLATION -> Answer.HOLD;
      case POSSIBLE_VIOLATION, NOT_CHECKED -> Answer.REVIEW;
      case NONE_FOUND -> Answer.NO_PROTECTION_FOUND;
    };
  }

  private void ground(Ground ground, Removal removal) {
    String name =
        switch (ground) {
          case ByProtection by -> by.protection().id().value() + ": ";
          case Ground.WithoutOrder _ -> "";
        };
    text.wrap(
        "    - ",
        6,
        "      ",
        name + ground.assessment().sentence().english() + " [" + ground.assessment().code() + "]");
    ground.doubts().forEach(doubt -> detail("+", doubt.english()));
    switch (ground) {
      case ByProtection by -> {
        ground.assessment().steps().forEach(step -> detail("=", cited(step)));
        if (!(by.match() instanceof Match.PerhapsMember)) {
          detail("~", findings.match(by.match()));
        }
        findings.told(by, removal).forEach(told -> detail("@", told));
        String registered = findings.registered(by, removal);
        if (!registered.isEmpty()) {
          detail("@", registered);
        }
      }
      case Ground.WithoutOrder _ -> {}
    }
  }

  private void detail(String mark, String sentence) {
    text.wrap("      " + mark + " ", 8, "        ", sentence);
  }

  /// A step with the rule and the source that it rests on.
  static String cited(Step step) {
    String both =
        step.provision()
            + (step.provision().isEmpty() || step.source().isEmpty() ? "" : "; ")
            + step.source();
    String sentence = step.sentence().english();
    return both.isEmpty() ? sentence : sentence + " (" + both + ")";
  }

  private void notes(ViolationReport report) {
    if (report.notes().isEmpty()) {
      return;
    }
    text.blank();
    text.paragraph("  ", words.say("notes") + ":");
    report
        .notes()
        .forEach(note -> text.wrap("  - ", 4, "    ", note.where() + ": " + note.sentence()));
  }
}
