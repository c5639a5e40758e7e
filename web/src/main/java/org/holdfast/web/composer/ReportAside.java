// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.statusreport.PreviousReport;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.report.filing.Sheet;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;
import org.holdfast.service.returncase.ReportPapers;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.jspecify.annotations.Nullable;

/// Beside the sentences of a report: who declares it, what changed since the last one, its papers,
/// and the way to filing it.
final class ReportAside {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenReport open;
  private final ComposerPage.Refused refused;

  ReportAside(Markup page, Viewer viewer, OpenReport open, ComposerPage.Refused refused) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.open = open;
    this.refused = refused;
  }

  void write() {
    declaration();
    since();
    papers();
    filing();
  }

  private void section(String id) {
    page.open("section", "class", "sec no-print", "aria-labelledby", id).line();
    page.element("h2", words.say("returns.report." + id), "id", id).line();
  }

  private void declaration() {
    section("declaration");
    StatusReport report = open.report();
    page.open("p")
        .written(
            report.declarant().name().isBlank()
                ? words.say("returns.report.no-declarant")
                : report.declarant().name());
    page.closeLine();
    boolean again = refused.is("declaration", "");
    page.open("details", "open", again ? "open" : "");
    page.element("summary", words.say("returns.report.declaration.open")).line();
    Form form =
        Form.open(
            page,
            viewer,
            open.about().address("/report"),
            again ? refused.sent() : sent(report),
            again ? refused.faults() : Map.of());
    form.hidden("act", "declaration").hidden("version", open.version());
    form.line("name", "returns.declarant.name", "text")
        .line("title", "returns.declarant.title", "text")
        .line("agency", "returns.declarant.agency", "text")
        .lines("declarationClause", "returns.declarant.clause")
        .line("signedIn", "returns.declarant.signed-in", "text")
        .lines("returnTerms", "returns.declarant.terms")
        .send("returns.declarant.save", "btn solid")
        .close();
    page.closeLine().closeLine();
  }

  private static Map<String, String> sent(StatusReport report) {
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put("name", report.declarant().name());
    sent.put("title", report.declarant().title());
    sent.put("agency", report.declarant().agency());
    sent.put("declarationClause", report.declarationClause());
    sent.put("signedIn", report.signedIn());
    sent.put("returnTerms", report.returnTerms());
    return sent;
  }

  private void since() {
    section("since");
    @Nullable PreviousReport previous = open.submission().previous();
    if (previous == null) {
      page.element("p", words.say("returns.report.first"), "class", "blank").closeLine();
      return;
    }
    List<String> now = open.report().statements().stream().map(Statement::text).toList();
    page.element("p", words.say("returns.report.last", previous.id()), "class", "quiet small");
    page.open("ul", "class", "plain rows").line();
    now.stream()
        .filter(text -> !previous.texts().contains(text))
        .forEach(text -> change("new", text));
    now.stream().filter(previous.texts()::contains).forEach(text -> change("same", text));
    previous.texts().stream()
        .filter(text -> !now.contains(text))
        .forEach(text -> change("gone", text));
    page.closeLine().closeLine();
  }

  private void change(String sort, String text) {
    page.open("li").element("strong", words.say("returns.report." + sort)).text(" ");
    page.open("q").written(text).close().closeLine();
  }

  private void papers() {
    section("papers");
    page.element("p", words.say("returns.report.papers.lede"), "class", "small quiet").line();
    for (Language language : Language.values()) {
      ReportPapers papers = ReportPapers.of(open.submission(), Sheet.LETTER, language, true);
      page.open("ul", "class", "plain files", "lang", words.language().tag()).line();
      papers.names().stream()
          .filter(name -> language == Language.ENGLISH || !name.endsWith(".json"))
          .forEach(this::paper);
      page.closeLine();
    }
    page.closeLine();
  }

  private void paper(String name) {
    String form = name.substring(name.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
    String what =
        (name.contains("sealed") ? "returns.paper.sealed" : "returns.paper.report")
            + (name.startsWith("report-es") ? ".es" : "");
    page.open("li");
    page.element(
        "a",
        words.say(what) + ", " + form,
        "href",
        open.about().address("/report/" + name),
        "download",
        name.endsWith(".html") ? "" : name);
    page.closeLine();
  }

  private void filing() {
    section("filing");
    page.element("p", words.say("returns.report.filing.lede"), "class", "small quiet").line();
    String at = open.submission().at().truncatedTo(ChronoUnit.SECONDS).toString();
    page.open("div", "class", "btns");
    page.element(
        "a",
        words.say("returns.report.review"),
        "class",
        "btn",
        "href",
        open.about().address("/report?review=" + at));
    page.closeLine();
    Form form = Form.open(page, viewer, open.about().address("/report"));
    form.hidden("act", "begin").hidden("version", open.version());
    form.send("returns.report.begin", "btn").close();
    page.element("p", words.say("returns.report.begin.hint"), "class", "small quiet").closeLine();
  }
}
