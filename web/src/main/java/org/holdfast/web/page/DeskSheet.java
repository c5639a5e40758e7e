// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

import java.util.function.Consumer;
import org.holdfast.report.page.Shipped;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.Audience;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.access.Section;

/// A page of the desk: masthead, strip, content and foot.
///
/// Everything works without a script. Scripts only bring in what is new, and no page holds one of
/// its own, so that a strict content policy stands.
public final class DeskSheet {
  private final Viewer viewer;
  private final Words words;
  private final DeskPage at;
  private final Markup page = new Markup();

  private DeskSheet(Viewer viewer, DeskPage at) {
    this.viewer = viewer;
    this.words = viewer.words();
    this.at = at;
  }

  /// Writes a page.
  ///
  /// @param at which page it is
  /// @param heading its heading, for the title; the content writes it as `h1`
  /// @param content writes what stands between strip and foot
  public static String of(
      Viewer viewer, DeskPage at, String heading, Strip strip, Consumer<Markup> content) {
    DeskSheet sheet = new DeskSheet(viewer, at);
    sheet.head(heading);
    sheet.masthead();
    sheet.strip(strip);
    sheet.page.open("main", "id", "main", "class", "page", "tabindex", "-1").line();
    content.accept(sheet.page);
    sheet.page.closeLine();
    sheet.foot();
    return sheet.page.toString();
  }

  private void head(String heading) {
    page.shipped("<!DOCTYPE html>").line();
    page.open("html", "lang", viewer.language().tag()).line().open("head").line();
    page.single("meta", "charset", "utf-8").line();
    page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.line().single("meta", "name", "color-scheme", "content", "light dark").line();
    page.single(
            "meta",
            "name",
            "htmx-config",
            "content",
            "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"historyCacheSize\":0}")
        .line();
    page.element("title", (viewer.drill() ? "DRILL \u00b7 " : "") + heading + " \u00b7 Holdfast");
    page.line().single("link", "rel", "stylesheet", "href", "/assets/desk.css").line();
    page.element("script", "", "src", "/assets/htmx.js", "defer", "defer").line();
    page.element("script", "", "src", "/assets/sse.js", "defer", "defer").line();
    page.element("script", "", "src", "/assets/desk.js", "defer", "defer").line();
    page.closeLine();
  }

  private void masthead() {
    page.open("body", "class", viewer.drill() ? "drill" : "").line();
    page.shipped(Shipped.SHAPES).shipped(Shipped.beside(DeskSheet.class, "desk-shapes.svg"));
    page.element("a", words.say("page.skip"), "class", "skip", "href", "#main").line();
    if (viewer.drill()) {
      page.element("p", words.say("desk.drill"), "class", "drill-mark").line();
    }
    page.open("header", "class", "masthead").open("div", "class", "page").line();
    page.open("a", "class", "brand", "href", "/").icon("brand", "i").text("Holdfast").closeLine();
    navigation();
    aside();
    page.close().closeLine();
    page.element("div", "", "id", "live", "class", "vh", "role", "status", "aria-live", "polite");
    page.line();
  }

  private void navigation() {
    page.open("nav", "class", "nav", "aria-label", words.say("desk.nav")).open("ul").line();
    for (Section section : Section.values()) {
      DeskPage.firstOf(section).filter(this::mayOpen).ifPresent(this::inMenu);
    }
    page.close().closeLine();
  }

  private boolean mayOpen(DeskPage one) {
    return one.audience() instanceof Audience.Everybody || viewer.may(one.roles());
  }

  private void inMenu(DeskPage one) {
    String current = one.section() == at.section() ? "page" : "";
    page.open("li");
    page.element(
            "a", words.of("menu", one.section()), "href", one.address(), "aria-current", current)
        .closeLine();
  }

  private void aside() {
    Language other = viewer.language() == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
    page.open("div", "class", "aside-nav").line();
    page.element(
            "a",
            DeskWords.in(other).say("desk.language"),
            "href",
            "/language/" + other.tag() + "?to=" + Address.encoded(viewer.path()),
            "lang",
            other.tag(),
            "hreflang",
            other.tag())
        .line();
    viewer
        .signedIn()
        .ifPresent(actor -> {
          page.open("a", "class", "quiet", "href", DeskPage.PASSWORD.address()).text(actor.value());
          page.element("span", words.say("desk.own-password"), "class", "vh").close();
          Form.open(page, viewer, "/sign-out").send("desk.sign-out", "link").close();
        });
    page.closeLine();
  }

  private void strip(Strip strip) {
    if (strip.readings().isEmpty()) {
      return;
    }
    page.open("section", "class", "strip", "aria-label", words.say("page.strip"));
    page.open("div", "class", "page").open("dl").line();
    for (Strip.Reading reading : strip.readings()) {
      page.open("div").element("dt", reading.name()).element("dd", reading.value()).closeLine();
    }
    page.close().close().closeLine();
  }

  /// Whom to call: in the same place on every page, and on paper.
  private void duty() {
    if (viewer.duty().isEmpty()) {
      return;
    }
    page.open("section", "class", "duty", "aria-labelledby", "duty");
    page.element("h2", words.say("desk.duty"), "id", "duty").open("dl").line();
    for (DutyNumber one : viewer.duty()) {
      page.open("div").open("dt").written(one.who()).close().open("dd");
      page.element("a", one.number(), "href", one.address()).close().closeLine();
    }
    page.close().closeLine();
  }

  private void foot() {
    page.open("footer", "class", "foot").open("div", "class", "page").line();
    duty();
    String now = viewer.timesInFull().at(viewer.now());
    page.element("p", words.say("desk.foot.as-of", now)).line();
    page.element("p", words.say("meaning")).element("p", words.say("desk.foot.law")).line();
    page.close().closeLine();
    page.closeLine().closeLine();
  }
}
