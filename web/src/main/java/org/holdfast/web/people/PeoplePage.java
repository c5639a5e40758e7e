// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import java.util.List;
import java.util.Set;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.Naming;
import org.holdfast.web.people.sight.RegistrySight;

/// The page of the search.
final class PeoplePage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final String asked;

  PeoplePage(Markup page, Viewer viewer, String asked) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.asked = asked;
  }

  void write(Search.Page found) {
    page.open("header", "class", "head").element("h1", words.say("people.heading"));
    page.element("p", words.say("people.lede"), "class", "lede").closeLine();
    acts();
    form();
    page.open("section", "class", "sec", "aria-labelledby", "found");
    page.open("h2", "id", "found").text(heading(found)).closeLine();
    if (found.found() == 0) {
      page.element("p", words.say("people.none.todo"), "class", "note").line();
    } else {
      table(found.rows());
      further(found);
    }
    page.closeLine();
  }

  private String heading(Search.Page found) {
    return asked.isEmpty()
        ? words.count("people.all", found.found())
        : words.count("people.found", found.found(), asked, found.registered());
  }

  private void acts() {
    page.open("div", "class", "btns");
    act(DeskPage.NEW_NOTICE, "people.act.notice", "btn solid");
    act(DeskPage.NEW_PERSON, "people.act.new", "btn");
    act(DeskPage.IMPORTS, "people.act.registry", "btn");
    page.closeLine();
  }

  private void act(DeskPage to, String label, String style) {
    if (viewer.may(Set.copyOf(to.roles()))) {
      page.element("a", words.say(label), "class", style, "href", to.address()).line();
    }
  }

  private void form() {
    page.open("form", "method", "get", "action", "/people", "role", "search", "class", "find");
    page.open("div", "class", "field");
    page.element("label", words.say("people.search"), "for", "q").line();
    page.element("span", words.say("people.search.hint"), "class", "hint", "id", "h-q").line();
    page.single(
        "input",
        "type",
        "search",
        "id",
        "q",
        "name",
        "q",
        "value",
        asked,
        "aria-describedby",
        "h-q",
        "autocomplete",
        "off",
        "spellcheck",
        "false");
    page.close();
    page.element("button", words.say("people.search.send"), "class", "btn", "type", "submit");
    page.closeLine();
  }

  private void table(List<Tree.Members> rows) {
    page.open("table", "class", "blocks", "aria-labelledby", "found");
    page.open("thead").open("tr");
    for (String column : List.of("name", "id", "born", "number")) {
      page.element("th", words.say("people.column." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    rows.forEach(this::row);
    page.close().closeLine();
  }

  private void row(Tree.Members person) {
    String id = RegistrySight.text(person, "id");
    Naming naming = new Naming(person);
    page.open("tr").open("th", "scope", "row");
    page.open("a", "href", "/people/" + Address.encoded(id)).written(naming.name(words)).close();
    if (!naming.others().isEmpty()) {
      page.open("span", "class", "sub").written(String.join("; ", naming.others())).close();
    }
    page.close();
    cell("people.column.id", id, true);
    cell("people.column.born", naming.born(words), false);
    cell("people.column.number", naming.masked(words), true);
    page.closeLine();
  }

  private void cell(String label, String value, boolean mono) {
    page.open("td", "data-l", words.say(label));
    String style = value.equals(words.say("unstated")) ? "blank" : mono ? "mono" : "";
    page.element("span", value, "class", style).close();
  }

  private void further(Search.Page found) {
    int last = found.from() + found.rows().size();
    page.open("nav", "class", "pages", "aria-label", words.say("people.pages"));
    page.element(
        "p", words.say("people.range", found.from() + 1, last, found.found()), "class", "quiet");
    if (found.from() > 0) {
      link("people.before", Math.max(0, found.from() - Search.AT_A_TIME));
    }
    if (last < found.found()) {
      link("people.next", last);
    }
    page.closeLine();
  }

  private void link(String label, int from) {
    String to = "/people?q=" + Address.encoded(asked) + "&from=" + from;
    page.element("a", words.say(label), "class", "btn", "href", to);
  }
}
