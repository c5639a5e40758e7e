// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.view.ActorsView;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.casefile.view.ReturnCaseView;
import org.holdfast.casefile.view.TraceView;

/// What follows from the entries so far. It is read and changed under the desk's lock alone.
public final class Views {
  private final RegistryView registry = new RegistryView();
  private final OperationView operations = new OperationView();
  private final ActorsView actors = new ActorsView();
  private final TraceView traces = new TraceView();
  private final Map<ObjectId, ReturnCaseView> cases = new LinkedHashMap<>();
  private final Map<Long, Head> proposals = new TreeMap<>();

  Views() {}

  /// Takes in the next entry.
  ///
  /// @throws IllegalArgumentException where an entry is left out or may not be read
  void take(StoredEntry stored) {
    registry.take(stored);
    operations.take(stored);
    actors.take(stored);
    traces.take(stored);
    head(stored.entry()).ifPresent(head -> take(stored.position(), head));
    cases.values().forEach(one -> one.take(stored));
  }

  private void take(long position, Head head) {
    ObjectId object = head.matter().object();
    if (object != null && CaseSection.isOfCases(head.kind())) {
      cases.computeIfAbsent(object, id -> new ReturnCaseView(id, position));
    }
    if (head.kind() == EntryKind.PROPOSED) {
      proposals.put(position, head);
    } else if (head.proposal() != null) {
      proposals.remove(head.proposal());
    } else if (head.kind() == EntryKind.PROPOSAL_WITHDRAWN && object != null) {
      proposals.keySet().removeIf(at -> Long.toString(at).equals(object.value()));
    }
  }

  private static Optional<Head> head(Entry entry) {
    return switch (entry) {
      case Entry.Whole(var head, var _) -> Optional.of(head);
      case Entry.Erased(var head) -> Optional.of(head);
      case Entry.Redacted _ -> Optional.empty();
    };
  }

  /// How many entries they were made from.
  public long position() {
    return registry.position();
  }

  /// The registry.
  public RegistryView registry() {
    return registry;
  }

  /// What was asked, answered and decided about each operation.
  public OperationView operations() {
    return operations;
  }

  /// Who may act.
  public ActorsView actors() {
    return actors;
  }

  /// Where the record speaks of a person or a thing.
  public TraceView traces() {
    return traces;
  }

  /// The return cases, in the order in which the record heard of them.
  public Map<ObjectId, ReturnCaseView> cases() {
    return cases;
  }

  /// What waits for a second person, by position.
  public Map<Long, Head> proposals() {
    return proposals;
  }
}
