// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.desk;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.review.ReviewView;
import org.holdfast.casefile.view.ActorsView;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.casefile.view.ReturnCaseView;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.casefile.watch.RecordPosition;
import org.holdfast.tlog.tree.Frontier;
import org.holdfast.tlog.tree.TreeHasher;

/// What follows from the entries so far. It is read and changed under the desk's lock alone.
public final class Views {
  private static final Set<EntryKind> OF_REGISTRIES =
      EnumSet.of(
          EntryKind.PERSON_REGISTERED,
          EntryKind.PERSON_EXTENDED,
          EntryKind.PERSON_CORRECTED,
          EntryKind.PERSONS_MERGED,
          EntryKind.CLASS_DECLARED,
          EntryKind.CLASS_CORRECTED,
          EntryKind.MEMBER_ADDED,
          EntryKind.MEMBER_REMOVED,
          EntryKind.PROTECTION_RECORDED,
          EntryKind.PROTECTION_RESTATED,
          EntryKind.PROTECTION_RESTORED,
          EntryKind.PROTECTION_NARROWED,
          EntryKind.PROTECTION_ENDED,
          EntryKind.SOURCE_DECLARED,
          EntryKind.SOURCE_READ,
          EntryKind.SOURCE_LIMIT_CHANGED,
          EntryKind.ERASED);
  private static final Set<EntryKind> OF_LISTS =
      EnumSet.of(
          EntryKind.MANIFEST_RECEIVED, EntryKind.MANIFEST_WITHDRAWN, EntryKind.DEPARTURE_RECORDED);
  private static final Set<EntryKind> OF_REVIEWS =
      EnumSet.of(
          EntryKind.SEAT_REVIEWED,
          EntryKind.HOLD_RELEASED,
          EntryKind.HELD,
          EntryKind.HOLD_LIFTED,
          EntryKind.NOTICE_RECEIVED);

  private final RegistryView registry = new RegistryView();
  private final OperationView operations = new OperationView();
  private final ActorsView actors = new ActorsView();
  private final TraceView traces = new TraceView();
  private final Map<ObjectId, ReturnCaseView> cases = new LinkedHashMap<>();
  private final Map<Long, Head> proposals = new TreeMap<>();
  private final ReviewView reviews = new ReviewView();
  private final Set<SubjectId> touched = new LinkedHashSet<>();
  private final Set<String> lists = new LinkedHashSet<>();
  private final Set<String> reviewed = new LinkedHashSet<>();
  private Frontier frontier = Frontier.EMPTY;
  private boolean registryChanged;

  Views() {}

  /// Takes in the next entry.
  ///
  /// @throws IllegalArgumentException where an entry is left out or may not be read
  void take(StoredEntry stored) {
    touched.addAll(registry.takeTouching(stored));
    frontier = frontier.append(TreeHasher.leafOf(stored.leaf().bytes()));
    operations.take(stored);
    reviews.take(stored);
    actors.take(stored);
    traces.take(stored);
    head(stored.entry()).ifPresent(head -> take(stored.position(), head));
    cases.values().forEach(one -> one.take(stored));
  }

  private void take(long position, Head head) {
    ObjectId object = head.matter().object();
    registryChanged |= OF_REGISTRIES.contains(head.kind());
    if (object != null && OF_LISTS.contains(head.kind())) {
      lists.add(object.value());
    }
    if (object != null && OF_REVIEWS.contains(head.kind())) {
      reviewed.add(object.value());
    }
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

  /// What has changed since this was asked last, as of now.
  News news(Instant asOf) {
    News news =
        new News(
            registryChanged ? Optional.of(registry.excerpt(asOf, touched)) : Optional.empty(),
            lists,
            reviewed,
            place());
    touched.clear();
    lists.clear();
    reviewed.clear();
    registryChanged = false;
    return news;
  }

  /// Up to where in the record they go.
  public RecordPosition place() {
    return new RecordPosition(frontier.root().hex(), position());
  }

  /// What was read, proposed and released.
  public ReviewView reviews() {
    return reviews;
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
