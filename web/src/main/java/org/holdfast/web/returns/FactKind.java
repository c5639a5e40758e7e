// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.report.words.Words;
import org.holdfast.web.returns.FactInput.Day;
import org.holdfast.web.returns.FactInput.Line;
import org.holdfast.web.returns.FactInput.Lines;
import org.holdfast.web.returns.FactInput.Named;
import org.holdfast.web.returns.FactInput.OneOf;
import org.holdfast.web.returns.FactInput.Receipt;
import org.holdfast.web.returns.FactInput.Several;
import org.holdfast.web.returns.FactInput.Texts;
import org.holdfast.web.returns.FactInput.Time;
import org.holdfast.web.returns.FactInput.YesNo;

/// What somebody enters about a case, and what its form asks. The names are those of the case file,
/// so that the form states a fact as the file does and one reader checks both.
enum FactKind {
  /// Something that was done.
  EFFORT(
      "effort",
      CaseSection.EFFORTS,
      "E",
      "efforts",
      new Time("at", true),
      new OneOf("act", true, Choices.ACT),
      new OneOf("counterpartKind", true, Choices.COUNTERPART_KIND),
      new Named("counterpart", false),
      new Line("actor", true),
      new Line("office", false),
      new Line("channel", false),
      new Lines("request", false),
      new Line("evidence", false),
      new Day("nextBy", false)),
  /// What was answered to something that was done.
  ANSWER(
      "answer",
      CaseSection.EFFORTS,
      "",
      "efforts",
      new OneOf("id", true, Choices.UNANSWERED),
      new Lines("response", true),
      new Time("answeredAt", true)),
  /// What somebody said.
  STATEMENT(
      "statement",
      CaseSection.STATEMENTS,
      "Q",
      "said",
      new Time("at", true),
      new Line("speaker", true),
      new Line("capacity", false),
      new OneOf("side", true, Choices.SIDE),
      new Lines("quote", true),
      new Line("language", true),
      new Lines("translation", false),
      new Line("translator", false),
      new Line("source", false),
      new Texts("contradicts", false)),
  /// Where the person is, and how the person is.
  WHEREABOUTS(
      "whereabouts",
      CaseSection.WHEREABOUTS,
      "W",
      "whereabouts",
      new Time("at", true),
      new OneOf("type", true, Choices.NEWS),
      new Line("place", false),
      new Line("to", false),
      new Line("custodian", false),
      new Line("how", false),
      new Line("source", false),
      new Texts("mayTell", false),
      new Lines("welfare", false),
      new YesNo("redFlag", false)),
  /// How the person is: what was said of it beside where the person is.
  WELFARE(
      "welfare",
      CaseSection.WELFARE,
      "H",
      "",
      new Time("at", true),
      new Lines("what", true),
      new YesNo("redFlag", true),
      new Time("resolvedAt", false),
      new Line("source", false)),
  /// A step that is planned.
  PLAN(
      "plan",
      CaseSection.PLANS,
      "N",
      "plans",
      new Lines("what", true),
      new Line("owner", false),
      new Day("by", false),
      new Time("statedAt", true),
      new Line("statedIn", false)),
  /// How far something is that the return needs.
  CHECKLIST(
      "checklist",
      CaseSection.CHECKLIST,
      "",
      "checklist",
      new OneOf("need", true, Choices.NEED),
      new OneOf("state", true, Choices.ITEM_STATE),
      new Time("at", true),
      new Lines("what", false),
      new Line("owner", false),
      new Day("by", false),
      new Line("evidence", false)),
  /// What was filed with the court.
  FILING(
      "filing",
      CaseSection.FILINGS,
      "",
      "duties",
      new Line("id", true),
      new Receipt("receivedAt", true),
      new Several("answers", true, Choices.DIRECTIVE),
      new OneOf("dueAt", false, Choices.DUE),
      new Line("document", false));

  private final String path;
  private final CaseSection section;
  private final String letter;
  private final String besides;

  // The inputs are records of immutable parts; the checker does not see that of a list.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<FactInput> inputs;

  FactKind(String path, CaseSection section, String letter, String besides, FactInput... inputs) {
    this.path = path;
    this.section = section;
    this.letter = letter;
    this.besides = besides;
    this.inputs = List.of(inputs);
  }

  /// The kind of a form's address.
  static Optional<FactKind> of(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
  }

  /// What its address ends in.
  String path() {
    return path;
  }

  /// The part of the case file to which it adds.
  CaseSection section() {
    return section;
  }

  /// What the names of its facts begin with; empty where a fact is named otherwise.
  String letter() {
    return letter;
  }

  /// Beside which section of the case's page its form is offered.
  String besides() {
    return besides;
  }

  /// What its form asks, in order.
  List<FactInput> inputs() {
    return inputs;
  }

  /// What its form asks where a recorded fact is corrected, in order; nothing where none ever is: a
  /// receipt never changes, and of each need the last state counts.
  List<FactInput> corrects() {
    return switch (this) {
      case CHECKLIST, FILING -> List.of();
      case EFFORT, STATEMENT, WELFARE, PLAN -> inputs;
      case ANSWER -> without("id");
      case WHEREABOUTS -> without("welfare", "redFlag");
    };
  }

  private List<FactInput> without(String... names) {
    return inputs.stream().filter(input -> !List.of(names).contains(input.name())).toList();
  }

  /// The key of the words for a field: those of this form, else those that all forms share.
  String label(String name, Words words) {
    String own = "returns." + path + "." + name;
    return words.has(own) ? own : "returns.fact." + name;
  }
}
