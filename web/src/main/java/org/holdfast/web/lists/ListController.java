// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.intake.table.Header;
import org.holdfast.service.ActFailure;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Lists: received, looked at, accepted, taken back.
@Controller
final class ListController {
  private final ListFiles files;
  private final Viewers viewers;
  private final Reading reading;

  ListController(ListFiles files, Viewers viewers, Reading reading) {
    this.files = files;
    this.viewers = viewers;
    this.reading = reading;
  }

  @GetMapping("/lists")
  ResponseEntity<String> lists(HttpServletRequest request) {
    return Html.page(lists(viewers.of(request), Map.of(), Map.of()));
  }

  private String lists(Viewer viewer, Map<String, String> sent, Map<String, String> faults) {
    List<ListFiles.Batch> batches = files.batches();
    return DeskSheet.of(
        viewer,
        DeskPage.LISTS,
        viewer.words().say("lists.heading"),
        Strip.NONE,
        page -> new ListsPage(page, viewer).write(batches, sent, faults));
  }

  @PostMapping("/lists")
  ResponseEntity<String> receive(
      HttpServletRequest request,
      @RequestParam("file") MultipartFile file,
      @RequestParam("orders") MultipartFile orders,
      @RequestParam Map<String, String> sent)
      throws IOException {
    Viewer viewer = viewers.of(request);
    Map<String, String> faults = new HashMap<>();
    if (file.isEmpty()) {
      faults.put("file", viewer.words().say("lists.file.missing"));
    }
    String declared = sent.getOrDefault("declared", "").strip();
    if (!declared.matches("[0-9]{0,5}")) {
      faults.put("declared", viewer.words().say("lists.declared.wrong"));
    }
    if (!faults.isEmpty()) {
      return Html.again(lists(viewer, sent, faults));
    }
    long position =
        files.receive(
            viewer.required(),
            viewer.now(),
            ListFiles.Upload.of(file),
            orders.isEmpty() ? Optional.empty() : Optional.of(ListFiles.Upload.of(orders)),
            declared.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(declared)));
    return Html.to("/lists/" + position);
  }

  @GetMapping("/lists/{list}")
  ResponseEntity<String> list(HttpServletRequest request, @PathVariable long list) {
    Viewer viewer = viewers.of(request);
    Optional<Received> received = files.received(list);
    if (received.isEmpty()) {
      return Html.page(HttpStatus.NOT_FOUND, lists(viewer, Map.of(), Map.of()));
    }
    reading.of(viewer, DeskPage.LIST, "");
    return Html.page(page(viewer, received.get()));
  }

  private String page(Viewer viewer, Received received) {
    ListPage page = new ListPage(viewer, received, files.accepted(received.position()));
    return DeskSheet.of(
        viewer, DeskPage.LIST, page.heading(), Strip.NONE, markup -> page.write(markup));
  }

  @PostMapping("/lists/{list}/{act}")
  ResponseEntity<String> act(
      HttpServletRequest request,
      @PathVariable long list,
      @PathVariable String act,
      @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Received received =
        files
            .received(list)
            .orElseThrow(
                () -> new ActFailure(ActFailure.Ground.NO_ANSWER, "There is no such list."));
    switch (act) {
      case "map" -> files.keepMapping(viewer, received, mapping(received, sent));
      case "accept" -> {
        files.accept(viewer.required(), viewer.now(), received);
        return Html.to("/");
      }
      case "undo" -> {
        files.undo(viewer, received);
        return Html.to("/lists");
      }
      default -> throw new ActFailure(ActFailure.Ground.USAGE, "There is no such act.");
    }
    return Html.to("/lists/" + list);
  }

  private static Map<String, String> mapping(Received received, Map<String, String> sent) {
    Map<String, String> columns = new HashMap<>();
    List<String> unknown = received.unknownColumns();
    for (int i = 0; i < unknown.size(); i++) {
      String means = sent.getOrDefault("column-" + i, "").strip();
      if (!means.isEmpty()) {
        columns.put(Header.normalized(unknown.get(i)), means);
      }
    }
    return columns;
  }
}
