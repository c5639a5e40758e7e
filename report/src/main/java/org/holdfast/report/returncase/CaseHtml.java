// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.Notice;
import org.holdfast.report.page.Frame;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;

/// A return case as one page that needs nothing else: what is due next and how long nothing has
/// happened first, then the court's three questions, then what they rest on.
public final class CaseHtml {
  private final CaseAsOf standing;
  private final CaseWords words;
  private final Markup page = new Markup();
  private final CaseSheet sheet;

  private CaseHtml(CaseAsOf standing, Language language) {
    this.standing = standing;
    this.words = new CaseWords(standing, Words.of(language));
    this.sheet = new CaseSheet(page, words);
  }

  /// The page.
  ///
  /// @param language the language of the fixed words; what people wrote stays as they wrote it
  public static String format(CaseAsOf standing, Language language) {
    return new CaseHtml(standing, language).page();
  }

  private String page() {
    Frame.open(page, words.words(), words.heading(), words.say("page"), "returncase.css");
    page.shipped(DutyShapes.SPRITE);
    asOf();
    Frame.main(page);
    head();
    strip();
    notices();
    figure();
    QuestionPanels.write(sheet);
    DutyTable.write(sheet);
    EffortTable.write(sheet);
    SaidSection.write(sheet);
    ReturnSections.write(sheet);
    timeline();
    Frame.close(
        page,
        words.say("foot.as-of", words.name(), words.at(standing.asOf())),
        words.say("foot.names"),
        words.words().say("foot.law"));
    return page.toString();
  }

  private void asOf() {
    page.open("section", "class", "strip", "aria-label", words.say("asked"));
    page.open("div", "class", "page").open("dl");
    asOf("asked.as-of", words.at(standing.asOf()));
    asOf("asked.zone", standing.about().zone().getId());
    asOf("asked.rule", standing.about().days().rule().id());
    page.close().close().closeLine();
  }

  private void asOf(String key, String value) {
    page.open("div").element("dt", words.say(key)).element("dd", value).close();
  }

  private void head() {
    page.open("header", "class", "head");
    page.element("p", words.kicker(), "class", "kicker").line();
    page.element("h1", words.heading()).line();
    page.element("p", words.lede(), "class", "lede").closeLine();
  }

  private void strip() {
    page.open("dl", "class", "deadline").line();
    for (CaseWords.Reading reading : words.strip()) {
      page.open("div", "class", reading.alarm() ? "alarm" : "").open("dt");
      if (reading.alarm()) {
        page.icon("duty-late", "i").text(" ");
      }
      page.text(reading.name()).close().open("dd").element("b", reading.answer());
      page.written(reading.below()).close().closeLine();
    }
    page.closeLine();
  }

  private void notices() {
    if (standing.notices().isEmpty()) {
      return;
    }
    sheet.section("notices", words.count("notices", standing.notices().size()));
    page.open("ul", "class", "plain notices").line();
    for (Notice notice : standing.notices()) {
      boolean alarm = notice.kind() != Notice.Kind.NO_OWNER;
      page.open("li", "class", alarm ? "note hold" : "note review");
      sheet.mark(alarm ? "m-hold" : "m-review", shape(notice), words.of("notice", notice.kind()));
      page.text(" ").written(notice.fact()).text(". ").element("span", words.of(notice.sentence()));
      sheet.sub(words.say("notice.since", words.at(notice.at())));
      page.closeLine();
    }
    page.closeLine();
    sheet.end();
  }

  private static String shape(Notice notice) {
    return switch (notice.kind()) {
      case MOVED -> "place";
      case RED_FLAG -> "flag";
      case SENT_UNCONFIRMED -> "hold";
      case MISSED -> "duty-missed";
      case NO_OWNER -> "blank";
    };
  }

  private void figure() {
    sheet.section("strip", words.say("strip.aside", standing.about().zone().getId()));
    EffortStrip.write(page, words);
    sheet.end();
  }

  private void timeline() {
    sheet.section("timeline", words.say("strip.aside", standing.about().zone().getId()));
    Timeline.write(page, words);
    sheet.end();
  }
}
