// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.protection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.protection.ProtectionEvent.Verb;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The forms by which people say what happened to a protection. What keeps it alive stands first;
/// an ending is folded.
record EventForm(Markup page, Viewer viewer, String address, Sent sent) {
  private static final List<Verb> REVIVING =
      List.of(Verb.EXTENDED, Verb.STAY_LIFTED, Verb.REINSTATED);
  private static final List<Verb> ENDING =
      List.of(
          Verb.STAYED,
          Verb.VACATED,
          Verb.REVERSED,
          Verb.DISSOLVED,
          Verb.WITHDRAWN,
          Verb.CONDITION_MET,
          Verb.EXPIRED);

  /// Sorts of document that are offered; another may be written.
  private static final List<String> PAPERS = List.of("ORDER", "MANDATE", "BIA_DECISION");

  /// What was sent and is not right.
  ///
  /// @param act which form
  record Sent(String act, Map<String, String> values, Map<String, String> faults) {
    static final Sent NOTHING = new Sent("", Map.of(), Map.of());

    Sent {
      values = Map.copyOf(values);
      faults = Map.copyOf(faults);
    }

    private Map<String, String> values(String form) {
      return form.equals(act) ? values : Map.of();
    }

    private Map<String, String> faults(String form) {
      return form.equals(act) ? faults : Map.of();
    }
  }

  void write(List<String> sources) {
    Words words = viewer.words();
    page.open("datalist", "id", "event-sources");
    sources.forEach(source -> page.element("option", "", "value", source));
    page.closeLine();
    page.open("datalist", "id", "event-papers");
    PAPERS.forEach(
        kind -> page.element("option", words.say("people.paper." + kind), "value", kind));
    page.closeLine();
    page.open("section", "class", "sec", "aria-labelledby", "revive");
    page.element("h2", words.say("people.revive"), "id", "revive");
    page.element("p", words.say("people.revive.lede")).line();
    form("revive", REVIVING)
        .line("count", "people.event.count", "text", "inputmode", "numeric")
        .send("people.revive.send", "btn solid")
        .close();
    page.closeLine();
    page.open("section", "class", "sec", "aria-labelledby", "end");
    page.element("h2", words.say("people.end"), "id", "end");
    page.element("p", words.say("people.end.lede")).line();
    page.open("details", "open", sent.act().equals("end") ? "open" : "");
    page.element("summary", words.say("people.end.open")).line();
    form("end", ENDING).send("people.end.send", "btn").close();
    page.close().closeLine();
  }

  private Form form(String act, List<Verb> verbs) {
    Words words = viewer.words();
    Map<String, String> types = new LinkedHashMap<>();
    verbs.forEach(verb -> types.put(verb.name(), words.of("people.event", verb)));
    return Form.open(page, viewer, address + "/" + act, sent.values(act), sent.faults(act))
        .named(act)
        .choice("type", "people.event.type", types)
        .line("at-day", "people.event.day", "date")
        .line("at-clock", "people.event.clock", "time")
        .line("source", "people.event.source", "text", "list", "event-sources")
        .line(
            "paper-kind",
            "people.event.paper-kind",
            "text",
            "spellcheck",
            "false",
            "list",
            "event-papers")
        .line("paper", "people.event.paper", "text");
  }
}
