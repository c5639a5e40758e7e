// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.report.returncase.CaseContent;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The list of return cases, the one whose deadline comes next first.
final class ReturnsPage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;

  ReturnsPage(Markup page, Viewer viewer) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
  }

  /// What came of a file that somebody brought.
  ///
  /// @param refused why it was not recorded; empty where that is not why
  /// @param problems what the reader of case files found wrong with it
  record Brought(String refused, List<String> problems) {
    static final Brought NOTHING = new Brought("", List.of());

    Brought {
      problems = List.copyOf(problems);
    }

    static Brought refused(String why) {
      return new Brought(why, List.of());
    }
  }

  void write(List<OpenCase> cases, Brought brought) {
    page.open("header", "class", "head");
    page.element("h1", words.count("returns.heading", cases.size()));
    page.element("p", words.say("returns.lede"), "class", "lede").closeLine();
    if (!brought.problems().isEmpty()) {
      problems(page, words, "returns.bring.problems", brought.problems());
    }
    if (cases.isEmpty()) {
      page.element("p", words.say("returns.none"), "class", "blank").line();
    } else {
      table(cases);
    }
    if (viewer.may(DeskPage.BRING_CASE.roles())) {
      page.open("p", "class", "btns no-print");
      page.element("a", words.say("returns.open"), "class", "btn solid", "href", "/returns/new");
      page.closeLine();
      bring(brought.refused());
    }
  }

  /// What is wrong with a file, each by line and field. The reader of files speaks English.
  static void problems(Markup page, Words words, String heading, List<String> problems) {
    page.open("section", "class", "note hold", "role", "alert", "aria-labelledby", "problems");
    page.element("h2", words.count(heading, problems.size()), "id", "problems");
    page.open("ul", "class", "plain rows", "lang", "en").line();
    problems.forEach(problem -> page.open("li").written(problem).closeLine());
    page.closeLine().closeLine();
  }

  private void table(List<OpenCase> cases) {
    page.open("table", "class", "board blocks", "aria-label", words.say("returns.table"));
    page.open("thead").open("tr");
    for (String column : List.of("case", "next", "gap", "state")) {
      page.element("th", words.say("returns.column." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    cases.stream().sorted(Comparator.comparing(this::next)).forEach(this::row);
    page.close().closeLine();
  }

  private Instant next(OpenCase one) {
    return one.reading().whole()
        ? one.asOf(viewer.now()).next().map(Obligation::dueAt).orElse(Instant.MAX)
        : Instant.MIN;
  }

  private void row(OpenCase one) {
    CaseAsOf standing = one.asOf(viewer.now());
    CaseContent content = CaseContent.on(page, standing, words, CaseContent.Links.NONE);
    page.open("tr").open("th", "scope", "row", "class", "lead").open("span");
    page.open("a", "href", one.address("")).written(content.heading()).close();
    page.open("span", "class", "sub").written(content.name()).close().close().close();
    if (one.reading().whole()) {
      CaseContent.Standing read = content.standing();
      cell("next", read.next().answer(), read.next().below(), false);
      boolean home = standing.arrived() != null;
      cell(
          "gap",
          home ? words.say("returns.gap.home") : read.gap().answer(),
          home ? "" : read.gap().below(),
          read.gap().alarm());
      cell("state", read.lede(), "", false);
    } else {
      cell("next", words.say("returns.unreadable"), "", true);
      cell("gap", words.say("returns.unreadable.short"), "", false);
      cell("state", words.say("returns.unreadable.short"), "", false);
    }
    page.closeLine();
  }

  private void cell(String column, String answer, String below, boolean alarm) {
    page.open("td", "data-l", words.say("returns.column." + column)).open("span");
    if (alarm) {
      page.open("span", "class", "mark m-review").icon("review", "i");
      page.element("b", answer).close();
    } else {
      page.written(answer);
    }
    if (!below.isEmpty()) {
      page.open("span", "class", "sub").written(below).close();
    }
    page.close().close();
  }

  private void bring(String refused) {
    page.open("section", "class", "sec no-print", "aria-labelledby", "bring").line();
    page.element("h2", words.say("returns.bring"), "id", "bring");
    page.element("p", words.say("returns.bring.lede")).line();
    Map<String, String> faults = refused.isEmpty() ? Map.of() : Map.of("file", refused);
    Form.open(
            page,
            viewer,
            "/returns",
            Map.of(),
            faults,
            "enctype",
            "multipart/form-data",
            "class",
            "sheet narrow")
        .line("file", "returns.bring.file", "file", "accept", ".json,application/json")
        .send("returns.bring.send", "btn solid")
        .close();
    page.closeLine();
  }
}
