// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.violations;

import java.time.ZoneOffset;
import java.util.List;
import org.holdfast.casefile.violation.Finding;
import org.holdfast.casefile.violation.Ground;
import org.holdfast.casefile.violation.Ground.ByProtection;
import org.holdfast.casefile.violation.Outcome;
import org.holdfast.casefile.violation.Proposal;
import org.holdfast.casefile.violation.Removal;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.casefile.violation.ViolationReport;
import org.holdfast.protection.assessment.Assessment.Step;
import org.holdfast.report.page.Frame;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.TimeWords;
import org.holdfast.report.words.Words;

/// The findings as one page that needs nothing else: what is certain first, what is not in a
/// section of its own, and who was told beside what was barred.
public final class ViolationsHtml {
  private final Words words;
  private final FindingWords findings;
  private final ViolationReport report;
  private final TimeWords times;
  private final Markup page = new Markup();

  private ViolationsHtml(ViolationReport report, Language language) {
    this.words = Words.of(language);
    this.findings = new FindingWords(words);
    this.report = report;
    this.times = new TimeWords(words, ZoneOffset.UTC);
  }

  /// The page.
  ///
  /// @param language the language of the fixed words; grounds stay in English and are marked so
  public static String format(ViolationReport report, Language language) {
    return new ViolationsHtml(report, language).page();
  }

  private String page() {
    String heading = findings.headline(report);
    Frame.open(page, words, heading, words.say("violations.page"));
    Frame.main(page);
    page.open("article", "class", "sheet", "aria-labelledby", "found").line();
    page.element("h1", heading, "id", "found").line();
    page.element("p", words.say("violations.meaning"), "class", "note").line();
    facts();
    problems();
    findings(Outcome.APPARENT_VIOLATION, "hold");
    findings(Outcome.POSSIBLE_VIOLATION, "review");
    notChecked();
    notes();
    page.closeLine();
    Frame.close(page, words.say("violations.foot"), words.say("foot.law"));
    return page.toString();
  }

  private void facts() {
    page.open("dl", "class", "facts").line();
    fact(
        words.say("label.registry"),
        new Headlines(words)
            .registry(report.registryVersion(), report.asOf(), report.signedBy(), times));
    fact(words.say("violations.used"), findings.facts(report, times));
    fact(words.say("label.counts"), findings.counts(report));
    page.closeLine();
  }

  private void fact(String term, String value) {
    page.element("dt", term).element("dd", value).line();
  }

  private void problems() {
    if (report.problems().isEmpty()) {
      return;
    }
    section("problems", words.count("problems", report.problems().size()));
    page.open("ul", "class", "plain rows");
    report.problems().stream()
        .limit(ViolationsTable.LISTED)
        .forEach(problem -> page.element("li", problem.sentence(), "lang", "en").line());
    page.close().closeLine();
  }

  private void section(String id, String heading) {
    page.open("section", "class", "sec", "aria-labelledby", id).open("div", "class", "sec-head");
    page.element("h2", heading, "id", id).closeLine();
  }

  private void findings(Outcome outcome, String shape) {
    List<Finding> all = report.with(outcome);
    if (all.isEmpty()) {
      return;
    }
    List<Finding> of = all.stream().filter(finding -> !finding.ofAnybody()).toList();
    section("sec-" + shape, words.of("violations.section", outcome) + " (" + all.size() + ")");
    for (int i = 0; i < Math.min(of.size(), ViolationsTable.LISTED); i++) {
      if (of.get(i).row() instanceof RemovalRow.Read(Removal removal, long _)) {
        article(of.get(i), removal, outcome, shape, shape + "-" + (i + 1));
      }
    }
    if (of.size() > ViolationsTable.LISTED) {
      page.element("p", words.count("violations.more", of.size() - ViolationsTable.LISTED)).line();
    }
    if (of.size() < all.size()) {
      page.element("p", words.count("violations.of-anybody", all.size() - of.size())).line();
    }
    page.closeLine();
  }

