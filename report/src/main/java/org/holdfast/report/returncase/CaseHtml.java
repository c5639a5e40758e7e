// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.report.page.Frame;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;

/// A return case as one page that needs nothing else.
public final class CaseHtml {
  private final CaseAsOf standing;
  private final CaseWords words;
  private final Markup page = new Markup();

  private CaseHtml(CaseAsOf standing, Language language) {
    this.standing = standing;
    this.words = new CaseWords(standing, Words.of(language));
  }

  /// The page.
  ///
  /// @param language the language of the fixed words; what people wrote stays as they wrote it
  public static String format(CaseAsOf standing, Language language) {
    return new CaseHtml(standing, language).page();
  }

  private String page() {
    Frame.open(page, words.words(), words.heading(), words.say("page"), "returncase.css");
    CaseContent content =
        CaseContent.on(page, standing, words.words(), CaseContent.Links.NONE).shapes();
    asOf();
    Frame.main(page);
    content.head().first().sections();
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
}
