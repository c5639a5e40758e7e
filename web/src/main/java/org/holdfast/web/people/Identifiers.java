// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people;

import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.Naming;
import org.holdfast.web.people.sight.ProtectionWords;
import org.holdfast.web.people.sight.RegistrySight;

/// Names and numbers of a person. Numbers are masked until somebody says for what they are needed,
/// which is recorded.
final class Identifiers {
  /// For what a number may be asked; the words for each are `people.reason.REASON`.
  static final List<String> REASONS = List.of("SEAT", "NOTICE", "COURT", "RETURN", "CORRECTION");

  private final Markup page;
  private final Words words;
  private final ProtectionWords named;
  private final String id;
  private final Tree.Members person;
  private final String reason;

  Identifiers(Markup page, Viewer viewer, String id, Tree.Members person, String reason) {
    this.page = page;
    this.words = viewer.words();
    this.named = new ProtectionWords(words);
    this.id = id;
    this.person = person;
    this.reason = reason;
  }

  void write() {
    Naming naming = new Naming(person);
    page.open("section", "class", "sec", "aria-labelledby", "id");
    page.element("h2", words.say("people.id"), "id", "id").line();
    page.open("dl", "class", "facts").line();
    fact("people.id.others", String.join("; ", naming.others()));
    fact("people.id.pseudonym", RegistrySight.text(person, "pseudonym"));
    fact(
        "people.id.born",
        RegistrySight.text(person, "dateOfBirth").isBlank() ? "" : naming.born(words));
    fact("people.id.birthplace", named.country(RegistrySight.text(person, "countryOfBirth")));
    fact("people.id.sex", sex());
    fact(
        "people.id.nationalities",
        RegistrySight.texts(person, "nationalities").stream()
            .map(named::country)
            .collect(Collectors.joining("; ")));
    number("people.id.a-number", RegistrySight.texts(person, "aNumbers"));
    number(
        "people.id.document",
        RegistrySight.members(person, "documents").stream()
            .map(
                one -> RegistrySight.text(one, "country") + " " + RegistrySight.text(one, "number"))
            .map(String::strip)
            .toList());
    page.closeLine();
    unmask();
    page.closeLine();
  }

  private String sex() {
    String sex = RegistrySight.text(person, "sex");
    String key = "people.sex." + sex;
    return words.has(key) ? words.say(key) : sex;
  }

  private void fact(String label, String value) {
    fact(label, value, "");
  }

  private void fact(String label, String value, String style) {
    page.element("dt", words.say(label)).open("dd", "class", value.isBlank() ? "" : style);
    if (value.isBlank()) {
      page.element("span", words.say("unstated"), "class", "blank");
    } else {
      page.written(value);
    }
    page.closeLine();
  }

  private void number(String label, List<String> numbers) {
    String all =
        numbers.stream()
            .map(number -> reason.isEmpty() ? Naming.masked(number) : number)
            .collect(Collectors.joining("; "));
    fact(label, all, "mono");
  }

  private void unmask() {
    String here = "/people/" + Address.encoded(id);
    if (!reason.isEmpty()) {
      String why = words.say("people.reason." + reason);
      page.element("p", words.say("people.shown", why), "class", "note").line();
      page.element("a", words.say("people.hide"), "class", "btn no-print", "href", here).line();
      return;
    }
    page.open("form", "method", "get", "action", here, "class", "unmask");
    page.open("div", "class", "field");
    page.element("label", words.say("people.show"), "for", "show");
    page.element("span", words.say("people.show.hint"), "class", "hint", "id", "h-show");
    page.open(
        "select",
        "id",
        "show",
        "name",
        "show",
        "required",
        "required",
        "aria-describedby",
        "h-show");
    page.shipped("<option value=\"\">").text(words.say("form.choose")).shipped("</option>");
    for (String one : REASONS) {
      page.element("option", words.say("people.reason." + one), "value", one);
    }
    page.close().close();
    page.element("button", words.say("people.show.send"), "class", "btn", "type", "submit");
    page.closeLine();
  }
}
