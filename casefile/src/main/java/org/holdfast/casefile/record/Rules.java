// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.SubjectId;

/// Which entries are let in. The database enforces the same (`docs/spec/database.md`); one suite of
/// cases is run against both.
final class Rules {
  private static final int FOUNDERS = 2;

  private Rules() {}

  /// Why a draft is kept out; empty where it is let in.
  static Optional<Refusal> refusal(Standing standing, Draft draft) {
    Head head = draft.entry().head();
    return complete(head)
        .or(() -> actor(standing, head))
        .or(() -> twoPersons(standing, draft))
        .or(() -> ofKind(standing, draft.entry()));
  }

  /// What the matter of each kind must state.
  private static Optional<Refusal> complete(Head head) {
    Matter matter = head.matter();
    boolean whole =
        switch (head.kind()) {
          case PERSON_REGISTERED, PERSON_EXTENDED, PERSON_CORRECTED, ERASED ->
              matter.subject() != null;
          case MEMBER_ADDED, MEMBER_REMOVED -> matter.subject() != null && matter.group() != null;
          case PROTECTION_RECORDED ->
              matter.object() != null && (matter.subject() != null || matter.group() != null);
          case ACTOR_ADMITTED ->
              matter.object() != null
                  && matter.group() != null
                  && Set.of(Standing.PERSON, "MACHINE").contains(matter.group().value());
          case REGISTRY_PUBLISHED -> matter.object() != null && matter.count() != null;
          case CLASS_LIST_RECEIVED -> matter.group() != null && matter.count() != null;
          case CLASS_DECLARED, GAP_EXPLAINED -> matter.group() != null;
          case PERSONS_MERGED -> matter.subject() != null && matter.object() != null;
          case PROTECTION_RESTORED,
              PROTECTION_ENDED,
              PROTECTION_NARROWED,
              ACTOR_RETIRED,
              PROPOSED,
              PROPOSAL_WITHDRAWN,
              PRESERVATION_NOTICED,
              PRESERVATION_LIFTED,
              SOURCE_DECLARED,
              SOURCE_READ,
              SOURCE_LIMIT_CHANGED,
              MANIFEST_RECEIVED,
              SCREENED,
              HELD,
              HOLD_RELEASED ->
              matter.object() != null;
          case THRESHOLD_CHANGED,
              FOUND,
              FINDING_UPHELD,
              FINDING_CLEARED,
              DIRECTIVE_RECORDED,
              OBLIGATION_CLOSED,
              DOCUMENT_RECEIVED,
              EFFORT_RECORDED,
              STATEMENT_RECORDED,
              WHEREABOUTS_RECORDED,
              OFFICIAL_NAMED,
              COUNTERPART_ANSWERED,
              REPORT_FILED,
              BUNDLE_ISSUED,
              CUSTODY_CHANGED,
              READ ->
              true;
        };
    return whole ? Optional.empty() : Optional.of(Refusal.INCOMPLETE);
  }

  /// The first two people admit themselves and each other; from then on it takes two.
  private static boolean founding(Standing standing, Head head) {
    return head.kind() == EntryKind.ACTOR_ADMITTED && standing.persons() < FOUNDERS;
  }

  private static Optional<Refusal> actor(Standing standing, Head head) {
    boolean first =
        founding(standing, head)
            && standing.persons() == 0
            && head.matter().theObject().value().equals(head.by().value());
    return first || standing.mayAct(head.by())
        ? Optional.empty()
        : Optional.of(Refusal.ACTOR_NOT_ADMITTED);
  }

  private static Optional<Refusal> twoPersons(Standing standing, Draft draft) {
    Head head = draft.entry().head();
    boolean weakens =
        draft.approves() == null
            ? head.kind().takesTwo()
            : draft.approves().head().kind().takesTwo();
    if (!weakens || founding(standing, head)) {
      return Optional.empty();
    }
    if (!standing.isPerson(head.by())) {
      return Optional.of(Refusal.NOT_A_PERSON);
    }
    if (head.kind() == EntryKind.PROPOSED) {
      return Optional.empty();
    }
    if (head.proposal() == null) {
      return Optional.of(Refusal.TWO_PERSONS_NEEDED);
    }
    Standing.Proposal proposal = standing.proposals.get(head.proposal());
    if (proposal == null || !proposal.open()) {
      return Optional.of(Refusal.NO_SUCH_PROPOSAL);
    }
    if (proposal.by().equals(head.by())) {
      return Optional.of(Refusal.PROPOSAL_IS_OWN);
    }
    if (!standing.mayAct(proposal.by()) || !standing.isPerson(proposal.by())) {
      return Optional.of(Refusal.ACTOR_NOT_ADMITTED);
    }
    return proposal.kind().equals(head.kind().name()) && proposal.content().equals(draft.content())
        ? Optional.empty()
        : Optional.of(Refusal.PROPOSAL_DIFFERS);
  }

  private static Optional<Refusal> ofKind(Standing standing, Entry.Whole entry) {
    Head head = entry.head();
    return switch (head.kind()) {
      case PROTECTION_RESTORED, PROTECTION_ENDED, PROTECTION_NARROWED ->
          standing.protections.containsKey(head.matter().theObject())
              ? Optional.empty()
              : Optional.of(Refusal.NO_SUCH_PROTECTION);
      case ERASED -> erasable(standing, head.matter().theSubject());
      case REGISTRY_PUBLISHED ->
          standing.inRegistry() == head.matter().theCount()
              ? reconciled(standing)
              : Optional.of(Refusal.REGISTRY_SHRANK);
      default -> Optional.empty();
    };
  }

  private static Optional<Refusal> erasable(Standing standing, SubjectId subject) {
    if (standing.preserved(subject)) {
      return Optional.of(Refusal.PRESERVED);
    }
    return standing.mayBeProtected(subject)
        ? Optional.of(Refusal.PROTECTION_MAY_BE_IN_FORCE)
        : Optional.empty();
  }

  /// Each class has as many members as its newest list names, or two people have said why not since
  /// the last of them changed.
  private static Optional<Refusal> reconciled(Standing standing) {
    for (Map.Entry<GroupId, Standing.Listed> list : standing.lists.entrySet()) {
      GroupId group = list.getKey();
      long members = standing.members.getOrDefault(group, Set.of()).size();
      long changed =
          Math.max(list.getValue().position(), standing.membersChangedAt.getOrDefault(group, -1L));
      if (members != list.getValue().count()
          && standing.explained.getOrDefault(group, -1L) < changed) {
        return Optional.of(Refusal.CLASS_LIST_GAP);
      }
    }
    return Optional.empty();
  }
}
