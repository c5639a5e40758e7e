// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.view.ReturnCaseView;
import org.holdfast.intake.json.syntax.FileTree;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.returncase.CaseJson;
import org.holdfast.service.ActFailure;
import org.holdfast.service.record.CaseEntries;
import org.holdfast.service.record.ReceivedFacts;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The return cases, and how one is brought in.
@Controller
final class ReturnsController {
  private final ReturnCases cases;
  private final Viewers viewers;
  private final Reading reading;

  ReturnsController(ReturnCases cases, Viewers viewers, Reading reading) {
    this.cases = cases;
    this.viewers = viewers;
    this.reading = reading;
  }

  @GetMapping("/returns")
  ResponseEntity<String> list(HttpServletRequest request) {
    Viewer viewer = viewers.of(request);
    reading.of(viewer, DeskPage.RETURNS, "");
    return Html.page(page(viewer, ReturnsPage.Brought.NOTHING));
  }

  @PostMapping("/returns")
  ResponseEntity<String> bring(
      HttpServletRequest request, @RequestParam(required = false) MultipartFile file)
      throws IOException {
    Viewer viewer = viewers.of(request);
    if (file == null || file.isEmpty()) {
      String missing = viewer.words().say("returns.bring.missing");
      return Html.again(page(viewer, ReturnsPage.Brought.refused(missing)));
    }
    ReceivedFile received =
        new ReceivedFile(
            Optional.ofNullable(file.getOriginalFilename()).orElse("case.json"), file.getBytes());
    var read = CaseJson.read(received);
    if (!read.whole()) {
      List<String> problems = read.problems().stream().map(Problem::sentence).toList();
      return Html.again(page(viewer, new ReturnsPage.Brought("", problems)));
    }
    try {
      return recorded(viewer, received);
    } catch (ActFailure e) {
      return Html.again(page(viewer, ReturnsPage.Brought.refused(e.sentence())));
    }
  }

  private ResponseEntity<String> recorded(Viewer viewer, ReceivedFile received) {
    Tree.Members file = FileTree.of(received);
    ObjectId id = CaseEntries.id(file);
    ReturnCaseView known = cases.view(id.value()).orElseGet(() -> new ReturnCaseView(id));
    try {
      List<Entry.Whole> entries = CaseEntries.of(file, known, viewer.required(), viewer.now());
      boolean waits =
          cases.record(
              ReceivedFacts.drafts(
                  received, "return case", entries, viewer.required(), viewer.now()));
      return Html.to(
          "/returns/"
              + Address.encoded(id.value())
              + (waits ? "?done=proposed" : "?done=recorded"));
    } catch (IllegalArgumentException e) {
      throw ReceivedFacts.cannotBeRecorded(received, e);
    }
  }

  private String page(Viewer viewer, ReturnsPage.Brought brought) {
    List<OpenCase> all = cases.all();
    return DeskSheet.of(
        viewer,
        DeskPage.RETURNS,
        viewer.words().count("returns.heading", all.size()),
        Strip.NONE,
        page -> new ReturnsPage(page, viewer).write(all, brought));
  }
}
