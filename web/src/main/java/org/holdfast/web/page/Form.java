// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;

/// A form on a page: labels above, hints below them, and what is wrong beside the field it is
/// about.
///
/// A reader would get this wrong: nothing is ever filled in or chosen for a person but what that
/// person sent before.
public final class Form {
  private final Markup page;
  private final Words words;
  private final Map<String, String> sent;
  private final Map<String, String> faults;
  private String prefix = "";

  private Form(Markup page, Words words, Map<String, String> sent, Map<String, String> faults) {
    this.page = page;
    this.words = words;
    this.sent = Map.copyOf(sent);
    this.faults = Map.copyOf(faults);
  }

  /// Opens a form that is sent to an address of the desk.
  ///
  /// @param sent what was sent before, by name
  /// @param faults what is wrong with it, by name, as sentences
  public static Form open(
      Markup page,
      Viewer viewer,
      String action,
      Map<String, String> sent,
      Map<String, String> faults,
      String... attributes) {
    String[] all = new String[attributes.length + 4];
    all[0] = "method";
    all[1] = "post";
    all[2] = "action";
    all[3] = action;
    System.arraycopy(attributes, 0, all, 4, attributes.length);
    page.open("form", all).line();
    Form form = new Form(page, viewer.words(), sent, faults);
    form.hidden("_csrf", viewer.token());
    return form;
  }

  /// Opens a form to which nothing was sent yet.
  public static Form open(Markup page, Viewer viewer, String action) {
    return open(page, viewer, action, Map.of(), Map.of());
  }

  /// Tells this form's fields from those of another on the same page.
  public Form named(String name) {
    prefix = name + "-";
    return this;
  }

  /// What is sent along and not seen.
  public Form hidden(String name, String value) {
    page.single("input", "type", "hidden", "name", name, "value", value).line();
    return this;
  }

  /// A line to fill in. Its label is `LABEL`, its hint, where there is one, `LABEL.hint`.
  ///
  /// @param type a type of HTML's input: `text`, `password`, `tel`, `datetime-local`, `file`
  /// @param further further attributes, in pairs
  public Form line(String name, String label, String type, String... further) {
    above(name, label);
    boolean kept = !type.equals("password") && !type.equals("file");
    List<String> all = attributes(name, label);
    all.addAll(List.of("type", type, "value", kept ? sent.getOrDefault(name, "") : ""));
    all.addAll(List.of(further));
    page.single("input", all.toArray(String[]::new)).line();
    return below();
  }

  /// Lines to fill in.
  public Form lines(String name, String label) {
    above(name, label);
    page.open("textarea", attributes(name, label).toArray(String[]::new));
    page.verbatim(sent.getOrDefault(name, "")).closeLine();
    return below();
  }

  /// A day and a clock time, under one legend. The day's field is `NAME`, the clock's `NAME-time`.
  ///
  /// @param clock the label of the clock time
  public Form when(String name, String label, String clock) {
    String hint = words.has(label + ".hint") ? "h-" + prefix + name + "-when" : "";
    page.open("fieldset", "class", "when", "aria-describedby", hint);
    page.element("legend", words.say(label)).line();
    if (!hint.isEmpty()) {
      page.element("span", words.say(label + ".hint"), "class", "hint", "id", hint).line();
    }
    line(name, "returns.day", "date");
    line(name + "-time", clock, "time");
    return below();
  }

  /// One of several, from a list. Nothing is chosen beforehand.
  ///
  /// @param values what may be chosen, each with its words
  public Form choice(String name, String label, Map<String, String> values) {
    above(name, label);
    page.open("select", attributes(name, label).toArray(String[]::new)).line();
    options(name, values);
    page.closeLine();
    return below();
  }

  /// One of several, from a list, where the label is no fixed word.
  ///
  /// @param shown the label itself
  public Form choiceOf(String name, String shown, Map<String, String> values) {
    page.open("div", "class", "field");
    page.open("label", "for", "f-" + prefix + name).written(shown).closeLine();
    page.open("select", "id", "f-" + prefix + name, "name", name).line();
    options(name, values);
    page.closeLine();
    return below();
  }

  private void options(String name, Map<String, String> values) {
    page.shipped("<option value=\"\">").text(words.say("form.choose")).shipped("</option>").line();
    values.forEach((value, shown) -> {
      String chosen = value.equals(sent.get(name)) ? "selected" : "";
      page.element("option", shown, "value", value, "selected", chosen).line();
    });
  }

  /// One of a few, all of them seen. Nothing is chosen beforehand.
  public Form radios(String name, String label, Map<String, String> values) {
    page.open("fieldset", "class", "field");
    page.element("legend", words.say(label)).line();
    hintAndFault(name, label);
    int number = 0;
    for (Map.Entry<String, String> one : values.entrySet()) {
      number++;
      option("radio", name, name + "-" + number, one.getKey(), one.getValue());
    }
    page.closeLine();
    return this;
  }

  /// Any of several, all of them seen, each with a field of its own: `NAME-VALUE`.
  public Form several(String name, String label, Map<String, String> values) {
    page.open("fieldset", "class", "field");
    page.element("legend", words.say(label)).line();
    hintAndFault(name, label);
    values.forEach(
        (value, shown) -> option("checkbox", name + "-" + value, name + "-" + value, "yes", shown));
    page.closeLine();
    return this;
  }

  /// Something that is so or not.
  public Form check(String name, String value, String shown) {
    option("checkbox", name, name + "-" + value, value, shown);
    return this;
  }

  private void option(String type, String name, String id, String value, String shown) {
    String chosen = value.equals(sent.get(name)) ? "checked" : "";
    page.open("div", "class", "choice");
    page.single(
        "input",
        "type",
        type,
        "id",
        "f-" + prefix + id,
        "name",
        name,
        "value",
        value,
        "checked",
        chosen);
    page.element("label", shown, "for", "f-" + prefix + id).closeLine();
  }

  /// The button that sends it.
  public Form send(String label, String style) {
    page.open("div", "class", "btns");
    page.element("button", words.say(label), "type", "submit", "class", style).closeLine();
    return this;
  }

  /// Closes the form.
  public void close() {
    page.closeLine();
  }

  private void above(String name, String label) {
    page.open("div", "class", "field");
    page.element("label", words.say(label), "for", "f-" + prefix + name).line();
    hintAndFault(name, label);
  }

  private void hintAndFault(String name, String label) {
    if (words.has(label + ".hint")) {
      page.element("span", words.say(label + ".hint"), "class", "hint", "id", "h-" + prefix + name)
          .line();
    }
    String fault = faults.get(name);
    if (fault != null) {
      page.open("p", "class", "fault", "id", "e-" + prefix + name);
      page.icon("unchecked", "i").text(" " + fault).closeLine();
    }
  }

  private List<String> attributes(String name, String label) {
    String hint = words.has(label + ".hint") ? "h-" + prefix + name : "";
    boolean wrong = faults.containsKey(name);
    String described = (hint + (wrong ? " e-" + prefix + name : "")).strip();
    return new ArrayList<>(
        List.of(
            "id",
            "f-" + prefix + name,
            "name",
            name,
            "aria-invalid",
            wrong ? "true" : "",
            "aria-describedby",
            described));
  }

  private Form below() {
    page.closeLine();
    return this;
  }
}
