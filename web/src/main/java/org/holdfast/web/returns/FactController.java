// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.service.ActFailure;
import org.holdfast.service.returncase.CaseChange;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Facts that somebody enters about a case. Each becomes an entry by way of the case file, so that
/// the rules of files hold for what is typed at night too.
@Controller
final class FactController {
  private final ReturnCases cases;
  private final Viewers viewers;
  private final Reading reading;

  FactController(ReturnCases cases, Viewers viewers, Reading reading) {
    this.cases = cases;
    this.viewers = viewers;
    this.reading = reading;
  }

  @GetMapping("/returns/{id}/new/{kind}")
  ResponseEntity<String> form(
      HttpServletRequest request, @PathVariable String id, @PathVariable String kind) {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> about = cases.whole(id);
    Optional<FactKind> asked = FactKind.of(kind);
    if (about.isEmpty() || asked.isEmpty()) {
      return CaseController.none(viewer);
    }
    reading.of(viewer, DeskPage.NEW_FACT, id);
    return Html.page(page(viewer, about.get(), asked.get(), Map.of(), Map.of()));
  }

  @PostMapping("/returns/{id}/new/{kind}")
  ResponseEntity<String> record(
      HttpServletRequest request,
      @PathVariable String id,
      @PathVariable String kind,
      @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> about = cases.whole(id);
    Optional<FactKind> asked = FactKind.of(kind);
    if (about.isEmpty() || asked.isEmpty()) {
      return CaseController.none(viewer);
    }
    OpenCase one = about.get();
    Facts facts = new Facts(asked.get(), sent, one.asOf(viewer.now()), viewer.words());
    Map<String, String> faults = new LinkedHashMap<>(facts.faults());
    if (faults.isEmpty()) {
      CaseChange change = CaseChange.of(one.view());
      facts.addTo(change);
      faults.putAll(facts.faults(change.problems()));
      if (faults.isEmpty()) {
        try {
          boolean waits = cases.record(change.drafts(viewer.required(), viewer.now()));
          return Html.to(one.address(waits ? "?done=proposed" : "?done=recorded"));
        } catch (ActFailure e) {
          faults.put("", e.sentence());
        }
      }
    }
    return Html.again(page(viewer, one, asked.get(), sent, faults));
  }

  private static String page(
      Viewer viewer,
      OpenCase about,
      FactKind kind,
      Map<String, String> sent,
      Map<String, String> faults) {
    return DeskSheet.of(
        viewer,
        DeskPage.NEW_FACT,
        viewer.words().of("returns.new", kind),
        Strip.NONE,
        page -> new FactPage(page, viewer, about, kind).write(sent, faults));
  }
}
