// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.service.ActFailure;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.returns.CaseController;
import org.holdfast.web.returns.OpenCase;
import org.holdfast.web.returns.ReturnCases;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What became of an order: typed, read once more with what would then be owed, then recorded where
/// it eases nothing, and proposed where it does.
@Controller
final class OrderEventController {
  private final ReturnCases cases;
  private final Viewers viewers;
  private final Reading reading;

  OrderEventController(ReturnCases cases, Viewers viewers, Reading reading) {
    this.cases = cases;
    this.viewers = viewers;
    this.reading = reading;
  }

  private Optional<OpenCase> ordered(String id) {
    return cases.whole(id).filter(one -> !one.about().orders().isEmpty());
  }

  @GetMapping("/returns/{id}/new/order-event")
  ResponseEntity<String> form(HttpServletRequest request, @PathVariable String id) {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> about = ordered(id);
    if (about.isEmpty()) {
      return CaseController.none(viewer);
    }
    reading.of(viewer, DeskPage.NEW_ORDER_EVENT, id);
    return Html.page(form(viewer, about.get(), Map.of(), Map.of()));
  }

  @PostMapping("/returns/{id}/new/order-event")
  ResponseEntity<String> enter(
      HttpServletRequest request, @PathVariable String id, @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> found = ordered(id);
    if (found.isEmpty()) {
      return CaseController.none(viewer);
    }
    reading.of(viewer, DeskPage.ENTER_ORDER_EVENT, id);
    OpenCase about = found.get();
    Map<String, String> typed = Carried.parse(sent);
    String act = sent.getOrDefault("act", "");
    if (act.equals("correct")) {
      return Html.page(form(viewer, about, typed, Map.of()));
    }
    SentOrderEvent event = new SentOrderEvent(about, typed, viewer.words());
    Map<String, String> faults = event.faults(viewer.now());
    if (!faults.isEmpty()) {
      return Html.again(form(viewer, about, typed, faults));
    }
    return act.equals("record")
        ? record(viewer, about, event, typed)
        : Html.page(read(viewer, about, event, typed, Map.of()));
  }

  private ResponseEntity<String> record(
      Viewer viewer, OpenCase about, SentOrderEvent event, Map<String, String> typed) {
    try {
      boolean waits = cases.record(event.change().drafts(viewer.required(), viewer.now()));
      return Html.to(about.address(waits ? "?done=proposed" : "?done=recorded"));
    } catch (ActFailure e) {
      return Html.again(read(viewer, about, event, typed, Map.of("", e.sentence())));
    }
  }

  private static String form(
      Viewer viewer, OpenCase about, Map<String, String> sent, Map<String, String> faults) {
    return DeskSheet.of(
        viewer,
        DeskPage.NEW_ORDER_EVENT,
        viewer.words().say("returns.event.new"),
        Strip.NONE,
        page -> new OrderEventForm(page, viewer, about).write(sent, faults));
  }

  private static String read(
      Viewer viewer,
      OpenCase about,
      SentOrderEvent event,
      Map<String, String> typed,
      Map<String, String> faults) {
    ReturnCase wouldBe = event.change().reading().value().returnCase();
    ReadOnceMore.Typed read =
        new ReadOnceMore.Typed(
            typed,
            "",
            wouldBe,
            event.order(),
            wouldBe.events().getLast(),
            event.takesTwo(),
            event.notes());
    String follows = event.takesTwo() ? "returns.event.eases" : "returns.event.recorded";
    return DeskSheet.of(
        viewer,
        DeskPage.NEW_ORDER_EVENT,
        viewer.words().say("returns.read.heading"),
        Strip.NONE,
        page ->
            new ReadOnceMore(page, viewer, about, about.address("/new/order-event"))
                .write(read, follows, faults));
  }
}
