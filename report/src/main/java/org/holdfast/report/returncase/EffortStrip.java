// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.Gap;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.report.text.Markup;

/// Where did nothing happen? One tick for each act, a bracket over each gap that is longer than the
/// order's rhythm and over the one that is still open, deadlines below the axis.
final class EffortStrip {
  private static final double LEFT = 92;
  private static final double RIGHT = Figure.WIDTH - 40.0;
  private static final double MARK = 17;
  private static final int BRACKET = 16;
  private static final int TICK = 40;

  /// From how many deadlines on only those that call for attention are labelled.
  private static final int MANY = 24;

  private final Figure figure;
  private final CaseWords words;
  private final CaseAsOf standing;
  private final DayAxis axis;
  private final List<Bracket> brackets;
  private final List<Mark> marks;
  private final int labelRows;
  private final int markRows;

  /// A bracket over a gap, with its label in a row above.
  private record Bracket(Gap gap, String label, double middle, int row) {}

  /// A deadline in a row below the axis.
  private record Mark(Obligation duty, double x, String label, boolean before, int row) {}

  private EffortStrip(Markup page, CaseWords words) {
    this.figure = new Figure(page, "strip");
    this.words = words;
    this.standing = words.standing();
    this.axis = DayAxis.over(begin(), end(), LEFT, RIGHT);
    var labels = new Figure.Rows();
    this.brackets = brackets(labels);
    this.labelRows = Math.max(1, labels.count());
    var rows = new Figure.Rows();
    this.marks = marks(rows);
    this.markRows = Math.max(1, rows.count());
  }

  /// Writes the figure, its key, its caption and its table.
  static void write(Markup page, CaseWords words) {
    new EffortStrip(page, words).figure();
  }

  private Instant begin() {
    Stream<Instant> acts =
        standing.questions().taken().steps().stream().map(one -> one.happening().at().earliest());
    return Stream.concat(acts, standing.ordered().stream())
        .min(Comparator.naturalOrder())
        .orElse(standing.asOf());
  }

  /// The last due time, or the time of asking. Once the person is home no gap is open: then the
  /// time since is not drawn, so that the days that count are not pressed into a corner.
  private Instant end() {
    Stream<Instant> dues =
        dues().map(one -> Objects.requireNonNull(one.dueAt(), "it has a due time"));
    Whereabouts home = standing.arrived();
    Stream<Instant> last =
        home == null
            ? Stream.of(standing.asOf())
            : Stream.concat(
                Stream.of(home.happening().at().latest()),
                standing.questions().taken().steps().stream()
                    .map(one -> one.happening().at().latest()));
    return Stream.concat(dues, last).max(Comparator.naturalOrder()).orElseThrow();
  }

  private Stream<Obligation> dues() {
    return standing.obligations().stream().filter(one -> one.dueAt() != null);
  }

  private List<Bracket> brackets(Figure.Rows rows) {
    List<Bracket> all = new ArrayList<>();
    for (Gap gap : standing.gaps()) {
      if (gap.overCadence() || gap.open()) {
        String label =
            words.say(gap.open() ? "gap.label.open" : "gap.label", words.atLeast(gap.length()));
        double half = Figure.width(label) / 2;
        double centre = (axis.x(gap.from()) + axis.x(gap.to())) / 2;
        double middle = Math.clamp(centre, LEFT + half, Figure.WIDTH - half);
        all.add(new Bracket(gap, label, middle, rows.take(middle - half, middle + half + 12)));
      }
    }
    return all;
  }

  /// What falls due at one time and stands alike has one mark.
  private record Alike(Instant dueAt, DutyState state) {}

  private List<Mark> marks(Figure.Rows rows) {
    Map<Alike, List<Obligation>> alike = new LinkedHashMap<>();
    dues()
        .forEach(duty ->
            alike
                .computeIfAbsent(
                    new Alike(
                        Objects.requireNonNull(duty.dueAt(), "it has a due time"), duty.state()),
                    _ -> new ArrayList<>())
                .add(duty));
    boolean many = alike.size() > MANY;
    List<Mark> all = new ArrayList<>();
    alike.values().forEach(duties -> all.add(mark(duties, many, rows)));
    return all;
  }

  private Mark mark(List<Obligation> duties, boolean many, Figure.Rows rows) {
    Obligation first = duties.getFirst();
    double x = axis.x(Objects.requireNonNull(first.dueAt(), "it has a due time"));
    String names =
        duties.stream().map(one -> one.directive().id().value()).collect(Collectors.joining(", "));
    String label =
        many && quiet(first) ? "" : words.say("mark", names, words.of("state", first.state()));
    double width = label.isEmpty() ? 0 : Figure.width(label) + 8;
    boolean before = x + MARK + width > Figure.WIDTH;
    double from = before ? x - MARK / 2 - width : x - MARK / 2;
    double to = before ? x + MARK / 2 : x + MARK / 2 + width;
    return new Mark(first, x, label, before, rows.take(from, to + 3));
  }

  private static boolean quiet(Obligation duty) {
    return switch (duty.state()) {
      case MET, SUSPENDED, ENDED -> true;
      case OPEN, LATE, MISSED, DISPUTED -> false;
    };
  }

  private double ticksTop() {
    return labelRows * Figure.LINE + BRACKET + 12.0;
  }

  private double axisY() {
    return ticksTop() + TICK;
  }

  private double marksTop() {
    return axisY() + 46;
  }

