// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.Agreement;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.view.FactCorrections.FactCorrection;
import org.jspecify.annotations.Nullable;

/// One return case as of a position: a pure function of the entries before it.
///
/// Take the entries in, in order, then ask for the file. It is the plain format that everybody
/// reads (`docs/formats/case.md`), so that one reader, with all its checks, serves files that
/// people bring and files that the record gives.
///
/// A reader would get this wrong: a fact that was added to, or that two people corrected, stands as
/// it was last recorded, and what it said before stands in its corrections; what one person says
/// otherwise stands beside it, and of an order not at all. A filing stands as it was first
/// recorded: its receipt never changes. Of a report that is being written the words saved last
/// stand, until one is filed.
public final class ReturnCaseView {
  private static final String CASE = "case";
  private static final String ID = "id";

  private final ObjectId id;
  private final Map<CaseSection, Map<String, Tree.Members>> facts = new LinkedHashMap<>();
  private FactCorrections corrections = new FactCorrections();
  private Tree.@Nullable Members opened;
  private Tree.@Nullable Members report;
  private Tree.@Nullable Members previousReport;
  private @Nullable Head saved;
  private @Nullable SubjectId subject;
  private boolean erased;
  private long position;

  /// @param id whose view it is
  public ReturnCaseView(ObjectId id) {
    this(id, 0);
  }

  /// A view that begins where the record first speaks of the case.
  ///
  /// @param from the position before which no entry speaks of it, as whoever asks has seen
  public ReturnCaseView(ObjectId id, long from) {
    this.id = id;
    this.position = from;
    for (CaseSection section : CaseSection.values()) {
      facts.put(section, new LinkedHashMap<>());
    }
  }

  /// The same view, which later entries do not change.
  public ReturnCaseView copy() {
    ReturnCaseView copy = new ReturnCaseView(id, position);
    facts.forEach((section, known) -> copy.facts.put(section, new LinkedHashMap<>(known)));
    copy.corrections = corrections.copy();
    copy.opened = opened;
    copy.report = report;
    copy.previousReport = previousReport;
    copy.saved = saved;
    copy.subject = subject;
    copy.erased = erased;
    return copy;
  }

  /// Takes in the next entry.
  ///
  /// @throws IllegalArgumentException where an entry is left out or only partly shown: a case with
  ///   a hole in it could miss a duty
  public void take(StoredEntry stored) {
    if (stored.position() != position) {
      throw new IllegalArgumentException("a case is made of every entry, and some are missing");
    }
    position++;
    switch (stored.entry()) {
      case Entry.Whole(var head, var fields) -> {
        boolean mine = id.equals(head.matter().object()) && CaseSection.isOfCases(head.kind());
        if (mine && Agreement.fault(new Entry.Whole(head, fields)).isEmpty()) {
          take(stored.position(), head, fields);
        } else {
          proposal(stored.position(), new Entry.Whole(head, fields));
        }
      }
      case Entry.Erased(var head) -> erased |= id.equals(head.matter().object()) && isFact(head);
      case Entry.Redacted _ ->
          throw new IllegalArgumentException("a case is made of whole entries only");
    }
  }

  /// What waits for a second person, as far as it would correct this case.
  private void proposal(long position, Entry.Whole entry) {
    ObjectId object = entry.head().matter().object();
    if (entry.head().kind() == EntryKind.PROPOSAL_WITHDRAWN && object != null) {
      corrections.withdraw(object.value());
    }
    Draft.proposed(position, entry)
        .filter(one -> one.head().kind() == EntryKind.CASE_CORRECTED)
        .filter(one -> id.equals(one.head().matter().object()))
        .filter(one -> Agreement.fault(one).isEmpty())
        .ifPresent(one -> correction(position, entry.head(), one.fields()));
  }

  private void correction(long position, Head proposed, List<Field> fields) {
    String first = subjectOf(fields);
    if (!first.isEmpty() && Tree.of(first, fields) instanceof Tree.Members said) {
      Optional<CaseSection> section = CaseSection.ofLine(first);
      String name = section.map(one -> name(one, said)).orElse("");
      String words =
          fields.stream()
              .filter(field -> field.name().equals(FactCorrection.WORDS))
              .map(Field::text)
              .findFirst()
              .orElse("");
      (first.equals(CASE) ? opened() : section.flatMap(one -> fact(one, name)))
          .ifPresent(
              stands -> corrections.propose(position, proposed, first, name, stands, said, words));
    }
  }

  private static boolean isFact(Head head) {
    return head.matter().subject() != null;
  }

