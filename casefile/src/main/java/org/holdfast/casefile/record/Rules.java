// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.SubjectId;
import org.jspecify.annotations.Nullable;

/// Which entries are let in. The database enforces the same (`docs/spec/database.md`); one suite of
/// cases is run against both.
final class Rules {
  private static final int FOUNDERS = 2;

  private Rules() {}

  /// Why a draft is kept out; empty where it is let in.
  static Optional<Refusal> refusal(Standing standing, Draft draft, @Nullable SignedIn signedIn) {
    Head head = draft.entry().head();
    return complete(head)
        .or(() -> actor(standing, head))
        .or(() -> twoPersons(standing, draft))
        .or(() -> named(standing, head))
        .or(() -> ofKind(standing, draft.entry()))
        .or(() -> Releases.refusal(standing, head, signedIn));
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
          case ROLE_GIVEN, ROLE_TAKEN ->
              matter.object() != null
                  && matter.group() != null
                  && Role.named(matter.group().value()).isPresent();
          case HOLD_LIFTED ->
              matter.object() != null
                  && matter.group() != null
                  && matter.group().value().matches("[0-9]{1,18}");
          case NOTICE_RECEIVED -> matter.object() != null && matter.subject() != null;
          case DEPARTURE_RECORDED -> matter.object() != null && matter.count() != null;
          case ACTOR_ADMITTED ->
              matter.object() != null
                  && matter.group() != null
                  && Set.of(Standing.PERSON, "MACHINE").contains(matter.group().value());
          case REGISTRY_PUBLISHED -> matter.object() != null && matter.count() != null;
          case CLASS_LIST_RECEIVED -> matter.group() != null && matter.count() != null;
          case PROPOSED -> matter.object() != null && takesTwo(matter.object().value());
          case PROPOSAL_WITHDRAWN ->
              matter.object() != null && matter.object().value().matches("[0-9]{1,18}");
          case CLASS_DECLARED, CLASS_CORRECTED, GAP_EXPLAINED -> matter.group() != null;
          case PERSONS_MERGED -> matter.subject() != null && matter.object() != null;
          case PROTECTION_RESTORED,
              PROTECTION_RESTATED,
              PROTECTION_ENDED,
              PROTECTION_NARROWED,
              ACTOR_RETIRED,
              PRESERVATION_NOTICED,
              PRESERVATION_LIFTED,
              SOURCE_DECLARED,
              SOURCE_READ,
              SOURCE_LIMIT_CHANGED,
              MANIFEST_RECEIVED,
              SCREENED,
              HELD,
              HOLD_RELEASED,
              HOLD_ACKNOWLEDGED,
              SEAT_REVIEWED,
              NOTIFICATION_SENT,
              MANIFEST_WITHDRAWN,
              CASE_OPENED,
              DIRECTIVE_REVIVED,
              DIRECTIVE_EASED,
              ORDER_NOTED,
              STEP_PLANNED,
              NOTE_DRAFTED,
              NOTE_CLEARED,
              CASE_CORRECTED ->
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
    boolean fits = head.proposal() == null || head.kind().takesTwo();
    return whole && fits ? Optional.empty() : Optional.of(Refusal.INCOMPLETE);
  }

  private static boolean takesTwo(String kind) {
    return Arrays.stream(EntryKind.values())
        .anyMatch(one -> one.name().equals(kind) && one.takesTwo());
  }

  /// The first person admits itself, and the second, and gives roles; from then on it takes two.
  private static boolean founding(Standing standing, Head head) {
    return (head.kind() == EntryKind.ACTOR_ADMITTED || head.kind() == EntryKind.ROLE_GIVEN)
        && head.proposal() == null
        && standing.persons() < FOUNDERS;
  }

  private static Optional<Refusal> actor(Standing standing, Head head) {
    if (founding(standing, head) && standing.actors.isEmpty()) {
      boolean itself =
          head.kind() == EntryKind.ACTOR_ADMITTED
              && head.matter().theObject().value().equals(head.by().value());
      boolean person = head.matter().theGroup().value().equals(Standing.PERSON);
      return itself && person ? Optional.empty() : Optional.of(Refusal.ACTOR_NOT_ADMITTED);
    }
    if (!standing.mayAct(head.by())) {
      return Optional.of(Refusal.ACTOR_NOT_ADMITTED);
    }
    boolean forPeople = founding(standing, head) || head.kind() == EntryKind.PROPOSED;
    return forPeople && !standing.isPerson(head.by())
        ? Optional.of(Refusal.NOT_A_PERSON)
        : Optional.empty();
  }

