// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.protection.Answer;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.Naming;
import org.holdfast.web.people.sight.ProtectionWords;
import org.holdfast.web.people.sight.RegistrySight;
import org.holdfast.web.people.sight.Today;

/// The receipt of a notice: proof that it was given, on one page.
final class NoticePage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final ProtectionWords named;
  private final Shown shown;

  /// What the receipt shows.
  ///
  /// @param id the notice's number
  /// @param trace the entry that records it
  /// @param lines what that entry says
  /// @param person the registry's name for whom it concerns
  /// @param origin the log in which the entry is published
  record Shown(
      String id,
      TraceView.Trace trace,
      List<Field> lines,
      RegistrySight.Seen seen,
      String person,
      Today today,
      String origin) {
    Shown {
      lines = List.copyOf(lines);
    }

    private String line(String name) {
      return lines.stream()
          .filter(line -> line.name().equals("notice." + name))
          .map(Field::text)
          .findFirst()
          .orElse("");
    }
  }

  NoticePage(Markup page, Viewer viewer, Shown shown) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.named = new ProtectionWords(words);
    this.shown = shown;
  }

  void write() {
    page.open("article", "class", "sheet receipt").line();
    page.open("header", "class", "head");
    page.element("p", words.say("people.receipt.kicker"), "class", "kicker");
    page.element("h1", words.say("people.receipt.heading", shown.id())).closeLine();
    answer();
    page.open("div", "class", "cols two").line();
    said();
    times();
    page.closeLine();
    does();
    proof();
    page.closeLine();
    links();
  }

  private void answer() {
    Answer answer =
        shown.today().each().stream()
            .filter(one -> one.protection().id().value().equals(shown.id()))
            .map(Today.One::answer)
            .findFirst()
            .orElse(Answer.REVIEW);
    String shape = Headlines.shape(answer);
    page.open("div", "class", "answer " + shape).icon(shape, "big").open("div").line();
    page.element("p", words.of("people.receipt.answer", answer), "class", "verdict").line();
    page.element("p", words.say("people.receipt.as-of", viewer.timesInFull().at(viewer.now())));
    page.close().closeLine();
  }

  private void said() {
    page.open("section", "class", "sec", "aria-labelledby", "said");
    page.element("h2", words.say("people.receipt.said"), "id", "said").line();
    page.open("blockquote", "class", "words").open("p").written(shown.line("words")).close();
    page.open("footer", "class", "cite").written(shown.line("caller")).close().closeLine();
    page.open("dl", "class", "facts").line();
    fact("people.receipt.whom", whom());
    fact("people.receipt.person", Naming.stated(words, shown.person()));
    fact("people.notice.caller", shown.line("caller"));
    fact("people.notice.callback", shown.line("callback"));
    page.close().closeLine();
  }

  private String whom() {
    return shown
        .seen()
        .part("persons", shown.person())
        .map(person -> new Naming(person).name(words))
        .orElseGet(() -> words.say("people.nameless"));
  }

  private void times() {
    page.open("section", "class", "sec", "aria-labelledby", "times");
    page.element("h2", words.say("people.receipt.times"), "id", "times").line();
    page.open("dl", "class", "facts").line();
    fact("people.receipt.spoken", at("spokenAt"));
    fact("people.receipt.received", at("receivedAt"));
    fact("people.receipt.recorded", viewer.timesInFull().at(shown.trace().head().recordedAt()));
    fact("people.receipt.by", shown.trace().head().by().value());
    fact("people.receipt.number", shown.id());
    fact("people.receipt.entry", Long.toString(shown.trace().position()));
    page.close().closeLine();
  }

  private String at(String line) {
    return viewer.timesInFull().at(Instant.parse(shown.line(line)));
  }

  private void fact(String label, String value) {
    page.element("dt", words.say(label)).open("dd").written(value).closeLine();
  }

  private void does() {
    page.open("section", "class", "sec", "aria-labelledby", "does");
    page.element("h2", words.say("people.receipt.does"), "id", "does").line();
    page.open("ul", "class", "plain rows").line();
    shown.today().each().stream()
        .filter(one -> one.protection().id().value().equals(shown.id()))
        .flatMap(one -> one.assessment().stream())
        .forEach(assessment -> page.element("li", named.of(assessment.sentence())).line());
    for (String one : List.of("holds", "lapse", "releases", "end")) {
      page.element("li", words.say("people.receipt.does." + one)).line();
    }
    page.close().closeLine();
  }

  private void proof() {
    page.open("section", "class", "sec", "aria-labelledby", "proof");
    page.element("h2", words.say("people.receipt.proof"), "id", "proof");
    page.element(
        "p", words.say("people.receipt.proof.text", shown.trace().position(), shown.origin()));
    page.closeLine();
  }

  private void links() {
    page.open("div", "class", "btns");
    link(DeskPage.PERSON, "people.receipt.to-person", "/people/" + Address.encoded(shown.person()));
    link(
        DeskPage.PROTECTION,
        "people.receipt.to-protection",
        "/protections/" + Address.encoded(shown.id()));
    page.closeLine();
  }

  private void link(DeskPage of, String label, String to) {
    if (viewer.may(Set.copyOf(of.roles()))) {
      page.element("a", words.say(label), "class", "btn", "href", to).line();
    }
  }
}
