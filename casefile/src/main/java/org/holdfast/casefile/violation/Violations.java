// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Coverings;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.Search;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.Asking;
import org.jspecify.annotations.Nullable;

/// Holds executed removals against what was in force at that minute.
///
/// A reader would get this wrong: a list that could not be accounted for is still judged, as far as
/// it was read, since nobody departs by it any more. What stands in it and was not read is not
/// checked, and the answer says so. A registry that could not be accounted for judges nothing.
public final class Violations {
  private final Reading<Registry> registry;
  private final LinkageModel model;

  private Violations(Reading<Registry> registry, LinkageModel model) {
    this.registry = registry;
    this.model = model;
  }

  /// Prepares to judge by one registry.
  ///
  /// @param model by which rows without a confirmed person are compared
  public static Violations against(Reading<Registry> registry, LinkageModel model) {
    return new Violations(registry, model);
  }

  /// Judges every row.
  ///
  /// @param signedBy the name of the trusted key that signed the registry; empty where none did
  /// @param knownBy use only what the registry had by then; null for every fact, whenever learned
  public ViolationReport judge(
      Reading<List<RemovalRow>> list,
      String signedBy,
      @Nullable Instant knownBy,
      Progress progress) {
    boolean known = registry.whole();
    List<Problem> problems = problems(list);
    return new ViolationReport(
        list.accounting(),
        known ? registry.value().asOf() : null,
        known ? registry.value().version() : "",
        signedBy,
        knownBy,
        problems,
        known ? judged(list.value(), knownBy, progress) : unjudged(list.value()),
        notes(list));
  }

  private List<Finding> judged(
      List<RemovalRow> rows, @Nullable Instant knownBy, Progress progress) {
    RemovalJudgement judgement = judgement(rows, knownBy);
    AtomicInteger done = new AtomicInteger();
    return IntStream.range(0, rows.size())
        .parallel()
        .mapToObj(i -> {
          Finding finding = judgement.of(rows.get(i));
          progress.done(done.incrementAndGet(), rows.size());
          return finding;
        })
        .toList();
  }

  private RemovalJudgement judgement(List<RemovalRow> rows, @Nullable Instant knownBy) {
    Registry whole = registry.value();
    return new RemovalJudgement(
        whole,
        whole.persons().stream().collect(Collectors.toMap(PersonRecord::id, person -> person)),
        Coverings.of(whole),
        search(whole, rows),
        knownBy == null ? null : new Asking(knownBy, whole.asOf()));
  }

  /// Nobody is indexed where nobody has to be compared.
  private Search search(Registry whole, List<RemovalRow> rows) {
    boolean compared =
        rows.stream()
            .anyMatch(
                row -> row instanceof RemovalRow.Read read && read.removal().confirmed() == null);
    List<Identity> identities =
        compared ? whole.persons().stream().map(PersonRecord::identity).toList() : List.of();
    return Search.over(identities, model);
  }

  private List<Finding> unjudged(List<RemovalRow> rows) {
    List<String> why = List.of("Not checked. " + registry.problems().getFirst().sentence());
    return rows.stream()
        .map(row -> new Finding(row, Outcome.NOT_CHECKED, List.of(), List.of(), why))
        .toList();
  }

  private List<Problem> problems(Reading<List<RemovalRow>> list) {
    List<Problem> problems = new ArrayList<>(list.problems());
    problems.addAll(registry.problems());
    Accounting counts = list.accounting();
    boolean named = problems.stream().anyMatch(p -> p.code() == Problem.Code.COUNT_MISMATCH);
    boolean agree =
        counts.parsed() == list.value().size()
            && Objects.equals(counts.declared(), counts.parsed())
            && counts.bytesIn() == counts.bytesRead();
    if (!named && !agree) {
      problems.add(
          new Problem(
              Problem.Code.COUNT_MISMATCH,
              Position.of(counts.file()),
              counts.parsed() + " rows",
              "as many rows as declared, and every byte read",
              "Get the whole list again, or its right count."));
    }
    return problems;
  }

  private List<Note> notes(Reading<List<RemovalRow>> list) {
    List<Note> notes = new ArrayList<>(list.notes());
    notes.addAll(registry.notes());
    return notes;
  }
}
