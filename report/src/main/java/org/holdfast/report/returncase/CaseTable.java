// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.Notice;
import org.holdfast.casefile.diligence.PlanStanding;
import org.holdfast.casefile.diligence.Questions;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.report.AnswerTable;
import org.holdfast.report.text.Paragraphs;
import org.holdfast.report.text.Wrapped;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;

/// A return case for a terminal: what is read first, the court's three questions, what is owed, the
/// last efforts.
public final class CaseTable {
  /// How many efforts are told.
  private static final int EFFORTS = 8;

  /// How many duties that call for nothing are told.
  private static final int QUIET = 8;

  private static final int LABEL = 20;

  /// Bold red (ECMA-48 SGR).
  private static final String RED = "\u001b[1;31m";

  private final CaseAsOf standing;
  private final AnswerTable.Style style;
  private final CaseWords words;
  private final Paragraphs text;

  private CaseTable(CaseAsOf standing, AnswerTable.Style style) {
    this.standing = standing;
    this.style = style;
    this.words = new CaseWords(standing, Words.of(Language.ENGLISH));
    this.text = new Paragraphs(style.columns());
  }

  /// The table; it ends in a line break.
  public static String format(CaseAsOf standing, AnswerTable.Style style) {
    var table = new CaseTable(standing, style);
    table.head();
    table.notices();
    table.questions(standing.questions());
    table.duties();
    table.efforts();
    return table.text.toString();
  }

  /// The table down to the court's three questions, without the lists of duties and efforts.
  public static String brief(CaseAsOf standing, AnswerTable.Style style) {
    var table = new CaseTable(standing, style);
    table.head();
    table.notices();
    table.questions(standing.questions());
    return table.text.toString();
  }

  private void head() {
    text.paragraph("", words.heading());
    text.paragraph("", words.kicker());
    text.blank();
    text.paragraph("", words.lede());
    fact(
        words.say("asked"),
        words.at(standing.asOf()) + " (" + standing.about().zone().getId() + ")");
    for (CaseWords.Reading reading : words.strip()) {
      String mark = reading.alarm() ? "! " : "";
      fact(reading.name(), mark + reading.answer() + ". " + reading.below());
    }
  }

  private void fact(String label, String value) {
    String lead = "  " + label + " ".repeat(Math.max(1, LABEL - Wrapped.columns(label)));
    text.wrap(lead, Wrapped.columns(lead), " ".repeat(LABEL + 2), value);
  }

  private void section(String heading) {
    text.blank();
    text.paragraph("", heading);
  }

  private void notices() {
    if (standing.notices().isEmpty()) {
      return;
    }
    section(words.say("sec.notices") + " (" + standing.notices().size() + ")");
    for (Notice notice : standing.notices()) {
      String line =
          words.of("notice", notice.kind())
              + ", "
              + notice.fact()
              + ". "
              + words.of(notice.sentence())
              + " "
              + words.say("notice.since", words.at(notice.at()))
              + ".";
      if (style.colour() && notice.kind() != Notice.Kind.NO_OWNER) {
        text.coloured(RED, "  ! ", 4, "    ", line);
      } else {
        text.wrap("  ! ", 4, "    ", line);
      }
    }
  }

  private void questions(Questions questions) {
    section(words.say("where"));
    where(questions.where());
    section(words.say("taken"));
    taken(questions.taken());
    section(words.say("planned"));
    planned(questions.planned());
  }

  private void taken(Questions.Taken taken) {
    text.paragraph(
        "  ",
        words.count("steps", taken.steps().size())
            + ", "
            + words.count("offices", taken.offices())
            + "; "
            + words.count("outward", taken.outward())
            + ", "
            + words.say("table.answered", taken.answered())
            + ".");
    text.paragraph(
        "  ",
        (taken.none() ? words.say("taken.none") + " " : "")
            + QuestionPanels.period(words)
            + ": "
            + words.say("taken.period", taken.ofPeriod(), taken.outwardOfPeriod())
            + ".");
  }

