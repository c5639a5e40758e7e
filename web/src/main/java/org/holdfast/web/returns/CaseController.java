// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.holdfast.report.returncase.CounterpartContent;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A return case as of any moment, and what passed with one of its counterparts.
@Controller
public final class CaseController {
  private static final Set<String> DONE = Set.of("recorded", "proposed", "corrected", "filed");

  private final ReturnCases cases;
  private final Viewers viewers;
  private final Reading reading;

  CaseController(ReturnCases cases, Viewers viewers, Reading reading) {
    this.cases = cases;
    this.viewers = viewers;
    this.reading = reading;
  }

  @GetMapping("/returns/{id}")
  ResponseEntity<String> open(
      HttpServletRequest request,
      @PathVariable String id,
      @RequestParam(name = "as-of", defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String done) {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> found = cases.find(id);
    if (found.isEmpty()) {
      return none(viewer);
    }
    reading.of(viewer, DeskPage.RETURN_CASE, id);
    OpenCase about = found.get();
    Optional<Instant> chosen = CaseTime.instant(asOf.strip(), about.zone());
    boolean wrong = !asOf.isBlank() && chosen.isEmpty();
    CasePage.Asked asked =
        new CasePage.Asked(
            chosen.orElse(viewer.now()),
            chosen.isPresent(),
            wrong ? asOf : "",
            DONE.contains(done) ? done : "");
    String html = page(viewer, about, asked);
    return wrong ? Html.again(html) : Html.page(html);
  }

  private static String page(Viewer viewer, OpenCase about, CasePage.Asked asked) {
    String title = about.about().title();
    return DeskSheet.of(
        viewer,
        DeskPage.RETURN_CASE,
        title.isBlank() ? about.id() : title,
        Strip.NONE,
        page -> {
          CasePage written = new CasePage(page, viewer, about, asked);
          if (about.reading().whole()) {
            written.write();
          } else {
            written.problems(about.reading().problems());
          }
        });
  }

  @GetMapping("/returns/{id}/counterparts/{counterpart}")
  ResponseEntity<String> counterpart(
      HttpServletRequest request, @PathVariable String id, @PathVariable String counterpart) {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> found = cases.whole(id);
    Optional<String> name =
        found.flatMap(about ->
            about.asOf(viewer.now()).counterparts().stream()
                .map(one -> one.counterpart().name())
                .filter(one -> OpenCase.counterpartKey(one).equals(counterpart))
                .findFirst());
    if (found.isEmpty() || name.isEmpty()) {
      return none(viewer);
    }
    reading.of(viewer, DeskPage.COUNTERPART, id);
    return Html.page(counterpart(viewer, found.get(), name.get()));
  }

  private static String counterpart(Viewer viewer, OpenCase about, String name) {
    CasePage.Asked now = new CasePage.Asked(viewer.now(), false, "", "");
    return DeskSheet.of(
        viewer,
        DeskPage.COUNTERPART,
        name,
        Strip.NONE,
        page ->
            CounterpartContent.on(
                    page,
                    about.asOf(viewer.now()),
                    name,
                    viewer.words(),
                    new DeskCaseLinks(viewer, about))
                .ifPresent(
                    content -> new CasePage(page, viewer, about, now).counterpart(content, name)));
  }

  /// That there is no such case, or no such part of one.
  public static ResponseEntity<String> none(Viewer viewer) {
    String heading = viewer.words().say("returns.no-such");
    return Html.page(
        HttpStatus.NOT_FOUND,
        DeskSheet.of(
            viewer,
            DeskPage.RETURNS,
            heading,
            Strip.NONE,
            page -> {
              page.element("h1", heading).line().open("p");
              page.element("a", viewer.words().say("returns.back"), "href", "/returns").closeLine();
            }));
  }
}
