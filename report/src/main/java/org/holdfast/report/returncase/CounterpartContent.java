// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.CounterpartStanding;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;

/// What a page says of one counterpart of a case: what was asked, answers and silence over time,
/// what it said and what contradicts that.
public final class CounterpartContent {
  private final CounterpartStanding of;
  private final CaseWords words;
  private final CaseSheet sheet;

  private CounterpartContent(CounterpartStanding of, CaseSheet sheet) {
    this.of = of;
    this.words = sheet.words();
    this.sheet = sheet;
  }

  /// Content for a page in the making; empty where the case has no such counterpart.
  public static Optional<CounterpartContent> on(
      Markup page, CaseAsOf standing, String counterpart, Words words, CaseContent.Links links) {
    CaseSheet sheet = new CaseSheet(page, new CaseWords(standing, words), links);
    return standing.counterparts().stream()
        .filter(one -> one.counterpart().name().equals(counterpart))
        .findFirst()
        .map(one -> new CounterpartContent(one, sheet));
  }

  /// How it stands in one sentence.
  public String lede() {
    Duration silent = of.silentFor();
    String answered = words.say("counterpart.lede", of.answered(), of.efforts().size());
    return silent == null
        ? answered
        : answered + " " + words.say("counterpart.silent", words.atLeast(silent));
  }

  /// The facts and sections.
  public void write() {
    sheet.page().shipped(DutyShapes.SPRITE);
    facts();
    answers();
    new EffortTable(sheet).efforts(of.efforts());
    SaidSection.of(sheet, of.counterpart().name());
  }

  private void facts() {
    List<String> channels = of.counterpart().channels();
    String government = of.counterpart().government();
    Duration median = of.medianAnswer();
    long timed = CaseTimes.timed(of.efforts(), words.standing().asOf());
    sheet.page().open("dl", "class", "facts").line();
    sheet.fact("counterpart", words.of("kind", of.counterpart().kind()), government);
    sheet.fact("channels", words.orUnstated(String.join("; ", channels)), "");
    sheet.fact("answered", words.say("answered", of.answered(), of.efforts().size()), "");
    sheet.fact(
        "median",
        median == null ? words.say("median.none") : words.atMost(median),
        median == null ? "" : words.say("n", timed));
    sheet.page().closeLine();
  }

  private void answers() {
    List<Effort> asked =
        of.efforts().stream().filter(effort -> !effort.request().isBlank()).toList();
    sheet.section("answers", words.say("strip.aside", words.standing().about().zone().getId()));
    if (asked.isEmpty()) {
      sheet.none("answers.none");
    } else {
      AnswerStrip.write(sheet, asked);
    }
    sheet.end();
  }
}
