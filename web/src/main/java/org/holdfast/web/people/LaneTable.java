// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.assessment.Stretches;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.Naming;
import org.holdfast.web.people.sight.ProtectionWords;
import org.holdfast.web.people.sight.Today;

/// What the lanes show, as a table in the order of time.
final class LaneTable {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final ProtectionWords named;
  private final Today today;
  private final List<Appearance> appearances;

  LaneTable(Markup page, Viewer viewer, Today today, List<Appearance> appearances) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.named = new ProtectionWords(words);
    this.today = today;
    this.appearances = List.copyOf(appearances);
  }

  /// A row, at the first instant that its time can mean.
  private record Row(Instant at, String when, String what, String source) {}

  void write() {
    List<Row> rows = new ArrayList<>();
    today.each().forEach(one -> rows.addAll(of(one)));
    appearances.forEach(one -> rows.addAll(of(one)));
    if (rows.isEmpty()) {
      page.element("p", words.say("people.lanes.none"), "class", "blank").line();
      return;
    }
    rows.sort(Comparator.comparing(Row::at));
    page.open("details", "open", "open").element("summary", words.say("people.lanes.table")).line();
    page.open("table", "class", "blocks", "aria-label", words.say("people.lanes.table"));
    page.open("thead").open("tr");
    for (String column : List.of("when", "what", "source")) {
      page.element("th", words.say("people.lanes." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    rows.forEach(this::row);
    page.close().close().closeLine();
  }

  private void row(Row row) {
    page.open("tr").element("th", row.when(), "scope", "row");
    cell("people.lanes.what", row.what());
    cell("people.lanes.source", row.source());
    page.closeLine();
  }

  private void cell(String label, String text) {
    page.open("td", "data-l", words.say(label)).open("span").written(text).close().close();
  }

  private List<Row> of(Today.One one) {
    Protection protection = one.protection();
    String kind = named.kind(protection.kind());
    String source = protection.source() == null ? "" : protection.source().value();
    List<Row> rows = new ArrayList<>();
    protection
        .times()
        .forEach((name, at) ->
            rows.add(
                new Row(
                    at.earliest(),
                    named.moment(at, protection.zone()),
                    words.say("people.lanes.time", kind, named.time(name), named.bars(protection)),
                    Naming.stated(words, source))));
    for (ProtectionEvent event : one.covering().history().events()) {
      rows.add(
          new Row(
              event.at().earliest(),
              named.moment(event.at(), protection.zone()),
              words.say("people.lanes.event", kind, named.event(event.type())),
              Naming.stated(words, event.source() == null ? source : event.source().value())));
    }
    rows.addAll(changes(one, kind));
    return rows;
  }

  /// Where a bar begins and ends by computation and not by an act.
  private List<Row> changes(Today.One one, String kind) {
    List<Row> rows = new ArrayList<>();
    LaneAxis axis = LaneAxis.over(today, appearances, viewer.zone());
    Answer before = Answer.NO_PROTECTION_FOUND;
    for (Stretches.Stretch stretch : one.stretches(today.asking(), axis.from(), axis.to())) {
      if (stretch.answer() != before && !stated(one, stretch.from())) {
        rows.add(
            new Row(
                stretch.from(),
                since(stretch, axis, one.protection()),
                words.say("people.lanes.change", kind, words.of("people.lane", stretch.answer())),
                words.say("people.lanes.computed")));
      }
      before = stretch.answer();
    }
    return rows;
  }

  /// When a stretch begins; of one that was there before the axis, nobody can say when.
  private String since(Stretches.Stretch stretch, LaneAxis axis, Protection protection) {
    String from = named.minute(stretch.from(), protection.zone());
    return stretch.from().equals(axis.from()) ? words.say("people.lanes.before", from) : from;
  }

  /// Whether a time or an act of it begins at this instant, which has a row of its own.
  private static boolean stated(Today.One one, Instant at) {
    return Stream.concat(
            one.protection().times().values().stream(),
            one.covering().history().events().stream().map(ProtectionEvent::at))
        .anyMatch(moment -> moment.earliest().equals(at) || moment.latest().equals(at));
  }

  private List<Row> of(Appearance one) {
    List<Row> rows = new ArrayList<>();
    String entry = words.say("people.lanes.entry", one.screening());
    rows.add(
        new Row(
            one.screenedAt(),
            viewer.times().at(one.screenedAt()),
            words.say(
                "people.lanes.screening",
                one.operation(),
                one.seat(),
                words.say("answer." + one.answer())),
            entry));
    Instant departed = one.departedAt();
    if (departed != null) {
      rows.add(
          new Row(
              departed,
              viewer.times().at(departed),
              words.say("people.lanes.departure", one.operation(), one.seat()),
              entry));
    }
    return rows;
  }
}
