// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.returncase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.view.CaseFacts;
import org.holdfast.casefile.view.FactCorrections.FactCorrection;
import org.holdfast.casefile.view.ReturnCaseView;
import org.holdfast.intake.returncase.ReadCase;
import org.holdfast.service.ActFailure;
import org.holdfast.service.record.Recording;
import org.jspecify.annotations.Nullable;

/// A change of a case: the case file as it would be, held against the one that the record gives.
///
/// A reader would get this wrong: nothing of it bypasses the reader of case files. What is added by
/// hand is added to the file, the file is read whole, and what is new in it becomes entries.
public final class CaseChange {
  private final ReturnCaseView known;
  private Tree.Members file;
  private @Nullable String because;

  private CaseChange(ReturnCaseView known) {
    this.known = known;
    this.file = known.file();
  }

  /// A change of an opened case that changes nothing yet.
  public static CaseChange of(ReturnCaseView known) {
    return new CaseChange(known);
  }

  /// Adds a fact, or puts it in the place of the one that has its name.
  public CaseChange with(CaseSection section, Tree.Members fact) {
    List<Tree> facts = new ArrayList<>(facts(section));
    int at = section.named() ? place(facts, CaseTrees.text(fact, "id")) : -1;
    if (at < 0) {
      facts.add(fact);
    } else {
      facts.set(at, fact);
    }
    Map<String, Tree> all = new LinkedHashMap<>(file.values());
    if (section.ofRoot()) {
      all.put(section.list(), new Tree.Items(facts));
    } else {
      Map<String, Tree> record = new LinkedHashMap<>(record().values());
      record.put(section.list(), new Tree.Items(facts));
      all.put("record", new Tree.Members(record));
    }
    file = new Tree.Members(all);
    return this;
  }

  /// Puts a fact in the place of the one that has its name, for a reason. It takes two people, even
  /// where it only says more: what was recorded by one person is not touched by another alone.
  ///
  /// @param words why
  public CaseChange correcting(CaseSection section, Tree.Members fact, String words) {
    because = words;
    return with(section, fact);
  }

  /// Sets the report that is being written, or the one that was filed last.
  ///
  /// @param first what its lines begin with ([CaseTrees#REPORT], [CaseTrees#PREVIOUS_REPORT])
  public CaseChange withReport(String first, Tree.Members report) {
    Map<String, Tree> all = new LinkedHashMap<>(file.values());
    if (first.equals(CaseTrees.PREVIOUS_REPORT)) {
      all.remove(CaseTrees.REPORT);
    }
    all.put(first, report);
    file = new Tree.Members(all);
    return this;
  }

  private static int place(List<Tree> facts, String id) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i) instanceof Tree.Members one && CaseTrees.text(one, "id").equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private Tree.Members record() {
    return file.values().get("record") instanceof Tree.Members record
        ? record
        : new Tree.Members(Map.of());
  }

  /// The facts of a section as they stand in the file.
  public List<Tree.Members> facts(CaseSection section) {
    return CaseTrees.items(section.ofRoot() ? file : record(), section.list());
  }

  /// A name that no fact of a section has yet: a letter and the number after the highest one.
  public String freshId(CaseSection section, String letter) {
    return FreshNames.after(
            facts(section).stream().map(fact -> CaseTrees.text(fact, "id")), letter, 1)
        .getFirst();
  }

  /// The case as it would be, as the reader of case files reads it.
  public Reading<ReadCase> reading() {
    return CaseFiles.read(file);
  }

  /// What the reader of case files finds wrong with the file as it would be.
  public List<Problem> problems() {
    return reading().problems();
  }

  /// The drafts that record the change, where one of its entries receives a document.
  ///
  /// @param kind the kind of that entry
  /// @throws ActFailure where the change cannot be recorded
  public List<Draft> drafts(ActorId by, Instant now, EntryKind kind, Draft.Document document) {
    return drafts(by, now).stream()
        .map(draft ->
            draft.entry().head().kind() == kind
                ? Draft.receiving(draft.key(), draft.entry(), document)
                : draft)
        .toList();
  }

  /// The drafts that record the change, all or none: what takes two people is proposed.
  ///
  /// @throws ActFailure where the change cannot be recorded
  public List<Draft> drafts(ActorId by, Instant now) {
    String key = "case:" + UUID.randomUUID() + ":";
    try {
      List<Entry.Whole> entries =
          new ArrayList<>(CaseFacts.of(file, known, by, now, new SubjectId(UUID.randomUUID())));
      entries.addAll(CaseFacts.reports(file, known, by, now));
      List<Draft> drafts = new ArrayList<>();
      for (Entry.Whole entry : entries) {
        drafts.add(
            Recording.draft(new Draft.IdempotencyKey(key + drafts.size()), recording(entry)));
      }
      return List.copyOf(drafts);
    } catch (IllegalArgumentException e) {
      throw cannotBeRecorded(e);
    }
  }

  static ActFailure cannotBeRecorded(IllegalArgumentException why) {
    return new ActFailure(
        ActFailure.Ground.NO_ANSWER, "This cannot be recorded: " + why.getMessage() + ".");
  }

  private Entry.Whole recording(Entry.Whole entry) {
    if (because == null) {
      return entry;
    }
    Head head = entry.head();
    List<Field> fields = new ArrayList<>(entry.fields());
    fields.add(Field.text(FactCorrection.WORDS, because));
    return new Entry.Whole(
        new Head(
            EntryKind.CASE_CORRECTED,
            head.by(),
            head.recordedAt(),
            head.matter(),
            null,
            head.compartment()),
        fields);
  }
}
