// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.review.Door;
import org.holdfast.casefile.review.Verdict;
import org.holdfast.service.ActFailure;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.board.Instruments;
import org.holdfast.web.page.DeskSheet;
import org.holdfast.web.page.Html;
import org.holdfast.web.page.Strip;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.holdfast.web.start.DeskHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What waits for a reader, one seat, and what a reader says of it.
@Controller
final class ReviewController {
  private final DeskHolder desk;
  private final Viewers viewers;
  private final Reading reading;
  private final Instruments instruments;
  private final Seats seats;
  private final Holders holders;
  private final RegistryPersons persons;
  private final ReviewActs acts;

  ReviewController(
      DeskHolder desk,
      Viewers viewers,
      Reading reading,
      Instruments instruments,
      Seats seats,
      Holders holders,
      RegistryPersons persons,
      ReviewActs acts) {
    this.desk = desk;
    this.viewers = viewers;
    this.reading = reading;
    this.instruments = instruments;
    this.seats = seats;
    this.holders = holders;
    this.persons = persons;
    this.acts = acts;
  }

  @GetMapping("/review")
  ResponseEntity<String> waiting(HttpServletRequest request) {
    Viewer viewer = viewers.of(request);
    Seats.Now now = seats.now();
    List<WaitingPage.Waiting> all =
        seats.held(now).stream()
            .map(seat ->
                new WaitingPage.Waiting(seat, seats.candidates(seat, viewer), holders.of(seat)))
            .toList();
    WaitingPage page = new WaitingPage(viewer, all, now.current());
    Strip strip = instruments.strip(viewer, now.board(), now.current());
    return Html.page(DeskSheet.of(viewer, DeskPage.REVIEWS, page.heading(), strip, page::write));
  }

  @GetMapping("/review/{operation}/{seat}")
  ResponseEntity<String> seat(
      HttpServletRequest request,
      @PathVariable String operation,
      @PathVariable String seat,
      @RequestParam(defaultValue = "0") String candidate) {
    Viewer viewer = viewers.of(request);
    reading.of(viewer, DeskPage.REVIEW, operation);
    Seats.Now now = seats.now();
    return switch (seats.find(now, operation, seat)) {
      case Seats.Found.One(var open) -> {
        List<CandidateReview> reviews = seats.candidates(open, viewer);
        yield Html.page(page(viewer, now, open, at(viewer, reviews, candidate), Sent.NOTHING));
      }
      case Seats.Found.NotOpen _ -> none(viewer, now, "review.not-open");
      case Seats.Found.Several _ -> none(viewer, now, "review.several");
    };
  }

  private ResponseEntity<String> none(Viewer viewer, Seats.Now now, String key) {
    String heading = viewer.words().say(key);
    Strip strip = instruments.strip(viewer, now.board(), now.current());
    return Html.page(
        HttpStatus.NOT_FOUND,
        DeskSheet.of(
            viewer,
            DeskPage.REVIEW,
            heading,
            strip,
            page -> {
              page.open("header", "class", "head").element("h1", heading).closeLine();
              page.open("p", "class", "btns no-print");
              String back = viewer.words().say("review.not-open.list");
              page.element("a", back, "class", "btn", "href", DeskPage.REVIEWS.address());
              page.closeLine();
            }));
  }

  /// The candidate that was asked for; else the first that needs this reader.
  private static Optional<CandidateReview> at(
      Viewer viewer, List<CandidateReview> reviews, String asked) {
    return reviews.stream()
        .filter(one -> Integer.toString(one.number()).equals(asked))
        .findFirst()
        .or(() -> toRead(viewer, reviews))
        .or(() -> reviews.stream().findFirst());
  }

  private static Optional<CandidateReview> toRead(Viewer viewer, List<CandidateReview> reviews) {
    return reviews.stream()
        .filter(one -> !one.need(viewer.required()).settled())
        .filter(one -> !one.need(viewer.required()).ofOthers())
        .findFirst();
  }

  private String page(
      Viewer viewer, Seats.Now now, OpenSeat seat, Optional<CandidateReview> at, Sent sent) {
    SeatPage.Shown shown =
        new SeatPage.Shown(
            seat,
            seats.candidates(seat, viewer),
            at,
            at.flatMap(one -> persons.of(one.answer().person(), viewer.now())),
            holders.seen(viewer, seat),
            readers(),
            sent);
    return DeskSheet.of(
        viewer,
        DeskPage.REVIEW,
        SeatPage.heading(viewer.words(), seat.seat()),
        instruments.strip(viewer, now.board(), now.current()),
        page -> new SeatPage(page, viewer, shown).write());
  }

  private List<ActorId> readers() {
    return desk.desk()
        .see(views ->
            views.actors().all().entrySet().stream()
                .filter(one -> one.getValue().person() && !one.getValue().retired())
                .filter(one ->
                    one.getValue().roles().contains(Role.REVIEWER.name())
                        || one.getValue().roles().contains(Role.COUNSEL.name()))
                .map(Map.Entry::getKey)
                .toList());
  }

