// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.registry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.screening.Freshness;
import org.holdfast.casefile.screening.OperationAnswer.SourceRead;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.Faults;
import org.holdfast.web.people.typed.Findable;

/// The page of imports and sources.
final class RegistryPage {
  private static final int DIGITS = 12;

  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final Shown shown;

  /// What the page shows.
  ///
  /// @param faults what is wrong with what was sent
  /// @param problems what is wrong in a file that was sent
  record Shown(
      Freshness fresh,
      List<TraceView.Import> imports,
      Findable.Unfindable unfindable,
      Map<String, String> faults,
      List<Problem> problems) {
    Shown {
      imports = List.copyOf(imports);
      faults = Map.copyOf(faults);
      problems = List.copyOf(problems);
    }
  }

  RegistryPage(Markup page, Viewer viewer, Shown shown) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.shown = shown;
  }

  void write() {
    page.open("header", "class", "head");
    page.element("h1", words.say("people.registry.heading"));
    page.element(
        "p",
        words.say(
            "people.registry.lede", shown.unfindable().persons(), shown.unfindable().unfindable()),
        "class",
        "lede");
    page.closeLine();
    Faults.summary(page, words, shown.faults());
    problems();
    sources();
    if (viewer.may(Set.copyOf(DeskPage.IMPORT.roles()))) {
      upload();
    }
    imports();
  }

  private void problems() {
    if (shown.problems().isEmpty()) {
      return;
    }
    page.open("section", "class", "sec", "aria-labelledby", "wrong");
    page.element(
        "h2", words.count("people.import.problems", shown.problems().size()), "id", "wrong");
    page.element("p", words.say("people.import.nothing")).line();
    page.open("table", "class", "blocks", "aria-labelledby", "wrong");
    columns("people.problem.", List.of("where", "found", "expected", "todo"));
    for (Problem problem : shown.problems()) {
      page.open("tr", "lang", "en").open("th", "scope", "row").written(problem.where().toString());
      page.close();
      cell("people.problem.found", problem.found());
      cell("people.problem.expected", problem.expected());
      cell("people.problem.todo", problem.todo());
      page.closeLine();
    }
    page.close().close().closeLine();
  }

  private void columns(String prefix, List<String> columns) {
    page.open("thead").open("tr");
    for (String column : columns) {
      page.element("th", words.say(prefix + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
  }

  private void cell(String label, String text) {
    page.open("td", "data-l", words.say(label)).open("span").written(text).close().close();
  }

  private void sources() {
    List<SourceRead> sources = shown.fresh().sources();
    long stale = sources.stream().filter(SourceRead::stale).count();
    page.open("section", "class", "sec", "aria-labelledby", "sources");
    page.open("div", "class", "sec-head");
    page.element("h2", words.say("people.sources"), "id", "sources");
    page.element("p", words.say("people.sources.counts", sources.size(), stale)).closeLine();
    shown
        .fresh()
        .sentence()
        .ifPresent(sentence ->
            page.element(
                    "p", words.language().of(sentence), "class", "note unchecked", "role", "status")
                .line());
    if (sources.isEmpty()) {
      page.element("p", words.say("people.sources.none"), "class", "blank").closeLine();
      return;
    }
    page.open("table", "class", "blocks", "aria-labelledby", "sources");
    columns("people.sources.", List.of("source", "kind", "last", "age", "limit", "act"));
    sources.forEach(this::source);
    page.close().close().closeLine();
  }

  private void source(SourceRead read) {
    String id = read.source().id().value();
    Duration age = read.age();
    Duration limit = read.limit();
    page.open("tr").open("th", "scope", "row").written(id);
    if (read.stale()) {
      page.open("span", "class", "mark own-line m-unchecked").icon("unchecked", "i");
      page.text(words.say("sources.stale")).close();
    }
    page.close();
    cell("people.sources.kind", words.of("people.source.kind", read.source().kind()));
    var last = read.lastRead();
    cell(
        "people.sources.last",
        last == null ? words.say("people.sources.never") : viewer.times().at(last));
    cell(
        "people.sources.age",
        age == null ? words.say("people.sources.never") : viewer.times().atMost(age));
    cell(
        "people.sources.limit",
        limit == null ? words.say("sources.ageless") : viewer.times().atLeast(limit));
    boolean reads = read.source().kind().ages() && viewer.may(DeskPage.SOURCE_READ.roles());
    page.open("td", "data-l", reads ? words.say("people.sources.act") : "").open("div");
    if (reads) {
      Form.open(page, viewer, "/sources/" + Address.encoded(id) + "/read")
          .send("people.sources.read", "btn")
          .close();
    }
    page.close().close().closeLine();
  }

  private void upload() {
    page.open("section", "class", "sec", "aria-labelledby", "bring");
    page.element("h2", words.say("people.import"), "id", "bring");
    page.element("p", words.say("people.import.lede")).line();
    Form.open(
            page,
            viewer,
            "/registry",
            Map.of(),
            shown.faults(),
            "enctype",
            "multipart/form-data",
            "class",
            "sheet narrow")
        .line("file", "people.import.file", "file", "accept", ".json,application/json")
        .send("people.import.send", "btn solid")
        .close();
    page.closeLine();
  }

  private void imports() {
    page.open("section", "class", "sec", "aria-labelledby", "imports");
    page.open("div", "class", "sec-head");
    page.element("h2", words.say("people.imports"), "id", "imports");
    page.element("p", words.count("people.imports.count", shown.imports().size())).closeLine();
    if (shown.imports().isEmpty()) {
      page.element("p", words.say("people.imports.none"), "class", "blank").closeLine();
      return;
    }
    page.open("table", "class", "blocks", "aria-labelledby", "imports");
    columns("people.imports.", List.of("at", "by", "recorded", "proposed", "entry", "file"));
    shown.imports().reversed().forEach(this::row);
    page.close().close().closeLine();
  }

  private void row(TraceView.Import one) {
    var head = one.received().head();
    page.open("tr").element("th", viewer.times().at(head.recordedAt()), "scope", "row");
    cell("people.imports.by", head.by().value());
    cell("people.imports.recorded", Long.toString(one.recorded()));
    cell("people.imports.proposed", Long.toString(one.proposed()));
    cell("people.imports.entry", Long.toString(one.received().position()));
    page.open("td", "data-l", words.say("people.imports.file"));
    page.element("span", one.sha256().substring(0, DIGITS), "class", "mono digest").close();
    page.closeLine();
  }
}
