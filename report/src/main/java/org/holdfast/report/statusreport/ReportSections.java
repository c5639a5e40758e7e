// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.order.Asks;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.report.words.Language;

/// The sections of a report as its papers have them, for a page on which it is written: each
/// sentence under its number, with what it rests on.
public final class ReportSections {
  private final Composition composition;

  private ReportSections(Composition composition) {
    this.composition = composition;
  }

  /// One section.
  ///
  /// @param heading what it answers
  /// @param directives the directives it answers; none for the sentences that answer none
  /// @param sentences its sentences
  /// @param computed the paragraph that nobody writes and nobody can leave out; empty for none
  public record Section(
      String heading, List<Directive> directives, List<Sentence> sentences, String computed) {
    public Section {
      directives = List.copyOf(directives);
      sentences = List.copyOf(sentences);
    }
  }

  /// One sentence.
  ///
  /// @param number its number in the paper: `2.1`; `S.1` in the sealed annex
  /// @param statement the sentence
  /// @param basis what it rests on, in words
  public record Sentence(String number, Statement statement, String basis) {}

  /// The sections, those of the sealed annex last.
  public static List<Section> of(Submission submission, ReportVerdict verdict, Language language) {
    return new ReportSections(Composition.of(submission, verdict, language)).sections();
  }

  /// What a problem is about, in words.
  public static String place(Submission submission, ReportProblem problem, Language language) {
    Composition composition =
        Composition.of(submission, new ReportVerdict(List.of(problem)), language);
    return new OpeningBlocks(composition).place(problem);
  }

  private List<Section> sections() {
    List<Section> all = new ArrayList<>();
    AnswerBlocks answers = new AnswerBlocks(composition);
    for (Outline.Section section : composition.outline().sections()) {
      all.add(
          new Section(
              answers.heading(section),
              section.directives(),
              section.statements().stream()
                  .map(one ->
                      sentence(composition.outline().numbers().getOrDefault(one.id(), ""), one))
                  .toList(),
              section.asks() == Asks.STEPS_TAKEN ? answers.gaps() : ""));
    }
    List<Sentence> sealed = new ArrayList<>();
    for (Statement one : composition.submission().report().statements()) {
      if (one.sealed()) {
        sealed.add(sentence("S." + (sealed.size() + 1), one));
      }
    }
    if (!sealed.isEmpty()) {
      all.add(new Section(composition.say("annex"), List.of(), sealed, ""));
    }
    return List.copyOf(all);
  }

  private Sentence sentence(String number, Statement statement) {
    return new Sentence(number, statement, composition.bases().of(statement.basis()));
  }
}
