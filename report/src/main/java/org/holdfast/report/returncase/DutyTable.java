// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.Step;
import org.holdfast.report.text.Markup;

/// What is owed: under each directive in the court's words, its due times and how each stands.
final class DutyTable {
  /// How many answered due times of one directive are told before the earlier ones are folded.
  private static final int TOLD = 4;

  private final CaseSheet sheet;
  private final CaseWords words;
  private final Markup page;
  private final CaseAsOf standing;
  private final List<Obligation> folded = new ArrayList<>();

  private final List<CourtOrder> orders;
  private final boolean stepsOpen;

  private DutyTable(CaseSheet sheet, List<CourtOrder> orders, boolean stepsOpen) {
    this.sheet = sheet;
    this.orders = orders;
    this.stepsOpen = stepsOpen;
    this.words = sheet.words();
    this.page = sheet.page();
    this.standing = words.standing();
  }

  static void write(CaseSheet sheet) {
    new DutyTable(sheet, sheet.words().standing().orders(), false).section();
  }

  /// What one order directs, with the steps by which each due time was computed in sight.
  static void write(CaseSheet sheet, OrderId order) {
    List<CourtOrder> one =
        sheet.words().standing().orders().stream()
            .filter(known -> known.id().equals(order))
            .toList();
    new DutyTable(sheet, one, true).section();
  }

  private void section() {
    sheet.section("duties", words.say("duties.aside"));
    if (orders.isEmpty()) {
      sheet.none("order.none");
    }
    Map<DirectiveId, List<Obligation>> of = new LinkedHashMap<>();
    standing
        .obligations()
        .forEach(one -> of.computeIfAbsent(one.directive().id(), _ -> new ArrayList<>()).add(one));
    for (CourtOrder order : orders) {
      for (Directive directive : order.directives()) {
        directive(order, directive, of.getOrDefault(directive.id(), List.of()));
      }
    }
    earlier();
    sheet.end();
  }

  private void directive(CourtOrder order, Directive directive, List<Obligation> duties) {
    String id = "d-" + (standing.about().directives().indexOf(directive) + 1);
    page.open("article", "class", "duty-card", "aria-labelledby", id).line();
    page.open("h3", "id", id).written(directive.id().value()).text(" ");
    page.element("span", words.of("verb", directive.verb())).closeLine();
    ordered(order, directive);
    page.open("dl", "class", "facts").line();
    sheet.fact("owner", words.orNobody(directive.owner()), "");
    sheet.fact("fallback", words.orNobody(directive.fallback()), "");
    page.closeLine();
    duties(id, duties);
    page.closeLine();
  }

  /// The court's words and where they stand; that they are not on record is no quotation.
  private void ordered(CourtOrder order, Directive directive) {
    String place = directive.place().isBlank() ? "" : ", " + directive.place();
    String cite = order.id().value() + place + ". " + words.moment(order.entered().at());
    if (directive.text().isBlank()) {
      page.element("p", words.say("text.unstated") + " " + cite, "class", "blank").line();
      return;
    }
    page.open("blockquote", "class", "words").written(directive.text());
    page.open("span", "class", "cite").written(cite).close().closeLine();
  }

  private void duties(String id, List<Obligation> duties) {
    if (duties.isEmpty()) {
      page.element("p", words.say("due.never"), "class", "blank").line();
      return;
    }
    sheet.table(id, "state", "due", "answer");
    long answered = duties.stream().filter(DutyTable::quiet).count();
    for (Obligation duty : duties) {
      if (quiet(duty) && answered > TOLD) {
        answered--;
        folded.add(duty);
      } else {
        duty(duty);
      }
    }
    sheet.endTable();
  }

  private static boolean quiet(Obligation duty) {
    return switch (duty.state()) {
      case MET, LATE, SUSPENDED, ENDED -> true;
      case OPEN, MISSED, DISPUTED -> false;
    };
  }

  private void duty(Obligation duty) {
    page.open("tr").open("th", "scope", "row");
    sheet.state(duty.state());
    page.close();
    sheet.open("due");
    due(duty);
    sheet.close();
    sheet.open("answer");
    if (duty.answer().isEmpty()) {
      page.text(words.say(duty.state() == DutyState.OPEN ? "answer.none-yet" : "answer.none"));
    } else {
      page.written(duty.answer());
    }
    sheet.sub(words.of(duty.why()));
    sheet.close();
    sheet.endRow();
  }

  private void due(Obligation duty) {
    Computed due = duty.due();
    if (due == null) {
      page.text(words.say("due.none"));
      return;
    }
    page.text(words.moment(due.due()));
    if (!due.certain()) {
      sheet.sub(words.say("due.latest", words.moment(due.protectionEnd())));
    }
    if (!due.steps().isEmpty()) {
      sheet.details(words.words().say("computed"), stepsOpen);
      page.open("ol", "class", "calc");
      for (Step step : due.steps()) {
        String provision = step.provision().isEmpty() ? "" : " (" + step.provision() + ")";
        page.element("li", words.of(step.sentence()) + provision);
      }
      page.close().close();
    }
  }

  private void earlier() {
    if (folded.isEmpty()) {
      return;
    }
    sheet.details(words.count("duties.earlier", folded.size()));
    sheet.table("duties", "due", "directive", "state", "answer");
    for (Obligation duty : folded) {
      Computed due = duty.due();
      sheet.row(due == null ? words.say("due.none") : words.moment(due.due()));
      sheet.cell("directive", words.duty(duty));
      sheet.open("state");
      sheet.state(duty.state());
      sheet.close();
      sheet.cell(
          "answer",
          duty.answer().isEmpty() ? words.say("answer.none") : duty.answer(),
          words.of(duty.why()));
      sheet.endRow();
    }
    sheet.endTable();
    page.closeLine();
  }
}
