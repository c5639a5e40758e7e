// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportProblem.Effect;
import org.holdfast.report.returncase.CaseContent;
import org.holdfast.report.statusreport.ReportSections;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The last look before a filing is recorded: all that the paper says, what still speaks against
/// it, and the digest of the very file.
final class FilingPage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenReport open;

  FilingPage(Markup page, Viewer viewer, OpenReport open) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.open = open;
  }

  /// Writes the page.
  ///
  /// @param sha256 the digest of the PDF as of this time
  void write(String sha256, ComposerPage.Refused refused) {
    CaseContent times =
        CaseContent.on(
            page, open.about().asOf(open.submission().at()), words, CaseContent.Links.NONE);
    page.open("header", "class", "head").open("p", "class", "kicker");
    page.element("a", words.say("returns.review.correct"), "href", open.about().address("/report"));
    page.closeLine();
    page.element("h1", words.say("returns.review.heading"));
    page.element(
        "p", words.say("returns.review.lede", times.at(open.submission().at())), "class", "lede");
    page.closeLine();
    problems();
    sections();
    paper(sha256);
    form(sha256, refused);
  }

  private void problems() {
    List<ReportProblem> blocking = open.problems(Effect.BLOCK);
    if (blocking.isEmpty()) {
      return;
    }
    page.open("section", "class", "note hold", "aria-labelledby", "incomplete").line();
    page.element(
        "h2", words.count("returns.review.incomplete", blocking.size()), "id", "incomplete");
    page.open("ul", "class", "plain rows").line();
    for (ReportProblem problem : blocking) {
      page.open("li");
      page.element(
          "strong", ReportSections.place(open.submission(), problem, words.language()) + ".");
      page.text(" " + words.language().of(problem.sentence())).closeLine();
    }
    page.closeLine().closeLine();
  }

  private void sections() {
    page.open("article", "class", "sheet court", "aria-label", words.say("returns.review.paper"));
    page.line();
    for (ReportSections.Section section :
        ReportSections.of(open.submission(), open.verdict(), words.language())) {
      page.element("h2", section.heading()).line();
      for (ReportSections.Sentence sentence : section.sentences()) {
        page.open("p").text(sentence.number() + "\u00a0 ").written(sentence.statement().text());
        page.text(" ").element("em", "(" + sentence.basis() + ")").closeLine();
      }
      if (!section.computed().isEmpty()) {
        page.element("p", section.computed()).line();
      }
    }
    closing(ClosingPart.PRIVILEGES);
    closing(ClosingPart.EXHIBITS);
    var declarant = open.report().declarant();
    page.open("p").written(open.report().declarationClause()).closeLine();
    page.open("p").written(declarant.name()).text(" ").written(declarant.title()).closeLine();
    closing(ClosingPart.SERVICE);
    page.closeLine();
  }

  private void closing(ClosingPart part) {
    List<ClosingItem> items = ClosingItem.of(part, open, words);
    if (items.isEmpty() && part != ClosingPart.SERVICE) {
      return;
    }
    page.element("h2", words.of("returns.closing", part)).line();
    if (items.isEmpty()) {
      page.element("p", words.of("returns.closing.none", part)).line();
    }
    for (ClosingItem item : items) {
      page.open("p").written(item.heading()).text(": ").written(item.said());
      item.below().forEach(text -> page.text(" ").open("em").written("(" + text + ")").close());
      page.closeLine();
    }
  }

  private String at() {
    return open.submission().at().toString();
  }

  private void paper(String sha256) {
    page.open("section", "class", "sec", "aria-labelledby", "file").line();
    page.element("h2", words.say("returns.review.file"), "id", "file").line();
    page.open("p");
    page.element(
        "a",
        words.say("returns.review.download"),
        "href",
        open.about().address("/report/report.pdf?final=" + at()),
        "download",
        "report.pdf");
    page.closeLine();
    page.element("p", words.say("returns.review.digest"), "class", "small quiet");
    page.element("p", sha256, "class", "digest").closeLine();
  }

  private void form(String sha256, ComposerPage.Refused refused) {
    page.open("section", "class", "sec no-print", "aria-labelledby", "confirm").line();
    page.element("h2", words.say("returns.review.confirm"), "id", "confirm").line();
    String why = refused.faults().getOrDefault("", "");
    if (!why.isEmpty()) {
      page.element("p", why, "class", "note hold", "role", "alert").line();
    }
    String action = open.about().address("/report");
    Form form =
        Form.open(page, viewer, action, refused.sent(), refused.faults(), "class", "sheet narrow");
    form.hidden("act", "file").hidden("version", open.version());
    form.hidden("at", at()).hidden("sha256", sha256);
    form.line("filing", "returns.review.filing", "text");
    form.when("receivedAt", "returns.review.received", "returns.clock.needed");
    Map<String, String> confirmed = new LinkedHashMap<>();
    confirmed.put("read", words.say("returns.review.read"));
    if (!open.verdict().finalizable()) {
      confirmed.put("incomplete", words.say("returns.review.though"));
    }
    form.several("confirm", "returns.review.confirm.legend", confirmed);
    form.send("returns.review.send", "btn solid").close();
    page.closeLine();
  }
}
