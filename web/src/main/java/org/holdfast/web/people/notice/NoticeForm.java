// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.protection.Kind;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.people.sight.Faults;

/// The page on which a spoken notice is taken, in the order in which a call goes.
final class NoticeForm {
  private static final List<Kind.Known> KINDS =
      List.of(
          Kind.Known.JUDICIAL_STAY,
          Kind.Known.ADMINISTRATIVE_STAY,
          Kind.Known.TRO,
          Kind.Known.INJUNCTION,
          Kind.Known.HABEAS_ORDER,
          Kind.Known.STANDING_ORDER,
          Kind.Known.UNDERTAKING,
          Kind.Known.AGENCY_STAY,
          Kind.Known.CLAIM_PENDING,
          Kind.Known.WITHHOLDING,
          Kind.Known.CITIZENSHIP_CLAIM);

  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final Map<String, String> sent;
  private final Map<String, String> faults;

  NoticeForm(Markup page, Viewer viewer, Map<String, String> sent, Map<String, String> faults) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.sent = sent;
    this.faults = faults;
  }

  void write() {
    page.open("header", "class", "head");
    page.element("h1", words.say("people.notice.heading"));
    page.element("p", words.say("people.notice.lede"), "class", "lede").closeLine();
    Faults.summary(page, words, faults);
    page.open("div", "class", "cols rail").open("div").line();
    form();
    page.closeLine();
    aside();
    page.closeLine();
  }

  private void form() {
    Form form = Form.open(page, viewer, "/notices", sent, faults);
    heading("people.notice.whom");
    form.line(
            "person", "people.notice.person", "text", "spellcheck", "false", "autocomplete", "off")
        .lines("names", "people.notice.names")
        .line("born", "people.form.born", "text", "inputmode", "numeric")
        .line("aNumbers", "people.form.a-numbers", "text", "inputmode", "numeric");
    page.closeLine();
    heading("people.notice.said");
    form.lines("words", "people.notice.words")
        .line("caller", "people.notice.caller", "text", "autocomplete", "off")
        .line("callback", "people.notice.callback", "tel", "autocomplete", "off");
    page.closeLine();
    heading("people.notice.when");
    form.line("spoken-day", "people.notice.spoken.day", "date")
        .line("spoken-clock", "people.notice.spoken.clock", "time")
        .line("received-day", "people.notice.received.day", "date")
        .line("received-clock", "people.notice.received.clock", "time")
        .line("zone", "people.form.zone", "text", "spellcheck", "false");
    page.closeLine();
    heading("people.notice.order");
    form.choice("kind", "people.notice.kind", kinds())
        .line("authority", "people.form.authority", "text")
        .line("docket", "people.form.docket", "text");
    page.closeLine();
    form.send("people.notice.send", "btn solid").close();
  }

  private void heading(String label) {
    page.open("section", "class", "sec").element("h2", words.say(label)).line();
  }

  private Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    KINDS.forEach(kind -> kinds.put(kind.name(), words.of("people.kind", kind)));
    return kinds;
  }

  private void aside() {
    page.open("aside", "class", "sec", "aria-labelledby", "does");
    page.element("h2", words.say("people.notice.does"), "id", "does").line();
    page.open("ol", "class", "todo").line();
    for (String one : List.of("holds", "lapse", "anybody", "end")) {
      page.element("li", words.say("people.notice.does." + one)).line();
    }
    page.close().closeLine();
  }
}
