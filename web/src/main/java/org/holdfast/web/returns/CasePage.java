// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.report.returncase.CaseContent;
import org.holdfast.report.returncase.CounterpartContent;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Viewer;

/// The page of a case, and of one of its counterparts.
final class CasePage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenCase about;
  private final Asked asked;

  CasePage(Markup page, Viewer viewer, OpenCase about, Asked asked) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.about = about;
    this.asked = asked;
  }

  /// As of when a page is asked.
  ///
  /// @param at the time
  /// @param chosen whether somebody chose it
  /// @param sent what was sent, where it is no time; else empty
  /// @param done what was done just now: `recorded`, `proposed`; else empty
  record Asked(Instant at, boolean chosen, String sent, String done) {}

  void write() {
    CaseAsOf standing = about.asOf(asked.at());
    CaseContent content =
        CaseContent.on(page, standing, words, new DeskCaseLinks(viewer, about)).shapes();
    content.head();
    said(content);
    content.first();
    acts();
    chooser();
    content.sections();
    new CorrectionsPart(page, viewer, about, content).write();
  }

  /// A case that cannot be read whole is shown to nobody as if it were.
  void problems(List<Problem> problems) {
    page.open("header", "class", "head");
    page.open("h1").text(words.say("returns.unreadable")).closeLine().closeLine();
    ReturnsPage.problems(
        page, words, "returns.problems", problems.stream().map(Problem::sentence).toList());
  }

  void counterpart(CounterpartContent content, String name) {
    page.open("header", "class", "head").open("p", "class", "kicker");
    page.element(
        "a",
        about.about().title().isBlank() ? about.id() : about.about().title(),
        "href",
        about.address(""));
    page.closeLine();
    page.open("h1").written(name).closeLine();
    page.element("p", content.lede(), "class", "lede").closeLine();
    content.write();
  }

  private void said(CaseContent content) {
    if (!asked.done().isEmpty()) {
      page.element(
          "p", words.say("returns.done." + asked.done()), "class", "note", "role", "status");
    }
    if (about.view().erased()) {
      page.element("p", words.say("returns.erased"), "class", "note review").line();
    }
    long waiting = about.view().waiting().size();
    if (waiting > 0) {
      page.open("p", "class", "note review").text(words.count("returns.waiting", waiting) + " ");
      page.element("a", words.say("returns.waiting.see"), "href", "#corrections").closeLine();
    }
    if (asked.chosen()) {
      page.open("p", "class", "note review");
      page.text(words.say("returns.as-of.note", content.at(asked.at())) + " ");
      page.element("a", words.say("returns.as-of.now"), "href", about.address("")).closeLine();
    }
  }

  /// A form that changes nothing, so that the page it leads to can be kept and sent on.
  private void chooser() {
    page.open("form", "method", "get", "action", about.address(""), "class", "as-of").line();
    page.open("div", "class", "field");
    page.element("label", words.say("returns.as-of"), "for", "as-of").line();
    page.element(
        "span",
        words.say("returns.as-of.hint", about.zone().getId()),
        "class",
        "hint",
        "id",
        "h-as-of");
    boolean wrong = !asked.sent().isEmpty();
    if (wrong) {
      page.open("p", "class", "fault", "id", "e-as-of").icon("unchecked", "i");
      page.text(" " + words.say("returns.as-of.wrong")).closeLine();
    }
    page.single(
        "input",
        "type",
        "datetime-local",
        "id",
        "as-of",
        "name",
        "as-of",
        "value",
        asked.chosen() ? CaseTime.shown(asked.at(), about.zone()) : "",
        "aria-describedby",
        wrong ? "h-as-of e-as-of" : "h-as-of",
        "aria-invalid",
        wrong ? "true" : "");
    page.closeLine();
    page.element("button", words.say("returns.as-of.send"), "type", "submit", "class", "btn");
    page.closeLine();
  }

  private void acts() {
    if (!viewer.may(DeskPage.NEW_FACT.roles())) {
      return;
    }
    page.open("nav", "class", "btns no-print", "aria-label", words.say("returns.acts")).line();
    if (about.about().orders().isEmpty()) {
      page.element(
              "a",
              words.say("returns.order.new"),
              "class",
              "btn solid",
              "href",
              about.address("/new/order"))
          .line();
    }
    DeskCaseLinks links = new DeskCaseLinks(viewer, about);
    act(FactKind.EFFORT, links);
    act(FactKind.ANSWER, links);
    act(FactKind.WHEREABOUTS, links);
    page.element(
        "a", words.say("returns.report.write"), "class", "btn", "href", about.address("/report"));
    page.closeLine();
  }

  private void act(FactKind kind, DeskCaseLinks links) {
    page.element("a", words.of("returns.new", kind), "class", "btn", "href", links.address(kind))
        .line();
  }
}
