// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.util.List;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.report.filing.Block.Cell;
import org.holdfast.report.filing.Run;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;

/// What every part of the paper is made of: the report, its problems, its numbers, the words and
/// the dates.
///
/// @param submission the report
/// @param verdict its problems
/// @param outline its sections and numbers
/// @param words the fixed words
record Composition(Submission submission, ReportVerdict verdict, Outline outline, Words words) {

  static Composition of(Submission submission, ReportVerdict verdict, Language language) {
    return new Composition(submission, verdict, Outline.of(submission), Words.of(language));
  }

  CourtDates dates() {
    return new CourtDates(words.language(), submission.zone());
  }

  BasisWords bases() {
    return new BasisWords(words, dates(), submission.report().exhibits());
  }

  String say(String key, Object... gaps) {
    return words.say("status." + key, gaps);
  }

  /// What is wrong with a sentence, a step, a plan or a directive, in words.
  List<String> faults(String id) {
    return verdict.at(id).stream().map(this::sentence).toList();
  }

  String sentence(ReportProblem problem) {
    return words.language().of(problem.sentence());
  }

  /// Whether a sentence of the sealed annex answers one of the directives.
  boolean sealedFor(List<Directive> directives) {
    return submission.report().statements().stream()
        .filter(Statement::sealed)
        .anyMatch(one ->
            directives.stream().anyMatch(directive -> directive.id().equals(one.directive())));
  }

  /// Words that are given, or the mark that they are not.
  Cell given(String text) {
    return text.isBlank() ? missing() : Cell.of(text);
  }

  /// The mark that something is not stated.
  Cell missing() {
    return new Cell(List.of(new Run.Faulty(say("not-stated"))));
  }

  /// The words of a sentence in the language of the paper; where it is not translated, in English
  /// and marked as such.
  Run words(Statement statement, boolean faulty) {
    String text = statement.text().isBlank() ? say("not-stated") : statement.text();
    if (words.language() == Language.SPANISH) {
      if (statement.translation().isBlank()) {
        return faulty ? new Run.Faulty(text) : new Run.Quote(text, "en");
      }
      text = statement.translation();
    }
    return faulty ? new Run.Faulty(text) : new Run.Plain(text);
  }
}
