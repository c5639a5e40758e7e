// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.report.returncase.CaseContent;
import org.holdfast.report.text.Markup;
import org.holdfast.service.ActFailure;
import org.holdfast.service.returncase.CaseChange;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.returns.CaseController;
import org.holdfast.web.returns.CaseTime;
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

/// The report that is due: written, reviewed, corrected, and its filing recorded.
@Controller
final class ReportController {
  private final ReturnCases cases;
  private final Viewers viewers;
  private final Reading reading;

  ReportController(ReturnCases cases, Viewers viewers, Reading reading) {
    this.cases = cases;
    this.viewers = viewers;
    this.reading = reading;
  }

  private Optional<OpenCase> whole(String id) {
    return cases.whole(id);
  }

  @GetMapping("/returns/{id}/report")
  ResponseEntity<String> compose(
      HttpServletRequest request,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String review) {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> about = whole(id);
    if (about.isEmpty()) {
      return CaseController.none(viewer);
    }
    reading.of(viewer, DeskPage.COMPOSER, id);
    return CaseTime.instant(review, about.get().zone())
        .map(at -> OpenReport.of(about.get(), at))
        .map(open -> Html.page(filing(viewer, open, ComposerPage.Refused.NOTHING)))
        .orElseGet(() ->
            Html.page(
                composer(
                    viewer,
                    OpenReport.of(about.get(), viewer.now()),
                    ComposerPage.Refused.NOTHING)));
  }

  @PostMapping("/returns/{id}/report")
  ResponseEntity<String> act(
      HttpServletRequest request, @PathVariable String id, @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> about = whole(id);
    if (about.isEmpty()) {
      return CaseController.none(viewer);
    }
    String act = sent.getOrDefault("act", "");
    return act.equals("file")
        ? filed(viewer, about.get(), sent)
        : saved(viewer, OpenReport.of(about.get(), viewer.now()), act, sent);
  }

  private ResponseEntity<String> saved(
      Viewer viewer, OpenReport open, String act, Map<String, String> sent) {
    Map<String, String> faults = faults(viewer, open, act, sent);
    if (faults.isEmpty()) {
      try {
        CaseChange change = CaseChange.of(open.about().view());
        change.withReport(CaseTrees.REPORT, edited(open, act, sent));
        faults.putAll(faults(change, viewer));
        if (faults.isEmpty()) {
          boolean waits = cases.record(change.drafts(viewer.required(), viewer.now()));
          String at = place(act, sent.getOrDefault("id", ""));
          return Html.to(open.about().address("/report" + (waits ? "?waits" : "") + at));
        }
      } catch (ActFailure e) {
        faults.put("", e.sentence());
      }
    }
    return Html.again(composer(viewer, open, new ComposerPage.Refused(act, sent, faults)));
  }

  /// Where on the page it stands what was saved; empty for the page itself.
  private static String place(String act, String id) {
    return act.equals("sentence") && !id.isEmpty()
        ? "#at-" + id
        : ClosingPart.of(act).map(part -> "#" + part.list()).orElse("");
  }

  /// What is wrong before anything is read.
  private static Map<String, String> faults(
      Viewer viewer, OpenReport open, String act, Map<String, String> sent) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!open.version().equals(sent.get("version"))) {
      faults.put("", viewer.words().say("returns.report.changed"));
    } else if (act.equals("sentence") || act.equals("add")) {
      required(viewer, sent, faults, "text", "type", "kind");
    } else if (act.equals("explain")) {
      required(viewer, sent, faults, "why");
    } else {
      ClosingPart.of(act)
          .map(part -> new ClosingEdit(part, open, sent))
          .ifPresent(edit -> faults.putAll(edit.faults(viewer.words())));
    }
    return faults;
  }

  private static void required(
      Viewer viewer, Map<String, String> sent, Map<String, String> faults, String... names) {
    for (String name : names) {
      if (sent.getOrDefault(name, "").isBlank()) {
        faults.put(name, viewer.words().say("returns.fault.missing"));
      }
    }
  }

  private static Tree.Members edited(OpenReport open, String act, Map<String, String> sent) {
    ReportEdit edit = new ReportEdit(open, sent);
    return ClosingPart.of(act)
        .map(part -> edit.with(part.list(), new ClosingEdit(part, open, sent).list()))
        .orElseGet(() -> worded(edit, act));
  }

  private static Tree.Members worded(ReportEdit edit, String act) {
    return switch (act) {
      case "sentence" -> edit.sentence();
      case "strike" -> edit.strike();
      case "add" -> edit.add();
      case "declaration" -> edit.declaration();
      case "explain" -> edit.explained();
      case "plan" -> edit.item("plans", "owner", "by");
      case "step" -> edit.item("steps", "actor", "counterpart", "request");
      case "name" -> edit.named();
      case "facts" -> edit.facts();
      case "begin" -> edit.anew();
      default -> throw new ActFailure(ActFailure.Ground.USAGE, "There is no such act.");
    };
  }

  private static Map<String, String> faults(CaseChange change, Viewer viewer) {
    Map<String, String> faults = new LinkedHashMap<>();
    change
        .problems()
        .forEach(problem -> {
          String path = problem.where().field();
          faults.putIfAbsent(
              path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[[0-9]+\\]$", ""),
              viewer.words().of("returns.fault", problem.code()) + " " + problem.todo());
        });
    return faults;
  }

  private ResponseEntity<String> filed(Viewer viewer, OpenCase about, Map<String, String> sent) {
    OpenReport open =
        OpenReport.of(
            about,
            CaseTime.instant(sent.getOrDefault("at", ""), about.zone()).orElse(viewer.now()));
    ReportFiling filing = new ReportFiling(open, sent, viewer.words());
    Map<String, String> faults = new LinkedHashMap<>(filing.faults());
    if (faults.isEmpty()) {
      try {
        boolean waits = cases.record(filing.drafts(viewer.required(), viewer.now()));
        return Html.to(about.address(waits ? "?done=proposed" : "?done=filed"));
      } catch (ActFailure e) {
        faults.put("", e.sentence());
      }
    }
    return Html.again(filing(viewer, open, new ComposerPage.Refused("file", sent, faults)));
  }

  private static String composer(Viewer viewer, OpenReport open, ComposerPage.Refused refused) {
    CaseContent times =
        CaseContent.on(
            new Markup(),
            open.about().asOf(open.submission().at()),
            viewer.words(),
            CaseContent.Links.NONE);
    return DeskSheet.of(
        viewer,
        DeskPage.COMPOSER,
        ComposerPage.heading(open, viewer.words(), times),
        Strip.NONE,
        page -> new ComposerPage(page, viewer, open, refused).write());
  }

  private static String filing(Viewer viewer, OpenReport open, ComposerPage.Refused refused) {
    return DeskSheet.of(
        viewer,
        DeskPage.COMPOSER,
        viewer.words().say("returns.review.heading"),
        Strip.NONE,
        page -> new FilingPage(page, viewer, open).write(ReportFiling.sha256(open), refused));
  }
}
