// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.sight;

import java.util.List;
import org.holdfast.protection.Protection;
import org.holdfast.protection.assessment.Assessment;
import org.holdfast.protection.assessment.Coverage;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Viewer;

/// What each protection comes to today, with the reason, the clause and how it was reached.
public final class TodayTable {
  private final Markup page;
  private final Words words;
  private final ProtectionWords named;

  public TodayTable(Markup page, Viewer viewer) {
    this.page = page;
    this.words = viewer.words();
    this.named = new ProtectionWords(words);
  }

  /// Writes the table.
  ///
  /// @param linked whether each leads to its own page
  public void write(List<Today.One> each, boolean linked) {
    if (each.isEmpty()) {
      page.element("p", words.say("people.today.none"), "class", "blank").line();
      return;
    }
    page.open("table", "class", "blocks today", "aria-label", words.say("people.today"));
    page.open("thead").open("tr");
    for (String column : List.of("protection", "state", "because")) {
      page.element("th", words.say("people.today." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    each.forEach(one -> row(one, linked));
    page.close().closeLine();
  }

  private void row(Today.One one, boolean linked) {
    Protection protection = one.protection();
    String id = protection.id().value();
    page.open("tr").open("th", "scope", "row");
    if (linked) {
      String to = "/protections/" + Address.encoded(Conflict.baseOf(id));
      page.element("a", named.kind(protection.kind()), "href", to);
    } else {
      page.text(named.kind(protection.kind()));
    }
    page.open("span", "class", "sub").written(named.given(protection)).close();
    page.element("span", named.bars(protection), "class", "sub").close();
    page.open("td", "data-l", words.say("people.today.state"));
    mark(one);
    page.close().open("td", "data-l", words.say("people.today.because")).open("div");
    because(one);
    page.close().close().closeLine();
  }

  /// The state, as a shape and in words.
  public void mark(Today.One one) {
    String shape = one.unchecked() ? "unchecked" : Headlines.shape(one.answer());
    page.open("span", "class", "mark m-" + shape).icon(shape, "i");
    page.text(named.today(one)).close();
  }

  private void because(Today.One one) {
    if (one.assessment().isEmpty()) {
      page.element("p", words.say("people.today.unlearned"));
      return;
    }
    Assessment assessment = one.assessment().get();
    page.element("p", named.of(assessment.sentence()));
    page.element("p", words.of("ground", assessment.code()), "class", "sub");
    if (one.covering().coverage() instanceof Coverage.Member) {
      page.element("p", words.say("people.today.member"), "class", "sub");
    }
    String source = source(one.protection());
    page.element("p", words.say("people.today.source", source), "class", "sub");
    page.open("details").element("summary", words.say("people.today.steps"));
    steps(assessment);
    page.close();
  }

  private String source(Protection protection) {
    return protection.source() == null ? words.say("unstated") : protection.source().value();
  }

  /// How an assessment was reached, each step with the rule and the source it rests on.
  public void steps(Assessment assessment) {
    page.open("ol", "class", "calc").line();
    for (Assessment.Step step : assessment.steps()) {
      page.open("li").text(named.of(step.sentence()));
      if (!step.provision().isEmpty()) {
        page.text(" ").element("span", step.provision(), "class", "nowrap quiet");
      }
      if (!step.source().isEmpty()) {
        page.text(" ")
            .element("span", words.say("people.step.source", step.source()), "class", "quiet");
      }
      page.closeLine();
    }
    page.closeLine();
  }
}
