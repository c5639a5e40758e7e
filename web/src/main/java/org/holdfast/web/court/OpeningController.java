// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.service.ActFailure;
import org.holdfast.service.returncase.CaseOpening;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.returns.ReturnCases;
import org.holdfast.web.sign.Viewers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A case that is opened by hand. Its order is entered next.
@Controller
final class OpeningController {
  private final ReturnCases cases;
  private final Viewers viewers;
  private final RegistrySight sight;

  OpeningController(ReturnCases cases, Viewers viewers, RegistrySight sight) {
    this.cases = cases;
    this.viewers = viewers;
    this.sight = sight;
  }

  @GetMapping("/returns/new")
  ResponseEntity<String> form(HttpServletRequest request) {
    return Html.page(page(viewers.of(request), Map.of(), Map.of()));
  }

  @PostMapping("/returns/new")
  ResponseEntity<String> open(HttpServletRequest request, @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    SentCase typed = new SentCase(sent, viewer.words(), cases.names(), viewer.now());
    Optional<SubjectId> registered = sight.subject(typed.registered());
    if (!typed.registered().isEmpty() && registered.isEmpty()) {
      typed.nobodyRegistered();
    }
    Map<String, String> faults = new LinkedHashMap<>(typed.faults());
    if (faults.isEmpty()) {
      SubjectId subject = registered.orElseGet(() -> new SubjectId(UUID.randomUUID()));
      try {
        cases.record(CaseOpening.drafts(typed.file(), subject, viewer.required(), viewer.now()));
        return Html.to("/returns/" + Address.encoded(typed.id()) + "?done=recorded");
      } catch (ActFailure e) {
        faults.put("", e.sentence());
      }
    }
    return Html.again(page(viewer, sent, faults));
  }

  private static String page(Viewer viewer, Map<String, String> sent, Map<String, String> faults) {
    return DeskSheet.of(
        viewer,
        DeskPage.NEW_CASE,
        viewer.words().say("returns.open"),
        Strip.NONE,
        page -> new OpeningForm(page, viewer).write(sent, faults));
  }
}
