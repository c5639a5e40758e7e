// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.protection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.service.ActFailure;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.people.sight.Strips;
import org.holdfast.web.people.typed.Fields;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One protection: its chain, and what people do to it.
@Controller
final class ProtectionController {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final Reading reading;
  private final RegistrySight sight;

  ProtectionController(DeskHolder desk, Viewers viewers, Reading reading, RegistrySight sight) {
    this.desk = desk;
    this.viewers = viewers;
    this.reading = reading;
    this.sight = sight;
  }

  @GetMapping("/protections/{protection}")
  ResponseEntity<String> protection(HttpServletRequest request, @PathVariable String protection) {
    Viewer viewer = viewers.of(request);
    reading.of(viewer, DeskPage.PROTECTION, protection);
    return shown(viewer, protection, EventForm.Sent.NOTHING)
        .map(Html::page)
        .orElseGet(() -> Html.page(HttpStatus.NOT_FOUND, none(viewer)));
  }

  @PostMapping("/protections/{protection}/{act}")
  ResponseEntity<String> act(
      HttpServletRequest request,
      @PathVariable String protection,
      @PathVariable String act,
      @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Fields fields = new Fields(sent, viewer.words());
    try {
      Optional<Draft> draft = draft(viewer, protection, act, fields);
      if (draft.isPresent() && !desk.desk().record(List.of(draft.get())).isEmpty()) {
        return Html.to("/protections/" + Address.encoded(protection));
      }
    } catch (ActFailure e) {
      fields.faults().put("", e.sentence());
    }
    reading.of(viewer, DeskPage.PROTECTION, protection);
    return shown(viewer, protection, new EventForm.Sent(act, sent, fields.faults()))
        .map(Html::again)
        .orElseGet(() -> Html.page(HttpStatus.NOT_FOUND, none(viewer)));
  }

  /// What an act records; empty where something is wrong with what was sent.
  private Optional<Draft> draft(Viewer viewer, String protection, String act, Fields fields) {
    RegistrySight.Seen seen =
        sight.ofProtection(protection, viewer.now()).orElseThrow(ProtectionController::unknown);
    return switch (act) {
      case "end" -> ProtectionActs.of(viewer, seen, protection, fields, false);
      case "revive" -> ProtectionActs.of(viewer, seen, protection, fields, true);
      case "approve" ->
          Proposal.open(desk.desk(), protection).stream()
              .filter(one -> fields.text("proposal").equals(Long.toString(one.position())))
              .findFirst()
              .flatMap(one -> one.approvedBy(viewer));
      default -> throw unknown();
    };
  }

  private static ActFailure unknown() {
    return new ActFailure(ActFailure.Ground.USAGE, "There is no such act on a protection.");
  }

  private Optional<String> shown(Viewer viewer, String protection, EventForm.Sent sent) {
    return sight
        .ofProtection(protection, viewer.now())
        .flatMap(seen ->
            Chain.of(seen, protection, viewer.now()).map(chain -> page(viewer, seen, chain, sent)));
  }

  private String page(Viewer viewer, RegistrySight.Seen seen, Chain chain, EventForm.Sent sent) {
    List<TraceView.Trace> traces = sight.traces(chain.id());
    ProtectionPage.Shown shown =
        new ProtectionPage.Shown(
            seen,
            chain,
            traces,
            Rests.of(desk.desk().file(), traces),
            Proposal.open(desk.desk(), chain.id()));
    return DeskSheet.of(
        viewer,
        DeskPage.PROTECTION,
        viewer.words().say("people.protection.heading", chain.id()),
        Strips.of(viewer, seen),
        page -> new ProtectionPage(page, viewer, shown).write(sent));
  }

  private static String none(Viewer viewer) {
    String heading = viewer.words().say("people.protection.unknown");
    return DeskSheet.of(
        viewer,
        DeskPage.PROTECTION,
        heading,
        Strip.NONE,
        page -> {
          page.open("header", "class", "head").element("h1", heading);
          page.element("p", viewer.words().say("people.unknown.todo"), "class", "lede").closeLine();
        });
  }
}