  private void where(Questions.Where where) {
    Whereabouts last = where.last();
    if (last == null) {
      text.paragraph("  ", words.say("where.none"));
    } else {
      var age = where.age();
      String custody =
          last.custodian().equals("none")
              ? words.say("custody.none")
              : words.orUnstated(last.custodian());
      fact(words.say("col.place"), words.orUnstated(last.where()));
      fact(words.say("col.custody"), custody);
      fact(words.say("col.how"), words.orUnstated(last.how()));
      String old =
          age == null
              ? ""
              : ", " + words.say(where.stale() ? "age.stale" : "age", words.atMost(age));
      fact(words.say("col.last-known"), words.moment(last.happening().at()) + old);
      fact(words.say("col.may-tell"), QuestionPanels.mayTell(words, last));
    }
    where.redFlags().forEach(flag -> fact(words.say("notice.RED_FLAG"), "! " + flag.what()));
  }

  private void planned(List<PlanStanding> planned) {
    List<PlanStanding> ahead =
        planned.stream().filter(plan -> plan.state() != PlanStanding.State.DONE).toList();
    if (ahead.isEmpty()) {
      text.paragraph("  ", words.say("planned.none"));
    }
    for (PlanStanding plan : ahead) {
      String slipped =
          plan.slippedUnexplained() ? " " + words.say("slipped.unexplained") + "." : "";
      text.wrap(
          "  - ",
          4,
          "    ",
          plan.plan().id()
              + ". "
              + plan.plan().what()
              + ". "
              + QuestionPanels.ownerAndDay(words, plan)
              + ". "
              + words.of("plan", plan.state())
              + "."
              + slipped);
    }
  }

  private void duties() {
    section(words.say("sec.duties"));
    List<Obligation> all = standing.obligations();
    if (all.isEmpty()) {
      text.paragraph("  ", words.say("duties.none"));
    }
    long quiet = all.stream().filter(CaseTable::quiet).count();
    long left = Math.max(0, quiet - QUIET);
    if (left > 0) {
      text.paragraph("  ", words.count("table.more-duties", left));
    }
    for (Obligation duty : all) {
      if (quiet(duty) && left > 0) {
        left--;
      } else {
        duty(duty);
      }
    }
  }

  private static boolean quiet(Obligation duty) {
    return switch (duty.state()) {
      case MET, LATE, SUSPENDED, ENDED -> true;
      case OPEN, MISSED, DISPUTED -> false;
    };
  }

  private void duty(Obligation duty) {
    Computed due = duty.due();
    String owner = words.orNobody(duty.directive().owner());
    text.wrap(
        "  " + DutyShapes.mark(duty.state()) + " ",
        4,
        "    ",
        words.of("state", duty.state())
            + ": "
            + words.duty(duty)
            + ", "
            + (due == null ? words.say("due.none") : words.moment(due.due()))
            + ". "
            + words.say("table.owner", owner)
            + (duty.answer().isEmpty() ? "" : " " + words.say("table.answer", duty.answer())));
    if (duty.state() != DutyState.MET && !words.of(duty.why()).isEmpty()) {
      text.wrap("      ", 6, "      ", words.of(duty.why()));
    }
  }

  private void efforts() {
    List<Effort> newest = new ArrayList<>(standing.questions().taken().steps()).reversed();
    section(words.say("sec.efforts") + " (" + words.count("efforts", newest.size()) + ")");
    newest.stream().limit(EFFORTS).forEach(this::effort);
    if (newest.isEmpty()) {
      text.paragraph("  ", words.say("efforts.none"));
    }
    if (newest.size() > EFFORTS) {
      text.paragraph("  ", words.count("table.more", newest.size() - EFFORTS));
    }
  }

  private void effort(Effort effort) {
    boolean waits = !effort.answeredBy(standing.asOf()) && !effort.request().isBlank();
    String waiting =
        waits ? ", " + words.say("for", words.ago(effort.happening().at().latest())) : "";
    text.wrap(
        "  - ",
        4,
        "    ",
        words.moment(effort.happening().at())
            + ". "
            + words.act(effort)
            + ": "
            + (effort.request().isBlank() ? words.say("asked.unstated") : effort.request())
            + ". "
            + words.answered(effort)
            + waiting
            + ".");
  }
}