  @PostMapping("/review/{operation}/{seat}/{act}")
  ResponseEntity<String> act(
      HttpServletRequest request,
      @PathVariable String operation,
      @PathVariable String seat,
      @PathVariable String act,
      @RequestParam Map<String, String> sent) {
    Viewer viewer = viewers.of(request);
    Seats.Now now = seats.now();
    return switch (seats.find(now, operation, seat)) {
      case Seats.Found.One(var open) ->
          act.equals("take") || act.equals("hand-over")
              ? passed(viewer, open, act, sent)
              : said(viewer, now, open, act, sent);
      case Seats.Found.NotOpen _ -> none(viewer, now, "review.not-open");
      case Seats.Found.Several _ -> none(viewer, now, "review.several");
    };
  }

  private ResponseEntity<String> passed(
      Viewer viewer, OpenSeat seat, String act, Map<String, String> sent) {
    if (act.equals("take")) {
      Holders.Holder held = holders.take(viewer, seat);
      return Html.to(held.by().equals(viewer.required()) ? seat.address() : "/review");
    }
    boolean own = holders.of(seat).filter(one -> one.by().equals(viewer.required())).isPresent();
    Optional<ActorId> to =
        readers().stream().filter(one -> one.value().equals(sent.get("to"))).findFirst();
    if (own && to.isPresent()) {
      holders.hand(viewer, seat, to.get());
    } else {
      holders.leave(viewer, seat);
    }
    return Html.to("/review");
  }

  private ResponseEntity<String> said(
      Viewer viewer, Seats.Now now, OpenSeat seat, String act, Map<String, String> sent) {
    Optional<CandidateReview> review =
        seats.candidates(seat, viewer).stream()
            .filter(one -> one.answer().person().value().equals(sent.get("person")))
            .findFirst();
    if (review.isEmpty()) {
      String why = viewer.words().say("review.refused.changed");
      Sent refused = new Sent(act, Map.of(), Map.of(), new Sent.Refused(why, ""));
      List<CandidateReview> all = seats.candidates(seat, viewer);
      return Html.again(page(viewer, now, seat, all.stream().findFirst(), refused));
    }
    String form = act.equals("propose") ? act + ":" + sent.getOrDefault("door", "") : act;
    try {
      Map<String, String> faults = done(viewer, seat, review.get(), act, sent);
      if (faults.isEmpty()) {
        return next(viewer, seat, review.get(), act);
      }
      Sent again = new Sent(form, sent, faults, Sent.Refused.NOT);
      return Html.again(page(viewer, now, seat, review, again));
    } catch (ActFailure e) {
      Sent.Refused refused = Sent.Refused.of(e, viewer.words());
      return Html.again(page(viewer, now, seat, review, new Sent(form, sent, Map.of(), refused)));
    }
  }

  private Map<String, String> done(
      Viewer viewer, OpenSeat seat, CandidateReview review, String act, Map<String, String> sent) {
    return switch (act) {
      case "keep" ->
          acts.read(viewer, seat, review, new SentReading(Verdict.KEEP_HOLD, null, sent));
      case "cannot-tell" ->
          acts.read(viewer, seat, review, new SentReading(Verdict.CANNOT_TELL, null, sent));
      case "propose" -> {
        Door door = Door.named(sent.getOrDefault("door", "")).orElse(null);
        yield acts.read(viewer, seat, review, new SentReading(Verdict.PROPOSE_RELEASE, door, sent));
      }
      case "release" -> acts.propose(viewer, seat, review, sent);
      case "approve" -> acts.approve(viewer, seat, review, sent);
      case "withdraw" -> {
        acts.withdraw(viewer, review, sent);
        yield Map.of();
      }
      default -> throw new ActFailure(ActFailure.Ground.USAGE, "There is no such act.");
    };
  }

  /// On to the next candidate that this reader has not read; a seat that is read is left to others.
  private ResponseEntity<String> next(
      Viewer viewer, OpenSeat seat, CandidateReview review, String act) {
    if (act.equals("release") || act.equals("approve") || act.equals("withdraw")) {
      holders.leave(viewer, seat);
      return Html.to(seat.address(review.number()));
    }
    Optional<CandidateReview> unread =
        seats.candidates(seat, viewer).stream()
            .filter(one -> !one.hasRead(viewer.required()))
            .filter(one -> !one.need(viewer.required()).settled())
            .findFirst();
    if (unread.isPresent()) {
      return Html.to(seat.address(unread.get().number()));
    }
    boolean agreed =
        seats.candidates(seat, viewer).stream()
            .anyMatch(one -> one.need(viewer.required()) == CandidateReview.Need.TO_PROPOSE);
    if (agreed) {
      return Html.to(seat.address(review.number()));
    }
    holders.leave(viewer, seat);
    return Html.to("/review");
  }
}
