// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.casefile.returncase.Opening;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.returns.FormHead;

/// The form in which a case is opened by hand.
final class OpeningForm {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;

  OpeningForm(Markup page, Viewer viewer) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
  }

  void write(Map<String, String> sent, Map<String, String> faults) {
    FormHead head = new FormHead(page, words);
    head.of(
        words.say("returns.back"),
        "/returns",
        words.say("returns.open"),
        words.say("returns.open.lede"));
    head.faults(faults);
    Form form = Form.open(page, viewer, "/returns/new", sent, faults, "class", "sheet narrow");
    heading("the-case", "returns.open.case");
    form.line("id", "returns.open.id", "text", "autocomplete", "off")
        .line("title", "returns.open.title", "text")
        .line("person", "returns.open.person", "text", "autocomplete", "off")
        .line("registered", "returns.open.registered", "text", "spellcheck", "false")
        .choice("opened-cause", "returns.open.cause", causes())
        .line("opened-ref", "returns.open.ref", "text");
    page.closeLine();
    heading("caption", "returns.open.caption");
    form.line("court", "returns.open.court", "text", "spellcheck", "false")
        .line("zone", "returns.open.zone", "text", "spellcheck", "false")
        .lines("caption-court", "returns.open.court-name")
        .line("caption-docket", "returns.open.docket", "text", "spellcheck", "false")
        .line("caption-petitioners", "returns.open.petitioners", "text")
        .line("caption-petitionerRole", "returns.open.petitioner-role", "text")
        .line("caption-respondents", "returns.open.respondents", "text")
        .line("caption-respondentRole", "returns.open.respondent-role", "text");
    page.closeLine();
    heading("removal", "returns.open.removal");
    form.when("removal-at", "returns.open.removal.at", "returns.clock")
        .line("removal-from", "returns.open.removal.from", "text")
        .line("removal-to", "returns.open.removal.to", "text", "spellcheck", "false")
        .line("removal-what", "returns.open.removal.what", "text");
    page.closeLine();
    form.send("returns.open.send", "btn solid").close();
  }

  private void heading(String id, String label) {
    page.open("section", "class", "sec", "aria-labelledby", id);
    page.element("h2", words.say(label), "id", id).line();
  }

  private Map<String, String> causes() {
    Map<String, String> all = new LinkedHashMap<>();
    Arrays.stream(Opening.Cause.values())
        .forEach(one -> all.put(one.name(), words.of("returns.open.cause", one)));
    return all;
  }
}
