// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.record.CaseTrees;

/// Takes a case file apart into entries, one for each fact, as far as the record does not hold it.
///
/// A reader would get this wrong: what the record holds and the file does not is left as it is. And
/// a report that is being written is no fact: it comes with the opening of a case, and from then on
/// it is saved by itself. What it answers is recorded when it is filed.
public final class CaseFacts {
  private static final Set<String> NO_FACTS =
      Set.of(
          "order",
          "orders",
          "orderEvents",
          "record",
          "report",
          "previousReport",
          "expect",
          "finalizable");

  private final Head sample;
  private final ReturnCaseView known;
  private final List<Entry.Whole> entries = new ArrayList<>();

  private CaseFacts(Head sample, ReturnCaseView known) {
    this.sample = sample;
    this.known = known;
  }

  /// The entries that record what a case file says beyond what is known. Those that weaken take two
  /// people: they are to be proposed, not recorded at once.
  ///
  /// @param file the file, which a reader found whole (`docs/formats/case.md`)
  /// @param known what the record holds of the case
  /// @param by who records it
  /// @param recordedAt when
  /// @param subject a new random name for the person of a case that is not opened yet
  /// @throws IllegalArgumentException if the case has no id, or a filing's receipt is another than
  ///   was recorded
  public static List<Entry.Whole> of(
      Tree.Members file, ReturnCaseView known, ActorId by, Instant recordedAt, SubjectId subject) {
    String id = CaseTrees.text(file, "id");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a case that is recorded has an id");
    }
    Matter matter = Matter.of(known.subject().orElse(subject)).with(new ObjectId(id));
    Head sample =
        new Head(EntryKind.CASE_OPENED, by, recordedAt, matter, null, Head.Compartment.ORDINARY);
    CaseFacts facts = new CaseFacts(sample, known);
    facts.opening(file);
    facts.all(file);
    if (known.opened().isEmpty()) {
      facts.report(file, CaseTrees.PREVIOUS_REPORT);
      facts.report(file, CaseTrees.REPORT);
    }
    return List.copyOf(facts.entries);
  }

  /// The entries that save the reports of a case file: the one filed last, and the one that is
  /// being written. What is not stated stays as it is, and that one is filed ends what was being
  /// written.
  ///
  /// @param file a file of the case, with its id
  /// @param known the case, which was opened
  public static List<Entry.Whole> reports(
      Tree.Members file, ReturnCaseView known, ActorId by, Instant recordedAt) {
    SubjectId subject =
        known
            .subject()
            .orElseThrow(() -> new IllegalArgumentException("a report is of an opened case"));
    Matter matter = Matter.of(subject).with(new ObjectId(CaseTrees.text(file, "id")));
    Head sample =
        new Head(EntryKind.CASE_OPENED, by, recordedAt, matter, null, Head.Compartment.ORDINARY);
    CaseFacts facts = new CaseFacts(sample, known);
    facts.report(file, CaseTrees.PREVIOUS_REPORT);
    facts.report(file, CaseTrees.REPORT);
    return List.copyOf(facts.entries);
  }

  private void opening(Tree.Members file) {
    Map<String, Tree> own = new LinkedHashMap<>(file.values());
    own.keySet().removeAll(NO_FACTS);
    Tree.Members opening = new Tree.Members(own);
    Optional<Tree.Members> before = known.opened();
    if (before.isEmpty()) {
      add(EntryKind.CASE_OPENED, "case", opening);
    } else if (!before.get().equals(opening)) {
      add(EntryKind.CASE_CORRECTED, "case", opening);
    }
  }

  private void all(Tree.Members file) {
    Tree.Members record =
        file.values().get("record") instanceof Tree.Members members
            ? members
            : new Tree.Members(Map.of());
    for (CaseSection section : CaseSection.values()) {
      List<Tree.Members> stated = new ArrayList<>();
      if (section == CaseSection.ORDERS && file.values().get("order") instanceof Tree.Members one) {
        stated.add(named(one));
      }
      stated.addAll(CaseTrees.items(section.ofRoot() ? file : record, section.list()));
      stated.forEach(fact -> fact(section, fact));
    }
  }

  private void report(Tree.Members file, String first) {
    if (file.values().get(first) instanceof Tree.Members stated
        && known.report(first).filter(stated::equals).isEmpty()) {
      add(EntryKind.STATEMENT_RECORDED, first, stated);
    }
  }

  /// The one order of a case that names none is called `order`, as its reader calls it.
  private static Tree.Members named(Tree.Members order) {
    if (!CaseTrees.text(order, "id").isEmpty()) {
      return order;
    }
    Map<String, Tree> all = new LinkedHashMap<>();
    all.put("id", Tree.text("order"));
    order.values().forEach(all::putIfAbsent);
    return new Tree.Members(all);
  }

  /// An order that puts a directive in the place of another stands at once with all that it
  /// directs; that the other ends takes two people.
  private void fact(CaseSection section, Tree.Members fact) {
    if (section == CaseSection.ORDERS && CaseTrees.replaces(fact)) {
      Tree.Members alone = CaseTrees.replacingNothing(fact);
      Optional<Tree.Members> stands = known.fact(section, ReturnCaseView.name(section, fact));
      if (stands.isEmpty()) {
        add(EntryKind.DIRECTIVE_RECORDED, section.line(), alone);
      }
      if (stands.isEmpty() || stands.get().equals(alone)) {
        add(EntryKind.DIRECTIVE_EASED, section.line(), fact);
        return;
      }
    }
    record(section, fact);
  }

  private void record(CaseSection section, Tree.Members fact) {
    Optional<Tree.Members> before = known.fact(section, ReturnCaseView.name(section, fact));
    if (before.isEmpty()) {
      add(section.kind(fact), section.line(), fact);
      return;
    }
    if (before.get().equals(fact)) {
      return;
    }
    if (section == CaseSection.FILINGS && !CaseTrees.adds(before.get(), fact)) {
      throw new IllegalArgumentException(
          "a filing stands in the record with another receipt or other directives; nothing changes a"
              + " filing, and a second one needs an id of its own");
    }
    EntryKind kind =
        CaseTrees.adds(before.get(), fact)
            ? section.kindOfAddition(before.get(), fact)
            : EntryKind.CASE_CORRECTED;
    add(kind, section.line(), fact);
  }

  private void add(EntryKind kind, String name, Tree.Members tree) {
    Head head =
        new Head(
            kind, sample.by(), sample.recordedAt(), sample.matter(), null, sample.compartment());
    entries.add(new Entry.Whole(head, Tree.fields(name, tree)));
  }
}
