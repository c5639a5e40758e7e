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

/// Corrections of what is recorded of a case. One person proposes each in the form in which the
/// fact was entered; it stands as recorded until a second one approves it.
@Controller
final class CorrectionController {
  private final ReturnCases cases;
  private final Viewers viewers;
  private final Reading reading;

  CorrectionController(ReturnCases cases, Viewers viewers, Reading reading) {
    this.cases = cases;
    this.viewers = viewers;
    this.reading = reading;
  }

  /// A fact of a case.
  private record Asked(OpenCase about, RecordedFact fact) {}

  private Optional<Asked> asked(String id, String kind, String fact) {
    return cases
        .whole(id)
        .flatMap(about ->
            FactKind.of(kind)
                .flatMap(one -> RecordedFact.of(about, one, fact))
                .map(one -> new Asked(about, one)));
  }

  @GetMapping("/returns/{id}/correct/{kind}")
  ResponseEntity<String> form(
      HttpServletRequest request,
      @PathVariable String id,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String fact) {
    Viewer viewer = viewers.of(request);
    Optional<Asked> asked = asked(id, kind, fact);
    if (asked.isEmpty()) {
      return CaseController.none(viewer);
    }
    reading.of(viewer, DeskPage.CORRECTION_FORM, id);
    return Html.page(page(viewer, asked.get(), asked.get().fact().sent(), Map.of()));
  }

  @PostMapping("/returns/{id}/correct/{kind}")
  ResponseEntity<String> propose(
      HttpServletRequest request,
      @PathVariable String id,
      @PathVariable String kind,
      @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Optional<Asked> found = asked(id, kind, sent.getOrDefault("fact", ""));
    if (found.isEmpty()) {
      return CaseController.none(viewer);
    }
    Asked asked = found.get();
    Facts facts =
        new Facts(asked.fact().kind(), sent, asked.about().asOf(viewer.now()), viewer.words());
    Map<String, String> faults = faults(viewer, asked, facts, sent);
    if (faults.isEmpty()) {
      CaseChange change =
          CaseChange.of(asked.about().view())
              .correcting(
                  asked.fact().kind().section(), facts.corrected(asked.fact()), facts.why());
      faults.putAll(facts.faults(change.problems()));
      if (faults.isEmpty()) {
        try {
          cases.record(change.drafts(viewer.required(), viewer.now()));
          return Html.to(asked.about().address("?done=corrected"));
        } catch (ActFailure e) {
          faults.put("", e.sentence());
        }
      }
    }
    return Html.again(page(viewer, asked, sent, faults));
  }

  /// What is wrong before anything is read. One correction of a fact waits at a time, and each is
  /// of the fact as whoever proposes it read it.
  private static Map<String, String> faults(
      Viewer viewer, Asked asked, Facts facts, Map<String, String> sent) {
    RecordedFact fact = asked.fact();
    String line = fact.kind().section().line();
    if (asked.about().view().waiting().stream().anyMatch(one -> one.isOf(line, fact.id()))) {
      return Map.of("", viewer.words().say("returns.correct.waits"));
    }
    if (!fact.version().equals(sent.get("version"))) {
      return Map.of("", viewer.words().say("returns.correct.changed"));
    }
    return new LinkedHashMap<>(facts.faults(fact));
  }

  private static String page(
      Viewer viewer, Asked asked, Map<String, String> sent, Map<String, String> faults) {
    RecordedFact fact = asked.fact();
    return DeskSheet.of(
        viewer,
        DeskPage.CORRECTION_FORM,
        fact.heading(viewer.words()),
        Strip.NONE,
        page -> new FactPage(page, viewer, asked.about(), fact.kind()).correct(fact, sent, faults));
  }
}
