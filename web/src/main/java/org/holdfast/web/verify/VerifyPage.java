// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.service.verify.Verdict;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.jspecify.annotations.Nullable;

/// The page on which anybody checks what they hold.
final class VerifyPage {
  private static final List<String> STEPS = List.of("hash", "join", "root", "later");

  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final Optional<LogState> log;

  VerifyPage(Markup page, Viewer viewer, Optional<LogState> log) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.log = log;
  }

  void write(Map<String, String> sent, Map<String, String> faults, @Nullable Found found) {
    page.open("header", "class", "head");
    page.element("p", words.say("verify.kicker"), "class", "kicker").line();
    page.element("h1", words.say("verify.heading"));
    page.element("p", words.say("verify.lede"), "class", "lede").closeLine();
    page.open("div", "class", "cols two").line();
    ask(sent, faults);
    answer(found);
    page.closeLine();
    page.open("div", "class", "cols two").line();
    how();
    page.open("div").line();
    checkpoint();
    offline();
    otherwise();
    page.closeLine().closeLine();
  }

  private void ask(Map<String, String> sent, Map<String, String> faults) {
    section("ask", "verify.ask");
    Form.open(page, viewer, "/verify", sent, faults, "enctype", "multipart/form-data")
        .lines("text", "verify.text")
        .line("file", "verify.file", "file")
        .send("verify.send", "btn solid")
        .close();
    page.closeLine();
  }

  private void section(String id, String heading) {
    page.open("section", "class", "sec", "aria-labelledby", "v-" + id);
    page.element("h2", words.say(heading), "id", "v-" + id).line();
  }

  private void answer(@Nullable Found found) {
    section("got", "verify.answer");
    switch (found) {
      case null -> page.element("p", words.say("verify.answer.none"), "class", "blank").line();
      case Found.Code(var code, var entry, var later) -> code(code, entry, later);
      case Found.Examined(var verdict, var entry, var later) -> examined(verdict, entry, later);
    }
    page.closeLine();
  }

  private void code(String code, TraceView.@Nullable Trace entry, long later) {
    boolean known = entry != null;
    opened(known ? "none" : "hold", known ? "agrees" : "hold");
    page.element("p", words.say("verify.code." + known), "class", "verdict").line();
    page.element("p", code, "class", "mono").line();
    recorded(entry, later);
    page.element("p", words.say("verify.code." + known + ".todo"), "class", "small");
    page.close().closeLine();
  }

  private void examined(Verdict verdict, TraceView.@Nullable Trace entry, long later) {
    String outcome = verdict.outcome().name();
    switch (verdict.outcome()) {
      case VERIFIED -> opened("none", "agrees");
      case NOBODY_KNOWN_SIGNED, PAGE_DIFFERS, DIGEST_ONLY -> opened("review", "review");
      case ALTERED -> opened("hold", "differs");
      case UNREADABLE -> opened("unchecked", "unchecked");
    }
    page.element("p", words.say("verify.outcome." + outcome), "class", "verdict").line();
    page.open("p").text(words.of("verify.kind", verdict.kind()) + ": ");
    page.written(verdict.name()).closeLine();
    recorded(entry, later);
    page.element("p", words.say("verify.todo." + outcome), "class", "small");
    page.close().closeLine();
    facts(verdict);
    sentences("verify.defects", verdict.defects());
    sentences("verify.proven", verdict.proven());
    sentences("verify.not-proven", verdict.notProven());
  }

  private void opened(String style, String shape) {
    page.open("div", "class", "answer " + style, "role", "status");
    page.icon(shape, "big").open("div").line();
  }

  private void recorded(TraceView.@Nullable Trace entry, long later) {
    if (entry == null) {
      return;
    }
    String at = viewer.timesInFull().at(entry.head().recordedAt());
    page.element("p", words.say("verify.entry", entry.position(), at)).line();
    page.element("p", words.count("verify.later", later), "class", "small").line();
  }

  private void facts(Verdict verdict) {
    if (verdict.facts().isEmpty()) {
      return;
    }
    page.element("h3", words.say("verify.facts")).line();
    page.open("dl", "class", "facts told", "lang", "en").line();
    for (Verdict.Fact fact : verdict.facts()) {
      page.element("dt", fact.label()).open("dd").written(fact.value()).closeLine();
    }
    page.closeLine();
  }

  /// Proofs are told in English, as the terminal tells them.
  private void sentences(String heading, List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    page.element("h3", words.say(heading)).line();
    page.open("ul", "class", "plain rows", "lang", "en").line();
    for (String sentence : sentences) {
      page.open("li").written(sentence).closeLine();
    }
    page.closeLine();
  }

  private void how() {
    section("how", "verify.how");
    page.open("ol", "class", "todo").line();
    for (String step : STEPS) {
      page.element("li", words.say("verify.how." + step)).line();
    }
    page.closeLine().closeLine();
  }

  private void checkpoint() {
    section("cp", "verify.checkpoint");
    if (log.isEmpty()) {
      page.element("p", words.say("verify.checkpoint.none"), "class", "blank").closeLine();
      return;
    }
    page.open("dl", "class", "facts").line();
    fact("verify.checkpoint.origin", log.get().origin());
    fact("verify.checkpoint.size", log.get().size());
    fact("verify.checkpoint.root", log.get().root());
    fact("verify.checkpoint.key", log.get().key());
    page.closeLine();
    page.element("p", words.say("verify.checkpoint.note"), "class", "small quiet").closeLine();
  }

  private void fact(String label, String value) {
    page.element("dt", words.say(label));
    page.element("dd", value, "class", "mono digest").line();
  }

  private void offline() {
    section("off", "verify.offline");
    page.element("p", words.say("verify.offline.lede")).line();
    page.open("pre", "class", "cmd", "tabindex", "0").text("holdfast verify RM-1107.slip ");
    page.element("span", "--trust log.key", "class", "nowrap").closeLine();
    page.element("p", words.say("verify.offline.key"), "class", "small quiet").closeLine();
  }

  private void otherwise() {
    section("not", "verify.otherwise");
    page.open("ul", "class", "plain rows").line();
    row("hold", "hold", "absent");
    row("differs", "hold", "altered");
    row("unchecked", "hold", "unread");
    page.closeLine().closeLine();
  }

  private void row(String shape, String style, String what) {
    page.open("li").open("span", "class", "mark m-" + style).icon(shape, "i");
    page.text(words.say("verify.otherwise." + what)).close();
    page.element("span", words.say("verify.otherwise." + what + ".todo"), "class", "sub");
    page.closeLine();
  }
}
