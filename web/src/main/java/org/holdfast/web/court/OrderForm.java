// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import java.util.List;
import java.util.Map;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.returns.Choices;
import org.holdfast.web.returns.FormHead;
import org.holdfast.web.returns.OpenCase;

/// The form in which an order is entered, with as many directives as it has.
final class OrderForm {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenCase about;

  OrderForm(Markup page, Viewer viewer, OpenCase about) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.about = about;
  }

  /// Writes the page.
  ///
  /// @param room for how many directives
  void write(Map<String, String> sent, Map<String, String> faults, int room) {
    FormHead head = new FormHead(page, words);
    head.of(
        about,
        words.say("returns.order.new"),
        words.say("returns.order.lede", about.zone().getId()));
    head.faults(faults);
    String action = about.address("/new/order");
    Form form = Form.open(page, viewer, action, sent, faults, "class", "sheet narrow");
    form.hidden("room", Integer.toString(room));
    order(form);
    for (int block = 1; block <= room; block++) {
      directive(form, block);
    }
    page.open("div", "class", "btns");
    button("review", "returns.order.review", "btn solid", action);
    if (room < SentOrder.MOST) {
      button("further", "returns.order.further", "btn", action + "#d" + (room + 1));
    }
    page.closeLine();
    form.close();
  }

  private void button(String act, String label, String style, String action) {
    page.element(
        "button",
        words.say(label),
        "type",
        "submit",
        "name",
        "act",
        "value",
        act,
        "formaction",
        action,
        "class",
        style);
  }

  private void heading(String id, String heading) {
    page.open("section", "class", "sec", "aria-labelledby", id);
    page.element("h2", heading, "id", id).line();
  }

  private void order(Form form) {
    heading("the-order", words.say("returns.order.paper"));
    form.line("id", "returns.order.id", "text", "autocomplete", "off")
        .line("by", "returns.order.by", "text")
        .when("entered", "returns.order.entered", "returns.clock")
        .when("learnedAt", "returns.order.learnedAt", "returns.clock")
        .line("what", "returns.order.what", "text")
        .line("source", "returns.order.source", "text")
        .line("sha256", "returns.order.sha256", "text", "spellcheck", "false");
    page.closeLine();
  }

  private void directive(Form form, int block) {
    String of = SentOrder.prefix(block);
    heading("d" + block, words.say("returns.order.directive", block));
    CaseAsOf now = about.asOf(viewer.now());
    form.choice(of + "verb", "returns.order.verb", Choices.VERB.of(now, words))
        .lines(of + "text", "returns.order.text")
        .line(of + "place", "returns.order.place", "text")
        .choice(of + "asks", "returns.order.asks", Choices.ASKS.of(now, words))
        .line(of + "owner", "returns.order.owner", "text")
        .line(of + "fallback", "returns.order.fallback", "text");
    DueFields.ask(
        form, of, DueForm.worded(List.of(DueForm.values()), words), Choices.NEWS.of(now, words));
    Map<String, String> before = SentOrder.directives(about);
    if (!before.isEmpty()) {
      form.several(of + "replaces", "returns.order.replaces", before);
    }
    page.closeLine();
  }
}
