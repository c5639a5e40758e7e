// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import java.time.Instant;
import java.util.List;
import org.holdfast.protection.Answer;
import org.holdfast.protection.assessment.Stretches;
import org.holdfast.report.text.Markup;
import org.holdfast.report.text.Wrapped;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.ProtectionWords;
import org.holdfast.web.people.sight.Today;

/// Protections, screenings and departures on one time axis, and the same as a table.
///
/// A reader would get this wrong: a bar is drawn with what is known now, and each protection is
/// held against the removal that it speaks of.
final class Lanes {
  private static final int ROW = 48;
  private static final int TOP = 34;
  private static final int HEIGHT_OF_A_BAR = 24;
  private static final int LINE = 16;
  private static final int COLUMNS = 42;

  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final ProtectionWords named;
  private final Today today;
  private final List<Appearance> appearances;
  private final LaneAxis axis;

  Lanes(Markup page, Viewer viewer, Today today, List<Appearance> appearances) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.named = new ProtectionWords(words);
    this.today = today;
    this.appearances = List.copyOf(appearances);
    this.axis = LaneAxis.over(today, appearances, viewer.zone());
  }

  void write() {
    if (!today.each().isEmpty()) {
      figure();
    }
    new LaneTable(page, viewer, today, appearances).write();
  }

  private void figure() {
    int rows = today.each().size() + 2;
    int height = TOP + rows * ROW + 24 + today.each().stream().mapToInt(this::further).sum();
    page.open("figure", "class", "drawn").line();
    page.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "aria-label",
        words.say("people.lanes"),
        "tabindex",
        "0",
        "data-hint",
        words.say("case.sideways"));
    page.open(
            "svg",
            "class",
            "fig",
            "viewBox",
            "0 0 1120 " + height,
            "role",
            "img",
            "aria-labelledby",
            "lane-t lane-d")
        .line();
    page.element("title", words.say("people.lanes.title"), "id", "lane-t");
    page.element("desc", description(), "id", "lane-d").line();
    grid(height);
    double y = TOP;
    for (Today.One one : today.each()) {
      lane(one, y);
      y += ROW + further(one);
    }
    screenings(y);
    departures(y + ROW);
    page.close().closeLine();
    page.element("figcaption", words.say("people.lanes.caption")).closeLine();
  }

  private String description() {
    StringBuilder said = new StringBuilder();
    for (Today.One one : today.each()) {
      said.append(named.kind(one.protection().kind())).append(": ");
      said.append(named.today(one)).append(". ");
    }
    return said.append(words.count("people.lanes.screened", appearances.size())).toString();
  }

  private void grid(int height) {
    for (LaneAxis.Tick tick : axis.ticks()) {
      down("grid", tick.x(), 24, height - 22);
      String month = words.of("month", tick.month().getMonth()) + " " + tick.month().getYear();
      text("q", tick.x() + 4, 16, month);
    }
    down("now", LaneAxis.RIGHT, 24, height - 22);
    text("m b", LaneAxis.RIGHT, height - 6, words.say("people.lanes.now"));
  }

  private void lane(Today.One one, double y) {
    text("b", 0, y + 16, named.kind(one.protection().kind()));
    double line = y + 33;
    for (String part : bars(one)) {
      text("q", 0, line, part);
      line += LINE;
    }
    for (Stretches.Stretch stretch : one.stretches(today.asking(), axis.from(), axis.to())) {
      stretch(stretch, y + 6);
    }
    String lane =
        one.unchecked()
            ? words.say("people.lane.UNCHECKED")
            : words.of("people.lane", one.answer());
    text("b", LaneAxis.RIGHT + 10, y + 23, lane);
    path("grid", "M0 " + LaneAxis.units(y + ROW - 4 + further(one)) + "H1120");
  }

  private List<String> bars(Today.One one) {
    return Wrapped.lines(named.bars(one.protection()), COLUMNS, COLUMNS);
  }

  /// How much higher a lane is whose words take more than one line.
  private int further(Today.One one) {
    return (bars(one).size() - 1) * LINE;
  }

  private void stretch(Stretches.Stretch stretch, double y) {
    double from = axis.x(stretch.from());
    double to = axis.x(stretch.to());
    switch (stretch.answer()) {
      case HOLD -> box("inforce", from, y, to - from);
      case REVIEW -> {
        box("decide", from, y, to - from);
        hatch(from, y, to - from);
      }
      case NO_PROTECTION_FOUND ->
          path(
              "off",
              "M"
                  + LaneAxis.units(from)
                  + " "
                  + LaneAxis.units(y + HEIGHT_OF_A_BAR / 2.0)
                  + "H"
                  + LaneAxis.units(to));
    }
  }

  private void screenings(double y) {
    text("b", 0, y + 16, words.say("people.lanes.screenings"));
    text("q", 0, y + 33, words.count("people.lanes.screened", appearances.size()));
    appearances.forEach(one -> down("step", axis.x(one.screenedAt()), y + 8, y + 28));
    path("grid", "M0 " + LaneAxis.units(y + ROW - 4) + "H1120");
  }

  private void departures(double y) {
    text("b", 0, y + 16, words.say("people.lanes.departures"));
    long departed = appearances.stream().filter(one -> one.departedAt() != null).count();
    text("q", 0, y + 33, words.count("people.lanes.departed", departed));
    for (Appearance one : appearances) {
      Instant at = one.departedAt();
      if (at != null) {
        double x = axis.x(at);
        boolean barred = barred(at);
        path(
            barred ? "bad" : "home",
            "M" + LaneAxis.units(x - 9) + " " + LaneAxis.units(y + 8) + "h18l-9 16z");
      }
    }
  }

  /// Whether something was in force at an instant.
  private boolean barred(Instant at) {
    return today.each().stream()
        .flatMap(one -> one.stretches(today.asking(), at, at.plusSeconds(1)).stream())
        .anyMatch(stretch -> stretch.answer() == Answer.HOLD);
  }

  private void box(String style, double x, double y, double width) {
    page.open(
            "rect",
            "class",
            style,
            "x",
            LaneAxis.units(x),
            "y",
            LaneAxis.units(y),
            "width",
            LaneAxis.units(Math.max(1.5, width)),
            "height",
            Integer.toString(HEIGHT_OF_A_BAR))
        .closeLine();
  }

  /// Slanting lines, so that a fax shows what a tint does not.
  private void hatch(double x, double y, double width) {
    StringBuilder d = new StringBuilder();
    for (double at = x; at + HEIGHT_OF_A_BAR <= x + width; at += 9) {
      d.append('M')
          .append(LaneAxis.units(at))
          .append(' ')
          .append(LaneAxis.units(y + HEIGHT_OF_A_BAR));
      d.append('l').append(HEIGHT_OF_A_BAR).append(" -").append(HEIGHT_OF_A_BAR);
    }
    if (!d.isEmpty()) {
      path("decide-lines", d.toString());
    }
  }

  private void down(String style, double x, double from, double to) {
    path(style, "M" + LaneAxis.units(x) + " " + LaneAxis.units(from) + "V" + LaneAxis.units(to));
  }

  private void path(String style, String d) {
    page.open("path", "class", style, "d", d).closeLine();
  }

  private void text(String style, double x, double baseline, String text) {
    page.element(
            "text", text, "class", style, "x", LaneAxis.units(x), "y", LaneAxis.units(baseline))
        .line();
  }
}
