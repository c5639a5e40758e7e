// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.SignedIn;
import org.holdfast.casefile.review.OperationDrafts;
import org.holdfast.casefile.review.ReviewDrafts;
import org.holdfast.casefile.review.SeatHold;
import org.holdfast.service.ActFailure;
import org.holdfast.service.watch.Board;
import org.holdfast.service.watch.Lists;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person holds a seat, at once and alone; two others lift it.
@Controller
final class HoldController {
  private static final String WHOLE = "*";

  private final DeskHolder desk;
  private final Viewers viewers;

  HoldController(DeskHolder desk, Viewers viewers) {
    this.desk = desk;
    this.viewers = viewers;
  }

  @GetMapping("/operations/{operation}/hold")
  ResponseEntity<String> form(
      HttpServletRequest request,
      @PathVariable String operation,
      @RequestParam Map<String, String> asked) {
    return Html.page(page(viewers.of(request), row(operation), asked, Map.of()));
  }

  @PostMapping("/operations/{operation}/hold")
  ResponseEntity<String> hold(
      HttpServletRequest request,
      @PathVariable String operation,
      @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Board.Row row = row(operation);
    String seat = sent.getOrDefault("seat", "");
    if (!seats(viewer, row).containsKey(seat)) {
      String fault = viewer.words().say("ops.hold.seat.missing");
      return Html.again(page(viewer, row, sent, Map.of("seat", fault)));
    }
    record(
        desk.desk().file(),
        new OperationDrafts(viewer.required(), viewer.now(), Lists.papers(desk.desk(), operation))
            .hold(
                key(),
                operation,
                seat.equals(WHOLE) ? null : seat,
                sent.getOrDefault("words", "").strip()));
    return Html.to(
        (viewer.may(DeskPage.OPERATION.roles()) ? "/operations/" : "/gate/")
            + Address.encoded(operation));
  }

  @PostMapping("/operations/{operation}/lift")
  ResponseEntity<String> lift(
      HttpServletRequest request,
      @PathVariable String operation,
      @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    SeatHold hold =
        desk.desk().see(views -> views.reviews().holds(operation)).stream()
            .filter(one -> Long.toString(one.position()).equals(sent.get("hold")))
            .findFirst()
            .orElseThrow(() -> refused("This hold does not stand any more."));
    String words = sent.getOrDefault("words", "").strip();
    if (words.isEmpty()) {
      throw refused("Say why the hold may be lifted.");
    }
    CaseFile signedIn = desk.desk().file().as(SignedIn.of(viewer.session()));
    ReviewDrafts drafts =
        new ReviewDrafts(viewer.required(), viewer.now(), Lists.papers(desk.desk(), operation));
    record(signedIn, drafts.proposeLifting(key(), hold, words));
    return Html.to("/proposals");
  }

  private Board.Row row(String operation) {
    return desk.watching()
        .board()
        .row(operation)
        .orElseThrow(() -> refused("No operation of this name is open."));
  }

  private static ActFailure refused(String sentence) {
    return new ActFailure(ActFailure.Ground.NO_ANSWER, sentence);
  }

  private static Map<String, String> seats(Viewer viewer, Board.Row row) {
    Map<String, String> seats = new LinkedHashMap<>();
    seats.put(WHOLE, viewer.words().say("ops.hold.whole"));
    row.operation()
        .answer()
        .seats()
        .forEach(one ->
            seats.put(
                one.seat().seat(), viewer.words().say("ops.departed.seat", one.seat().seat())));
    return seats;
  }

  private static String page(
      Viewer viewer, Board.Row row, Map<String, String> sent, Map<String, String> faults) {
    String operation = row.operation().name();
    String heading = viewer.words().say("ops.hold.heading", operation);
    return DeskSheet.of(
        viewer,
        DeskPage.HOLD_FORM,
        heading,
        Strip.NONE,
        page -> {
          page.open("header", "class", "head").element("h1", heading);
          page.element("p", viewer.words().say("ops.hold.lede"), "class", "lede").closeLine();
          Form.open(
                  page,
                  viewer,
                  "/operations/" + Address.encoded(operation) + "/hold",
                  sent,
                  faults,
                  "class",
                  "sheet narrow")
              .choice("seat", "ops.hold.seat", seats(viewer, row))
              .line("words", "ops.hold.words", "text")
              .send("ops.hold.send", "btn solid")
              .close();
        });
  }

  private void record(CaseFile as, Draft draft) {
    if (desk.desk().record(as, List.of(draft)).size() != 1) {
      throw new IllegalStateException("one draft is one entry");
    }
  }

  private static Draft.IdempotencyKey key() {
    return new Draft.IdempotencyKey("desk:" + UUID.randomUUID());
  }
}
