// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The form in which somebody enters a fact.
final class FactPage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenCase about;
  private final FactKind kind;

  FactPage(Markup page, Viewer viewer, OpenCase about, FactKind kind) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.about = about;
    this.kind = kind;
  }

  /// Writes the page.
  ///
  /// @param sent what was sent before
  /// @param faults what is wrong with it; under no name what is about no field
  void write(Map<String, String> sent, Map<String, String> faults) {
    head(
        words.of("returns.new", kind), words.say("returns.new.lede", about.zone().getId()), faults);
    String action = about.address("/new/" + kind.path());
    Form form = Form.open(page, viewer, action, sent, faults, "class", "sheet narrow");
    CaseAsOf standing = about.asOf(viewer.now());
    kind.inputs().forEach(input -> input(form, input, standing, ""));
    form.send("returns.new.send", "btn solid").close();
  }

  /// Writes the page on which a recorded fact is corrected, in the form in which it was entered.
  void correct(RecordedFact fact, Map<String, String> sent, Map<String, String> faults) {
    head(fact.heading(words), words.say("returns.correct.lede", about.zone().getId()), faults);
    String action = about.address("/correct/" + kind.path());
    Form form = Form.open(page, viewer, action, sent, faults, "class", "sheet narrow");
    form.hidden("fact", fact.id()).hidden("version", fact.version());
    CaseAsOf standing = about.asOf(viewer.now());
    Map<String, String> recorded = fact.sent();
    kind.corrects()
        .forEach(input -> input(form, input, standing, recorded.getOrDefault(input.name(), "")));
    form.lines("why", "returns.correct.why").send("returns.correct.send", "btn solid").close();
  }

  private void head(String heading, String lede, Map<String, String> faults) {
    FormHead head = new FormHead(page, words);
    head.of(about, heading, lede);
    head.faults(faults);
  }

  /// @param recorded what is on record, which may be none of what a form offers; empty for nothing
  private void input(Form form, FactInput input, CaseAsOf standing, String recorded) {
    String label = kind.label(input.name(), words);
    switch (input) {
      case FactInput.Line line -> form.line(line.name(), label, "text");
      case FactInput.Lines lines -> form.lines(lines.name(), label);
      case FactInput.Texts texts -> form.lines(texts.name(), label);
      case FactInput.Named named -> {
        form.line(named.name(), label, "text", "list", "l-" + named.name(), "autocomplete", "off");
        page.open("datalist", "id", "l-" + named.name()).line();
        standing
            .counterparts()
            .forEach(one -> page.element("option", "", "value", one.counterpart().name()).line());
        page.closeLine();
      }
      case FactInput.Day day -> form.line(day.name(), label, "date");
      case FactInput.Time time -> form.when(time.name(), label, "returns.clock");
      case FactInput.Receipt receipt -> form.when(receipt.name(), label, "returns.clock.needed");
      case FactInput.OneOf one -> {
        Map<String, String> choices = new LinkedHashMap<>(one.choices().of(standing, words));
        if (!recorded.isEmpty()) {
          choices.putIfAbsent(recorded, recorded);
        }
        form.choice(one.name(), label, choices);
      }
      case FactInput.YesNo yesNo -> form.radios(yesNo.name(), label, yesNo());
      case FactInput.Several several -> several(form, several, label, standing);
    }
  }

  private Map<String, String> yesNo() {
    Map<String, String> both = new LinkedHashMap<>();
    both.put("yes", words.say("returns.yes"));
    both.put("no", words.say("returns.no"));
    return both;
  }

  private void several(Form form, FactInput.Several several, String label, CaseAsOf standing) {
    Map<String, String> choices = several.choices().of(standing, words);
    form.several(several.name(), label, choices);
    if (choices.isEmpty()) {
      page.element("p", words.say("returns.none-owed"), "class", "blank").line();
    }
  }
}
