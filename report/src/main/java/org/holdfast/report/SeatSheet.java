// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.util.List;
import java.util.Set;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.Reason;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.SeatAnswer.ProtectionAnswer;
import org.holdfast.linkage.LinkageModel.Scale;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.assessment.Assessment.Step;
import org.holdfast.report.text.Markup;
import org.holdfast.report.waterfall.CandidateWords;
import org.holdfast.report.waterfall.Waterfall;
import org.holdfast.report.waterfall.WaterfallSvg;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Words;

/// The seats of one answer on the page: as articles where a person must act, as rows where not.
final class SeatSheet {
  /// Why a whole list is not screened.
  private static final Set<ReasonCode> OF_THE_LIST =
      Set.of(ReasonCode.NOT_ACCOUNTED_FOR, ReasonCode.MANIFEST_COUNT_MISMATCH);

  private final Markup page;
  private final Words words;
  private final Answer kind;
  private final String shape;
  private final String id;
  private final Scale scale;
  private final boolean screened;

  /// @param operation the answer of which the seats are; what was not screened has a shape of its
  ///   own
  SeatSheet(Markup page, Words words, Answer kind, OperationAnswer operation, String id) {
    this.page = page;
    this.words = words;
    this.kind = kind;
    this.shape = shape(kind, operation);
    this.id = id + "-" + shape;
    this.scale = operation.model().scale();
    this.screened = operation.screened();
  }

  /// The shape of the answer to seats of one kind.
  static String shape(Answer kind, OperationAnswer operation) {
    return operation.screened() ? Headlines.shape(kind) : Headlines.shape(operation);
  }

