// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.returncase.RemovalFact;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.report.text.Markup;
import org.holdfast.report.text.Wrapped;

/// What was ordered when, beside what happened: a lane for each directive, one for what befell the
/// orders, one for where the person was.
final class Timeline {
  private static final double LEFT = 214;
  private static final double RIGHT = Figure.WIDTH - 24.0;
  private static final int NAME_COLUMNS = 28;
  private static final double BAR = 18;
  private static final double MARK = 14;
  private static final int TOP = 26;

  private final Figure figure;
  private final CaseWords words;
  private final CaseAsOf standing;
  private final List<Lane> lanes;
  private final List<Mark> events;
  private final List<Mark> places;
  private final DayAxis axis;

  /// The lane of a directive.
  ///
  /// @param name the directive and its verb
  /// @param life when it was owed
  /// @param end what ended it; empty while nothing has
  record Lane(String name, DirectiveLife life, String end) {
    List<String> lines() {
      return Wrapped.lines(name, NAME_COLUMNS, NAME_COLUMNS);
    }

    double height() {
      return Math.max(BAR + 10, lines().size() * 16 + 10.0);
    }
  }

  /// A mark in the lane of events or of places.
  ///
  /// @param lane `event` or `place`
  record Mark(Instant at, String when, String lane, String words) {}

  private Timeline(Markup page, CaseWords words) {
    this.figure = new Figure(page, "timeline");
    this.words = words;
    this.standing = words.standing();
    this.lanes = lanes();
    this.events = events();
    this.places = places();
    Instant from =
        Stream.concat(
                Stream.concat(events.stream(), places.stream()).map(Mark::at),
                lanes.stream().map(lane -> lane.life().begins()))
            .min(Comparator.naturalOrder())
            .orElse(standing.asOf());
    this.axis = DayAxis.over(from, standing.asOf(), LEFT, RIGHT);
  }

  /// Writes the figure, its caption and its table.
  static void write(Markup page, CaseWords words) {
    new Timeline(page, words).figure();
  }

  private List<Lane> lanes() {
    List<Lane> all = new ArrayList<>();
    for (var order : standing.orders()) {
      for (Directive directive : order.directives()) {
        DirectiveLife life = standing.lives().get(directive.id());
        if (life != null) {
          String name = directive.id().value() + " " + words.of("verb", directive.verb());
          all.add(new Lane(name, life, end(directive, life)));
        }
      }
    }
    return all;
  }

  private String end(Directive directive, DirectiveLife life) {
    if (life.endedBy().equals(DirectiveLife.REPLACED)) {
      Optional<String> by =
          standing.orders().stream()
              .flatMap(order -> order.directives().stream())
              .filter(other -> other.replaces().contains(directive.id()))
              .map(other -> other.id().value())
              .findFirst();
      return words.say("replaced", by.orElse(""));
    }
    return life.endedBy().isEmpty() ? "" : words.word("event", life.endedBy());
  }

  private List<Mark> events() {
    List<Mark> all = new ArrayList<>();
    RemovalFact removal = standing.about().removal();
    if (removal != null && removal.happening().knownBy(standing.asOf())) {
      Instant at = removal.happening().at().earliest();
      all.add(
          new Mark(
              at, words.moment(removal.happening().at()), "event", words.say("event.removal")));
    }
    standing
        .orders()
        .forEach(order ->
            all.add(
                new Mark(
                    order.entered().at().earliest(),
                    words.moment(order.entered().at()),
                    "event",
                    words.say("event.entered", order.id().value()))));
    standing
        .events()
        .forEach(event ->
            all.add(
                new Mark(
                    event.happening().at().earliest(),
                    words.moment(event.happening().at()),
                    "event",
                    words.of("event", event.type()) + ", " + event.order().value())));
    all.sort(Comparator.comparing(Mark::at));
    return all;
  }

  private List<Mark> places() {
    return standing.about().log().whereabouts().stream()
        .filter(news -> news.happening().knownBy(standing.asOf()))
        .sorted(Comparator.comparing(news -> news.happening().at().earliest()))
        .map(news ->
            new Mark(
                news.happening().at().earliest(),
                words.moment(news.happening().at()),
                "place",
                place(news)))
        .toList();
  }

  private String place(Whereabouts news) {
    String what = words.word("news", news.type());
    return news.where().isEmpty() ? what : what + ": " + news.where();
  }

