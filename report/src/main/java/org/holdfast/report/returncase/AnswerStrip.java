// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.report.text.Markup;

/// How long was each question to a counterpart open? One line for each: from when it was asked to
/// its answer, or dashed to the time of asking where there is none.
final class AnswerStrip {
  private static final double LEFT = 92;
  private static final double RIGHT = Figure.WIDTH - 200.0;
  private static final double ROW = 26;
  private static final double TOP = 8;

  /// How much wider a bold text is than a text.
  private static final double BOLDER = 1.08;

  private final Figure figure;
  private final CaseSheet sheet;
  private final CaseWords words;
  private final Instant asOf;
  private final List<Effort> asked;
  private final DayAxis axis;

  private AnswerStrip(CaseSheet sheet, List<Effort> asked) {
    this.sheet = sheet;
    this.words = sheet.words();
    this.figure = new Figure(sheet.page(), "answers");
    this.asOf = words.standing().asOf();
    this.asked = asked;
    Instant first =
        asked.stream()
            .map(one -> one.happening().at().earliest())
            .min(Comparator.naturalOrder())
            .orElse(asOf);
    this.axis = DayAxis.over(first, asOf.isBefore(first) ? first : asOf, LEFT, RIGHT);
  }

  /// Writes the figure, its caption and its table.
  ///
  /// @param asked what was asked, in order; not empty
  static void write(CaseSheet sheet, List<Effort> asked) {
    new AnswerStrip(sheet, asked).figure();
  }

  private void figure() {
    double bottom = TOP + asked.size() * ROW + 8;
    figure.open(
        words,
        words.say("answers.title", words.at(asOf)),
        description(),
        bottom + Figure.LINE + 14);
    axis.draw(figure, words, bottom);
    for (int i = 0; i < asked.size(); i++) {
      line(asked.get(i), TOP + i * ROW + ROW / 2);
    }
    figure.down("now", axis.x(asOf), TOP, bottom + 4);
    figure.caption(words.say("answers.caption"));
    table();
    figure.close();
  }

  private String description() {
    long answered = asked.stream().filter(one -> one.answeredBy(asOf)).count();
    return words.say("answers.said", asked.size(), answered, asked.size() - answered);
  }

  private void line(Effort effort, double y) {
    double from = axis.x(effort.happening().at().earliest());
    double to = axis.x(end(effort));
    boolean answered = effort.answeredBy(asOf);
    figure.text("b", 0, y + 5, effort.id());
    figure.down("step", from, y - 8, y + 8);
    figure.path(
        answered ? "gapline" : "badline",
        "M" + Math.round(from) + " " + y + "H" + Math.round(Math.max(from + 2, to)));
    if (answered) {
      figure.symbol("duty-met", "s-met", to, y, 15);
    }
    String length = length(effort);
    boolean room = to + 12 + Figure.width(length) * BOLDER <= Figure.WIDTH;
    String style = answered ? "halo" : "b bad halo";
    figure.text(room ? style : style + " e", room ? to + 12 : to - 6, room ? y + 5 : y - 7, length);
  }

  /// When it was answered; where it was not, or nobody says when, the time of asking.
  private Instant end(Effort effort) {
    Happening answered = effort.answeredAt();
    boolean timed = effort.answeredBy(asOf) && answered != null;
    return timed ? Objects.requireNonNull(answered).at().earliest() : asOf;
  }

  private String length(Effort effort) {
    if (!effort.answeredBy(asOf)) {
      return words.say("answers.open", words.ago(effort.happening().at().latest()));
    }
    Instant asked = effort.happening().at().earliest();
    return effort.answeredAt() == null || end(effort).isBefore(asked)
        ? words.say("answered.when-unstated")
        : words.say("answers.after", words.atMost(Duration.between(asked, end(effort))));
  }

  private void table() {
    Markup page = sheet.page();
    sheet.details(words.say("as-table"));
    page.open("table", "class", "blocks").element("caption", words.say("answers.table"));
    page.open("thead").open("tr");
    for (String column : List.of("when", "asked", "answer")) {
      page.element("th", sheet.label(column), "scope", "col");
    }
    page.close().close().open("tbody").line();
    for (Effort effort : asked) {
      sheet.row(words.moment(effort.happening().at()), effort.id());
      sheet.cell("asked", effort.request());
      sheet.cell("answer", words.answered(effort), length(effort));
      sheet.endRow();
    }
    page.close().close().closeLine();
  }
}