  /// One row for each seat.
  void rows(List<SeatAnswer> seats) {
    page.open("table", "class", "blocks seats", "aria-label", words.of("section", kind));
    page.open("thead").open("tr");
    for (String column : List.of("seat", "name", "answer", "why")) {
      page.element("th", words.say("seats." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    for (int i = 0; i < seats.size(); i++) {
      SeatAnswer seat = seats.get(i);
      page.open("tr").open("th", "scope", "row", "data-l", words.say("seats.seat"));
      page.written(seatName(seat.seat())).close();
      page.open("td", "data-l", words.say("seats.name")).written(label(seat.seat())).close();
      page.open("td", "data-l", words.say("seats.answer")).open("span");
      mark();
      page.close().close();
      page.open("td", "data-l", words.say("seats.why")).open("div");
      reasons(seat.reasons());
      for (int j = 0; j < seat.candidates().size(); j++) {
        line(seat.seat(), seat.candidates().get(j), id + "-" + (i + 1) + "-" + (j + 1));
      }
      page.close().close().closeLine();
    }
    page.close().closeLine();
  }

  private void line(Seat seat, CandidateAnswer answer, String id) {
    page.element("span", new CandidateWords(words).sentence(answer), "class", "sub");
    waterfall(Waterfall.of(seat, answer.candidate(), scale), answer, id);
  }

  /// One article for each seat.
  ///
  /// @param level the level of its heading
  void articles(List<SeatAnswer> seats, int level) {
    for (int i = 0; i < seats.size(); i++) {
      SeatAnswer seat = seats.get(i);
      String heading = id + "-" + (i + 1);
      String style = "seat " + shape;
      page.open("article", "class", style, "aria-labelledby", heading).line();
      page.open("h" + level, "id", heading);
      mark();
      page.text(" ").open("span").text(words.say("seat", seatName(seat.seat())));
      page.text(seat.seat().alternate() ? " " + words.say("alternate") : "").close();
      page.text(" ").open("span", "class", "who").written(label(seat.seat())).close();
      page.closeLine();
      reasons(seat.reasons());
      for (int j = 0; j < seat.candidates().size(); j++) {
        candidate(seat.seat(), seat.candidates().get(j), heading + "-" + (j + 1), level + 1);
      }
      page.closeLine();
    }
  }

  private String seatName(Seat seat) {
    return Headlines.orUnstated(words, seat.seat());
  }

  private String label(Seat seat) {
    return Headlines.orUnstated(words, seat.label());
  }

  private void mark() {
    page.open("span", "class", "mark m-" + shape).icon(shape, "i").text(words.of("answer", kind));
    page.close();
  }

  private void reasons(List<Reason> reasons) {
    reason(reasons.getFirst(), "p", "why");
    if (reasons.size() > 1) {
      page.open("ul", "class", "further", "aria-label", words.say("seats.further")).line();
      reasons.subList(1, reasons.size()).forEach(reason -> reason(reason, "li", ""));
      page.closeLine();
    }
  }

  private void reason(Reason reason, String tag, String style) {
    page.open(tag, "class", style).element("strong", words.of("ground", reason.code()) + ".");
    if (!saidAbove(reason)) {
      page.text(" ").element("span", words.language().of(reason.sentence()));
    }
    page.closeLine();
  }

  /// What keeps a whole list from being screened stands in a table of its own, above the seats.
  private boolean saidAbove(Reason reason) {
    return !screened && OF_THE_LIST.contains(reason.code());
  }

  private void candidate(Seat seat, CandidateAnswer answer, String id, int level) {
    Waterfall waterfall = Waterfall.of(seat, answer.candidate(), scale);
    page.open("div", "class", "candidate").open("div", "class", "sec-head");
    page.open("h" + level).text(words.say("candidate.heading") + " ");
    page.written(answer.person().value()).text(", ");
    page.text(words.of("strength", answer.candidate().strength())).close();
    page.element("p", summary(answer.candidate().comparisons())).closeLine();
    page.open("table", "class", "blocks compare", "aria-label", words.say("compare")).open("thead");
    page.open("tr");
    for (String column : List.of("field", "sent", "result")) {
      page.element("th", words.say("compare." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    waterfall.steps().forEach(this::comparison);
    page.close().closeLine();
    waterfall(waterfall, answer, id);
    protections(answer.protections());
    computed(answer.protections());
    page.closeLine();
  }

  private String summary(List<Comparison> comparisons) {
    return words.say(
        "compare.summary",
        count(comparisons, Comparison.State.AGREES),
        count(comparisons, Comparison.State.CONFLICTS),
        count(comparisons, Comparison.State.CANNOT_COMPARE));
  }

  private static long count(List<Comparison> comparisons, Comparison.State state) {
    return comparisons.stream().filter(comparison -> comparison.state() == state).count();
  }

  private void comparison(Waterfall.Step step) {
    Comparison comparison = step.comparison();
    String shape = CandidateWords.shape(comparison.state());
    page.open("tr", "class", shape);
    page.element("th", words.of("field", comparison.field()), "scope", "row");
    String absent = step.stated().isEmpty() ? "absent" : "";
    page.open("td", "data-l", words.say("compare.sent"), "class", absent);
    page.written(new CandidateWords(words).stated(step)).close();
    page.open("td", "data-l", words.say("compare.result")).open("span");
    page.open("span", "class", "mark m-" + shape).icon(shape, "i");
    page.text(words.of("state", comparison.state())).close();
    CandidateWords.Said why = new CandidateWords(words).why(comparison);
    page.element("span", why.text(), "class", "sub", "lang", why.language());
    page.close().close().closeLine();
  }

  /// Folded away on a screen, printed on paper.
  private void waterfall(Waterfall waterfall, CandidateAnswer answer, String id) {
    page.open("details", "class", "weighed").element("summary", words.say("waterfall")).line();
    WaterfallSvg.write(page, waterfall, words, answer.person().value(), id);
    page.closeLine();
  }

  private void protections(List<ProtectionAnswer> protections) {
    if (protections.isEmpty()) {
      return;
    }
    page.open("ul", "class", "plain rows");
    for (ProtectionAnswer protection : protections) {
      Answer answer = protection.assessment().answer();
      page.open("li").open("span", "class", "mark m-" + Headlines.shape(answer));
      page.icon(Headlines.shape(answer), "i").text(words.of("answer", answer)).close().text(" ");
      page.written(protection.protection().value()).text(": ");
      page.element("span", words.language().of(protection.assessment().sentence())).closeLine();
    }
    page.closeLine();
  }

  private void computed(List<ProtectionAnswer> protections) {
    if (protections.stream().allMatch(protection -> protection.assessment().steps().isEmpty())) {
      return;
    }
    page.open("details").element("summary", words.say("computed"));
    page.open("ol", "class", "calc").line();
    for (ProtectionAnswer protection : protections) {
      for (Step step : protection.assessment().steps()) {
        page.open("li").written(protection.protection().value()).text(": ");
        page.element("span", words.language().of(step.sentence()));
        page.text(cited(step)).closeLine();
      }
    }
    page.close().closeLine();
  }

  private static String cited(Step step) {
    String both =
        step.provision()
            + (step.provision().isEmpty() || step.source().isEmpty() ? "" : "; ")
            + step.source();
    return both.isEmpty() ? "" : " (" + both + ")";
  }
}
