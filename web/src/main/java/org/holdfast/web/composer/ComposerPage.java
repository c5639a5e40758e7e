// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.util.List;
import java.util.Map;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportProblem.Effect;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.returncase.CaseContent;
import org.holdfast.report.statusreport.ReportSections;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// Where the report that is due is written: its sentences, each with what it rests on and what is
/// wrong with it, and beside them what keeps it from being final.
final class ComposerPage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenReport open;
  private final Refused refused;
  private final CaseContent times;

  ComposerPage(Markup page, Viewer viewer, OpenReport open, Refused refused) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.open = open;
    this.refused = refused;
    this.times =
        CaseContent.on(
            page,
            open.about().asOf(open.submission().at()),
            viewer.words(),
            CaseContent.Links.NONE);
  }

  /// What was sent and not done.
  ///
  /// @param act what it was to do; empty where nothing was refused
  /// @param sent what was sent
  /// @param faults what is wrong with it; under no name what is about no field
  record Refused(String act, Map<String, String> sent, Map<String, String> faults) {
    static final Refused NOTHING = new Refused("", Map.of(), Map.of());

    Refused {
      sent = Map.copyOf(sent);
      faults = Map.copyOf(faults);
    }

    boolean is(String one, String id) {
      return act.equals(one) && sent.getOrDefault("id", "").equals(id);
    }
  }

  /// The heading of the page: what is due, and when.
  static String heading(OpenReport open, Words words, CaseContent times) {
    return switch (open.report().dueAt()) {
      case Moment.At(var at) -> words.say("returns.report.due", times.at(at));
      case Moment.On(var day, var _) -> words.say("returns.report.due", times.day(day));
      case null -> words.say("returns.report.undated");
    };
  }

  void write() {
    head();
    page.open("div", "class", "cols wide-left").line();
    page.open("div").line();
    sections();
    add();
    new ClosingForms(page, viewer, open, refused).write();
    page.closeLine();
    page.open("div").line();
    ready();
    new ReportAside(page, viewer, open, refused).write();
    page.closeLine().closeLine();
  }

  private void head() {
    page.open("header", "class", "head").open("p", "class", "kicker");
    page.element("a", times.heading(), "href", open.about().address("")).text(". ");
    page.text(words.say("returns.report.covers", times.day(open.report().periodFrom())));
    page.closeLine();
    page.element("h1", heading(open, words, times));
    int blocking = open.problems(Effect.BLOCK).size();
    String lede =
        blocking == 0
            ? words.say("returns.report.ready")
            : words.count("returns.report.not-ready", blocking);
    page.element("p", lede, "class", "lede");
    String saved =
        open.about()
            .view()
            .saved()
            .map(head ->
                words.say("returns.report.saved", head.by().value(), times.at(head.recordedAt())))
            .orElse(words.say("returns.report.unsaved"));
    page.element("p", saved, "class", "quiet small").closeLine();
    String why = refused.faults().getOrDefault("", "");
    if (!why.isEmpty()) {
      page.element("p", why, "class", "note hold", "role", "alert").line();
    }
    if (new ReportEdit(open, Map.of()).behind()) {
      behind();
    }
  }

  private void behind() {
    page.open("div", "class", "note review").element("p", words.say("returns.report.behind"));
    act("facts", "returns.report.facts");
    page.closeLine();
  }

  private void act(String act, String label) {
    Form form = Form.open(page, viewer, open.about().address("/report"));
    form.hidden("act", act).hidden("version", open.version()).send(label, "btn").close();
  }

  private void sections() {
    List<ReportSections.Section> sections =
        ReportSections.of(open.submission(), open.verdict(), words.language());
    for (int i = 0; i < sections.size(); i++) {
      section(sections.get(i), "s-" + (i + 1));
    }
  }

  private void section(ReportSections.Section section, String id) {
    page.open("section", "class", "sec flush", "aria-labelledby", id).line();
    page.element("h2", section.heading(), "id", id).line();
    section
        .directives()
        .forEach(directive -> {
          page.open("blockquote", "class", "words", "id", "at-" + directive.id().value());
          page.written(directive.text());
          page.open("span", "class", "cite").written(directive.id().value()).close().closeLine();
          faults(directive.id().value());
        });
    if (section.sentences().isEmpty()) {
      page.element("p", words.say("returns.report.no-sentence"), "class", "blank").line();
    }
    section.sentences().forEach(this::sentence);
    if (!section.computed().isEmpty()) {
      page.open("article", "class", "sentence computed").line();
      page.element("p", section.computed(), "class", "said");
      page.element("p", words.say("returns.report.computed"), "class", "sub");
      faults("record.efforts");
      page.closeLine();
    }
    page.closeLine();
  }

  private void sentence(ReportSections.Sentence sentence) {
    Statement statement = sentence.statement();
    boolean faulty = !open.verdict().at(statement.id()).isEmpty();
    page.open(
            "article",
            "class",
            faulty ? "sentence faulty" : "sentence",
            "id",
            "at-" + statement.id())
        .line();
    page.element("h3", words.say("returns.report.sentence", sentence.number(), statement.id()));
    page.open("p", "class", "said", "lang", "en").written(statement.text()).closeLine();
    page.element("p", sentence.basis(), "class", "sub").line();
    faults(statement.id());
    boolean again = refused.is("sentence", statement.id());
    page.open("details", "open", again ? "open" : "");
    page.element("summary", words.say("returns.report.change", sentence.number())).line();
    new SentenceForm(page, viewer, open)
        .write(
            "sentence",
            statement.id(),
            again ? refused.sent() : SentenceForm.sent(statement, open.about().zone()),
            again ? refused.faults() : Map.of());
    Form form = Form.open(page, viewer, open.about().address("/report"));
    form.hidden("act", "strike").hidden("id", statement.id());
    form.hidden("version", open.version()).send("returns.report.strike", "btn").close();
    page.closeLine().closeLine();
  }

  private void faults(String at) {
    for (ReportProblem problem : open.verdict().at(at)) {
      boolean blocks = problem.code().effect() == Effect.BLOCK;
      page.open("p", "class", blocks ? "fault" : "shown");
      page.icon(blocks ? "hold" : "review", "i");
      page.text(" " + words.language().of(problem.sentence())).closeLine();
    }
  }

  private void add() {
    boolean again = refused.is("add", "");
    page.open("section", "class", "sec flush no-print", "aria-labelledby", "add").line();
    page.element("h2", words.say("returns.report.add"), "id", "add").line();
    page.open("details", "open", again ? "open" : "");
    page.element("summary", words.say("returns.report.add.open")).line();
    new SentenceForm(page, viewer, open)
        .write("add", "", again ? refused.sent() : Map.of(), again ? refused.faults() : Map.of());
    page.closeLine().closeLine();
  }

  private void ready() {
    page.open("section", "class", "sec flush", "aria-labelledby", "ready").line();
    page.element("h2", words.say("returns.report.before"), "id", "ready").line();
    if (open.verdict().problems().isEmpty()) {
      page.element("p", words.say("returns.report.nothing"), "class", "quiet").line();
    }
    page.open("ul", "class", "plain rows").line();
    open.problems(Effect.BLOCK).forEach(problem -> problem(problem, "m-hold", "hold"));
    open.problems(Effect.FLAG).forEach(problem -> problem(problem, "m-review", "review"));
    page.closeLine().closeLine();
  }

  private void problem(ReportProblem problem, String style, String shape) {
    String place = ReportSections.place(open.submission(), problem, words.language());
    page.open("li").open("span", "class", "mark " + style).icon(shape, "i");
    boolean here =
        open.statement(problem.at()).isPresent()
            || open.submission().directives().stream()
                .anyMatch(one -> one.id().value().equals(problem.at()));
    if (here) {
      page.element("a", place, "href", "#at-" + problem.at());
    } else {
      page.element("span", place);
    }
    page.close();
    page.element("span", words.language().of(problem.sentence()), "class", "sub").line();
    new MendingForm(page, viewer, open, refused).write(problem);
    page.closeLine();
  }
}