  private void figure() {
    key();
    figure.open(
        words,
        words.say("strip.title", words.shortDay(begin()), words.at(standing.asOf())),
        description(),
        marksTop() + markRows * 22.0);
    rests();
    axis.draw(figure, words, axisY());
    steps();
    brackets.forEach(this::bracket);
    brackets.forEach(this::label);
    marks.forEach(this::leader);
    marks.forEach(this::mark);
    now();
    home();
    none();
    figure.text("b", 0, ticksTop() + TICK / 2.0 + 4, words.say("strip.steps"));
    figure.text("b", 0, marksTop() + 5, words.say("strip.deadlines"));
    figure.caption(words.say("strip.caption"));
    new FigureTable(figure.page(), words).ofStrip();
    figure.close();
  }

  private String description() {
    List<Effort> steps = standing.questions().taken().steps();
    var said = new StringBuilder(words.count("strip.said", steps.size()));
    standing.gaps().stream()
        .filter(gap -> gap.overCadence() || gap.open())
        .forEach(gap ->
            said.append(' ')
                .append(
                    words.say(
                        gap.open() ? "strip.said.open" : "strip.said.gap",
                        words.atLeast(gap.length()),
                        words.at(gap.from()),
                        words.at(gap.to()))));
    return said.append(' ').append(words.say("strip.said.deadlines", dues().count())).toString();
  }

  private void key() {
    Markup page = figure.page();
    page.open("ul", "class", "key");
    key("step", "", "key.step");
    if (!CaseTimes.allRested(standing).isEmpty()) {
      key("rest", "quiet", "key.rest");
    }
    for (DutyState state : DutyState.values()) {
      if (dues().anyMatch(one -> one.state() == state)) {
        key(DutyShapes.of(state), DutyShapes.style(state), "key." + state.name());
      }
    }
    page.closeLine();
  }

  private void key(String shape, String style, String words) {
    figure.page().open("li", "class", style).icon(shape, "i");
    figure.page().element("span", this.words.say(words)).close();
  }

  private void rests() {
    for (CaseTimes.Span span : CaseTimes.allRested(standing)) {
      double x = axis.x(span.from());
      double width = axis.x(span.to()) - x;
      figure.box("rest", x, ticksTop() - 6, width, TICK + 6.0);
      figure.hatch("hatch", x, ticksTop() - 6, width, TICK + 6.0);
    }
  }

  private void steps() {
    for (Effort step : standing.questions().taken().steps()) {
      double from = axis.x(step.happening().at().earliest());
      double to = axis.x(step.happening().at().latest());
      figure.down("step", (from + to) / 2, ticksTop(), axisY());
    }
  }

  private void bracket(Bracket bracket) {
    double from = axis.x(bracket.gap().from());
    double to = Math.max(from + 2, axis.x(bracket.gap().to()));
    double foot = ticksTop() - 8;
    double top = foot - 8;
    String style = bracket.gap().open() ? "badline" : "gapline";
    figure.path(
        style, "M" + Math.round(from) + " " + foot + "V" + top + "H" + Math.round(to) + "V" + foot);
    if (bracket.row() > 0) {
      figure.down("thin", (from + to) / 2, baseline(bracket) + 4, top);
    }
  }

  private double baseline(Bracket bracket) {
    return (labelRows - bracket.row()) * (double) Figure.LINE - 4;
  }

  private void label(Bracket bracket) {
    figure.text(
        bracket.gap().open() ? "m b bad halo" : "m halo",
        bracket.middle(),
        baseline(bracket),
        bracket.label());
  }

  private double y(Mark mark) {
    return marksTop() + mark.row() * 22;
  }

  private void leader(Mark mark) {
    figure.down("thin", mark.x(), axisY() + 26, y(mark) - MARK / 2);
  }

  private void mark(Mark mark) {
    double y = y(mark);
    String style = DutyShapes.style(mark.duty().state());
    figure.symbol(DutyShapes.of(mark.duty().state()), style, mark.x(), y, MARK);
    if (!mark.label().isEmpty()) {
      double gap = MARK / 2 + 5;
      figure.text(
          mark.before() ? "e halo" : "halo",
          mark.before() ? mark.x() - gap : mark.x() + gap,
          y + 5,
          mark.label());
    }
  }

  private void now() {
    if (standing.asOf().isAfter(axis.to())) {
      return;
    }
    double x = axis.x(standing.asOf());
    figure.down("now", x, ticksTop() - 8, axisY() + 4);
    boolean room = x + 40 < Figure.WIDTH;
    figure.text(
        room ? "b halo" : "b e halo", room ? x + 5 : x - 5, ticksTop() + 8, words.say("now"));
  }

  /// When the person came home, where that is known.
  private void home() {
    Whereabouts news = standing.arrived();
    if (news != null) {
      double x = axis.x(news.happening().at().earliest());
      figure.down("home", x, ticksTop() - 8, axisY() + 4);
      figure.text("b e halo", x - 6, ticksTop() + 8, words.say("strip.home"));
    }
  }

  /// Where nothing is on record, the lane says so.
  private void none() {
    String none = words.say("none-recorded");
    if (standing.questions().taken().steps().isEmpty()) {
      double x = axis.x(standing.asOf());
      boolean room = x + 48 + Figure.width(none) < Figure.WIDTH;
      figure.text(room ? "q" : "e q", room ? x + 48 : x - 48, ticksTop() + 24, none);
    }
    if (marks.isEmpty()) {
      figure.text("q", LEFT, marksTop() + 5, none);
    }
  }
}
