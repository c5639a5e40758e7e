// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.protection.Answer;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Tally;
import org.holdfast.report.words.Words;
import org.holdfast.service.watch.Board;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Viewer;

/// The board: what leaves next and what is on hold, what left that should not have, and what
/// happened lately.
final class BoardPage {
  /// Columns of numbers.
  private static final Set<String> COUNTED = Set.of("seats", "held", "review");

  private final Viewer viewer;
  private final Words words;
  private final Board board;
  private final boolean current;

  /// @param current whether the board goes up to the end of the record
  BoardPage(Viewer viewer, Board board, boolean current) {
    this.viewer = viewer;
    this.words = viewer.words();
    this.board = board;
    this.current = current;
  }

  /// The heading, which is the state of things.
  String heading() {
    long wrongly = board.departed().stream().filter(one -> !one.wrongly().isEmpty()).count();
    if (wrongly > 0) {
      return words.count("ops.wrongly", wrongly);
    }
    if (!current) {
      return words.say("ops.unchecked");
    }
    if (board.rows().isEmpty()) {
      return words.say("ops.empty");
    }
    long held =
        board.rows().stream()
            .filter(row -> shown(row).answer() != Answer.NO_PROTECTION_FOUND)
            .count();
    return words.count("ops.watched", board.rows().size(), held);
  }

  private Shown shown(Board.Row row) {
    return Shown.of(row, board, current, viewer.now());
  }

  /// Writes the part that is replaced whenever something changes, and what replaces it.
  void writeLive(Markup page) {
    LivePart.write(page, "/", this::write);
  }

  /// Writes the content.
  void write(Markup page) {
    page.open("div", "data-announce", heading()).line();
    page.open("header", "class", "head").element("h1", heading());
    page.element("p", words.say("ops.lede"), "class", "lede").closeLine();
    departedWrongly(page);
    if (!board.rows().isEmpty()) {
      table(page);
    }
    page.open("p", "class", "btns no-print");
    if (viewer.may(DeskPage.LISTS.roles())) {
      page.element("a", words.say("ops.bring"), "class", "btn", "href", "/lists");
    }
    if (viewer.may(DeskPage.DEPARTURE_FORM.roles())) {
      page.element("a", words.say("ops.unlisted"), "class", "btn", "href", "/departures");
    }
    page.closeLine();
    happened(page);
    page.closeLine();
  }

  private void departedWrongly(Markup page) {
    for (Board.Departed one : board.departed()) {
      if (!one.wrongly().isEmpty()) {
        page.open("div", "class", "answer hold", "role", "alert").icon("hold", "big").open("div");
        page.open("p", "class", "verdict");
        page.text(words.count("ops.departed-wrongly", one.wrongly().size(), one.operation()));
        page.closeLine();
        page.element("p", left(one));
        page.close().closeLine();
      }
    }
  }

  /// Seats of a list have names that say nothing of anybody; how people without a list are known
  /// may be their names.
  private String left(Board.Departed one) {
    String at = viewer.times().at(one.at());
    return one.listed()
        ? seats("ops.departed-wrongly.seats", one.wrongly(), at)
        : words.say("ops.departed-wrongly.unlisted", at);
  }

  private void table(Markup page) {
    page.open("table", "class", "blocks board watched", "aria-label", words.say("ops.label"))
        .line();
    page.open("thead").open("tr");
    for (String column :
        List.of("answer", "departs", "operation", "route", "seats", "held", "review", "changed")) {
      String style = COUNTED.contains(column) ? "num" : "";
      page.element("th", words.say("ops.column." + column), "scope", "col", "class", style);
    }
    page.close().closeLine().open("tbody").line();
    board.rows().forEach(row -> row(page, row));
    page.close().closeLine();
  }

  private void row(Markup page, Board.Row row) {
    OperationAnswer answer = row.operation().answer();
    page.open("tr").line();
    lead(page, answer, shown(row));
    departs(page, answer);
    page.open("th", "scope", "row", "data-l", words.say("ops.column.operation"));
    page.open("a", "class", "op", "href", address(row)).written(row.operation().name());
    page.close().close();
    cell(page, "route", new Headlines(words).route(answer.manifest()));
    seats(page, answer);
    Tally tally = Tally.of(answer);
    boolean all = !shown(row).checked();
    number(page, "held", all ? tally.seats() : tally.held());
    number(page, "review", all ? 0 : tally.review());
    changed(page, row);
    page.closeLine();
  }

