// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.holdfast.casefile.diligence.Period;
import org.holdfast.casefile.diligence.PlanStanding;
import org.holdfast.casefile.diligence.Questions;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.returncase.Welfare;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.report.text.Markup;
import org.jspecify.annotations.Nullable;

/// The court's three questions as three panels.
final class QuestionPanels {
  private final CaseSheet sheet;
  private final CaseWords words;
  private final Markup page;
  private final Questions questions;

  private QuestionPanels(CaseSheet sheet) {
    this.sheet = sheet;
    this.words = sheet.words();
    this.page = sheet.page();
    this.questions = words.standing().questions();
  }

  static void write(CaseSheet sheet) {
    new QuestionPanels(sheet).section();
  }

  private void section() {
    sheet.section("questions", asked());
    page.open("div", "class", "cols three").line();
    where(questions.where());
    taken(questions.taken());
    planned(questions.planned());
    page.closeLine();
    sheet.end();
  }

  /// Where the court asks them: the directives that do.
  private String asked() {
    String all =
        words.standing().orders().stream()
            .flatMap(order ->
                order.directives().stream()
                    .filter(QuestionPanels::asks)
                    .map(directive ->
                        order.id().value()
                            + " "
                            + directive.id().value()
                            + (directive.place().isBlank() ? "" : ", " + directive.place())))
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? words.say("questions.unasked") : all;
  }

  private static boolean asks(Directive directive) {
    return switch (directive.asks()) {
      case LOCATION_CUSTODY, STEPS_TAKEN, STEPS_PLANNED -> true;
      case GOOD_FAITH_REQUEST, OTHER -> false;
    };
  }

  private void open(String key) {
    page.open("article", "class", "ask").element("h3", words.say(key));
    page.open("dl", "class", "facts").line();
  }

  private void close() {
    page.close().closeLine();
  }

  private void where(Questions.Where where) {
    open("where");
    Whereabouts last = where.last();
    if (last == null) {
      sheet.fact("place", words.say("none-recorded"), words.say("where.none"));
      sheet.fact("custody", words.say("none-recorded"), "");
    } else {
      sheet.fact("place", words.orUnstated(last.where()), "");
      sheet.fact("custody", custody(last), "");
      sheet.fact("how", words.orUnstated(last.how()), source(last));
      Duration age = Objects.requireNonNull(where.age(), "news has an age");
      sheet.fact(
          "last-known",
          words.moment(last.happening().at()),
          words.say(where.stale() ? "age.stale" : "age", words.atMost(age)));
      sheet.fact("may-tell", mayTell(words, last), "");
    }
    contact(where.contact());
    welfare(where.redFlags());
    close();
  }

  private String custody(Whereabouts last) {
    return last.custodian().equals("none")
        ? words.say("custody.none")
        : words.orUnstated(last.custodian());
  }

  private String source(Whereabouts news) {
    return news.source().isBlank() ? words.say("source.none") : news.source();
  }

  /// Who may be told of a place; where that is not stated, nobody beyond the desk.
  static String mayTell(CaseWords words, Whereabouts news) {
    return news.mayTell().isEmpty()
        ? words.say("may-tell.nobody")
        : String.join(", ", news.mayTell());
  }

  private void contact(@Nullable Whereabouts contact) {
    if (contact == null) {
      sheet.fact("contact", words.say("none-recorded"), "");
    } else {
      Happening when = contact.happening();
      sheet.fact(
          "contact",
          words.word("news", contact.type()) + ", " + words.moment(when.at()),
          words.say("ago", words.ago(when.at().latest())));
    }
  }

  private void welfare(List<Welfare> flags) {
    if (flags.isEmpty()) {
      sheet.fact("health", words.say("health.none"), "");
      return;
    }
    page.element("dt", sheet.label("health")).open("dd");
    for (Welfare flag : flags) {
      sheet.mark("m-hold", "flag", flag.what());
      sheet.sub(
          words.say(
              "health.since",
              words.moment(flag.happening().at()),
              flag.source().isBlank() ? words.say("source.none") : flag.source()));
      sheet.linked(CaseSection.WELFARE, flag.id());
    }
    page.closeLine();
  }

  private void taken(Questions.Taken taken) {
    open("taken");
    sheet.fact(
        "steps",
        words.count("steps", taken.steps().size()),
        words.count("offices", taken.offices()));
    sheet.fact("outward", words.count("outward", taken.outward()), "");
    sheet.fact("answered", words.say("answered", taken.answered(), taken.outward()), "");
    page.element("dt", sheet.label("period")).open("dd");
    if (taken.none()) {
      page.element("strong", words.say("taken.none")).text(" ");
    }
    page.text(words.say("taken.period", taken.ofPeriod(), taken.outwardOfPeriod()));
    sheet.sub(period(words));
    page.closeLine();
    close();
  }

  /// Since when the current period runs.
  static String period(CaseWords words) {
    Period period = words.standing().questions().taken().period();
    String from = words.at(period.from());
    if (!period.after().isEmpty()) {
      return words.say("period.report", period.after(), from);
    }
    return words.standing().orders().isEmpty()
        ? words.say("period.none")
        : words.say("period.order", from);
  }

  private void planned(List<PlanStanding> planned) {
    open("planned");
    List<PlanStanding> ahead =
        planned.stream().filter(plan -> plan.state() != PlanStanding.State.DONE).toList();
    for (PlanStanding plan : ahead) {
      page.element("dt", plan.plan().id()).open("dd").written(plan.plan().what());
      boolean whole = plan.state() != PlanStanding.State.INCOMPLETE;
      page.element(whole ? "span" : "strong", ownerAndDay(words, plan), "class", "sub");
      slipped(plan);
      page.closeLine();
    }
    if (ahead.isEmpty()) {
      sheet.fact("steps", words.say("none-recorded"), words.say("planned.none"));
    }
    close();
  }

  private void slipped(PlanStanding plan) {
    if (plan.slippedUnexplained()) {
      page.element("strong", words.say("slipped.unexplained"), "class", "sub");
    }
    if (plan.state() == PlanStanding.State.OVERDUE) {
      page.element("strong", words.of("plan", plan.state()), "class", "sub");
    }
  }

  /// Who sees to a planned step, and by when; that nobody does, or no day is set, is said.
  static String ownerAndDay(CaseWords words, PlanStanding plan) {
    var by = plan.by();
    String owner = plan.plan().owner().isBlank() ? words.say("owner.none") : plan.plan().owner();
    return owner
        + (by == null ? ". " + words.say("date.none") : ", " + words.say("by", words.day(by)));
  }
}
