// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.record.SignedIn;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.service.ActFailure;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Form;
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
  private static final String PROPOSED = "proposed.";
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
    List<Long> positions =
        desk.desk()
            .see(views ->
                views.proposals().entrySet().stream()
                    .filter(one -> isSeenBy(viewer, one.getValue()))
                    .map(Map.Entry::getKey)
                    .toList());
    return DeskSheet.of(
        viewer,
        DeskPage.PROPOSALS,
        viewer.words().count("proposals.heading", positions.size()),
        Strip.NONE,
        page -> write(page, viewer, positions, refused));
  }

  private static boolean isRelease(Head head) {
    Matter.ObjectId object = head.matter().object();
    return object != null && object.value().equals(EntryKind.HOLD_RELEASED.name());
  }

  private void write(Markup page, Viewer viewer, List<Long> positions, Optional<String> refused) {
    Words words = viewer.words();
    page.open("header", "class", "head");
    page.element("h1", words.count("proposals.heading", positions.size()));
    page.element("p", words.say("proposals.lede"), "class", "lede").closeLine();
    refused.ifPresent(
        why -> page.element("p", why, "class", "note hold", "role", "alert", "lang", "en").line());
    positions.forEach(position -> proposal(page, viewer, position));
  }

  private void proposal(Markup page, Viewer viewer, long position) {
    Words words = viewer.words();
    Entry.Whole entry = proposed(position);
    Head head = entry.head();
    Matter.ObjectId kind = head.matter().object();
    page.open("section", "class", "sec", "aria-labelledby", "p-" + position).line();
    page.open("h2", "id", "p-" + position);
    page.text(words.say("proposals.one", position, kind == null ? "" : kind.value())).closeLine();
    page.element(
            "p",
            words.say("proposals.by", head.by().value(), viewer.times().at(head.recordedAt())),
            "class",
            "quiet small")
        .line();
    returnCase(page, viewer, position, entry);
    page.open("dl", "class", "facts").line();
    for (Field field : shown(entry)) {
      page.open("dt").element("span", field.name(), "class", "mono").close();
      page.open("dd").written(field.text()).closeLine();
    }
    page.closeLine();
    acts(page, viewer, position, head);
    page.closeLine();
  }

  /// Where the proposal is about a return case, what is on record there and what it would change.
  private static void returnCase(Markup page, Viewer viewer, long position, Entry.Whole entry) {
    Draft.proposed(position, entry)
        .filter(one -> viewer.may(DeskPage.RETURN_CASE.roles()))
        .filter(one -> CaseSection.isOfCases(one.head().kind()))
        .map(one -> one.head().matter().object())
        .ifPresent(id -> {
          String address = "/returns/" + Address.encoded(id.value()) + "#c-" + position;
          page.open("p");
          page.element("a", viewer.words().say("proposals.case"), "href", address).closeLine();
        });
  }

  private static List<Field> shown(Entry.Whole entry) {
    List<Field> shown = new ArrayList<>();
    for (Field field : entry.fields()) {
      if (field.name().startsWith(PROPOSED)) {
        shown.add(new Field(field.name().substring(PROPOSED.length()), field.literal()));
      }
    }
    return shown;
  }

  private static void acts(Markup page, Viewer viewer, long position, Head head) {
    page.open("div", "class", "btns");
    if (head.by().equals(viewer.required())) {
      page.element("p", viewer.words().say("proposals.own"), "class", "quiet small");
    } else {
      Form.open(page, viewer, "/proposals/" + position + "/approve")
          .send("proposals.approve", "btn")
          .close();
    }
    Form.open(page, viewer, "/proposals/" + position + "/withdraw")
        .send("proposals.withdraw", "btn")
        .close();
    page.closeLine();
  }
}
