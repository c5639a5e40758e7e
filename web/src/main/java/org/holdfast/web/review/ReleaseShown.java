// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.review.Door;
import org.holdfast.casefile.review.Release;
import org.holdfast.casefile.review.ReleaseReason;
import org.holdfast.casefile.review.ReviewState;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// What follows once two have read: one proposes the release, the other approves it.
final class ReleaseShown {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenSeat seat;
  private final CandidateReview review;
  private final Sent sent;
  private final Optional<String> hindrance;

  ReleaseShown(
      Markup page,
      Viewer viewer,
      OpenSeat seat,
      CandidateReview review,
      Sent sent,
      Optional<String> hindrance) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.seat = seat;
    this.review = review;
    this.sent = sent;
    this.hindrance = hindrance;
  }

  void write() {
    switch (review.state()) {
      case ReviewState.Open _ -> {}
      case ReviewState.FirstReadingGiven _ -> {}
      case ReviewState.Kept _ -> said("review.state.kept");
      case ReviewState.Escalated _ -> said("review.state.escalated");
      case ReviewState.Agreed(var door) -> agreed(door);
      case ReviewState.Proposed(var position, var release) -> proposed(position, release);
      case ReviewState.Released(var position, var release) -> {
        section("review.released");
        page.element("p", words.say("review.released.note", position));
        facts(release);
        page.closeLine();
      }
      case ReviewState.Reopened(var position, var why) -> {
        section("review.reopened");
        page.element("p", words.say("review.reopened.note", position));
        page.element("p", words.of("review.why-reopened", why)).closeLine();
      }
    }
  }

  private void said(String key) {
    page.element("p", words.say(key), "class", "note").line();
  }

  private void section(String key) {
    page.open("section", "class", "sec", "aria-labelledby", "release");
    page.element("h2", words.say(key), "id", "release").line();
  }

  private void agreed(Door door) {
    section("review.agreed");
    page.element("p", words.of("review.agreed.door", door));
    Optional<Instant> departs = seat.departsAt();
    if (!review.hasRead(viewer.required())) {
      page.element("p", words.say("review.refused.not-read"), "class", "note");
    } else if (hindrance.isPresent()) {
      page.element("p", hindrance.get(), "class", "note");
    } else if (departs.isEmpty()) {
      page.element("p", words.say("review.refused.no-departure"), "class", "note");
    } else {
      proposal(door, Release.latestExpiry(viewer.now(), departs.get()));
    }
    page.closeLine();
  }

  private void proposal(Door door, Instant latest) {
    String opened = sent.act().equals("release") ? "open" : "";
    page.open("details", "class", "act-more", "open", opened);
    page.element("summary", words.say("review.release")).open("div", "class", "stack").line();
    page.element("p", words.say("review.release.hint"));
    Map<String, String> reasons = new LinkedHashMap<>();
    Arrays.stream(ReleaseReason.values())
        .filter(reason -> reason.door() == door)
        .forEach(reason -> reasons.put(reason.name(), words.of("review.reason", reason)));
    Form form =
        DecisionForms.open(page, viewer, seat, review, sent, "release")
            .choice("reason", "review.release.reason", reasons)
            .lines("words", "review.release.words")
            .line("document", "review.release.document", "text")
            .line("provision", "review.release.provision." + door.name(), "text");
    page.element("p", words.say("review.release.latest", viewer.times().at(latest)));
    form.line("expires", "review.release.expires", "datetime-local", "max", local(latest))
        .send("review.release.send", "btn")
        .close();
    page.closeLine().closeLine();
  }

  private String local(Instant instant) {
    return LocalDateTime.ofInstant(instant, viewer.zone())
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  private void proposed(long position, Release release) {
    section("review.proposed");
    page.element(
        "p",
        words.say(
            "review.proposed.by",
            review.proposer().map(actor -> actor.value()).orElse(words.say("unstated")),
            position));
    facts(release);
    boolean own = review.proposer().filter(viewer.required()::equals).isPresent();
    if (own) {
      page.element("p", words.say("review.proposed.own"), "class", "note");
      DecisionForms.open(page, viewer, seat, review, sent, "withdraw")
          .hidden("proposal", Long.toString(position))
          .send("review.proposed.withdraw", "btn")
          .close();
    } else {
      approval(position);
    }
    page.closeLine();
  }

  private void approval(long position) {
    if (hindrance.isPresent()) {
      page.element("p", hindrance.get(), "class", "note");
      return;
    }
    Form form =
        DecisionForms.open(page, viewer, seat, review, sent, "approve")
            .hidden("proposal", Long.toString(position));
    String fault = sent.faults("approve").get("seen");
    page.open("fieldset", "class", "field");
    page.element("legend", words.say("review.approve.legend")).line();
    if (fault != null) {
      page.open("p", "class", "fault").icon("unchecked", "i").text(" " + fault).closeLine();
    }
    form.check("seen", "yes", words.say("review.approve.seen"));
    page.closeLine();
    form.send("review.approve", "btn").close();
    page.element("p", words.say("review.approve.hint"), "class", "quiet small");
  }

  private void facts(Release release) {
    page.open("dl", "class", "facts").line();
    fact("review.fact.door", words.of("review.ground", release.door()));
    List<String> about = new ArrayList<>();
    release.marked().stream().sorted().forEach(field -> about.add(words.of("field", field)));
    about.addAll(ReadingsShown.names(release.protections().stream()));
    fact("review.fact.about", String.join(", ", about));
    fact("review.release.reason", words.of("review.reason", release.reason()));
    fact("review.release.words", release.words());
    fact("review.release.document", release.document());
    fact(
        "review.fact.provision",
        release.provision().isBlank() ? words.say("unstated") : release.provision());
    fact("review.fact.expires", viewer.times().at(release.expiresAt()));
    page.closeLine();
  }

  private void fact(String key, String value) {
    page.element("dt", words.say(key)).open("dd").written(value).closeLine();
  }
}
