// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.review.Door;
import org.holdfast.casefile.review.OpenDoors;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.protection.Answer;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// What a reader may say of a candidate. Holding is the short way: one click, and the one solid
/// button of the page. What could open a hold is folded away, one door at a time; a door that is
/// closed says why.
final class DecisionForms {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenSeat seat;
  private final CandidateReview review;
  private final Sent sent;
  private final Optional<String> hindrance;

  /// @param hindrance why this viewer can propose nothing at this moment; empty where they can
  DecisionForms(
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

  /// Opens a form of this page: it says of whom it speaks, and what its sender has read.
  static Form open(
      Markup page, Viewer viewer, OpenSeat seat, CandidateReview review, Sent sent, String form) {
    String act = form.contains(":") ? form.substring(0, form.indexOf(':')) : form;
    return Form.open(
            page,
            viewer,
            seat.address() + "/" + act,
            sent.values(form),
            sent.faults(form),
            "id",
            "form-" + act + form.substring(act.length()).replace(':', '-'))
        .named(form.replace(':', '-'))
        .hidden("person", review.answer().person().value())
        .hidden("read", seat.binding().digest().hex());
  }

  void write() {
    page.open("section", "class", "sec no-print", "aria-labelledby", "decide").open("header");
    page.element("h2", words.say("review.decide", review.number()), "id", "decide");
    page.element("p", words.say("review.decide.hint"), "class", "quiet small").closeLine();
    keep();
    cannotTell();
    Set<Door> open = review.doors().map(OpenDoors::doors).orElse(Set.of());
    door(Door.NOT_THIS_PERSON, open);
    door(Door.NOT_BARRED, open);
    unchecked();
    page.closeLine();
  }

  private Form form(String form) {
    return open(page, viewer, seat, review, sent, form);
  }

  private void keep() {
    page.open("div", "class", "act");
    form("keep").send("review.keep", "btn solid").close();
    page.element("p", words.say("review.keep.hint")).closeLine();
  }

  private void cannotTell() {
    fold("cannot-tell", words.say("review.cannot-tell"));
    page.element("p", words.say("review.cannot-tell.hint"));
    form("cannot-tell")
        .lines("words", "review.cannot-tell.words")
        .send("review.cannot-tell.send", "btn")
        .close();
    page.closeLine().closeLine();
  }

  /// A part that is folded away, and open where something in it is not right.
  private void fold(String form, String summary) {
    String opened = sent.act().equals(form) ? "open" : "";
    String id = "fold-" + form.replace(':', '-');
    page.open("details", "class", "act-more", "id", id, "open", opened);
    page.element("summary", summary).open("div", "class", "stack").line();
  }

  private void door(Door door, Set<Door> open) {
    if (!open.contains(door)) {
      page.open("div", "class", "act-more closed");
      page.element("h3", words.say("review.door." + door.name() + ".closed"));
      page.element("p", words.say(whyClosed(door))).closeLine();
      return;
    }
    fold("propose:" + door.name(), words.say("review.door." + door.name()));
    page.element("p", words.say("review.door.hint"));
    if (hindrance.isPresent()) {
      page.element("p", hindrance.get(), "class", "note");
    } else {
      Form form = form("propose:" + door.name()).hidden("door", door.name());
      if (door == Door.NOT_THIS_PERSON) {
        marked(form);
      } else {
        notBarring(form);
      }
      form.lines("words", "review.propose.words").send("review.propose.send", "btn").close();
    }
    page.closeLine().closeLine();
  }

  private void marked(Form form) {
    fieldset("marked", "review.propose.marked");
    review.doors().map(OpenDoors::conflicting).orElse(Set.of()).stream()
        .sorted()
        .forEach(field ->
            form.check(SentReading.MARKED + field.name(), "yes", words.of("field", field)));
    page.closeLine();
  }

  private void notBarring(Form form) {
    boolean bars =
        review.answer().protections().stream()
            .anyMatch(one -> one.assessment().answer() == Answer.HOLD);
    if (bars) {
      page.element("p", words.say("review.bar.stays"), "class", "note");
    }
    fieldset("protection", "review.propose.protection");
    review.answer().protections().stream()
        .filter(one -> one.assessment().answer() == Answer.REVIEW)
        .forEach(one ->
            form.check(
                SentReading.PROTECTION + one.protection().value(),
                "yes",
                one.protection().value()
                    + ": "
                    + words.language().of(one.assessment().sentence())));
    page.closeLine();
  }

  private void fieldset(String fault, String legend) {
    page.open(
        "fieldset", "class", "field", "aria-describedby", fault + "-hint " + fault + "-fault");
    page.element("legend", words.say(legend)).line();
    page.element("span", words.say(legend + ".hint"), "class", "hint", "id", fault + "-hint");
    Stream.of(Door.values())
        .map(door -> sent.faults("propose:" + door.name()).get(fault))
        .filter(one -> one != null)
        .forEach(why -> {
          page.open("p", "class", "fault", "id", fault + "-fault")
              .icon("unchecked", "i")
              .text(" " + why)
              .closeLine();
        });
  }

  private String whyClosed(Door door) {
    if (review.doors().isEmpty()) {
      return "review.closed.two-of-that-name";
    }
    if (door == Door.NOT_THIS_PERSON) {
      return byNumber() ? "review.closed.by-number" : "review.closed.no-conflict";
    }
    return review.answer().protections().isEmpty()
        ? "review.closed.no-protection"
        : review.answer().protections().stream()
                .anyMatch(one -> one.assessment().answer() == Answer.HOLD)
            ? "review.closed.bar-in-force"
            : "review.closed.nothing-unsettled";
  }

  /// Whether a strong field conflicts and the door is closed all the same: a number agrees.
  private boolean byNumber() {
    return review.answer().candidate().strength() == Strength.LINK
        && review.answer().candidate().comparisons().stream()
            .anyMatch(
                one -> OpenDoors.STRONG.contains(one.field()) && one.state() == State.CONFLICTS)
        && review.answer().candidate().comparisons().stream()
            .anyMatch(one ->
                (one.field() == Field.A_NUMBER || one.field() == Field.DOCUMENT)
                    && one.state() == State.AGREES);
  }

  /// No reader opens what could not be checked; a new reading of the source does.
  private void unchecked() {
    page.open("div", "class", "act-more closed").element("h3", words.say("review.unchecked"));
    page.open("p").text(words.say("review.unchecked.why") + " ");
    if (viewer.may(DeskPage.IMPORTS.roles())) {
      page.element("a", words.say("review.unchecked.link"), "href", "/registry");
    } else {
      page.text(words.say("review.unchecked.operator"));
    }
    page.close().closeLine();
  }
}
