// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
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
  final Map<GroupId, List<Listed>> lists = new HashMap<>();
  final Map<GroupId, Map<SubjectId, Long>> removed = new HashMap<>();
  final Set<ObjectId> sources = new HashSet<>();
  final Map<GroupId, Long> explained = new HashMap<>();
  final Set<ObjectId> noticed = new HashSet<>();
  final Map<ObjectId, SubjectId> named = new HashMap<>();
  final Map<ObjectId, Preserved> notices = new HashMap<>();
  final Set<SubjectId> registered = new HashSet<>();
  final Set<SubjectId> erased = new HashSet<>();
  final Map<SubjectId, SubjectId> merged = new HashMap<>();
  final Set<ObjectId> manifests = new HashSet<>();
  final Roles roles = new Roles();
  final Map<Long, Hand> hands = new HashMap<>();

  /// A proposal: of what, by whom, and whether it is still open.
  record Proposal(String kind, String content, ActorId by, boolean open) {}

  /// A protection: whom it covers, and whether no ending is recorded.
  record Covered(@Nullable SubjectId subject, @Nullable GroupId group, boolean open) {}

  /// A list of a class: how many it names, and where it was recorded.
  record Listed(long count, long position) {}

  /// A notice: whom it concerns, null for everybody.
  record Preserved(@Nullable SubjectId subject) {}

  /// Who laid a hand on a release, from which session and on whose behalf.
  record Hand(ActorId by, String session, String delegation) {}

  /// Takes an entry in.
  ///
  /// @param signedIn from which session it came; null where from none
  void take(long position, Head head, String content, @Nullable SignedIn signedIn) {
    if (Releases.isProposed(head) && signedIn != null) {
      hands.put(position, signedIn.hand(head.by()));
    }
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
      case ROLE_GIVEN -> roles.give(position, actor(head), head.matter().theGroup());
      case ROLE_TAKEN -> roles.take(position, actor(head), head.matter().theGroup());
      case MANIFEST_RECEIVED -> manifests.add(head.matter().theObject());
      case MANIFEST_WITHDRAWN -> manifests.remove(head.matter().theObject());
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
      case PROTECTION_RESTORED -> restored(head.matter().theObject());
      case PROTECTION_ENDED -> ended(head);
      case SOURCE_DECLARED -> sources.add(head.matter().theObject());
      case CLASS_LIST_RECEIVED ->
          lists
              .computeIfAbsent(head.matter().theGroup(), _ -> new ArrayList<>())
              .add(new Listed(head.matter().theCount(), position));
      case GAP_EXPLAINED -> explained.put(head.matter().theGroup(), position);
      case PRESERVATION_NOTICED -> {
        noticed.add(head.matter().theObject());
        notices.put(head.matter().theObject(), new Preserved(head.matter().subject()));
      }
      case PRESERVATION_LIFTED -> notices.remove(head.matter().theObject());
      case ERASED -> erased.add(head.matter().theSubject());
      case PERSONS_MERGED ->
          merged.put(
              head.matter().theSubject(),
              Objects.requireNonNull(person(head.matter().theObject()), "the rules let none in"));
      case PERSON_EXTENDED,
          PERSON_CORRECTED,
          CLASS_DECLARED,
          CLASS_CORRECTED,
          SOURCE_READ,
          SOURCE_LIMIT_CHANGED,
          THRESHOLD_CHANGED,
          PROTECTION_RESTATED,
          PROTECTION_NARROWED,
          HELD,
          HOLD_RELEASED,
          HOLD_LIFTED,
          FOUND,
          FINDING_UPHELD,
          FINDING_CLEARED,
          DIRECTIVE_RECORDED,
          OBLIGATION_CLOSED,
          CASE_OPENED,
          DIRECTIVE_REVIVED,
          DIRECTIVE_EASED,
          ORDER_NOTED,
          STEP_PLANNED,
          NOTE_DRAFTED,
          NOTE_CLEARED,
          CASE_CORRECTED,
          DOCUMENT_RECEIVED,
          NOTICE_RECEIVED,
          SEAT_REVIEWED,
          HOLD_ACKNOWLEDGED,
          DEPARTURE_RECORDED,
          NOTIFICATION_SENT,
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
    Map<SubjectId, Long> left =
        removed.computeIfAbsent(head.matter().theGroup(), _ -> new HashMap<>());
    if (added) {
      inClass.add(head.matter().theSubject());
      left.remove(head.matter().theSubject());
    } else {
      inClass.remove(head.matter().theSubject());
      left.put(head.matter().theSubject(), position);
    }
    membersChangedAt.put(head.matter().theGroup(), position);
  }

  private void restored(ObjectId protection) {
    protections.computeIfPresent(
        protection, (_, before) -> new Covered(before.subject(), before.group(), true));
  }

  /// An event that concerns one member of a class leaves the protection as it is for the others.
  private void ended(Head head) {
    SubjectId concerned = head.matter().subject();
    protections.computeIfPresent(
        head.matter().theObject(),
        (_, before) ->
            concerned == null || concerned.equals(before.subject())
                ? new Covered(before.subject(), before.group(), false)
                : before);
  }

  /// Whether a protection is recorded and, where the matter states a person or a class, covers it.
  boolean isProtectionOf(Matter matter) {
    Covered covered = protections.get(matter.theObject());
    return covered != null
        && (matter.subject() == null || matter.subject().equals(covered.subject()))
        && (matter.group() == null || matter.group().equals(covered.group()));
  }

  /// The one person whom a protection covers.
  @Nullable SubjectId covered(ObjectId protection) {
    Covered covered = protections.get(protection);
    return covered == null ? null : covered.subject();
  }

  /// Whether the erasure of this person is recorded, under whichever subject.
  boolean isErased(SubjectId subject) {
    return samePerson(subject).stream().anyMatch(erased::contains);
  }

  /// How many were removed from a class after a position, and are no members since.
  long removedSince(GroupId group, long position) {
    return removed.getOrDefault(group, Map.of()).values().stream()
        .filter(at -> at > position)
        .count();
  }

  /// The subject that a registry's name for a person, or the subject's own text, stands for.
  @Nullable SubjectId person(ObjectId name) {
    SubjectId subject = named.get(name);
    return subject != null
        ? subject
        : SubjectId.parse(name.value()).filter(registered::contains).orElse(null);
  }

  /// Every subject that merging has made one person with this one, and this one.
  private Set<SubjectId> samePerson(SubjectId subject) {
    Set<SubjectId> same = new HashSet<>(Set.of(subject));
    for (int before = 0; before < same.size(); ) {
      before = same.size();
      merged.forEach((from, into) -> {
        if (same.contains(from) || same.contains(into)) {
          same.add(from);
          same.add(into);
        }
      });
    }
    return same;
  }

  /// Whether a protection of this person may be in force: no ending of it is recorded.
  boolean mayBeProtected(SubjectId subject) {
    Set<SubjectId> same = samePerson(subject);
    return protections.values().stream()
        .filter(Covered::open)
        .anyMatch(covered ->
            (covered.subject() != null && same.contains(covered.subject()))
                || (covered.group() != null
                    && members.getOrDefault(covered.group(), Set.of()).stream()
                        .anyMatch(same::contains)));
  }

  /// Whether a notice forbids erasing what concerns this person.
  boolean preserved(SubjectId subject) {
    Set<SubjectId> same = samePerson(subject);
    return notices.values().stream()
        .anyMatch(notice -> notice.subject() == null || same.contains(notice.subject()));
  }

  /// How many persons a registry made from the record has.
  long inRegistry() {
    return registered.stream().filter(this::isInRegistry).count();
  }

  boolean isInRegistry(SubjectId subject) {
    return registered.contains(subject)
        && !erased.contains(subject)
        && !merged.containsKey(subject);
  }

  /// How many people were ever admitted. The retired count: else whoever is left could begin anew.
  long persons() {
    return actors.values().stream().filter(PERSON::equals).count();
  }

  /// How many people may act.
  long personsActing() {
    return actors.keySet().stream().filter(actor -> isPerson(actor) && mayAct(actor)).count();
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