  private void figure() {
    List<Placed> placedEvents = placed(events);
    List<Placed> placedPlaces = placed(places);
    double lanesEnd = TOP + lanes.stream().mapToDouble(Lane::height).sum();
    double eventsTop = lanesEnd + 14;
    double placesTop = eventsTop + height(placedEvents) + 10;
    double axisY = placesTop + height(placedPlaces) + 8;
    figure.open(
        words,
        words.say("timeline.title", words.at(standing.asOf())),
        words.say("timeline.said", lanes.size(), events.size(), places.size()),
        axisY + 28);
    axis.draw(figure, words, axisY);
    double y = TOP;
    for (Lane lane : lanes) {
      lane(lane, y);
      y += lane.height();
    }
    figure.path("grid", "M0 " + (lanesEnd + 4) + "H" + Figure.WIDTH);
    marks("event", placedEvents, eventsTop);
    figure.path("grid", "M0 " + (placesTop - 6) + "H" + Figure.WIDTH);
    marks("place", placedPlaces, placesTop);
    now(axisY);
    figure.caption(words.say("timeline.caption", standing.about().zone().getId()));
    List<Mark> all = Stream.concat(events.stream(), places.stream()).toList();
    new FigureTable(figure.page(), words).ofTimeline(lanes, all);
    figure.close();
  }

  private void now(double axisY) {
    double x = axis.x(standing.asOf());
    figure.down("now", x, TOP - 8.0, axisY + 4);
    figure.text("b m", Math.min(x, Figure.WIDTH - 24.0), TOP - 12.0, words.say("now"));
  }

  private void lane(Lane lane, double y) {
    double baseline = y + 14;
    for (String line : lane.lines()) {
      figure.text("b", 0, baseline, line);
      baseline += 16;
    }
    Instant ended = lane.life().ended();
    double from = axis.x(lane.life().begins());
    double to = axis.x(ended == null || ended.isAfter(standing.asOf()) ? standing.asOf() : ended);
    figure.box("owed", from, y, to - from, BAR);
    lane.life().rests().forEach(rest -> rest(rest, y, to));
    if (!lane.end().isEmpty()) {
      figure.down("ended", to, y - 3, y + BAR + 3);
      boolean room = to + Figure.width(lane.end()) + 8 < Figure.WIDTH;
      figure.text(room ? "q halo" : "e q halo", room ? to + 6 : to - 6, y + 14, lane.end());
    }
  }

  private void rest(DirectiveLife.Rest rest, double y, double barEnd) {
    Instant until = rest.to();
    double from = Math.min(axis.x(rest.from()), barEnd);
    double to = Math.min(until == null ? barEnd : axis.x(until), barEnd);
    if (to > from) {
      figure.box("rested", from, y, to - from, BAR);
      figure.hatch("hatch", from, y, to - from, BAR);
    }
  }

  /// A mark with the row into which it goes.
  private record Placed(Mark mark, double x, String label, boolean before, int row) {}

  private List<Placed> placed(List<Mark> marks) {
    var rows = new Figure.Rows();
    List<Placed> all = new ArrayList<>();
    for (Mark mark : marks) {
      double x = axis.x(mark.at());
      String label = mark.words();
      double width = MARK / 2 + 6 + Figure.width(label);
      boolean before = x + width > Figure.WIDTH;
      double from = before ? x - width : x - MARK / 2;
      double to = before ? x + MARK / 2 : x + width;
      all.add(new Placed(mark, x, label, before, rows.take(from, to + 10)));
    }
    return all;
  }

  private static double height(List<Placed> placed) {
    int rows = placed.stream().mapToInt(Placed::row).max().orElse(0) + 1;
    return rows * 21.0;
  }

  private void marks(String lane, List<Placed> placed, double top) {
    figure.text("b", 0, top + 13, words.say("lane." + lane));
    if (placed.isEmpty()) {
      figure.text("q", LEFT + 48, top + 13, words.say("none-recorded"));
    }
    for (Placed one : placed) {
      double y = top + one.row() * 21 + 9;
      figure.symbol(lane, lane.equals("event") ? "m-ink" : "m-none", one.x(), y, MARK);
      double x = one.before() ? one.x() - MARK / 2 - 4 : one.x() + MARK / 2 + 4;
      figure.text(one.before() ? "e halo" : "halo", x, y + 5, one.label());
    }
  }
}