  /// People at a gate see the sheet that names nobody.
  private String address(Board.Row row) {
    boolean whole = viewer.may(DeskPage.OPERATION.roles());
    return (whole ? "/operations/" : "/gate/") + Address.encoded(row.operation().name());
  }

  private void lead(Markup page, OperationAnswer answer, Shown shown) {
    page.open("td", "class", "lead " + shown.shape());
    page.open("span", "class", "mark m-" + (shown.checked() ? shown.shape() : "hold"));
    page.icon(shown.shape(), "i").open("span");
    page.text(
        shown.checked() ? new Headlines(words).sentence(answer) : words.say("ops.could-not-check"));
    page.close().close();
    String below =
        shown.checked()
            ? viewer.times().expiry(answer.expiresAt(), viewer.now())
            : words.say(shown.why());
    page.element("span", below, "class", "sub").closeLine();
  }

  private void departs(Markup page, OperationAnswer answer) {
    Instant departs = answer.manifest().departsAt();
    page.open("td", "class", "time", "data-l", words.say("ops.column.departs"));
    if (departs == null) {
      page.element("span", words.say("departs.unknown")).closeLine();
      return;
    }
    page.element("span", viewer.times().departure(departs, viewer.now()), "class", "clock");
    String at = DepartureTime.of(viewer, answer.manifest(), departs);
    page.element("time", at, "class", "sub", "datetime", departs.toString());
    page.closeLine();
  }

  private void seats(Markup page, OperationAnswer answer) {
    page.open("td", "class", "num", "data-l", words.say("ops.column.seats"));
    page.element("span", Integer.toString(answer.counts().parsed()), "class", "big");
    Integer declared = answer.counts().declared();
    boolean even =
        declared != null
            && declared == answer.counts().parsed()
            && declared == answer.counts().screened();
    if (!even) {
      page.element("span", new Headlines(words).counts(answer.counts()), "class", "sub");
    }
    page.closeLine();
  }

  private void number(Markup page, String column, long number) {
    page.open("td", "class", "num", "data-l", words.say("ops.column." + column));
    page.element("span", Long.toString(number), "class", number == 0 ? "zero" : "big").closeLine();
  }

  private void cell(Markup page, String column, String text) {
    page.open("td", "class", "full", "data-l", words.say("ops.column." + column));
    page.element("span", text).closeLine();
  }

  private void changed(Markup page, Board.Row row) {
    boolean lately =
        Duration.between(row.changedAt(), viewer.now()).compareTo(Duration.ofHours(1)) < 0;
    page.open("td", "class", "full", "data-l", words.say("ops.column.changed")).open("span");
    if (lately && !row.changed().isEmpty()) {
      page.open("span", "class", "mark").icon("change", "i");
      page.element("span", seats("ops.changed", row.changed())).close();
      page.element("span", viewer.times().at(row.changedAt()), "class", "sub");
    } else {
      page.text(words.say("ops.unchanged", viewer.times().at(row.changedAt())));
    }
    page.close().closeLine();
  }

  private void happened(Markup page) {
    if (board.happened().isEmpty()) {
      return;
    }
    page.open("section", "class", "sec", "aria-labelledby", "lately").open("header");
    page.element("h2", words.say("ops.lately"), "id", "lately").closeLine();
    page.open("ol", "class", "rows log").line();
    for (Board.Happened one : board.happened().stream().limit(12).toList()) {
      page.open("li").element("time", viewer.times().at(one.at()), "datetime", one.at().toString());
      page.text(" ").element("span", told(one)).closeLine();
    }
    page.close().closeLine();
  }

  private String told(Board.Happened one) {
    String what = "ops.what." + one.what().name();
    return switch (one.what()) {
      case NOW_HELD, ESCALATED -> seats(what, one.seats(), one.operation());
      case ANSWERED_OTHERWISE ->
          one.seats().isEmpty()
              ? words.say(what + ".none", one.operation())
              : seats(what, one.seats(), one.operation());
      case LISTED, WITHDRAWN, DEPARTED -> words.say(what, one.operation());
    };
  }

  /// What is said of seats: their names fill the first gap.
  private String seats(String key, List<String> seats, Object... gaps) {
    Object[] all = new Object[gaps.length + 1];
    all[0] = String.join(", ", seats);
    System.arraycopy(gaps, 0, all, 1, gaps.length);
    return words.say(key + (seats.size() == 1 ? ".one" : ".many"), all);
  }
}
