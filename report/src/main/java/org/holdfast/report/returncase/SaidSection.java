// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.diligence.Contradiction;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.returncase.Said;
import org.holdfast.report.text.Markup;

/// What each side has said: the original first, the translation and who made it below, what does
/// not agree marked on both.
final class SaidSection {
  private final CaseSheet sheet;
  private final CaseWords words;
  private final Markup page;
  private final List<Contradiction> contradictions;

  private SaidSection(CaseSheet sheet) {
    this.sheet = sheet;
    this.words = sheet.words();
    this.page = sheet.page();
    this.contradictions = words.standing().contradictions();
  }

  static void write(CaseSheet sheet) {
    new SaidSection(sheet).section(sheet.words().standing().said());
  }

  /// The section of what one side has said.
  static void of(CaseSheet sheet, String side) {
    new SaidSection(sheet)
        .section(
            sheet.words().standing().said().stream()
                .filter(said -> said.side().equals(side))
                .toList());
  }

  private void section(List<Said> all) {
    long conflicting = contradictions.stream().filter(one -> concerns(one, all)).count();
    sheet.section("said", words.count("contradictions", conflicting));
    if (all.isEmpty()) {
      sheet.none("said.none");
    }
    Map<String, List<Said>> sides = new LinkedHashMap<>();
    all.forEach(one -> sides.computeIfAbsent(one.side(), _ -> new ArrayList<>()).add(one));
    page.open("div", "class", "cols two").line();
    sides.forEach((side, said) -> {
      page.open("div", "class", "stack").element("h3", side(side)).line();
      said.forEach(this::said);
      page.closeLine();
    });
    page.closeLine();
    sheet.end();
  }

  private static boolean concerns(Contradiction contradiction, List<Said> said) {
    return said.contains(contradiction.one())
        || said.stream().anyMatch(one -> one.id().equals(contradiction.other()));
  }

  private String side(String side) {
    String key = "case.side." + side;
    if (side.isBlank()) {
      return words.words().say("unstated");
    }
    return words.words().has(key) ? words.words().say(key) : side;
  }

  private void said(Said said) {
    page.open("blockquote", "class", "words").open("span", "lang", said.language());
    page.written(said.quote()).close();
    String capacity = said.capacity().isBlank() ? "" : ", " + said.capacity();
    String source = said.source().isBlank() ? words.say("source.none") : said.source();
    cite(
        said.id()
            + ". "
            + said.speaker()
            + capacity
            + ", "
            + words.moment(said.happening().at())
            + "; "
            + source);
    if (!said.translation().isBlank()) {
      page.open("span", "class", "cite").open("span", "lang", "en");
      page.written("\u201c" + said.translation() + "\u201d").close().text(" ");
      String by = said.translator();
      page.text(by.isBlank() ? words.say("translated.nobody") : words.say("translated", by))
          .close();
    }
    contradictions.stream()
        .filter(one -> one.one().equals(said))
        .forEach(one ->
            conflict(words.say("conflicts", one.other()), one.words(), language(one.other())));
    contradictions.stream()
        .filter(one -> one.other().equals(said.id()))
        .forEach(one -> conflict(words.say("conflicts", one.one().id()), "", ""));
    sheet.linked(CaseSection.STATEMENTS, said.id());
    page.closeLine();
  }

  /// The language of a statement; empty where it is none.
  private String language(String id) {
    return words.standing().said().stream()
        .filter(said -> said.id().equals(id))
        .map(Said::language)
        .findFirst()
        .orElse("");
  }

  private void cite(String text) {
    page.open("span", "class", "cite").written(text).close();
  }

  private void conflict(String text, String quote, String language) {
    page.open("span", "class", "cite");
    sheet.mark("m-differs", "differs", text);
    if (!quote.isEmpty()) {
      page.text(" ").open("q", "lang", language).written(quote).close();
    }
    page.close();
  }
}