  private static Optional<Refusal> twoPersons(Standing standing, Draft draft) {
    Head head = draft.entry().head();
    if (!head.kind().takesTwo() || founding(standing, head)) {
      return Optional.empty();
    }
    if (!standing.isPerson(head.by())) {
      return Optional.of(Refusal.NOT_A_PERSON);
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

  /// What an entry names must be there, or must not be there yet.
  private static Optional<Refusal> named(Standing standing, Head head) {
    Matter matter = head.matter();
    return switch (head.kind()) {
      case PROTECTION_ENDED ->
          unless(standing.protections.containsKey(matter.theObject()), Refusal.NO_SUCH_PROTECTION);
      case PROTECTION_RESTORED ->
          unless(standing.protections.containsKey(matter.theObject()), Refusal.NO_SUCH_PROTECTION)
              .or(() -> stillThere(standing, standing.covered(matter.theObject())));
      case PERSON_EXTENDED, PERSON_CORRECTED, MEMBER_ADDED ->
          stillThere(standing, matter.subject());
      case PROTECTION_RESTATED ->
          unless(standing.isProtectionOf(matter), Refusal.NO_SUCH_PROTECTION)
              .or(() -> stillThere(standing, standing.covered(matter.theObject())));
      case PROTECTION_NARROWED ->
          unless(standing.isProtectionOf(matter), Refusal.NO_SUCH_PROTECTION);
      case PROTECTION_RECORDED ->
          unless(!standing.protections.containsKey(matter.theObject()), Refusal.ALREADY_SO)
              .or(() -> stillThere(standing, matter.subject()));
      case PROPOSAL_WITHDRAWN -> {
        Standing.Proposal proposal =
            standing.proposals.get(Long.valueOf(matter.theObject().value()));
        yield unless(proposal != null && proposal.open(), Refusal.NO_SUCH_PROPOSAL);
      }
      case ACTOR_ADMITTED ->
          unless(
              !standing.actors.containsKey(new ActorId(matter.theObject().value())),
              Refusal.ALREADY_SO);
      case ACTOR_RETIRED -> retirable(standing, head.by(), new ActorId(matter.theObject().value()));
      case SOURCE_DECLARED ->
          unless(!standing.sources.contains(matter.theObject()), Refusal.ALREADY_SO);
      case PERSON_REGISTERED ->
          unless(
              !standing.registered.contains(matter.theSubject())
                  && (matter.object() == null || !standing.named.containsKey(matter.object())),
              Refusal.ALREADY_SO);
      case PERSONS_MERGED -> mergeable(standing, matter);
      case ROLE_GIVEN, ROLE_TAKEN -> role(standing, head);
      case NOTICE_RECEIVED -> stillThere(standing, matter.subject());
      case MANIFEST_WITHDRAWN ->
          unless(standing.manifests.contains(matter.theObject()), Refusal.ALREADY_SO);
      case MEMBER_REMOVED ->
          unless(
              standing
                  .members
                  .getOrDefault(matter.theGroup(), Set.of())
                  .contains(matter.theSubject()),
              Refusal.ALREADY_SO);
      case PRESERVATION_NOTICED ->
          unless(!standing.noticed.contains(matter.theObject()), Refusal.ALREADY_SO);
      case PRESERVATION_LIFTED ->
          unless(standing.notices.containsKey(matter.theObject()), Refusal.ALREADY_SO);
      case ERASED -> unless(!standing.erased.contains(matter.theSubject()), Refusal.ALREADY_SO);
      default -> Optional.empty();
    };
  }

  /// Whoever was erased is in no registry: what protects that person again must name a person anew.
  private static Optional<Refusal> stillThere(Standing standing, @Nullable SubjectId subject) {
    return unless(subject == null || !standing.isErased(subject), Refusal.ALREADY_SO);
  }

  private static Optional<Refusal> mergeable(Standing standing, Matter matter) {
    SubjectId from = matter.theSubject();
    if (!standing.isInRegistry(from)) {
      return Optional.of(Refusal.ALREADY_SO);
    }
    SubjectId into = standing.person(matter.theObject());
    return unless(
        into != null && !into.equals(from) && standing.isInRegistry(into), Refusal.INCOMPLETE);
  }

  /// Nobody alone retires others until one person is left: who is left could then keep every new
  /// protection out.
  private static Optional<Refusal> retirable(Standing standing, ActorId by, ActorId retired) {
    if (!standing.mayAct(retired)) {
      return Optional.of(Refusal.ALREADY_SO);
    }
    boolean enoughLeft =
        !standing.isPerson(retired) || by.equals(retired) || standing.personsActing() > FOUNDERS;
    return unless(enoughLeft, Refusal.TWO_PERSONS_NEEDED);
  }

  private static Optional<Refusal> role(Standing standing, Head head) {
    boolean given = head.kind() == EntryKind.ROLE_GIVEN;
    ActorId actor = new ActorId(head.matter().theObject().value());
    if (given && !(standing.isPerson(actor) && standing.mayAct(actor))) {
      return Optional.of(Refusal.ROLE_IS_A_PERSONS);
    }
    Role role = Role.named(head.matter().theGroup().value()).orElseThrow();
    return unless(standing.roles.has(actor, role) != given, Refusal.ALREADY_SO);
  }

  private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
    return holds ? Optional.empty() : Optional.of(refusal);
  }

  private static Optional<Refusal> ofKind(Standing standing, Entry.Whole entry) {
    Head head = entry.head();
    return switch (head.kind()) {
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

  /// Each class has as many members as its newest list names, and no fewer than an earlier one
  /// named less those whom two people removed since; or two people have said why not since the
  /// list, and since its members last changed.
  private static Optional<Refusal> reconciled(Standing standing) {
    boolean whole = standing.lists.keySet().stream().allMatch(group -> reconciled(standing, group));
    return unless(whole, Refusal.CLASS_LIST_GAP);
  }

  private static boolean reconciled(Standing standing, GroupId group) {
    long members = standing.members.getOrDefault(group, Set.of()).size();
    long changed = standing.membersChangedAt.getOrDefault(group, -1L);
    long explained = standing.explained.getOrDefault(group, -1L);
    List<Standing.Listed> lists = standing.lists.getOrDefault(group, List.of());
    Standing.Listed newest = lists.getLast();
    boolean asListed =
        members == newest.count() || explained > Math.max(newest.position(), changed);
    return asListed
        && lists.stream()
            .filter(list -> list.position() > explained)
            .allMatch(
                list -> members + standing.removedSince(group, list.position()) >= list.count());
  }
}
