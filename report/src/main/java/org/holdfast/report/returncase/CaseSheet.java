// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.util.List;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.report.text.Markup;

/// The pieces of which the sections of a case's page are made.
///
/// @param page the page in the making
/// @param words what is said
/// @param links where its parts lead
record CaseSheet(Markup page, CaseWords words, CaseContent.Links links) {

  /// Opens a section under a heading.
  ///
  /// @param id its name, and the key of its heading
  /// @param aside what stands beside the heading; empty for nothing
  void section(String id, String aside) {
    page.open("section", "class", "sec", "aria-labelledby", id).open("div", "class", "sec-head");
    page.element("h2", words.say("sec." + id), "id", id);
    if (!aside.isEmpty()) {
      page.element("p", aside);
    }
    links
        .beside(id)
        .forEach(link ->
            page.element("a", link.words(), "href", link.address(), "class", "beside").line());
    page.closeLine();
  }

  /// Closes a section.
  void end() {
    page.closeLine();
  }

  /// What stands where there is nothing to show.
  void none(String key) {
    page.element("p", words.say(key), "class", "blank").line();
  }

  /// Opens a table whose rows become labelled blocks on a narrow screen.
  ///
  /// @param labelledBy the heading's id
  /// @param columns the keys of the columns' names
  void table(String labelledBy, String... columns) {
    page.open("table", "class", "blocks", "aria-labelledby", labelledBy).open("thead").open("tr");
    for (String column : columns) {
      page.element("th", label(column), "scope", "col");
    }
    page.close().close().line().open("tbody").line();
  }

  /// Closes a table.
  void endTable() {
    page.close().closeLine();
  }

  /// Opens a row under the text that names it.
  void row(String name) {
    page.open("tr").open("th", "scope", "row").written(name).close();
  }

  /// Opens a row under a name that leads somewhere, which has a note below it.
  ///
  /// @param address where; empty for nowhere
  void row(String name, String below, String address) {
    if (address.isEmpty()) {
      row(name, below);
      return;
    }
    page.open("tr").open("th", "scope", "row").open("span");
    page.open("a", "href", address).written(name).close();
    sub(below);
    page.close().close();
  }

  /// Opens a row under a time, which has a note below it where one is given.
  void row(String name, String below) {
    page.open("tr").open("th", "scope", "row").open("span").written(name);
    sub(below);
    page.close().close();
  }

  /// Opens a row under a time, with what the page leads to from the fact below it.
  void row(String name, String below, CaseSection section, String id) {
    page.open("tr").open("th", "scope", "row").open("span").written(name);
    sub(below);
    linked(section, id);
    page.close().close();
  }

  /// What the page leads to from a fact; nothing where it leads nowhere.
  void linked(CaseSection section, String id) {
    List<CaseContent.Links.Link> all = links.of(section, id);
    if (!all.isEmpty()) {
      page.open("span", "class", "sub linked no-print");
      all.forEach(link -> page.element("a", link.words(), "href", link.address()).text(" "));
      page.close();
    }
  }

  /// Closes a row.
  void endRow() {
    page.closeLine();
  }

  /// A cell of text.
  void cell(String column, String text) {
    cell(column, text, "");
  }

  /// A cell of text with a note below it.
  void cell(String column, String text, String below) {
    open(column);
    page.written(text);
    sub(below);
    close();
  }

  /// Opens a cell for more than text.
  void open(String column) {
    page.open("td", "data-l", label(column)).open("span");
  }

  /// Closes a cell.
  void close() {
    page.close().close();
  }

  /// A note below a value; nothing where it is empty.
  void sub(String text) {
    if (!text.isEmpty()) {
      page.open("span", "class", "sub").written(text).close();
    }
  }

  /// A state with its shape and word.
  void state(DutyState state) {
    mark(DutyShapes.style(state), DutyShapes.of(state), words.of("state", state));
  }

  /// A shape with its words.
  void mark(String style, String shape, String text) {
    page.open("span", "class", "mark " + style).icon(shape, "i").element("span", text).close();
  }

  /// One fact of a list of facts.
  void fact(String key, String value, String below) {
    page.element("dt", label(key)).open("dd").written(value);
    sub(below);
    page.closeLine();
  }

  /// The name of a column or a fact.
  String label(String key) {
    return words.say("col." + key);
  }

  /// A folded part under the words that open it. It is printed open.
  void details(String summary) {
    details(summary, false);
  }

  /// A part that can be folded.
  void details(String summary, boolean open) {
    page.open("details", "class", "weighed", "open", open ? "open" : "");
    page.element("summary", summary).line();
  }
}
