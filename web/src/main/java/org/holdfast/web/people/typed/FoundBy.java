// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.typed;

import org.holdfast.linkage.identity.Identity;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;

/// On which lists a person is found, and on which never.
public record FoundBy(Markup page, Words words) {

  public void write(Identity identity) {
    page.open("section", "class", "sec", "aria-labelledby", "found-by");
    page.element("h2", words.say("people.found-by"), "id", "found-by").line();
    page.open("ul", "class", "plain rows").line();
    for (Findable.Tried tried : Findable.of(identity)) {
      String found = tried.strength().map(Enum::name).orElse(tried.stated() ? "NEVER" : "BLANK");
      boolean never = tried.strength().isEmpty();
      page.open("li");
      page.element("span", words.of("people.list", tried.sort()), "class", "sub");
      page.open("span", "class", never ? "mark m-review" : "mark m-ink");
      page.icon(never ? "review" : found.equals("LINK") ? "agrees" : "blank", "i");
      page.text(words.say("people.found-by." + found)).close().closeLine();
    }
    page.closeLine();
    if (Findable.inOneWord(identity)) {
      page.element("p", words.say("people.found-by.word"), "class", "note").line();
    }
    page.closeLine();
  }
}
