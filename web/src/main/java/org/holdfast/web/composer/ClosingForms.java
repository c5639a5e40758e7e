// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportProblem.Code;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The lists that follow the answers of a report: the privilege log, the exhibits, the certificate
/// of service. Beside each stands what the check demands of it.
final class ClosingForms {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenReport open;
  private final ComposerPage.Refused refused;

  ClosingForms(Markup page, Viewer viewer, OpenReport open, ComposerPage.Refused refused) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.open = open;
    this.refused = refused;
  }

  void write() {
    for (ClosingPart part : ClosingPart.values()) {
      section(part);
    }
  }

  private void section(ClosingPart part) {
    List<ClosingItem> items = ClosingItem.of(part, open, words);
    page.open("section", "class", "sec flush", "aria-labelledby", part.list()).line();
    page.element("h2", words.of("returns.closing", part), "id", part.list()).line();
    if (part == ClosingPart.PRIVILEGES) {
      unlogged();
    }
    if (items.isEmpty()) {
      page.element("p", words.of("returns.closing.none", part), "class", "blank").line();
    }
    List<Tree.Members> trees = CaseTrees.items(open.tree(), part.list());
    for (int i = 0; i < items.size(); i++) {
      item(part, items.get(i), trees.get(i));
    }
    add(part, trees.stream().map(ClosingItem::key).noneMatch(id -> refused.is(part.act(), id)));
    page.closeLine();
  }

  /// The form of a further item.
  ///
  /// @param here whether what was sent and not done stands here: it was of a new item, or of one
  ///   that is gone
  private void add(ClosingPart part, boolean here) {
    boolean again = here && refused.act().equals(part.act());
    if (part == ClosingPart.PRIVILEGES && claims("").isEmpty() && !again) {
      page.element("p", words.say("returns.privilege.none"), "class", "quiet small").line();
      return;
    }
    folded(part, "", words.of("returns.closing.add", part), Map.of(), again);
    page.closeLine();
  }

  /// The claims of privilege that the log does not list.
  private void unlogged() {
    Map<String, String> numbers = ClosingItem.numbers(open, words);
    for (ReportProblem problem : open.verdict().problems()) {
      if (problem.code() == Code.PRIVILEGE_WITHOUT_LOG) {
        String number = numbers.getOrDefault(problem.at(), "");
        page.open("p", "class", "fault").icon("hold", "i");
        page.text(" " + words.say("returns.report.sentence", number, problem.at()) + ". ");
        page.text(words.language().of(problem.sentence())).closeLine();
      }
    }
  }

  private void item(ClosingPart part, ClosingItem item, Tree.Members tree) {
    String id = ClosingItem.key(tree);
    page.open("article", "class", "sentence", "aria-labelledby", "h-" + id).line();
    page.open("h3", "id", "h-" + id).written(item.heading()).closeLine();
    if (!item.said().isBlank()) {
      page.open("p", "class", "said", "lang", "en").written(item.said()).closeLine();
    }
    item.below().forEach(text -> page.open("p", "class", "sub").written(text).closeLine());
    if (!item.missing().isEmpty()) {
      page.open("p", "class", "shown").icon("review", "i").text(" ");
      page.text(words.say("returns.closing.missing", String.join("; ", item.missing())));
      page.closeLine();
    }
    folded(
        part,
        id,
        words.say("returns.closing.change", item.heading()),
        ClosingItem.sent(tree, open.about().zone()),
        refused.is(part.act(), id));
    Form form = opened(part, id, Map.of(), Map.of());
    form.hidden("remove", "yes").send("returns.closing.remove", "btn").close();
    page.closeLine().closeLine();
  }

  /// Opens a folded form and writes it; what is folded with it may follow.
  ///
  /// @param again whether what was sent and not done stands in it
  private void folded(
      ClosingPart part, String id, String summary, Map<String, String> known, boolean again) {
    page.open("details", "open", again ? "open" : "");
    page.element("summary", summary).line();
    Form form =
        opened(part, id, again ? refused.sent() : known, again ? refused.faults() : Map.of());
    fields(part, form, known.getOrDefault("statement", ""));
    form.send(id.isEmpty() ? "returns.closing.send.new" : "returns.closing.send", "btn solid")
        .close();
  }

  private Form opened(
      ClosingPart part, String id, Map<String, String> sent, Map<String, String> faults) {
    return Form.open(page, viewer, open.about().address("/report"), sent, faults)
        .named(part.act() + id)
        .hidden("act", part.act())
        .hidden("id", id)
        .hidden("version", open.version());
  }

  private void fields(ClosingPart part, Form form, String statement) {
    switch (part) {
      case PRIVILEGES ->
          form.choice("statement", "returns.privilege.statement", claims(statement))
              .line("privilege", "returns.privilege.privilege", "text")
              .lines("description", "returns.privilege.description")
              .line("claimedBy", "returns.privilege.claimedBy", "text");
      case EXHIBITS ->
          form.line("mark", "returns.exhibit.mark", "text")
              .lines("what", "returns.exhibit.what")
              .line("sha256", "returns.exhibit.sha256", "text", "spellcheck", "false")
              .lines("refs", "returns.exhibit.refs")
              .check("sealed", "yes", words.say("returns.exhibit.sealed"));
      case SERVICE ->
          form.line("on", "returns.served.on", "text")
              .line("how", "returns.served.how", "text")
              .when("at", "returns.served.at", "returns.clock");
    }
  }

  /// The sentences that claim a privilege, and the one that an item is about.
  private Map<String, String> claims(String statement) {
    Map<String, String> numbers = ClosingItem.numbers(open, words);
    Map<String, String> claims = new LinkedHashMap<>();
    for (Statement one : open.report().statements()) {
      if (one.type() == Statement.Type.PRIVILEGE || one.id().equals(statement)) {
        claims.put(one.id(), numbers.getOrDefault(one.id(), one.id()) + ". " + one.text());
      }
    }
    if (!statement.isEmpty()) {
      claims.putIfAbsent(statement, words.say("returns.privilege.no-sentence", statement));
    }
    return claims;
  }
}
