// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.review.OperationDrafts;
import org.holdfast.report.AnswerJson;
import org.holdfast.report.text.Markup;
import org.holdfast.service.watch.Acknowledgements;
import org.holdfast.service.watch.Board;
import org.holdfast.service.watch.Lists;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// What stands at a gate: seats and answers, no names and no reasons. A hold is acknowledged here.
@Controller
final class GateController {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final Instruments instruments;

  GateController(DeskHolder desk, Viewers viewers, Instruments instruments) {
    this.desk = desk;
    this.viewers = viewers;
    this.instruments = instruments;
  }

  @GetMapping("/gate/{operation}")
  ResponseEntity<String> gate(
      HttpServletRequest request,
      @PathVariable String operation,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part) {
    Viewer viewer = viewers.of(request);
    Optional<Board> current = desk.watching().current();
    Board board = current.orElseGet(() -> desk.watching().board());
    Optional<GatePage> found =
        board
            .row(operation)
            .map(row ->
                new GatePage(
                    viewer,
                    row,
                    Shown.of(row, board, current.isPresent(), viewer.now()),
                    Acknowledgements.seen(desk.desk(), row.operation(), row.recorded())));
    if (part && found.isPresent()) {
      Markup markup = new Markup();
      found.get().write(markup);
      return Html.page(markup.toString());
    }
    NotOpen notOpen = new NotOpen(operation, current.isPresent());
    String heading = found.map(GatePage::heading).orElse(notOpen.heading(viewer.words()));
    return Html.page(
        found.isPresent() ? HttpStatus.OK : notOpen.status(),
        DeskSheet.of(
            viewer,
            DeskPage.GATE_SHEET,
            heading,
            instruments.strip(viewer, board, current.isPresent()),
            page ->
                found.ifPresentOrElse(
                    one -> one.writeLive(page, "/gate/" + Address.encoded(operation)),
                    () -> notOpen.write(page, viewer.words()))));
  }

  @PostMapping("/gate/{operation}/acknowledge")
  ResponseEntity<String> acknowledge(
      HttpServletRequest request, @PathVariable String operation, @RequestParam String seat) {
    Viewer viewer = viewers.of(request);
    Optional<Board.Row> row =
        desk.watching()
            .board()
            .row(operation)
            .filter(open ->
                open.operation().answer().seats().stream()
                    .anyMatch(one -> one.seat().seat().equals(seat)));
    Optional<SubjectId> papers =
        new Lists(desk.desk())
            .newest(operation)
            .flatMap(act -> Optional.ofNullable(act.head().matter().subject()));
    if (row.isPresent() && papers.isPresent()) {
      Draft draft =
          new OperationDrafts(viewer.required(), viewer.now(), papers.get())
              .acknowledge(
                  new Draft.IdempotencyKey("desk:" + UUID.randomUUID()),
                  operation,
                  seat,
                  AnswerJson.digest(row.get().operation().answer()));
      if (desk.desk().record(List.of(draft)).isEmpty()) {
        throw new IllegalStateException("one draft is one entry");
      }
    }
    return Html.to("/gate/" + Address.encoded(operation));
  }
}
