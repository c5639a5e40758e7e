// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.Gap;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.report.text.Markup;

/// The facts of a figure as a table: when, what sort of thing, and what.
final class FigureTable {
  private final CaseSheet sheet;
  private final CaseWords words;
  private final CaseAsOf standing;

  /// One row.
  private record Fact(Instant at, String when, String sort, String what) {}

  FigureTable(Markup page, CaseWords words) {
    this.sheet = new CaseSheet(page, words, CaseContent.Links.NONE);
    this.words = words;
    this.standing = words.standing();
  }

  /// The facts of the strip: steps, gaps, rests and deadlines.
  void ofStrip() {
    List<Fact> facts = new ArrayList<>();
    standing.questions().taken().steps().forEach(step -> facts.add(step(step)));
    standing.gaps().forEach(gap -> facts.add(gap(gap)));
    CaseTimes.allRested(standing).forEach(span -> facts.add(rest(span)));
    standing
        .obligations()
        .forEach(duty -> {
          Computed due = duty.due();
          if (due != null) {
            facts.add(deadline(duty, due));
          }
        });
    table("strip.table", facts);
  }

  private Fact step(Effort step) {
    return new Fact(
        step.happening().at().earliest(),
        words.moment(step.happening().at()),
        words.say("fact.step"),
        step.id() + ". " + words.act(step));
  }

  private Fact gap(Gap gap) {
    return new Fact(
        gap.from(),
        words.say("from-to", words.at(gap.from()), words.at(gap.to())),
        words.say(gap.open() ? "fact.gap.open" : "fact.gap"),
        gapInWords(gap));
  }

  private Fact rest(CaseTimes.Span span) {
    return new Fact(
        span.from(),
        words.say("from-to", words.at(span.from()), words.at(span.to())),
        words.say("fact.rest"),
        words.say("fact.rest.all"));
  }

  private Fact deadline(Obligation duty, Computed due) {
    return new Fact(
        due.due().latest(),
        words.moment(due.due()),
        words.say("fact.deadline"),
        words.duty(duty) + ": " + words.of("state", duty.state()));
  }

  private String gapInWords(Gap gap) {
    return words.atLeast(gap.length())
        + (gap.rested().isZero() ? "" : "; " + words.say("gap.rested", words.atLeast(gap.rested())))
        + (gap.overCadence() ? "; " + words.say("gap.over.short") : "");
  }

  /// The facts of the timeline: directives, what befell orders, and where the person was.
  void ofTimeline(List<Timeline.Lane> lanes, List<Timeline.Mark> marks) {
    List<Fact> facts = new ArrayList<>();
    for (Timeline.Lane lane : lanes) {
      facts.add(
          new Fact(
              lane.life().begins(),
              words.at(lane.life().begins()),
              lane.name(),
              words.say("fact.begins")));
      lane.life()
          .rests()
          .forEach(rest -> {
            Instant to = rest.to();
            String until = to == null ? words.say("still-open") : words.at(to);
            facts.add(
                new Fact(
                    rest.from(),
                    words.say("from-to", words.at(rest.from()), until),
                    lane.name(),
                    words.say("fact.rests", words.of("event", rest.type()))));
          });
      Instant ended = lane.life().ended();
      if (ended != null) {
        facts.add(new Fact(ended, words.at(ended), lane.name(), lane.end()));
      }
    }
    marks.forEach(mark ->
        facts.add(
            new Fact(mark.at(), mark.when(), words.say("fact." + mark.lane()), mark.words())));
    table("timeline.table", facts);
  }

  private void table(String caption, List<Fact> facts) {
    sheet.details(words.say("as-table"));
    sheet.page().open("table", "class", "blocks").element("caption", words.say(caption));
    sheet.page().open("thead").open("tr");
    for (String column : List.of("when", "sort", "what")) {
      sheet.page().element("th", sheet.label(column), "scope", "col");
    }
    sheet.page().close().close().open("tbody").line();
    facts.stream()
        .sorted(Comparator.comparing(Fact::at))
        .forEach(fact -> {
          sheet.row(fact.when());
          sheet.cell("sort", fact.sort());
          sheet.cell("what", fact.what());
          sheet.endRow();
        });
    sheet.page().close().close().closeLine();
  }
}
