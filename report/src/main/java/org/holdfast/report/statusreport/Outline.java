// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.order.Asks;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.Submission;
import org.jspecify.annotations.Nullable;

/// The sections of a report and the numbers of its sentences: the court's three questions first,
/// then every other directive, then what answers none.
///
/// @param sections the sections, in order
/// @param numbers the number of each sentence, by its name: `2.1`
record Outline(List<Section> sections, Map<String, String> numbers) {
  private static final List<Asks> QUESTIONS =
      List.of(Asks.LOCATION_CUSTODY, Asks.STEPS_TAKEN, Asks.STEPS_PLANNED);

  Outline {
    sections = List.copyOf(sections);
    numbers = Map.copyOf(numbers);
  }

  /// One section.
  ///
  /// @param number from 1
  /// @param asks what it answers
  /// @param directives the directives it answers; none for the sentences that answer none
  /// @param statements its sentences
  record Section(int number, Asks asks, List<Directive> directives, List<Statement> statements) {
    Section {
      directives = List.copyOf(directives);
      statements = List.copyOf(statements);
    }
  }

  /// The outline of a report, without what belongs into the sealed annex.
  static Outline of(Submission submission) {
    Map<Asks, List<Directive>> questions = new LinkedHashMap<>();
    QUESTIONS.forEach(asks -> questions.put(asks, new ArrayList<>()));
    List<List<Directive>> others = new ArrayList<>();
    for (Directive directive : submission.directives()) {
      @Nullable List<Directive> same = questions.get(directive.asks());
      if (same == null) {
        others.add(List.of(directive));
      } else {
        same.add(directive);
      }
    }
    List<List<Directive>> groups = new ArrayList<>(questions.values());
    groups.removeIf(List::isEmpty);
    groups.addAll(others);
    groups.add(List.of());
    return numbered(submission, groups);
  }

  private static Outline numbered(Submission submission, List<List<Directive>> groups) {
    List<DirectiveId> answered = groups.stream().flatMap(List::stream).map(Directive::id).toList();
    List<Section> sections = new ArrayList<>();
    Map<String, String> numbers = new LinkedHashMap<>();
    for (List<Directive> group : groups) {
      List<DirectiveId> ids = group.stream().map(Directive::id).toList();
      List<Statement> statements =
          submission.report().statements().stream()
              .filter(one -> !one.sealed())
              .filter(one -> answers(one, ids, answered))
              .toList();
      if (group.isEmpty() && statements.isEmpty()) {
        continue;
      }
      int number = sections.size() + 1;
      Asks asks = group.isEmpty() ? Asks.OTHER : group.getFirst().asks();
      sections.add(new Section(number, asks, group, statements));
      for (int i = 0; i < statements.size(); i++) {
        numbers.put(statements.get(i).id(), number + "." + (i + 1));
      }
    }
    return new Outline(sections, numbers);
  }

  private static boolean answers(
      Statement statement, List<DirectiveId> group, List<DirectiveId> answered) {
    DirectiveId directive = statement.directive();
    return group.isEmpty()
        ? directive == null || !answered.contains(directive)
        : directive != null && group.contains(directive);
  }

  /// The numbers of the sentences that answer a directive.
  List<String> answering(DirectiveId directive, List<Statement> statements) {
    return statements.stream()
        .filter(one -> directive.equals(one.directive()))
        .map(one -> numbers.getOrDefault(one.id(), ""))
        .filter(number -> !number.isEmpty())
        .toList();
  }
}
