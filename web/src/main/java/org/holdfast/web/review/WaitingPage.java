// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.review.ReviewState;
import org.holdfast.protection.Answer;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Headlines;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;

/// What waits for a reader, what leaves soonest first. It names nobody and tells nobody's finding.
final class WaitingPage {
  private final Viewer viewer;
  private final Words words;
  private final List<Waiting> all;
  private final boolean current;

  /// One seat.
  ///
  /// @param seat the seat
  /// @param reviews its candidates
  /// @param holder who has it
  record Waiting(OpenSeat seat, List<CandidateReview> reviews, Optional<Holders.Holder> holder) {
    Waiting {
      reviews = List.copyOf(reviews);
    }

    private Part part(Viewer viewer) {
      boolean forReaders =
          seat.answer().answer() == Answer.REVIEW
              || reviews.stream().anyMatch(CandidateReview::isForReaders);
      if (!forReaders) {
        return Part.CLOSED;
      }
      List<CandidateReview.Need> needs =
          reviews.stream().map(one -> one.need(viewer.required())).toList();
      if (needs.stream().allMatch(CandidateReview.Need::settled)) {
        return Part.SETTLED;
      }
      return needs.stream().allMatch(need -> need.settled() || need.ofOthers())
          ? Part.OTHERS
          : Part.WAITS;
    }
  }

  private enum Part {
    WAITS,
    OTHERS,
    SETTLED,
    CLOSED
  }

  WaitingPage(Viewer viewer, List<Waiting> all, boolean current) {
    this.viewer = viewer;
    this.words = viewer.words();
    this.all = List.copyOf(all);
    this.current = current;
  }

  String heading() {
    long waiting = part(Part.WAITS).size();
    return waiting == 0 ? words.say("review.none") : words.count("review.waiting", waiting);
  }

  private List<Waiting> part(Part part) {
    return all.stream().filter(one -> one.part(viewer) == part).toList();
  }

  void write(Markup page) {
    page.open("header", "class", "head").element("h1", heading());
    page.element("p", words.say("review.waiting.lede"), "class", "lede").closeLine();
    if (!current) {
      page.element("p", words.say("review.refused.behind"), "class", "note", "role", "alert");
    }
    table(page, part(Part.WAITS), heading());
    section(page, Part.OTHERS);
    section(page, Part.SETTLED);
    section(page, Part.CLOSED);
  }

  private void section(Markup page, Part part) {
    List<Waiting> seats = part(part);
    if (seats.isEmpty()) {
      return;
    }
    String id = "part-" + part.name();
    page.open("section", "class", "sec", "aria-labelledby", id);
    page.element("h2", words.count("review.part." + part.name(), seats.size()), "id", id);
    page.element("p", words.say("review.part." + part.name() + ".hint"), "class", "quiet small");
    table(page, seats, words.count("review.part." + part.name(), seats.size()));
    page.closeLine();
  }

  private void table(Markup page, List<Waiting> seats, String label) {
    if (seats.isEmpty()) {
      return;
    }
    page.open("table", "class", "blocks board waits", "aria-label", label).line();
    page.open("thead").open("tr");
    for (String column : List.of("answer", "departs", "seat", "needed", "holder")) {
      page.element("th", words.say("review.waiting." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    seats.forEach(one -> row(page, one));
    page.close().closeLine();
  }

  private void row(Markup page, Waiting one) {
    Answer answer = one.seat().answeredNow();
    String shape = current ? Headlines.shape(answer) : "unchecked";
    page.open("tr").open("td", "class", "lead " + shape);
    page.open("span", "class", "mark m-" + shape).icon(shape, "i");
    page.text(words.of("review.answer", answer)).close().closeLine();
    departs(page, one.seat());
    page.open("th", "scope", "row", "data-l", words.say("review.waiting.seat")).open("span");
    page.open("a", "class", "op", "href", one.seat().address());
    page.text(words.say("review.waiting.read", one.seat().seat())).close();
    page.open("span", "class", "sub").written(one.seat().operation()).close();
    page.close().close();
    page.open("td", "data-l", words.say("review.waiting.needed")).open("ul", "class", "plain");
    one.reviews().forEach(review -> needed(page, review, one.reviews().size()));
    page.close().close();
    page.open("td", "data-l", words.say("review.waiting.holder")).open("span");
    holder(page, one.holder());
    page.close().close().closeLine();
  }

  private void departs(Markup page, OpenSeat seat) {
    page.open("td", "class", "time", "data-l", words.say("review.waiting.departs")).open("span");
    seat.departsAt()
        .ifPresentOrElse(
            at -> {
              page.element("span", viewer.times().departure(at, viewer.now()), "class", "clock");
              page.element(
                  "time", viewer.times().at(at), "class", "sub", "datetime", at.toString());
            },
            () -> page.text(words.say("departs.unknown")));
    page.close().closeLine();
  }

  private void needed(Markup page, CandidateReview review, int of) {
    page.open("li");
    page.text(words.say("review.waiting.candidate", review.number(), of) + " ");
    page.element("strong", words.of("review.need", review.need(viewer.required())) + ".");
    switch (review.state()) {
      case ReviewState.Reopened(var _, var why) ->
          page.element("span", words.of("review.why-reopened", why), "class", "sub");
      case ReviewState.Released(var _, var release) ->
          page.element(
              "span",
              words.say("review.until", viewer.times().at(release.expiresAt())),
              "class",
              "sub");
      case ReviewState.Open _,
          ReviewState.FirstReadingGiven _,
          ReviewState.Kept _,
          ReviewState.Agreed _,
          ReviewState.Escalated _,
          ReviewState.Proposed _ -> {}
    }
    page.closeLine();
  }

  private void holder(Markup page, Optional<Holders.Holder> holder) {
    if (holder.isEmpty()) {
      page.element("span", words.say("review.waiting.nobody"), "class", "quiet");
      return;
    }
    Holders.Holder held = holder.get();
    page.text(
        held.by().equals(viewer.required()) ? words.say("review.waiting.you") : held.by().value());
    page.element(
        "span", words.say("review.waiting.since", viewer.times().at(held.since())), "class", "sub");
    if (!held.by().equals(viewer.required()) && !held.hinders(viewer)) {
      page.element("span", words.say("review.waiting.idle"), "class", "sub");
    }
  }
}
