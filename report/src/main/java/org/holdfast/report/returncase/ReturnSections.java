// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.PlanStanding;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.returncase.ChecklistItem;
import org.holdfast.casefile.returncase.ForeignNote;
import org.holdfast.casefile.returncase.Official;
import org.holdfast.casefile.returncase.PlannedStep;
import org.holdfast.casefile.returncase.Whereabouts;

/// What the return itself needs and rests on: planned steps, the checklist, notes to governments,
/// where the person was, who has a part.
final class ReturnSections {
  private final CaseSheet sheet;
  private final CaseWords words;
  private final CaseAsOf standing;

  private ReturnSections(CaseSheet sheet) {
    this.sheet = sheet;
    this.words = sheet.words();
    this.standing = words.standing();
  }

  static void write(CaseSheet sheet) {
    var sections = new ReturnSections(sheet);
    sections.plans();
    sections.checklist();
    sections.notes();
    sections.whereabouts();
    sections.officials();
  }

  private void plans() {
    List<PlanStanding> plans = standing.questions().planned();
    sheet.section("plans", words.count("plans", plans.size()));
    if (plans.isEmpty()) {
      sheet.none("planned.none");
    } else {
      sheet.table("plans", "step", "owner", "by-day", "slips", "state");
      plans.forEach(this::plan);
      sheet.endTable();
    }
    sheet.end();
  }

  private void plan(PlanStanding plan) {
    PlannedStep step = plan.plan();
    sheet.row(
        step.id() + ". " + step.what(),
        step.statedIn().isBlank() ? "" : words.say("stated-in", step.statedIn()),
        CaseSection.PLANS,
        step.id());
    sheet.cell("owner", step.owner().isBlank() ? words.say("owner.none") : step.owner());
    var first = step.by();
    var by = plan.by();
    sheet.cell(
        "by-day",
        by == null ? words.say("date.none") : words.day(by),
        plan.slips().isEmpty() || first == null
            ? ""
            : words.say("first-planned", words.day(first)));
    String slips = plan.slips().stream().map(this::slip).collect(Collectors.joining("; "));
    sheet.cell("slips", slips.isEmpty() ? words.say("slips.none") : slips);
    sheet.cell("state", words.of("plan", plan.state()));
    sheet.endRow();
  }

  private String slip(PlannedStep.Slip slip) {
    var to = slip.to();
    return words.say(
        "slip",
        to == null ? words.say("date.none") : words.day(to),
        slip.why().isBlank() ? words.say("slipped.unexplained") : slip.why());
  }

  private void checklist() {
    sheet.section("checklist", words.say("checklist.aside"));
    sheet.table("checklist", "need", "state", "what", "owner", "by-day", "record");
    for (ChecklistItem item : standing.checklist()) {
      sheet.row(words.of("need", item.need()));
      boolean begun = item.state() != ChecklistItem.State.NOT_BEGUN;
      sheet.cell(
          "state",
          words.of("item", item.state()),
          begun ? words.say("since.day", words.moment(item.happening().at())) : "");
      sheet.cell("what", words.orUnstated(item.what()));
      sheet.cell("owner", item.owner().isBlank() ? words.say("owner.none") : item.owner());
      var by = item.by();
      sheet.cell("by-day", by == null ? words.say("date.none") : words.day(by));
      sheet.cell("record", item.evidence().isBlank() ? words.say("record.none") : item.evidence());
      sheet.endRow();
    }
    sheet.endTable();
    sheet.end();
  }

  private void notes() {
    sheet.section("notes", words.say("notes.aside"));
    if (standing.notes().isEmpty()) {
      sheet.none("notes.none");
    } else {
      sheet.table("notes", "note", "state", "drafted", "confirmed", "sent");
      standing.notes().forEach(this::note);
      sheet.endTable();
    }
    sheet.end();
  }

  private void note(ForeignNote note) {
    sheet.row(
        note.id() + ". " + words.orUnstated(note.subject()),
        words.say("note.to", words.orUnstated(note.to())));
    ForeignNote.State state = note.stateAt(standing.asOf());
    sheet.open("state");
    switch (state) {
      case BLOCKED -> sheet.mark("m-review", "review", words.of("note", state));
      case SENT_UNCONFIRMED -> sheet.mark("m-hold", "hold", words.of("note", state));
      case CONFIRMED, SENT -> sheet.mark("m-none", "none", words.of("note", state));
    }
    sheet.close();
    sheet.cell("drafted", words.orNobody(note.draftedBy()), words.moment(note.drafted().at()));
    List<String> confirmers = note.confirmers(standing.asOf());
    sheet.cell(
        "confirmed",
        confirmers.isEmpty() ? words.say("confirmed.nobody") : String.join(", ", confirmers),
        words.say("confirmed.of", confirmers.size()));
    Happening sent = note.sent();
    boolean out = sent != null && sent.knownBy(standing.asOf());
    sheet.cell("sent", out && sent != null ? words.moment(sent.at()) : words.say("sent.not"));
    sheet.endRow();
  }

  private void whereabouts() {
    List<Whereabouts> news =
        standing.about().log().whereabouts().stream()
            .filter(one -> one.happening().knownBy(standing.asOf()))
            .sorted(
                Comparator.comparing((Whereabouts one) -> one.happening().at().earliest())
                    .reversed())
            .toList();
    sheet.section("whereabouts", words.say("whereabouts.aside"));
    if (news.isEmpty()) {
      sheet.none("where.none");
    } else {
      sheet.table("whereabouts", "when", "news", "place", "custody", "how", "may-tell");
      news.forEach(this::news);
      sheet.endTable();
    }
    sheet.end();
  }

  private void news(Whereabouts news) {
    sheet.row(
        words.moment(news.happening().at()),
        words.say("ago", words.ago(news.happening().at().latest())),
        CaseSection.WHEREABOUTS,
        news.id());
    sheet.cell("news", words.word("news", news.type()), news.id());
    sheet.cell("place", words.orUnstated(news.where()));
    sheet.cell(
        "custody",
        news.custodian().equals("none")
            ? words.say("custody.none")
            : words.orUnstated(news.custodian()));
    String source = news.source().isBlank() ? words.say("source.none") : news.source();
    sheet.cell("how", words.orUnstated(news.how()), source);
    sheet.cell("may-tell", QuestionPanels.mayTell(words, news));
    sheet.endRow();
  }

  private void officials() {
    sheet.section("officials", words.count("officials", standing.officials().size()));
    if (standing.officials().isEmpty()) {
      sheet.none("officials.none");
    } else {
      sheet.table("officials", "name", "part", "since", "authority", "knows");
      standing.officials().forEach(this::official);
      sheet.endTable();
    }
    sheet.end();
  }

  private void official(Official official) {
    String below =
        List.of(official.title(), official.agency()).stream()
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", "));
    sheet.row(official.name(), below);
    sheet.cell(
        "part",
        words.of("role", official.role()),
        official.standsInFor().isBlank() ? "" : words.say("stands-in-for", official.standsInFor()));
    sheet.cell("since", words.moment(official.since().at()));
    sheet.cell("authority", words.orUnstated(official.authority()));
    String knows =
        official.knows().stream()
            .map(one -> one.what() + " (" + words.word("how", one.how()) + ")")
            .collect(Collectors.joining("; "));
    sheet.cell("knows", words.orUnstated(knows));
    sheet.endRow();
  }
}
