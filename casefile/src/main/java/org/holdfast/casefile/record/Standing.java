// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.jspecify.annotations.Nullable;

/// What the rules must know of all entries before one position: a pure function of their heads.
///
/// It is what the database keeps as projections; here it is kept in memory.
final class Standing {
  static final String PERSON = "PERSON";

  final Map<ActorId, String> actors = new HashMap<>();
  final Set<ActorId> retired = new HashSet<>();
  final Map<Long, Proposal> proposals = new HashMap<>();
  final Map<ObjectId, Covered> protections = new LinkedHashMap<>();
  final Map<GroupId, Set<SubjectId>> members = new HashMap<>();
  final Map<GroupId, Long> membersChangedAt = new HashMap<>();
  final Map<GroupId, Listed> lists = new HashMap<>();
  final Map<GroupId, Long> explained = new HashMap<>();
  final Set<ObjectId> noticed = new HashSet<>();
  final Map<ObjectId, SubjectId> named = new HashMap<>();
  final Map<ObjectId, Preserved> notices = new HashMap<>();
  final Set<SubjectId> registered = new HashSet<>();
  final Set<SubjectId> erased = new HashSet<>();
  final Set<SubjectId> merged = new HashSet<>();

  /// A proposal: of what, by whom, and whether it is still open.
  record Proposal(String kind, String content, ActorId by, boolean open) {}

  /// A protection: whom it covers, and whether no ending is recorded.
  record Covered(@Nullable SubjectId subject, @Nullable GroupId group, boolean open) {}

  /// The newest list of a class: how many it names, and where it was recorded.
  record Listed(long count, long position) {}

  /// A notice: whom it concerns, null for everybody.
  record Preserved(@Nullable SubjectId subject) {}

  /// Takes an entry in.
  void take(long position, Head head, String content) {
    if (head.proposal() != null) {
      proposals.computeIfPresent(
          head.proposal(), (_, p) -> new Proposal(p.kind(), p.content(), p.by(), false));
    }
    switch (head.kind()) {
      case ACTOR_ADMITTED -> actors.put(actor(head), head.matter().theGroup().value());
      case ACTOR_RETIRED -> retired.add(actor(head));
      case PROPOSED ->
          proposals.put(
              position, new Proposal(head.matter().theObject().value(), content, head.by(), true));
      case PROPOSAL_WITHDRAWN ->
          proposals.computeIfPresent(
              Long.valueOf(head.matter().theObject().value()),
              (_, p) -> new Proposal(p.kind(), p.content(), p.by(), false));
      case PERSON_REGISTERED -> registered(head);
      case MEMBER_ADDED -> member(position, head, true);
      case MEMBER_REMOVED -> member(position, head, false);
      case PROTECTION_RECORDED ->
          protections.put(
              head.matter().theObject(),
              new Covered(head.matter().subject(), head.matter().group(), true));
      case PROTECTION_RESTORED -> open(head, true);
      case PROTECTION_ENDED -> open(head, false);
      case CLASS_LIST_RECEIVED ->
          lists.put(head.matter().theGroup(), new Listed(head.matter().theCount(), position));
      case GAP_EXPLAINED -> explained.put(head.matter().theGroup(), position);
      case PRESERVATION_NOTICED -> {
        noticed.add(head.matter().theObject());
        notices.put(head.matter().theObject(), new Preserved(head.matter().subject()));
      }
      case PRESERVATION_LIFTED -> notices.remove(head.matter().theObject());
      case ERASED -> erased.add(head.matter().theSubject());
      case PERSONS_MERGED -> merged.add(head.matter().theSubject());
      case PERSON_EXTENDED,
          PERSON_CORRECTED,
          CLASS_DECLARED,
          SOURCE_DECLARED,
          SOURCE_READ,
          SOURCE_LIMIT_CHANGED,
          THRESHOLD_CHANGED,
          PROTECTION_NARROWED,
          HELD,
          HOLD_RELEASED,
          FOUND,
          FINDING_UPHELD,
          FINDING_CLEARED,
          DIRECTIVE_RECORDED,
          OBLIGATION_CLOSED,
          DOCUMENT_RECEIVED,
          MANIFEST_RECEIVED,
          SCREENED,
          REGISTRY_PUBLISHED,
          EFFORT_RECORDED,
          STATEMENT_RECORDED,
          WHEREABOUTS_RECORDED,
          OFFICIAL_NAMED,
          COUNTERPART_ANSWERED,
          REPORT_FILED,
          BUNDLE_ISSUED,
          CUSTODY_CHANGED,
          READ -> {
        // The rules need nothing of these.
      }
    }
  }

  private void registered(Head head) {
    registered.add(head.matter().theSubject());
    ObjectId name = head.matter().object();
    if (name != null) {
      named.put(name, head.matter().theSubject());
    }
  }

  private void member(long position, Head head, boolean added) {
    Set<SubjectId> inClass =
        members.computeIfAbsent(head.matter().theGroup(), _ -> new HashSet<>());
    if (added) {
      inClass.add(head.matter().theSubject());
    } else {
      inClass.remove(head.matter().theSubject());
    }
    membersChangedAt.put(head.matter().theGroup(), position);
  }

  /// An event that concerns one member of a class leaves the protection as it is for the others.
  private void open(Head head, boolean open) {
    Covered before = protections.get(head.matter().theObject());
    SubjectId concerned = head.matter().subject();
    if (before != null && (concerned == null || concerned.equals(before.subject()))) {
      protections.put(
          head.matter().theObject(), new Covered(before.subject(), before.group(), open));
    }
  }

  /// Whether a protection of this person may be in force: no ending of it is recorded.
  boolean mayBeProtected(SubjectId subject) {
    return protections.values().stream()
        .filter(Covered::open)
        .anyMatch(covered ->
            subject.equals(covered.subject())
                || (covered.group() != null
                    && members.getOrDefault(covered.group(), Set.of()).contains(subject)));
  }

  /// Whether a notice forbids erasing what concerns this person.
  boolean preserved(SubjectId subject) {
    return notices.values().stream()
        .anyMatch(notice -> notice.subject() == null || notice.subject().equals(subject));
  }

  /// How many persons a registry made from the record has.
  long inRegistry() {
    return registered.stream().filter(this::isInRegistry).count();
  }

  boolean isInRegistry(SubjectId subject) {
    return registered.contains(subject) && !erased.contains(subject) && !merged.contains(subject);
  }

  /// How many people were ever admitted. The retired count: else whoever is left could begin anew.
  long persons() {
    return actors.values().stream().filter(PERSON::equals).count();
  }

  boolean mayAct(ActorId actor) {
    return actors.containsKey(actor) && !retired.contains(actor);
  }

  boolean isPerson(ActorId actor) {
    return PERSON.equals(actors.get(actor));
  }

  private static ActorId actor(Head head) {
    return new ActorId(head.matter().theObject().value());
  }
}
