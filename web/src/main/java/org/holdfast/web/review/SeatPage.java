// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.screening.Reason;
import org.holdfast.protection.Answer;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Viewer;

/// One seat and one of its candidates, side by side.
final class SeatPage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final Shown shown;

  /// What stands on it.
  ///
  /// @param seat the seat
  /// @param reviews its candidates
  /// @param at the one that is shown
  /// @param known what the registry says of that one
  /// @param holder who has the seat
  /// @param readers who else may have it
  /// @param sent what was sent and is not right
  record Shown(
      OpenSeat seat,
      List<CandidateReview> reviews,
      Optional<CandidateReview> at,
      Optional<RegistryPersons.Known> known,
      Optional<Holders.Holder> holder,
      List<ActorId> readers,
      Sent sent) {
    Shown {
      reviews = List.copyOf(reviews);
      readers = List.copyOf(readers);
    }
  }

  SeatPage(Markup page, Viewer viewer, Shown shown) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.shown = shown;
  }

  static String heading(Words words, String seat) {
    return words.say("review.heading", seat);
  }

  void write() {
    head();
    new HolderShown(page, viewer, shown.seat(), shown.holder(), shown.readers()).write();
    refused();
    if (!shown.seat().current()) {
      unchecked();
    }
    shown.at().ifPresentOrElse(this::candidate, this::nobody);
  }

  private void head() {
    OpenSeat seat = shown.seat();
    page.open("header", "class", "head").open("p", "class", "kicker");
    page.open("a", "href", "/operations/" + Address.encoded(seat.operation()));
    page.written(seat.operation()).close();
    page.text(", " + words.say("seat", seat.seat()) + ". ");
    page.text(
        seat.departsAt()
            .map(at ->
                words.say("review.departs", viewer.times().at(at))
                    + " "
                    + viewer.times().departure(at, viewer.now()))
            .orElse(words.say("departs.unknown")));
    page.text(".").closeLine();
    page.element("h1", heading(words, seat.seat()));
    answers(seat);
    reasons(seat.answer().reasons());
    page.closeLine();
  }

  /// What it is answered now; where two readers have set something aside, what it was without that.
  private void answers(OpenSeat seat) {
    Answer raw = seat.answer().answer();
    if (seat.current() && seat.answeredNow() != raw) {
      page.open("p", "class", "lede").text(words.say("review.answered-now") + " ");
      mark(seat.answeredNow());
      page.closeLine();
      page.open("p").text(words.say("review.answered-without") + " ");
      mark(raw);
      page.closeLine();
    } else {
      page.open("p", "class", "lede");
      mark(raw);
      page.text(" " + words.say("review.lede")).closeLine();
    }
  }

  private void mark(Answer answer) {
    String shape = shown.seat().current() ? Headlines.shape(answer) : "unchecked";
    page.open("span", "class", "mark m-" + shape).icon(shape, "i");
    page.text(words.of("review.answer", answer)).close();
  }

  private void reasons(List<Reason> reasons) {
    page.open("ul", "class", "further", "aria-label", words.say("review.reasons")).line();
    for (Reason reason : reasons) {
      page.open("li").element("strong", words.of("ground", reason.code()) + ".").text(" ");
      page.text(words.language().of(reason.sentence())).closeLine();
    }
    page.closeLine();
  }

  private void refused() {
    Sent.Refused refused = shown.sent().refused();
    if (!refused.sentence().isEmpty()) {
      page.open("p", "class", "note refused", "role", "alert", "lang", refused.language());
      page.icon("unchecked", "i").text(" " + refused.sentence()).closeLine();
    } else if (!shown.sent().faults().isEmpty()) {
      page.open("p", "class", "note refused", "role", "alert").icon("unchecked", "i");
      page.text(" " + words.count("review.faults", shown.sent().faults().size())).closeLine();
    }
  }

  private void unchecked() {
    page.open("div", "class", "answer hold unchecked").icon("unchecked", "big").open("div");
    page.element("p", words.say("ops.could-not-check"), "class", "verdict");
    page.element("p", words.say("review.refused.behind")).close().closeLine();
  }

  private void nobody() {
    page.element("p", words.say("review.nobody"), "class", "note").line();
  }

  private void candidate(CandidateReview at) {
    tabs(at);
    new ComparisonTable(page, viewer, shown.seat(), at, shown.known())
        .write(shown.seat().row().operation().answer().model().scale());
    keys();
    ReviewSteps steps = new ReviewSteps(page, viewer, at);
    page.open("div", "class", "cols wide-left").open("div").line();
    acts(at);
    page.closeLine().open("div").line();
    new ProtectionsShown(page, viewer, shown.known())
        .write(at.answer().person().value(), at.answer().protections());
    steps.write(shown.reviews());
    page.closeLine().closeLine();
    page.element("script", "", "src", "/assets/review.js", "defer", "defer").line();
  }

  /// The button that holds stands in the same place, whatever was read.
  private void acts(CandidateReview at) {
    Optional<String> hindrance = hindrance();
    ReadingsShown readings = new ReadingsShown(page, viewer);
    readings.before(at.readers());
    new DecisionForms(page, viewer, shown.seat(), at, shown.sent(), hindrance).write();
    readings.after(at.readers());
    new ReleaseShown(page, viewer, shown.seat(), at, shown.sent(), hindrance).write();
  }

  private Optional<String> hindrance() {
    if (!shown.seat().current()) {
      return Optional.of(words.say("review.refused.behind"));
    }
    return shown
        .holder()
        .filter(one -> one.hinders(viewer))
        .map(one -> words.say("review.refused.other", one.by().value()));
  }

  private void tabs(CandidateReview at) {
    page.open("nav", "aria-label", words.say("review.candidates")).open("ul", "class", "tabs");
    for (CandidateReview one : shown.reviews()) {
      page.open("li")
          .open(
              "a",
              "href",
              shown.seat().address(one.number()),
              "aria-current",
              one.number() == at.number() ? "true" : "");
      page.text(one.number() + "\u2002").written(one.answer().person().value());
      page.element("span", words.of("review.need", one.need(viewer.required())), "class", "sub");
      page.close().closeLine();
    }
    page.close().closeLine();
  }

  /// Shown by the script alone: without it there are no keys.
  private void keys() {
    page.open("p", "id", "keys", "class", "small quiet no-print", "hidden", "hidden");
    page.element("span", words.say("review.keys.intro")).text(" ");
    for (Map.Entry<String, String> key :
        List.of(
            Map.entry("j", "down"),
            Map.entry("k", "up"),
            Map.entry("1\u20139", "candidate"),
            Map.entry("s", "source"),
            Map.entry("e", "escalate"),
            Map.entry("Ctrl+Enter", "keep"))) {
      page.element("kbd", key.getKey()).text(" " + words.say("review.keys." + key.getValue()));
      page.text(". ");
    }
    page.text(words.say("review.keys.none") + " ");
    page.element(
        "button",
        words.say("review.keys.off"),
        "type",
        "button",
        "id",
        "keys-switch",
        "class",
        "link",
        "data-on",
        words.say("review.keys.on"),
        "data-off",
        words.say("review.keys.off"));
    page.closeLine();
  }
}