  /// The word with which the lines begin that speak of the case; empty where none do. Agreement
  /// lets an entry speak of one fact alone.
  private static String subjectOf(List<Field> fields) {
    return fields.stream()
        .map(field -> field.name().split("\\.", 2)[0])
        .filter(first ->
            first.equals(CASE)
                || CaseTrees.ofReport(first)
                || CaseSection.ofLine(first).isPresent())
        .findFirst()
        .orElse("");
  }

  /// As of which position it speaks: how many entries it was made from.
  public long position() {
    return position;
  }

  private void take(long position, Head head, List<Field> fields) {
    String first = subjectOf(fields);
    if (first.equals(CASE)) {
      Tree.Members said = (Tree.Members) Tree.of(CASE, fields);
      opened = opened == null ? said : corrections.approve(head, opened, said);
      subject = subject == null ? head.matter().subject() : subject;
      return;
    }
    if (CaseTrees.ofReport(first)) {
      report(first, head, (Tree.Members) Tree.of(first, fields));
      return;
    }
    Optional<CaseSection> section = CaseSection.ofLine(first);
    if (section.isPresent() && Tree.of(first, fields) instanceof Tree.Members fact) {
      record(section.get(), fact, head, position);
    }
  }

  private void report(String first, Head head, Tree.Members stated) {
    boolean written = first.equals(CaseTrees.REPORT);
    report = written ? stated : null;
    saved = written ? head : null;
    previousReport = written ? previousReport : stated;
  }

  /// What one person says again otherwise stands beside what was said before; what two people say
  /// stands in its place.
  private void record(CaseSection section, Tree.Members fact, Head head, long position) {
    Map<String, Tree.Members> known = ofSection(section);
    String name = name(section, fact);
    Tree.Members before = known.get(name);
    boolean settled = head.kind().takesTwo() && section != CaseSection.FILINGS;
    if (before != null && settled) {
      known.put(name, corrections.approve(head, before, fact));
    } else if (before == null || CaseTrees.adds(before, fact)) {
      known.put(name, fact);
    } else if (section != CaseSection.ORDERS) {
      String beside = name + " (entry " + position + ")";
      Map<String, Tree> other = new LinkedHashMap<>(fact.values());
      other.put(ID, Tree.text(beside));
      known.put(beside, new Tree.Members(other));
    }
  }

  private Map<String, Tree.Members> ofSection(CaseSection section) {
    Map<String, Tree.Members> known = facts.get(section);
    if (known == null) {
      throw new IllegalStateException("every section has its facts");
    }
    return known;
  }

  /// What a fact is known by: its id, its name, or all that it says.
  static String name(CaseSection section, Tree.Members fact) {
    return section.named() ? CaseTrees.text(fact, ID) : fact.toString();
  }

  /// Whether the case was opened.
  public boolean known() {
    return opened != null;
  }

  /// Whether something of it was erased: it is then shown without that.
  public boolean erased() {
    return erased;
  }

  /// The person whom the case is about, under whose key it is sealed; empty where it is not opened.
  public Optional<SubjectId> subject() {
    return Optional.ofNullable(subject);
  }

  /// Who saved the report that is being written, and when; empty where none is.
  public Optional<Head> saved() {
    return Optional.ofNullable(saved);
  }

  /// What was recorded of the case and reads otherwise since, in the order of approval.
  public List<FactCorrection> corrections() {
    return corrections.made();
  }

  /// What one person would correct and no second one has approved, in the order of the record.
  public List<FactCorrection> waiting() {
    return corrections.waiting();
  }

  /// A report of the case as it was last recorded, by what its lines begin with.
  Optional<Tree.Members> report(String first) {
    return Optional.ofNullable(first.equals(CaseTrees.REPORT) ? report : previousReport);
  }

  /// How it was opened; empty where it was not.
  Optional<Tree.Members> opened() {
    return Optional.ofNullable(opened);
  }

  /// A fact as it was last recorded.
  Optional<Tree.Members> fact(CaseSection section, String name) {
    return Optional.ofNullable(ofSection(section).get(name));
  }

  /// The case as a file.
  ///
  /// @throws IllegalArgumentException if it was not opened
  public Tree.Members file() {
    if (opened == null) {
      throw new IllegalArgumentException("no case of this name was opened");
    }
    Map<String, Tree> file = new LinkedHashMap<>(opened.values());
    Map<String, Tree> record = new LinkedHashMap<>();
    facts.forEach((section, known) -> {
      List<Tree> all = new ArrayList<>(known.values());
      (section.ofRoot() ? file : record).put(section.list(), new Tree.Items(all));
    });
    file.put("record", new Tree.Members(record));
    report(CaseTrees.PREVIOUS_REPORT).ifPresent(one -> file.put(CaseTrees.PREVIOUS_REPORT, one));
    report(CaseTrees.REPORT).ifPresent(one -> file.put(CaseTrees.REPORT, one));
    return new Tree.Members(file);
  }
}