  private void article(Finding finding, Removal removal, Outcome outcome, String shape, String id) {
    page.open("article", "class", "seat " + shape, "aria-labelledby", id).line();
    page.open("h3", "id", id).open("span", "class", "mark m-" + shape).icon(shape, "i");
    page.text(words.of("outcome", outcome)).close().text(" ");
    page.open("span").written(removal.id()).close().text(" ");
    page.open("span", "class", "who").written(findings.label(finding)).close().closeLine();
    page.element("p", findings.departure(removal)).line();
    finding.grounds().forEach(ground -> ground(ground, removal));
    proposals(finding.proposals());
    page.closeLine();
  }

  private void ground(Ground ground, Removal removal) {
    page.open("div", "class", "candidate").open("p", "class", "why");
    page.element("strong", words.of("ground", ground.assessment().code()) + ".").text(" ");
    if (ground instanceof ByProtection by) {
      page.written(by.protection().id().value()).text(": ");
    }
    page.element("span", words.language().of(ground.assessment().sentence())).closeLine();
    if (!ground.doubts().isEmpty()) {
      page.open("ul", "class", "further", "aria-label", words.say("violations.doubts"));
      ground.doubts().forEach(doubt -> page.element("li", words.language().of(doubt)));
      page.closeLine();
    }
    if (ground instanceof ByProtection by) {
      told(by, removal);
      computed(by);
    }
    page.closeLine();
  }

  private void told(ByProtection by, Removal removal) {
    page.open("dl", "class", "facts");
    fact(words.say("violations.person"), findings.match(by.match()));
    page.element("dt", words.say("violations.told"));
    findings.told(by, removal).forEach(told -> page.element("dd", told));
    String registered = findings.registered(by, removal);
    if (!registered.isEmpty()) {
      page.element("dd", registered);
    }
    page.closeLine();
  }

  private void computed(ByProtection by) {
    page.open("details").element("summary", words.say("computed"));
    page.open("ol", "class", "calc").line();
    for (Step step : by.assessment().steps()) {
      page.element("li", ViolationsTable.cited(step), "lang", "en").line();
    }
    page.close().closeLine();
  }

  private void proposals(List<Proposal> proposals) {
    if (proposals.isEmpty()) {
      return;
    }
    page.element("p", words.say("violations.proposed") + ":").open("ul", "class", "further");
    for (Proposal proposal : proposals) {
      page.open("li").element("strong", findings.mode(proposal) + ".").text(" ");
      page.element("span", words.language().of(proposal.facts())).closeLine();
    }
    page.closeLine();
  }

  private void notChecked() {
    List<Finding> all = report.with(Outcome.NOT_CHECKED);
    if (all.isEmpty()) {
      return;
    }
    section(
        "sec-unchecked",
        words.of("violations.section", Outcome.NOT_CHECKED) + " (" + all.size() + ")");
    page.open("ul", "class", "plain rows").line();
    for (Finding finding : all.subList(0, Math.min(all.size(), ViolationsTable.LISTED))) {
      page.open("li").open("span", "class", "mark m-unchecked").icon("unchecked", "i");
      page.text(words.of("outcome", Outcome.NOT_CHECKED)).close().text(" ");
      page.written(FindingWords.id(finding)).text(" ").written(findings.label(finding)).text(": ");
      page.element("span", String.join(" ", finding.why()), "lang", "en").closeLine();
    }
    page.closeLine();
    if (all.size() > ViolationsTable.LISTED) {
      page.element("p", words.count("violations.more", all.size() - ViolationsTable.LISTED)).line();
    }
    page.closeLine();
  }

  private void notes() {
    if (report.notes().isEmpty()) {
      return;
    }
    section("notes", words.say("notes"));
    page.open("ul", "class", "plain rows");
    for (var note : report.notes()) {
      page.element("li", note.where() + ": " + note.sentence(), "lang", "en").line();
    }
    page.close().closeLine();
  }
}
