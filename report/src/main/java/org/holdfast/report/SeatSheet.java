// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.screening.Reason;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.SeatAnswer.ProtectionAnswer;
import org.holdfast.linkage.BirthDate;
import org.holdfast.linkage.Comparison;
import org.holdfast.linkage.Identity;
import org.holdfast.protection.Answer;
import org.holdfast.protection.assessment.Assessment.Step;

/// The seats of one answer on the page: as articles where a person must act, as rows where not.
final class SeatSheet {
  private final Markup page;
  private final Words words;
  private final Answer kind;
  private final String shape;
  private final String id;

  /// @param shape the shape of the answer; what was not screened has one of its own
  SeatSheet(Markup page, Words words, Answer kind, String shape, String id) {
    this.page = page;
    this.words = words;
    this.kind = kind;
    this.shape = shape;
    this.id = id;
  }

  /// One row for each seat.
  void rows(List<SeatAnswer> seats) {
    page.open("table", "class", "blocks seats", "aria-label", words.of("section", kind));
    page.open("thead").open("tr");
    for (String column : List.of("seat", "name", "answer", "why")) {
      page.element("th", words.say("seats." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    for (SeatAnswer seat : seats) {
      page.open("tr").open("th", "scope", "row", "data-l", words.say("seats.seat"));
      page.written(seatName(seat.seat())).close();
      page.open("td", "data-l", words.say("seats.name")).written(label(seat.seat())).close();
      page.open("td", "data-l", words.say("seats.answer")).open("span");
      mark();
      page.close().close();
      page.open("td", "data-l", words.say("seats.why")).open("div");
      reasons(seat.reasons());
      seat.candidates().forEach(this::line);
      page.close().close().closeLine();
    }
    page.close().closeLine();
  }

  private void line(CandidateAnswer candidate) {
    page.element("span", new CandidateWords(words).sentence(candidate), "class", "sub");
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
      for (CandidateAnswer candidate : seat.candidates()) {
        candidate(seat.seat(), candidate, level + 1);
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
    page.text(" ").element("span", reason.sentence(), "lang", "en").closeLine();
  }

  private void candidate(Seat seat, CandidateAnswer answer, int level) {
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
    answer.candidate().comparisons().forEach(comparison -> comparison(seat, comparison));
    page.close().closeLine();
    protections(answer.protections());
    computed(answer);
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

  private void comparison(Seat seat, Comparison comparison) {
    String shape = shape(comparison.state());
    page.open("tr", "class", shape);
    page.element("th", words.of("field", comparison.field()), "scope", "row");
    String sent = sent(seat, comparison.field());
    page.open("td", "data-l", words.say("compare.sent"), "class", sent.isBlank() ? "absent" : "");
    page.written(sent.isBlank() ? words.say("compare.blank") : sent).close();
    page.open("td", "data-l", words.say("compare.result")).open("span");
    page.open("span", "class", "mark m-" + shape).icon(shape, "i");
    page.text(words.of("state", comparison.state())).close();
    page.element("span", comparison.words(), "class", "sub", "lang", "en");
    page.close().close().closeLine();
  }

  private static String shape(Comparison.State state) {
    return switch (state) {
      case AGREES -> "agrees";
      case CONFLICTS -> "differs";
      case CANNOT_COMPARE -> "blank";
    };
  }

  /// What the manifest says in a field, in one line; empty where it says nothing.
  private String sent(Seat seat, Comparison.Field field) {
    Identity identity = seat.identity();
    return switch (field) {
      case NAME -> seat.label();
      case BIRTH_DATE ->
          identity.birthDates().stream().map(SeatSheet::date).collect(Collectors.joining(", "));
      case A_NUMBER ->
          identity.aNumbers().stream()
              .map(number -> "A" + number.digits())
              .collect(Collectors.joining(", "));
      case DOCUMENT ->
          identity.documents().stream()
              .map(document -> (document.country() + " " + document.number()).strip())
              .collect(Collectors.joining(", "));
      case SEX -> identity.sex() == Identity.Sex.UNSTATED ? "" : words.of("sex", identity.sex());
      case NATIONALITY ->
          identity.nationalities().stream().sorted().collect(Collectors.joining(", "));
    };
  }

  private static String date(BirthDate date) {
    String year = String.format(Locale.ROOT, "%04d", date.year());
    String month = date.month() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.month());
    String day = date.day() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.day());
    return year + month + day;
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
      page.element("span", protection.assessment().sentence(), "lang", "en").closeLine();
    }
    page.closeLine();
  }

  private void computed(CandidateAnswer answer) {
    page.open("details").element("summary", words.say("computed"));
    String bits = String.format(Locale.ROOT, "%.2f", answer.candidate().weight().bits());
    String probability = CandidateWords.probability(answer.candidate().probability());
    page.element("p", words.say("computed.weight", bits, probability), "class", "small").line();
    page.open("ol", "class", "calc").line();
    for (ProtectionAnswer protection : answer.protections()) {
      for (Step step : protection.assessment().steps()) {
        page.open("li").written(protection.protection().value()).text(": ");
        page.element("span", step.sentence(), "lang", "en");
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
