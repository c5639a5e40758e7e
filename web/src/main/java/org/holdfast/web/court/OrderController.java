// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.record.Draft;
import org.holdfast.service.ActFailure;
import org.holdfast.tlog.digest.Sha256;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// An order of a court, entered by hand: typed, read once more with its due times, then recorded.
@Controller
final class OrderController {
  private final ReturnCases cases;
  private final Viewers viewers;
  private final Reading reading;

  OrderController(ReturnCases cases, Viewers viewers, Reading reading) {
    this.cases = cases;
    this.viewers = viewers;
    this.reading = reading;
  }

  @GetMapping("/returns/{id}/new/order")
  ResponseEntity<String> form(HttpServletRequest request, @PathVariable String id) {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> about = cases.whole(id);
    if (about.isEmpty()) {
      return CaseController.none(viewer);
    }
    reading.of(viewer, DeskPage.NEW_ORDER, id);
    return Html.page(form(viewer, about.get(), Map.of(), Map.of(), 1));
  }

  @PostMapping("/returns/{id}/new/order")
  ResponseEntity<String> enter(
      HttpServletRequest request,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> found = cases.whole(id);
    if (found.isEmpty()) {
      return CaseController.none(viewer);
    }
    reading.of(viewer, DeskPage.ENTER_ORDER, id);
    OpenCase about = found.get();
    Map<String, String> typed = new LinkedHashMap<>(Carried.parse(sent));
    SentOrder order = new SentOrder(about, typed, viewer.words());
    int room = Math.max(order.room(), room(typed));
    return switch (sent.getOrDefault("act", "")) {
      case "further" ->
          Html.page(form(viewer, about, typed, Map.of(), Math.min(room + 1, SentOrder.MOST)));
      case "correct" -> Html.page(form(viewer, about, typed, Map.of(), room));
      case "record" -> record(viewer, about, typed, sent.getOrDefault("names", ""), file);
      default -> {
        Map<String, String> faults = order.faults(viewer.now());
        yield faults.isEmpty()
            ? Html.page(read(viewer, about, order, typed, Map.of()))
            : Html.again(form(viewer, about, typed, faults, room));
      }
    };
  }

  private static int room(Map<String, String> typed) {
    String room = typed.getOrDefault("room", "1");
    return room.matches("[0-9]{1,2}") ? Math.clamp(Integer.parseInt(room), 1, SentOrder.MOST) : 1;
  }

  private ResponseEntity<String> record(
      Viewer viewer,
      OpenCase about,
      Map<String, String> typed,
      String names,
      @Nullable MultipartFile file)
      throws IOException {
    byte[] paper = file == null ? new byte[0] : file.getBytes();
    Map<String, String> wrong = new LinkedHashMap<>();
    if (paper.length > 0) {
      String digest = Sha256.of(paper).hex();
      String stated = typed.getOrDefault("sha256", "").strip();
      if (stated.isEmpty()) {
        typed.put("sha256", digest);
      } else if (!stated.equalsIgnoreCase(digest)) {
        wrong.put("file", viewer.words().say("returns.fault.other-paper"));
      }
    }
    SentOrder order = new SentOrder(about, typed, viewer.words());
    Map<String, String> faults = order.faults(viewer.now());
    if (!faults.isEmpty()) {
      return Html.again(form(viewer, about, typed, faults, Math.max(order.room(), room(typed))));
    }
    if (!order.names().equals(names)) {
      wrong.put("", viewer.words().say("returns.read.changed"));
    }
    if (wrong.isEmpty()) {
      try {
        boolean waits = cases.record(drafts(viewer, order, paper));
        return Html.to(about.address(waits ? "?done=proposed" : "?done=recorded"));
      } catch (ActFailure e) {
        wrong.put("", e.sentence());
      }
    }
    return Html.again(read(viewer, about, order, typed, wrong));
  }

  private static List<Draft> drafts(Viewer viewer, SentOrder order, byte[] paper) {
    return paper.length == 0
        ? order.change().drafts(viewer.required(), viewer.now())
        : order
            .change()
            .drafts(
                viewer.required(),
                viewer.now(),
                EntryKind.DIRECTIVE_RECORDED,
                Draft.Document.of(paper));
  }

  private static String form(
      Viewer viewer,
      OpenCase about,
      Map<String, String> sent,
      Map<String, String> faults,
      int room) {
    return DeskSheet.of(
        viewer,
        DeskPage.NEW_ORDER,
        viewer.words().say("returns.order.new"),
        Strip.NONE,
        page -> new OrderForm(page, viewer, about).write(sent, faults, room));
  }

  private static String read(
      Viewer viewer,
      OpenCase about,
      SentOrder order,
      Map<String, String> typed,
      Map<String, String> faults) {
    ReadOnceMore.Typed read =
        new ReadOnceMore.Typed(
            typed,
            order.names(),
            order.change().reading().value().returnCase(),
            order.id(),
            null,
            false,
            List.of());
    String follows = order.replaces() ? "returns.order.replaced" : "returns.order.recorded";
    return DeskSheet.of(
        viewer,
        DeskPage.NEW_ORDER,
        viewer.words().say("returns.read.heading"),
        Strip.NONE,
        page ->
            new ReadOnceMore(page, viewer, about, about.address("/new/order"))
                .write(read, follows, faults));
  }
}
