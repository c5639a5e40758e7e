// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.diligence.CounterpartStanding;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.report.text.Markup;

/// What was done, the newest first, and what passed with each counterpart.
///
/// A reader would get this wrong: counterparts stand in the order of the file. They are never
/// ranked, and a median of a handful says how many it is of.
final class EffortTable {
  /// How many acts are told before the earlier ones are folded.
  private static final int TOLD = 12;

  private final CaseSheet sheet;
  private final CaseWords words;
  private final Markup page;

  EffortTable(CaseSheet sheet) {
    this.sheet = sheet;
    this.words = sheet.words();
    this.page = sheet.page();
  }

  static void write(CaseSheet sheet) {
    var table = new EffortTable(sheet);
    table.efforts();
    table.counterparts();
  }

  private void efforts() {
    efforts(words.standing().questions().taken().steps());
  }

  /// The section of some efforts, the newest first.
  void efforts(List<Effort> steps) {
    List<Effort> newest = new ArrayList<>(steps).reversed();
    sheet.section("efforts", words.count("efforts", newest.size()));
    if (newest.isEmpty()) {
      sheet.none("efforts.none");
    } else {
      rows(newest.subList(0, Math.min(TOLD, newest.size())));
    }
    if (newest.size() > TOLD) {
      sheet.details(words.count("efforts.earlier", newest.size() - TOLD));
      rows(newest.subList(TOLD, newest.size()));
      page.closeLine();
    }
    sheet.end();
  }

  private void rows(List<Effort> efforts) {
    sheet.table("efforts", "when", "act", "from-to", "asked", "answer", "record");
    for (Effort effort : efforts) {
      sheet.row(
          words.moment(effort.happening().at()), effort.id(), CaseSection.EFFORTS, effort.id());
      sheet.cell("act", words.word("act", effort.act()), channel(effort));
      sheet.cell("from-to", who(effort), "");
      sheet.cell(
          "asked", effort.request().isBlank() ? words.say("asked.unstated") : effort.request());
      answer(effort);
      sheet.cell(
          "record", effort.evidence().isBlank() ? words.say("record.none") : effort.evidence());
      sheet.endRow();
    }
    sheet.endTable();
  }

  private String channel(Effort effort) {
    return effort.channel().isBlank() ? "" : words.say("by-way-of", effort.channel());
  }

  private String who(Effort effort) {
    String office = effort.office();
    String from =
        office.isBlank() || effort.actor().isBlank()
            ? words.orNobody(office + effort.actor())
            : effort.actor() + ", " + office;
    return effort.counterpart().isBlank()
        ? from + ", " + words.of("kind", effort.kind())
        : words.say("who", from, effort.counterpart());
  }

  private void answer(Effort effort) {
    sheet.open("answer");
    if (effort.answeredBy(words.standing().asOf())) {
      page.written(effort.response());
      Happening at = effort.answeredAt();
      sheet.sub(at == null ? words.say("answered.when-unstated") : words.moment(at.at()));
    } else if (effort.request().isBlank()) {
      page.text(words.say("asked.nothing"));
    } else {
      sheet.mark("m-hold", "blank", words.say("no-response"));
      sheet.sub(words.say("for", words.ago(effort.happening().at().latest())));
    }
    sheet.close();
  }

  private void counterparts() {
    List<CounterpartStanding> all = words.standing().counterparts();
    sheet.section("counterparts", words.say("counterparts.aside"));
    if (all.isEmpty()) {
      sheet.none("counterparts.none");
    } else {
      sheet.table("counterparts", "counterpart", "channels", "answered", "median", "silent");
      all.forEach(this::counterpart);
      sheet.endTable();
    }
    sheet.end();
  }

  private void counterpart(CounterpartStanding of) {
    String government = of.counterpart().government();
    String kind = words.of("kind", of.counterpart().kind());
    sheet.row(
        of.counterpart().name(),
        government.isEmpty() ? kind : kind + ", " + government,
        sheet.links().counterpart(of.counterpart().name()));
    List<String> channels = of.counterpart().channels();
    sheet.cell(
        "channels",
        channels.isEmpty() ? words.words().say("unstated") : String.join("; ", channels));
    sheet.cell("answered", words.say("answered", of.answered(), of.efforts().size()));
    Duration median = of.medianAnswer();
    long timed = timed(of.efforts());
    sheet.cell(
        "median",
        median == null ? words.say("median.none") : words.atMost(median),
        median == null ? "" : words.say("n", timed));
    Duration silent = of.silentFor();
    sheet.cell("silent", silent == null ? words.say("silent.none") : words.atLeast(silent));
    sheet.endRow();
  }

  /// How many answers have a time of their own.
  private long timed(List<Effort> efforts) {
    return CaseTimes.timed(efforts, words.standing().asOf());
  }
}
