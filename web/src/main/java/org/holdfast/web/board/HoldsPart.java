// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import java.util.List;
import java.util.Map;
import org.holdfast.casefile.review.SeatHold;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// What people hold of an operation, each with who may lift it.
final class HoldsPart {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;

  HoldsPart(Markup page, Viewer viewer) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
  }

  void write(List<SeatHold> holds) {
    if (holds.isEmpty()) {
      return;
    }
    page.open("section", "class", "sec", "aria-labelledby", "holds").open("header");
    page.element("h2", words.count("ops.holds", holds.size()), "id", "holds");
    page.closeLine().open("ul", "class", "rows").line();
    holds.forEach(this::hold);
    page.close().closeLine();
  }

  private void hold(SeatHold hold) {
    String what =
        hold.seat() == null
            ? words.say("ops.hold.whole")
            : words.say("ops.departed.seat", hold.seat());
    page.open("li").open("div");
    page.element("strong", what).text(" ");
    page.text(words.say("ops.hold.by", hold.by().value(), viewer.times().at(hold.at())));
    if (!hold.words().isEmpty()) {
      page.text(" ").open("q").written(hold.words()).close();
    }
    page.element("span", words.say("ops.entry", hold.position()), "class", "sub");
    if (viewer.may(DeskPage.LIFT.roles())) {
      lifting(hold);
    }
    page.close().closeLine();
  }

  private void lifting(SeatHold hold) {
    page.open("details", "class", "no-print");
    page.element("summary", words.say("ops.lift")).line();
    Form.open(
            page,
            viewer,
            "/operations/" + Address.encoded(hold.operation()) + "/lift",
            Map.of(),
            Map.of())
        .named("lift-" + hold.position())
        .hidden("hold", Long.toString(hold.position()))
        .line("words", "ops.lift.why", "text", "required", "required")
        .send("ops.lift.send", "btn")
        .close();
    page.closeLine();
  }
}
