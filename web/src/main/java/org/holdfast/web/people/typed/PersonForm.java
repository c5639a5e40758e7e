// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.protection.Kind;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.Faults;

/// The page on which a person and a first protection are typed in.
final class PersonForm {
  private static final List<String> BARS = List.of("ANY", "TO", "THIRD_COUNTRY", "TRANSFER");
  private static final List<String> TIMES =
      List.of("pronounced", "signed", "filed", "entered", "noticed", "served", "communicated");
  private static final List<String> UNTILS =
      List.of("furtherOrder", "at", "hours", "days", "condition");
  private static final List<String> NEVER = List.of("blank", "pseudonym", "word");

  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final Map<String, String> sent;
  private final Map<String, String> faults;
  private final boolean isNew;

  PersonForm(Markup page, Viewer viewer, Map<String, String> sent, Map<String, String> faults) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.sent = sent;
    this.faults = faults;
    this.isNew = sent.getOrDefault("person", "").isEmpty();
  }

  void write(Findable.Unfindable unfindable, List<String> sources) {
    page.open("header", "class", "head");
    page.element("h1", words.say(isNew ? "people.new.heading" : "people.further.heading"));
    page.element("p", words.say(isNew ? "people.new.lede" : "people.further.lede"), "class", "lede")
        .closeLine();
    Faults.summary(page, words, faults);
    page.open("div", "class", "cols rail").open("div").line();
    form(sources);
    page.closeLine();
    never(unfindable);
    page.closeLine();
  }

  private void form(List<String> sources) {
    Form form =
        Form.open(page, viewer, "/people", sent, faults)
            .hidden("person", sent.getOrDefault("person", ""));
    if (isNew) {
      person(form);
    }
    heading("people.form.protection");
    protection(form);
    page.closeLine();
    heading("people.form.rests");
    page.open("datalist", "id", "known-sources");
    sources.forEach(source -> page.element("option", "", "value", source));
    page.closeLine();
    form.line(
            "source", "people.form.source", "text", "list", "known-sources", "spellcheck", "false")
        .line("paper", "people.form.paper", "text")
        .lines("words", "people.form.words");
    page.closeLine();
    form.send(isNew ? "people.new.send" : "people.further.send", "btn solid").close();
  }

  private void heading(String label) {
    page.open("section", "class", "sec").element("h2", words.say(label)).line();
  }

  private void person(Form form) {
    heading("people.form.person");
    form.lines("names", "people.form.names")
        .lines("aliases", "people.form.aliases")
        .line("pseudonym", "people.form.pseudonym", "text")
        .line("born", "people.form.born", "text", "inputmode", "numeric")
        .line("aNumbers", "people.form.a-numbers", "text", "inputmode", "numeric")
        .line("document", "people.form.document", "text", "spellcheck", "false")
        .line("issuer", "people.form.issuer", "text")
        .choice("sex", "people.form.sex", named("people.sex.", List.of("F", "M", "X")))
        .line("nationalities", "people.form.nationalities", "text")
        .line("birthplace", "people.form.birthplace", "text");
    page.closeLine();
  }

  private void protection(Form form) {
    form.choice("kind", "people.form.kind", kinds(words))
        .line("authority", "people.form.authority", "text")
        .line("docket", "people.form.docket", "text")
        .radios("bars", "people.form.bars", named("people.bars.", BARS))
        .line("countries", "people.form.countries", "text")
        .choice("time", "people.form.time", named("people.time.", TIMES))
        .line("at-day", "people.form.day", "date")
        .line("at-clock", "people.form.clock", "time")
        .line("zone", "people.form.zone", "text", "spellcheck", "false")
        .radios("until", "people.form.until", named("people.until.", UNTILS))
        .line("until-day", "people.form.until.day", "date")
        .line("until-clock", "people.form.until.clock", "time")
        .line("count", "people.form.until.count", "text", "inputmode", "numeric")
        .line("condition", "people.form.until.condition", "text");
  }

  /// Values with their words, in order.
  private Map<String, String> named(String prefix, List<String> values) {
    Map<String, String> named = new LinkedHashMap<>();
    values.forEach(value -> named.put(value, words.say(prefix + value)));
    return named;
  }

  /// The kinds of protection, each with its words.
  static Map<String, String> kinds(Words words) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Kind.Known kind : Kind.Known.values()) {
      kinds.put(kind.name(), words.of("people.kind", kind));
    }
    return kinds;
  }

  private void never(Findable.Unfindable unfindable) {
    page.open("aside", "class", "sec", "aria-labelledby", "never");
    page.element("h2", words.say("people.never"), "id", "never").line();
    page.open("ul", "class", "plain rows").line();
    for (String sort : NEVER) {
      page.open("li").open("span", "class", "mark m-review").icon("review", "i");
      page.text(words.say("people.never." + sort)).close();
      page.element("span", words.say("people.never." + sort + ".why"), "class", "sub").closeLine();
    }
    page.closeLine();
    page.element(
            "p",
            words.say(
                "people.never.count",
                unfindable.unfindable(),
                unfindable.persons(),
                unfindable.protections()),
            "class",
            "note")
        .closeLine();
  }
}
