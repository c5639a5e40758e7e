// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.record.SignedIn;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.service.ActFailure;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What waits for a second person. A release has a page of its own: its second reader sees the
/// evidence before the first one's verdict.
@Controller
final class ProposalController {
  private static final Set<Role> WITH_PERSONS =
      EnumSet.of(Role.OPERATOR, Role.REVIEWER, Role.COUNSEL, Role.RETURN);
  private static final Set<String> OF_THE_DESK =
      Set.of(EntryKind.ACTOR_ADMITTED.name(), EntryKind.ROLE_GIVEN.name());

  private final DeskHolder desk;
  private final Viewers viewers;
  private final Reading reading;

  ProposalController(DeskHolder desk, Viewers viewers, Reading reading) {
    this.desk = desk;
    this.viewers = viewers;
    this.reading = reading;
  }

  @GetMapping("/proposals")
  ResponseEntity<String> open(HttpServletRequest request) {
    Viewer viewer = viewers.of(request);
    reading.of(viewer, DeskPage.PROPOSALS, "");
    return Html.page(page(viewer, Optional.empty()));
  }

  @PostMapping("/proposals/{position}/approve")
  ResponseEntity<String> approve(HttpServletRequest request, @PathVariable long position) {
    Viewer viewer = viewers.of(request);
    requireSeen(viewer, position);
    return answered(
        viewer,
        () ->
            Draft.approving(
                    new Draft.IdempotencyKey(
                        "approve:" + position + ":" + viewer.required().value()),
                    viewer.required(),
                    viewer.now(),
                    position,
                    proposed(position))
                .orElseThrow(ProposalController::none));
  }

  @PostMapping("/proposals/{position}/withdraw")
  ResponseEntity<String> withdraw(HttpServletRequest request, @PathVariable long position) {
    Viewer viewer = viewers.of(request);
    Head head =
        new Head(
            EntryKind.PROPOSAL_WITHDRAWN,
            viewer.required(),
            viewer.now(),
            Matter.of(new Matter.ObjectId(Long.toString(position))),
            null,
            Head.Compartment.ORDINARY);
    return answered(
        viewer,
        () ->
            Draft.of(
                new Draft.IdempotencyKey("withdraw:" + UUID.randomUUID()),
                new Entry.Whole(head, List.of())));
  }

  /// Somebody without a role sees, and may be the second person for, what is about people of the
  /// desk and nothing else: else the second person of a new record could never be given a role.
  private static boolean isSeenBy(Viewer viewer, Head head) {
    Matter.ObjectId kind = head.matter().object();
    return !isRelease(head)
        && (viewer.may(WITH_PERSONS) || (kind != null && OF_THE_DESK.contains(kind.value())));
  }

  private void requireSeen(Viewer viewer, long position) {
    Optional<Head> head =
        desk.desk().see(views -> Optional.ofNullable(views.proposals().get(position)));
    if (head.filter(one -> isSeenBy(viewer, one)).isEmpty()) {
      throw none();
    }
  }

  private ResponseEntity<String> answered(Viewer viewer, java.util.function.Supplier<Draft> draft) {
    try {
      CaseFile as = desk.desk().file().as(SignedIn.of(viewer.session()));
      if (desk.desk().record(as, List.of(draft.get())).isEmpty()) {
        throw none();
      }
      return Html.to("/proposals");
    } catch (ActFailure e) {
      return Html.again(page(viewer, Optional.of(e.sentence())));
    }
  }

  private Entry.Whole proposed(long position) {
    List<StoredEntry> read = desk.desk().file().read(position, 1);
    if (!read.isEmpty() && read.getFirst().entry() instanceof Entry.Whole whole) {
      return whole;
    }
    throw none();
  }

  private static ActFailure none() {
    return new ActFailure(ActFailure.Ground.NO_ANSWER, "There is no such proposal.");
  }

  private String page(Viewer viewer, Optional<String> refused) {
    Map<Long, Head> waiting = desk.desk().see(views -> new TreeMap<>(views.proposals()));
    waiting.values().removeIf(head -> !isSeenBy(viewer, head));
    List<Proposed> all =
        waiting.entrySet().stream()
            .flatMap(one -> proposed(one.getKey(), one.getValue()).stream())
            .toList();
    return DeskSheet.of(
        viewer,
        DeskPage.PROPOSALS,
        viewer.words().count("proposals.heading", all.size()),
        Strip.NONE,
        page -> new ProposalPage(page, viewer).write(all, refused));
  }

  private Optional<Proposed> proposed(long position, Head head) {
    return Draft.proposed(position, proposed(position))
        .map(entry -> new Proposed(position, head, entry));
  }

  private static boolean isRelease(Head head) {
    Matter.ObjectId object = head.matter().object();
    return object != null && object.value().equals(EntryKind.HOLD_RELEASED.name());
  }
}
