// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.review.OperationDrafts;
import org.holdfast.service.watch.Lists;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The departure of an operation whose list never came in: everybody on it left unscreened.
@Controller
final class DepartureController {
  private final DeskHolder desk;
  private final Viewers viewers;

  DepartureController(DeskHolder desk, Viewers viewers) {
    this.desk = desk;
    this.viewers = viewers;
  }

  @GetMapping("/departures")
  ResponseEntity<String> form(HttpServletRequest request) {
    return Html.page(page(viewers.of(request), Map.of(), Map.of()));
  }

  @PostMapping("/departures")
  ResponseEntity<String> report(
      HttpServletRequest request, @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    String operation = sent.getOrDefault("operation", "").strip();
    List<String> left =
        sent.getOrDefault("who", "")
            .lines()
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    Optional<Instant> at = ReportedDeparture.at(viewer, sent.getOrDefault("at", ""));
    Map<String, String> faults = faults(viewer, operation, left, at);
    if (!faults.isEmpty() || at.isEmpty()) {
      return Html.again(page(viewer, sent, faults));
    }
    ReportedDeparture.record(
        desk.desk(),
        new OperationDrafts(viewer.required(), viewer.now(), new SubjectId(UUID.randomUUID())),
        operation,
        at.get(),
        left);
    return Html.to("/");
  }

  private Map<String, String> faults(
      Viewer viewer, String operation, List<String> left, Optional<Instant> at) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (operation.isEmpty()) {
      faults.put("operation", viewer.words().say("ops.unlisted.operation.missing"));
    } else if (new Lists(desk.desk()).newest(operation).isPresent()) {
      faults.put("operation", viewer.words().say("ops.unlisted.operation.watched"));
    }
    if (at.isEmpty()) {
      faults.put("at", viewer.words().say("ops.departed.at.wrong"));
    }
    if (left.isEmpty()) {
      faults.put("who", viewer.words().say("ops.unlisted.who.missing"));
    }
    return faults;
  }

  private static String page(Viewer viewer, Map<String, String> sent, Map<String, String> faults) {
    String heading = viewer.words().say("ops.unlisted.heading");
    return DeskSheet.of(
        viewer,
        DeskPage.DEPARTURE_FORM,
        heading,
        Strip.NONE,
        page -> {
          page.open("header", "class", "head").element("h1", heading);
          page.element("p", viewer.words().say("ops.unlisted.lede"), "class", "lede").closeLine();
          Form.open(page, viewer, "/departures", sent, faults, "class", "sheet narrow")
              .line("operation", "ops.unlisted.operation", "text")
              .line("at", "ops.departed.at", "datetime-local")
              .lines("who", "ops.unlisted.who")
              .send("ops.departed.send", "btn solid")
              .close();
        });
  }
}
