// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.holdfast.report.text.Markup;
import org.holdfast.service.watch.Board;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/// The operations board.
@Controller
final class BoardController {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final Instruments instruments;

  BoardController(DeskHolder desk, Viewers viewers, Instruments instruments) {
    this.desk = desk;
    this.viewers = viewers;
    this.instruments = instruments;
  }

  @GetMapping("/")
  ResponseEntity<String> board(
      HttpServletRequest request,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part) {
    Viewer viewer = viewers.of(request);
    Optional<Board> current = desk.watching().current();
    Board shown = current.orElseGet(() -> desk.watching().board());
    BoardPage page = new BoardPage(viewer, shown, current.isPresent());
    if (part) {
      Markup markup = new Markup();
      page.write(markup);
      return Html.page(markup.toString());
    }
    Strip strip = instruments.strip(viewer, shown, current.isPresent());
    return Html.page(
        DeskSheet.of(
            viewer, DeskPage.BOARD, page.heading(), strip, markup -> page.writeLive(markup)));
  }
}
