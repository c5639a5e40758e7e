// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.protection;

import java.util.List;
import java.util.Set;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.protection.Protection;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.Faults;
import org.holdfast.web.people.sight.Naming;
import org.holdfast.web.people.sight.ProtectionWords;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.people.sight.TodayTable;
import org.holdfast.web.people.sight.Told;

/// The page of one protection.
final class ProtectionPage {
  private static final int MOST_SHOWN = 50;

  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final ProtectionWords named;
  private final Shown shown;
  private final Protection first;

  /// What the page shows.
  record Shown(
      RegistrySight.Seen seen,
      Chain chain,
      List<TraceView.Trace> traces,
      List<Rests> rests,
      List<Proposal> proposals) {
    Shown {
      traces = List.copyOf(traces);
      rests = List.copyOf(rests);
      proposals = List.copyOf(proposals);
    }
  }

  ProtectionPage(Markup page, Viewer viewer, Shown shown) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.named = new ProtectionWords(words);
    this.shown = shown;
    this.first = shown.chain().first();
  }

  void write(EventForm.Sent sent) {
    head();
    Faults.summary(page, words, sent.faults());
    new ChainSection(page, viewer, shown.chain()).write();
    page.open("div", "class", "cols two").open("div").line();
    words();
    covers();
    page.closeLine().open("div").line();
    new TermSection(page, viewer, shown.chain()).write();
    page.closeLine().closeLine();
    today();
    if (viewer.may(Set.copyOf(DeskPage.PROTECTION_ACT.roles()))) {
      proposals();
      page.open("div", "class", "cols two").line();
      new EventForm(page, viewer, address(), sent)
          .write(
              shown.seen().part("sources").stream()
                  .map(source -> RegistrySight.text(source, "id"))
                  .toList());
      page.closeLine();
    }
    page.open("section", "class", "sec", "aria-labelledby", "told");
    page.element("h2", words.say("people.told"), "id", "told").line();
    Told.table(page, viewer, shown.traces(), "told");
    page.closeLine();
  }

  private String address() {
    return "/protections/" + Address.encoded(shown.chain().id());
  }

  private void head() {
    page.open("header", "class", "head").open("p", "class", "kicker");
    page.text(words.say("people.protection.kicker", shown.chain().id())).closeLine();
    page.element("h1", named.kind(first.kind())).line();
    page.open("p", "class", "lede")
        .written(named.given(first))
        .text(". ")
        .text(words.say("people.protection.bars", named.bars(first)))
        .closeLine();
    page.closeLine();
  }

  private void words() {
    page.open("section", "class", "sec", "aria-labelledby", "words");
    page.element("h2", words.say("people.rests"), "id", "words").line();
    if (shown.rests().isEmpty()) {
      page.element("p", words.say("people.rests.none"), "class", "blank").line();
    }
    for (Rests rests : shown.rests()) {
      page.open("blockquote", "class", "words");
      page.open("p").written(rests.words()).close();
      page.open("footer", "class", "cite").written(Naming.stated(words, rests.document()));
      page.text(". ").text(words.say("people.rests.entry", rests.entry())).close();
      page.closeLine();
    }
    source();
    page.closeLine();
  }

  private void source() {
    page.open("dl", "class", "facts").line();
    fact("people.source", first.source() == null ? "" : first.source().value());
    fact(
        "people.source.kind",
        shown.chain().source().map(one -> words.of("people.source.kind", one.kind())).orElse(""));
    fact(
        "people.source.read",
        shown
            .chain()
            .source()
            .flatMap(source -> source.lastReadBy(viewer.now()))
            .map(read -> viewer.times().at(read))
            .orElse(""));
    fact("people.until", named.until(first.until(), first.zone()));
    fact("people.zone", first.zone().getId());
    page.closeLine();
  }

  private void fact(String label, String value) {
    page.element("dt", words.say(label)).open("dd").written(Naming.stated(words, value));
    page.closeLine();
  }

  private void covers() {
    List<Chain.Covered> covered = shown.chain().covered();
    page.open("section", "class", "sec", "aria-labelledby", "covers");
    page.open("div", "class", "sec-head");
    page.element("h2", words.say("people.covers"), "id", "covers");
    page.element("p", words.count("people.covers.count", covered.size())).closeLine();
    page.open("ul", "class", "plain rows").line();
    covered.stream().limit(MOST_SHOWN).forEach(this::covered);
    page.closeLine();
    if (covered.size() > MOST_SHOWN) {
      page.element("p", words.say("people.covers.more", covered.size() - MOST_SHOWN)).line();
    }
    page.closeLine();
  }

  private void covered(Chain.Covered one) {
    String id = one.person().id().value();
    page.open("li");
    page.open("a", "href", "/people/" + Address.encoded(id));
    page.written(
        shown.seen().part("persons", id).map(Naming::new).map(who -> who.name(words)).orElse(id));
    page.close().text(" ");
    new TodayTable(page, viewer).mark(one.today().getFirst());
    page.closeLine();
  }

  private void today() {
    page.open("section", "class", "sec", "aria-labelledby", "today");
    page.open("div", "class", "sec-head");
    page.element("h2", words.say("people.today"), "id", "today");
    page.element("p", viewer.times().at(viewer.now())).closeLine();
    if (shown.chain().statements().size() > 1) {
      page.element("p", words.say("people.protection.restated"), "class", "note").line();
    }
    new TodayTable(page, viewer)
        .write(
            shown.chain().covered().stream()
                .findFirst()
                .map(Chain.Covered::today)
                .orElse(List.of()),
            false);
    page.closeLine();
  }

  private void proposals() {
    page.open("section", "class", "sec", "aria-labelledby", "waits");
    page.element("h2", words.say("people.waits"), "id", "waits").line();
    if (shown.proposals().isEmpty()) {
      page.element("p", words.say("people.waits.none"), "class", "blank").line();
    }
    shown.proposals().forEach(this::proposal);
    page.closeLine();
  }

  private void proposal(Proposal proposal) {
    String type = proposal.line("event.type");
    String key = "people.event." + type;
    page.open("div", "class", "note").open("p");
    page.text(words.has(key) ? words.say(key) : proposal.line("entry.kind")).text(". ");
    page.text(
        words.say(
            "people.waits.by",
            proposal.by().value(),
            viewer.times().at(proposal.entry().head().recordedAt()),
            proposal.position()));
    page.closeLine();
    page.open("p", "class", "small").text(proposal.at(named, first.zone())).text(". ");
    page.written(named.paper(proposal.line("event.document.kind"))).text(" ");
    page.written(proposal.line("event.document.ref")).closeLine();
    page.element("p", words.say("people.waits.effect"), "class", "small").line();
    if (proposal.by().equals(viewer.required())) {
      page.element("p", words.say("people.waits.own"), "class", "small");
    } else {
      Form.open(page, viewer, address() + "/approve")
          .hidden("proposal", Long.toString(proposal.position()))
          .send("people.waits.approve", "btn")
          .close();
    }
    page.closeLine();
  }
}
