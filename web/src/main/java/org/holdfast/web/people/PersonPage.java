// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import java.util.List;
import java.util.Set;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.protection.Answer;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.Conflict;
import org.holdfast.web.people.sight.Naming;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.people.sight.Today;
import org.holdfast.web.people.sight.TodayTable;
import org.holdfast.web.people.sight.Told;
import org.holdfast.web.people.typed.FoundBy;

/// The page of one person: what was in force when, what was done, what is in force today.
final class PersonPage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final Shown shown;

  /// What the page shows.
  ///
  /// @param id the registry's name for the person
  /// @param person what is recorded of the person
  /// @param seen the registry as far as it concerns the person
  /// @param traces the entries that speak of the person, in order
  /// @param reason for what the numbers are shown; empty where they are masked
  record Shown(
      String id,
      Tree.Members person,
      RegistrySight.Seen seen,
      Today today,
      List<Appearance> appearances,
      List<TraceView.Trace> traces,
      List<Conflict> conflicts,
      String reason) {
    Shown {
      appearances = List.copyOf(appearances);
      traces = List.copyOf(traces);
      conflicts = List.copyOf(conflicts);
    }
  }

  PersonPage(Markup page, Viewer viewer, Shown shown) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.shown = shown;
  }

  void write() {
    head();
    acts();
    TodayTable today = new TodayTable(page, viewer);
    page.open("div", "class", "cols rail").open("div").line();
    page.open("section", "class", "sec", "aria-labelledby", "today");
    page.open("div", "class", "sec-head");
    page.element("h2", words.say("people.today"), "id", "today");
    page.element("p", viewer.times().at(viewer.now())).closeLine();
    answer();
    today.write(shown.today().each(), true);
    page.closeLine();
    conflicts();
    page.closeLine().open("div").line();
    new Identifiers(page, viewer, shown.id(), shown.person(), shown.reason()).write();
    shown.today().named().ifPresent(known -> new FoundBy(page, words).write(known.identity()));
    page.closeLine().closeLine();
    page.open("section", "class", "sec", "aria-labelledby", "lanes");
    page.element("h2", words.say("people.lanes"), "id", "lanes").line();
    new Lanes(page, viewer, shown.today(), shown.appearances()).write();
    page.closeLine();
    sources();
  }

  private void head() {
    String pseudonym = RegistrySight.text(shown.person(), "pseudonym");
    page.open("header", "class", "head").open("p", "class", "kicker");
    page.text(words.say("people.kicker", shown.id()));
    if (!pseudonym.isEmpty()) {
      page.text(" " + words.say("people.kicker.pseudonym", pseudonym));
    }
    page.text(" " + words.say("people.kicker.recorded")).closeLine();
    page.open("h1").written(new Naming(shown.person()).name(words)).closeLine();
    page.closeLine();
  }

  private void acts() {
    String to = "?person=" + Address.encoded(shown.id());
    page.open("div", "class", "btns");
    act(DeskPage.NEW_NOTICE, "people.act.notice-of", "/notices/new" + to, "btn solid");
    act(DeskPage.NEW_PERSON, "people.act.further", "/people/new" + to, "btn");
    page.closeLine();
  }

  private void act(DeskPage of, String label, String to, String style) {
    if (viewer.may(Set.copyOf(of.roles()))) {
      page.element("a", words.say(label), "class", style, "href", to).line();
    }
  }

  private void answer() {
    if (!shown.seen().reading().whole()) {
      unread();
      return;
    }
    Answer worst = shown.today().worst();
    boolean known = worst != Answer.HOLD || shown.today().count(Answer.HOLD) > 0;
    String style = known ? Headlines.shape(worst) : "unchecked";
    int all = shown.today().each().size();
    String verdict =
        known ? words.of("people.answer", worst) : words.say("people.answer.UNCHECKED");
    page.open("div", "class", "answer " + style).icon(style, "big").open("div").line();
    page.element("p", all == 0 ? words.say("people.answer.nothing") : verdict, "class", "verdict")
        .line();
    page.element(
        "p",
        words.say(
            "people.answer.counts",
            shown.today().count(Answer.HOLD),
            shown.today().unchecked(),
            shown.today().count(Answer.REVIEW),
            shown.today().count(Answer.NO_PROTECTION_FOUND)));
    page.element("p", words.say("people.answer.seat"), "class", "small");
    page.close().closeLine();
  }

  /// What could not be read whole is no answer.
  private void unread() {
    page.open("div", "class", "answer unchecked").icon("unchecked", "big").open("div").line();
    page.element("p", words.say("people.answer.unread"), "class", "verdict");
    page.open("ul", "class", "plain", "lang", "en");
    for (Problem problem : shown.seen().reading().problems()) {
      page.element("li", problem.where().field() + ": " + problem.todo());
    }
    page.close().close().closeLine();
  }

  private void conflicts() {
    page.open("section", "class", "sec", "aria-labelledby", "sides");
    page.element("h2", words.say("people.sides"), "id", "sides").line();
    if (shown.conflicts().isEmpty()) {
      page.element("p", words.say("people.sides.none"), "class", "blank").line();
    }
    for (Conflict conflict : shown.conflicts()) {
      boolean open = conflict.proposal() >= 0;
      page.element(
              "p",
              open
                  ? words.say("people.sides.proposed", conflict.about(), conflict.proposal())
                  : words.say("people.sides.restated", conflict.about()))
          .line();
      table(conflict, open);
    }
    page.closeLine();
  }

  private void table(Conflict conflict, boolean open) {
    String second = open ? "people.sides.second.proposed" : "people.sides.second";
    page.open("table", "class", "blocks compare", "aria-label", conflict.about());
    page.open("thead").open("tr");
    for (String column : List.of("people.sides.field", "people.sides.first", second)) {
      page.element("th", words.say(column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    for (Conflict.Row row : conflict.rows()) {
      page.open("tr", "class", "differs").element("th", row.field(), "scope", "row");
      side("people.sides.first", row.field(), row.one());
      side(second, row.field(), row.other());
      page.closeLine();
    }
    page.close().closeLine();
  }

  private void side(String label, String field, String value) {
    boolean number = field.startsWith("aNumbers") || field.endsWith("number");
    String visible = number && shown.reason().isEmpty() ? Naming.masked(value) : value;
    page.open("td", "data-l", words.say(label)).open("span");
    page.written(Naming.stated(words, visible)).close().close();
  }

  private void sources() {
    page.open("section", "class", "sec", "aria-labelledby", "told");
    page.open("div", "class", "sec-head");
    page.element("h2", words.say("people.told"), "id", "told");
    page.element("p", words.count("people.told.count", shown.traces().size())).closeLine();
    Told.table(page, viewer, shown.traces(), "told");
    page.closeLine();
  }
}
