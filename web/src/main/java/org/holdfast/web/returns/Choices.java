// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.order.Asks;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.Verb;
import org.holdfast.casefile.returncase.ChecklistItem;
import org.holdfast.casefile.returncase.CounterpartKind;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.returncase.CaseContent;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.service.returncase.ReportTree;

/// From what somebody chooses, with the words for each.
public enum Choices {
  /// What sort of act.
  ACT,
  /// To whom an act went.
  COUNTERPART_KIND,
  /// Acts that nothing answers yet.
  UNANSWERED,
  /// For whom somebody speaks.
  SIDE,
  /// What sort of news of where the person is.
  NEWS,
  /// What a return needs.
  NEED,
  /// How far that is.
  ITEM_STATE,
  /// The verbs of courts.
  VERB,
  /// What a directive asks.
  ASKS,
  /// Directives that are owed.
  DIRECTIVE,
  /// Due times that nothing answers yet.
  DUE;

  private static final List<String> ACTS =
      List.of(
          "REQUEST",
          "INQUIRY",
          "NOTE",
          "CALL",
          "VISIT",
          "MEETING",
          "LETTER",
          "CARRIER",
          "PAROLE",
          "TRAVEL_DOCUMENT",
          "FILING");
  private static final List<String> SIDES = List.of("RESPONDENTS", "PETITIONER", "COURT", "OTHER");
  private static final List<String> NEWS_TYPES =
      List.of("LOCATED", "TRANSFER", "VISIT", "CONTACT", "RELEASED", "ARRIVED");

  /// What may be chosen, in order, each with its words.
  public Map<String, String> of(CaseAsOf standing, Words words) {
    return switch (this) {
      case ACT -> worded(ACTS, one -> words.say("case.act." + one));
      case COUNTERPART_KIND ->
          worded(names(CounterpartKind.values()), one -> words.say("case.kind." + one));
      case UNANSWERED -> unanswered(standing, words);
      case SIDE -> sides(standing, words);
      case NEWS -> worded(NEWS_TYPES, one -> words.say("case.news." + one));
      case NEED -> worded(names(ChecklistItem.Need.values()), one -> words.say("case.need." + one));
      case ITEM_STATE ->
          worded(names(ChecklistItem.State.values()), one -> words.say("case.item." + one));
      case VERB ->
          worded(
              names(Verb.values()),
              one -> words.say((one.equals("OTHER") ? "returns.verb." : "case.verb.") + one));
      case ASKS -> worded(names(Asks.values()), one -> words.say("returns.asks." + one));
      case DIRECTIVE -> directives(standing);
      case DUE -> dues(standing, words);
    };
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static Map<String, String> worded(List<String> values, Function<String, String> words) {
    Map<String, String> all = new LinkedHashMap<>();
    values.forEach(value -> all.put(value, words.apply(value)));
    return all;
  }

  private static Map<String, String> unanswered(CaseAsOf standing, Words words) {
    Map<String, String> all = new LinkedHashMap<>();
    CaseContent content = content(standing, words);
    standing.questions().taken().steps().reversed().stream()
        .filter(step -> !step.answeredBy(standing.asOf()) && !step.request().isBlank())
        .forEach(step ->
            all.put(
                step.id(),
                step.id()
                    + ". "
                    + content.at(step.happening().at().earliest())
                    + ". "
                    + (step.counterpart().isBlank() ? "" : step.counterpart() + ": ")
                    + step.request()));
    return all;
  }

  private static CaseContent content(CaseAsOf standing, Words words) {
    return CaseContent.on(new Markup(), standing, words, CaseContent.Links.NONE);
  }

  private static Map<String, String> sides(CaseAsOf standing, Words words) {
    Map<String, String> all = new LinkedHashMap<>();
    standing.counterparts().stream()
        .map(one -> one.counterpart().name())
        .forEach(name -> all.put(name, name));
    SIDES.forEach(side -> all.put(side, words.say("case.side." + side)));
    return all;
  }

  private static Map<String, String> directives(CaseAsOf standing) {
    Map<String, String> all = new LinkedHashMap<>();
    standing.obligations().stream()
        .filter(Obligation::outstanding)
        .map(Obligation::directive)
        .distinct()
        .forEach(one -> all.put(one.id().value(), worded(one)));
    return all;
  }

  private static String worded(Directive directive) {
    return directive.id().value() + (directive.text().isBlank() ? "" : ". " + directive.text());
  }

  private static Map<String, String> dues(CaseAsOf standing, Words words) {
    Map<String, String> all = new LinkedHashMap<>();
    CaseContent content = content(standing, words);
    for (Obligation one : standing.obligations()) {
      Computed due = one.due();
      if (one.outstanding() && due != null) {
        switch (due.due()) {
          case Moment.At(var at) ->
              all.putIfAbsent(ReportTree.iso(at, standing.about().zone()), content.at(at));
          case Moment.On(var day, var _) -> all.putIfAbsent(day.toString(), content.day(day));
        }
      }
    }
    return all;
  }
}
