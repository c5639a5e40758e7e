// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.order.OrderEvent;

/// The parts of a case file (`docs/formats/case.md`), and which kind of entry records a fact of
/// each.
public enum CaseSection {
  /// Orders, with what they direct.
  ORDERS("orders", "order", true),
  /// What befell them.
  ORDER_EVENTS("orderEvents", "orderEvent", false),
  EFFORTS("efforts", "effort", true),
  WHEREABOUTS("whereabouts", "whereabouts", true),
  WELFARE("welfare", "welfare", true),
  PLANS("plans", "plan", true),
  PLANS_DONE("plansDone", "planDone", false),
  CHECKLIST("checklist", "need", false),
  OFFICIALS("officials", "official", false),
  COUNTERPARTS("counterparts", "counterpart", false),
  STATEMENTS("statements", "statement", true),
  NOTES("notes", "note", true),
  INTENTIONS("intentions", "intention", false),
  CORRECTIONS("corrections", "correction", false),
  FILINGS("filings", "filing", true),
  FULFILMENTS("fulfilments", "fulfilment", false);

  private static final Set<CaseSection> OF_ROOT = Set.of(ORDERS, ORDER_EVENTS);

  private final String list;
  private final String line;
  private final boolean named;

  CaseSection(String list, String line, boolean named) {
    this.list = list;
    this.line = line;
    this.named = named;
  }

  /// The name of its list in the file.
  public String list() {
    return list;
  }

  /// What the names of an entry's lines begin with.
  public String line() {
    return line;
  }

  /// Whether each of its facts has a name of its own, under which it may be added to.
  public boolean named() {
    return named;
  }

  /// Whether its list stands at the root of the file, and not in the record.
  public boolean ofRoot() {
    return OF_ROOT.contains(this);
  }

  /// The section whose lines begin so.
  public static Optional<CaseSection> ofLine(String line) {
    return Arrays.stream(values()).filter(one -> one.line.equals(line)).findFirst();
  }

  /// Which kind of entry records a new fact.
  ///
  /// A reader would get this wrong: what can ease a duty, close it or let a note go out takes two
  /// people, whatever else the file says.
  public EntryKind kind(Tree.Members fact) {
    return switch (this) {
      case ORDERS ->
          CaseTrees.replaces(fact) ? EntryKind.DIRECTIVE_EASED : EntryKind.DIRECTIVE_RECORDED;
      case ORDER_EVENTS -> ofEvent(CaseTrees.text(fact, "type"));
      case EFFORTS -> EntryKind.EFFORT_RECORDED;
      case WHEREABOUTS, WELFARE -> EntryKind.WHEREABOUTS_RECORDED;
      case PLANS, PLANS_DONE, CHECKLIST -> EntryKind.STEP_PLANNED;
      case OFFICIALS, COUNTERPARTS -> EntryKind.OFFICIAL_NAMED;
      case STATEMENTS, INTENTIONS, CORRECTIONS -> EntryKind.STATEMENT_RECORDED;
      case NOTES -> CaseTrees.cleared(fact) ? EntryKind.NOTE_CLEARED : EntryKind.NOTE_DRAFTED;
      case FILINGS -> EntryKind.REPORT_FILED;
      case FULFILMENTS -> EntryKind.OBLIGATION_CLOSED;
    };
  }

  private static EntryKind ofEvent(String type) {
    Optional<OrderEvent.Effect> effect =
        Arrays.stream(OrderEvent.Type.values())
            .filter(one -> one.name().equals(type))
            .map(OrderEvent.Type::effect)
            .findFirst();
    return effect
        .map(known ->
            switch (known) {
              case SUSPENDS, ENDS, MOVES -> EntryKind.DIRECTIVE_EASED;
              case REVIVES -> EntryKind.DIRECTIVE_REVIVED;
              case NONE -> EntryKind.ORDER_NOTED;
            })
        .orElse(EntryKind.DIRECTIVE_EASED);
  }

  /// Which kind of entry records that a fact has more to it than was recorded: an answer, a date.
  /// What takes two people when new takes two when added to.
  public EntryKind kindOfAddition(Tree.Members before, Tree.Members now) {
    if (kind(now).takesTwo()) {
      return kind(now).equals(kind(before)) ? kind(now) : EntryKind.CASE_CORRECTED;
    }
    return switch (this) {
      case EFFORTS -> EntryKind.COUNTERPART_ANSWERED;
      case PLANS -> EntryKind.STEP_PLANNED;
      case WELFARE -> EntryKind.CASE_CORRECTED;
      case FILINGS -> EntryKind.STATEMENT_RECORDED;
      case ORDERS, NOTES -> EntryKind.CASE_CORRECTED;
      default -> kind(now);
    };
  }

  /// The kinds of entries whose lines a case is made of.
  private static final Set<EntryKind> OF_CASES =
      EnumSet.of(
          EntryKind.CASE_OPENED,
          EntryKind.DIRECTIVE_RECORDED,
          EntryKind.DIRECTIVE_REVIVED,
          EntryKind.DIRECTIVE_EASED,
          EntryKind.ORDER_NOTED,
          EntryKind.STEP_PLANNED,
          EntryKind.NOTE_DRAFTED,
          EntryKind.NOTE_CLEARED,
          EntryKind.CASE_CORRECTED,
          EntryKind.EFFORT_RECORDED,
          EntryKind.COUNTERPART_ANSWERED,
          EntryKind.STATEMENT_RECORDED,
          EntryKind.WHEREABOUTS_RECORDED,
          EntryKind.OFFICIAL_NAMED,
          EntryKind.REPORT_FILED,
          EntryKind.OBLIGATION_CLOSED);

  /// Whether entries of a kind have lines that a case is made of.
  public static boolean isOfCases(EntryKind kind) {
    return OF_CASES.contains(kind);
  }

  /// Whether a fact may stand in an entry of a kind: one person may not record under one kind what
  /// takes two under another.
  public boolean allows(EntryKind kind, Tree.Members fact) {
    return kind.equals(kind(fact))
        || kind == EntryKind.CASE_CORRECTED
        || (this == EFFORTS && kind == EntryKind.COUNTERPART_ANSWERED)
        || (this == FILINGS && kind == EntryKind.STATEMENT_RECORDED);
  }
}
