// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.returns.FormHead;
import org.holdfast.web.returns.OpenCase;

/// The form in which is entered what became of an order.
final class OrderEventForm {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenCase about;

  OrderEventForm(Markup page, Viewer viewer, OpenCase about) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.about = about;
  }

  void write(Map<String, String> sent, Map<String, String> faults) {
    FormHead head = new FormHead(page, words);
    head.of(
        about,
        words.say("returns.event.new"),
        words.say("returns.event.lede", about.zone().getId()));
    head.faults(faults);
    String action = about.address("/new/order-event");
    Form form = Form.open(page, viewer, action, sent, faults, "class", "sheet narrow");
    form.hidden("act", "review")
        .choice("order", "returns.event.order", orders())
        .several("directives", "returns.event.directives", SentOrder.directives(about))
        .choice("type", "returns.event.type", types())
        .when("at", "returns.event.at", "returns.clock")
        .when("learnedAt", "returns.order.learnedAt", "returns.clock")
        .when("until", "returns.event.until", "returns.clock.needed")
        .line("what", "returns.event.what", "text")
        .line("document", "returns.event.document", "text")
        .line("sha256", "returns.order.sha256", "text", "spellcheck", "false");
    page.open("section", "class", "sec", "aria-labelledby", "new-time");
    page.element("h2", words.say("returns.event.new-time"), "id", "new-time").line();
    DueFields.ask(form, SentOrderEvent.NEW, DueForm.worded(DueForm.ofOneTime(), words), Map.of());
    page.closeLine();
    form.send("returns.event.review", "btn solid").close();
  }

  private Map<String, String> orders() {
    Map<String, String> all = new LinkedHashMap<>();
    for (CourtOrder one : about.about().orders()) {
      all.put(one.id().value(), one.id().value() + (one.what().isBlank() ? "" : ". " + one.what()));
    }
    return all;
  }

  private Map<String, String> types() {
    Map<String, String> all = new LinkedHashMap<>();
    for (OrderEvent.Type type : OrderEvent.Type.values()) {
      String people = SentOrderEvent.takesTwo(type) ? "returns.event.two" : "returns.event.one";
      all.put(type.name(), words.say(people, words.of("case.event", type)));
    }
    return all;
  }
}
