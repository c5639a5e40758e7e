// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.protection.Answer;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;
import org.holdfast.service.watch.Acknowledgements;
import org.holdfast.service.watch.Board;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The sheet of a gate.
final class GatePage {
  private final Viewer viewer;
  private final Words words;
  private final Board.Row row;
  private final Shown shown;
  private final Set<String> acknowledged;

  GatePage(Viewer viewer, Board.Row row, Shown shown, Set<String> acknowledged) {
    this.viewer = viewer;
    this.words = viewer.words();
    this.row = row;
    this.shown = shown;
    this.acknowledged = Set.copyOf(acknowledged);
  }

  /// The heading, which is the answer.
  String heading() {
    return row.operation().name()
        + "  "
        + (shown.checked()
            ? new Headlines(words).sentence(row.operation().answer())
            : words.say("ops.could-not-check"));
  }

  void writeLive(Markup page, String address) {
    LivePart.write(page, address, this::write);
  }

  void write(Markup page) {
    OperationAnswer answer = row.operation().answer();
    TimeWords times = viewer.times();
    page.open("div", "data-announce", heading()).line();
    String style = shown.checked() ? shown.shape() : "hold";
    page.open("div", "class", "answer " + style).icon(shown.shape(), "big").open("div");
    page.element("h1", heading(), "class", "verdict");
    Instant departs = answer.manifest().departsAt();
    if (departs != null) {
      String at = DepartureTime.of(viewer, answer.manifest(), departs);
      page.element("p", at + ": " + times.departure(departs, viewer.now()));
    }
    page.element(
        "p",
        shown.checked() ? times.expiry(answer.expiresAt(), viewer.now()) : words.say(shown.why()));
    page.close().closeLine();
    page.element("p", words.say("ops.gate.lede"), "class", "note").line();
    table(page, answer);
    page.closeLine();
  }

  private void table(Markup page, OperationAnswer answer) {
    page.open("table", "class", "blocks gate", "aria-label", words.say("ops.gate.seats"))
        .open("thead");
    page.open("tr");
    for (String column : List.of("seat", "answer", "seen")) {
      page.element("th", words.say("ops.gate.column." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    for (Answer kind : Answer.values()) {
      for (SeatAnswer seat : answer.seats()) {
        if (said(seat) == kind) {
          seat(page, seat);
        }
      }
    }
    page.close().closeLine();
  }

  private Answer said(SeatAnswer seat) {
    return shown.checked() ? seat.answer() : Answer.HOLD;
  }

  private void seat(Markup page, SeatAnswer seat) {
    Answer said = said(seat);
    String shape = shown.checked() ? Headlines.shape(said) : "unchecked";
    page.open("tr").open("th", "scope", "row", "data-l", words.say("ops.gate.column.seat"));
    page.written(seat.seat().seat()).close();
    page.open("td", "data-l", words.say("ops.gate.column.answer"));
    page.open("span", "class", "mark m-" + (shown.checked() ? shape : "hold")).icon(shape, "i");
    page.element("span", words.of("answer", said)).close().close();
    page.open("td", "data-l", words.say("ops.gate.column.seen"));
    if (said == Answer.NO_PROTECTION_FOUND) {
      page.element("span", words.say("ops.gate.nothing"), "class", "quiet").text(" ");
      page.element(
          "a", words.say("ops.hold.this"), "class", "no-print", "href", hold(seat.seat().seat()));
    } else if (acknowledged.contains(seat.seat().seat())) {
      page.element("span", words.say("ops.gate.acknowledged"));
    } else {
      unseen(page, seat);
    }
    page.close().closeLine();
  }

  private String hold(String seat) {
    return "/operations/"
        + Address.encoded(row.operation().name())
        + "/hold?seat="
        + Address.encoded(seat);
  }

  private void unseen(Markup page, SeatAnswer seat) {
    Duration since = Duration.between(row.changedAt(), viewer.now());
    page.open("div");
    if (since.compareTo(Acknowledgements.UNSEEN) > 0) {
      page.open("p", "class", "fault").icon("hold", "i");
      page.text(" " + words.say("ops.gate.escalated", viewer.times().atLeast(since)));
      page.closeLine();
    } else {
      page.element("span", words.say("ops.gate.unseen"), "class", "print-only").line();
    }
    Form.open(page, viewer, "/gate/" + Address.encoded(row.operation().name()) + "/acknowledge")
        .named("s" + seat.seat().row())
        .hidden("seat", seat.seat().seat())
        .send("ops.gate.acknowledge", "btn")
        .close();
    page.closeLine();
  }
}
