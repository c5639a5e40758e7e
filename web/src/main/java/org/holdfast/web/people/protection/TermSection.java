// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.protection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.holdfast.legaltime.Computation;
import org.holdfast.legaltime.Spoken;
import org.holdfast.protection.life.Term;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.ProtectionWords;

/// When a protection begins and ends by its own words, and how that was counted.
final class TermSection {
  private final Markup page;
  private final Words words;
  private final ProtectionWords named;
  private final Chain chain;
  private final ZoneId zone;

  TermSection(Markup page, Viewer viewer, Chain chain) {
    this.page = page;
    this.words = viewer.words();
    this.named = new ProtectionWords(words);
    this.chain = chain;
    this.zone = chain.first().zone();
  }

  void write() {
    page.open("section", "class", "sec", "aria-labelledby", "terms");
    page.element("h2", words.say("people.terms"), "id", "terms").line();
    List<Term> terms = chain.terms().all();
    if (terms.isEmpty()) {
      page.element("p", words.say("people.terms.none"), "class", "blank").line();
    }
    for (int i = 0; i < terms.size(); i++) {
      term(terms.get(i), i);
    }
    page.closeLine();
  }

  private void term(Term term, int number) {
    boolean first = number == 0 && chain.terms().first() != null;
    page.open("article", "class", "duty-card");
    page.element("h3", words.say(first ? "people.term.first" : "people.term.further")).line();
    page.element("p", words.say("people.term.starts", start(term))).line();
    page.element("p", words.say("people.term.runs", named.until(term.until(), zone))).line();
    page.element("p", end(term.end())).line();
    term.end().readings().map(Term.End.Between::steps).ifPresent(this::steps);
    page.closeLine();
  }

  private String start(Term term) {
    if (term.earliestStart().equals(Instant.MIN)) {
      return words.say("people.term.always");
    }
    String earliest = named.minute(term.earliestStart(), zone);
    return term.earliestStart().equals(term.latestStart())
        ? earliest
        : words.say("people.term.between", earliest, named.minute(term.latestStart(), zone));
  }

  private String end(Term.End end) {
    return switch (end) {
      case Term.End.Never _ -> words.say("people.term.never");
      case Term.End.Nominal(var nominal) -> words.say("people.term.nominal", end(nominal));
      case Term.End.Between between when between.equals(Term.UNKNOWN_END) ->
          words.say("people.term.unknown");
      case Term.End.Between(var earliest, var latest, var _) ->
          earliest.equals(latest)
              ? words.say("people.term.ends", end(latest))
              : words.say("people.term.ends.readings", end(earliest), end(latest));
    };
  }

  private String end(Instant end) {
    return named.of(Spoken.end(end, zone));
  }

  private void steps(List<Computation.Step> steps) {
    if (steps.isEmpty()) {
      return;
    }
    page.open("details", "open", "open").element("summary", words.say("people.term.steps"));
    page.open("ol", "class", "calc").line();
    for (Computation.Step step : steps) {
      page.open("li").text(named.of(step.sentence())).text(" ");
      page.element("span", step.provision(), "class", "nowrap quiet").closeLine();
    }
    page.close().closeLine();
  }
}
