// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.protection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.ProtectionWords;
import org.holdfast.web.people.sight.Today;

/// What has happened to a protection, link by link, to today.
final class ChainSection {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final ProtectionWords named;
  private final Chain chain;

  ChainSection(Markup page, Viewer viewer, Chain chain) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.named = new ProtectionWords(words);
    this.chain = chain;
  }

  /// A link of the chain.
  ///
  /// @param off whether the protection is suspended or ended from here on, if it is documented
  private record Link(Instant at, boolean off, String what, String when, String source) {}

  void write() {
    List<Link> links = new ArrayList<>();
    Protection first = chain.first();
    first
        .times()
        .forEach((name, at) ->
            links.add(
                new Link(
                    at.earliest(),
                    false,
                    named.time(name),
                    named.moment(at, first.zone()),
                    first.source() == null ? "" : first.source().value())));
    chain.events().forEach(event -> links.add(link(event)));
    links.sort(Comparator.comparing(Link::at));
    page.open("section", "class", "sec", "aria-labelledby", "chain");
    page.open("div", "class", "sec-head");
    page.element("h2", words.say("people.chain"), "id", "chain");
    page.element("p", words.say("people.chain.note")).closeLine();
    page.open("ol", "class", "chain").line();
    links.forEach(this::write);
    write(today());
    page.closeLine().closeLine();
  }

  private Link link(ProtectionEvent event) {
    String paper =
        event.document() == null
            ? words.say("people.chain.no-paper")
            : named.paper(event.document().kind()) + " " + event.document().ref();
    String source = event.source() == null ? "" : event.source().value() + ". ";
    return new Link(
        event.at().earliest(),
        event.type().weakens(),
        named.event(event.type()),
        named.moment(event.at(), chain.first().zone()),
        source + paper.strip());
  }

  private Link today() {
    Optional<Today.One> worst =
        chain.covered().stream()
            .flatMap(covered -> covered.today().stream())
            .min(Comparator.comparing(Today.One::answer).thenComparing(Today.One::unchecked));
    Answer answer = worst.map(Today.One::answer).orElse(Answer.NO_PROTECTION_FOUND);
    return new Link(
        viewer.now(),
        answer == Answer.NO_PROTECTION_FOUND,
        words.say("people.chain.today", worst.map(named::today).orElse(named.today(answer))),
        viewer.times().at(viewer.now()),
        words.say("people.chain.computed"));
  }

  private void write(Link link) {
    page.open("li", "class", link.off() ? "off" : "");
    page.element("b", link.what()).text(link.when());
    page.open("span", "class", "sub").written(link.source()).close().closeLine();
  }
}
