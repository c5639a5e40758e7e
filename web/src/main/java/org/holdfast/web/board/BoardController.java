// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import jakarta.servlet.http.HttpServletRequest;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.access.Viewers;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The operations board.
@Controller
final class BoardController {
  private final Viewers viewers;

  BoardController(Viewers viewers) {
    this.viewers = viewers;
  }

  @GetMapping("/")
  ResponseEntity<String> board(HttpServletRequest request) {
    Viewer viewer = viewers.of(request);
    String heading = viewer.words().say("board.empty");
    return Html.page(
        DeskSheet.of(
            viewer, DeskPage.BOARD, heading, Strip.NONE, page -> page.element("h1", heading)));
  }
}
