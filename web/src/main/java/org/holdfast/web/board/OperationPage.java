// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.review.ReviewState;
import org.holdfast.casefile.review.SeatHold;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.protection.Answer;
import org.holdfast.report.OperationSheet;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.service.watch.Board;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Address;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The page of one operation.
final class OperationPage {
  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final Board board;
  private final Board.Row row;
  private final boolean current;

  /// What was sent and is not right.
  ///
  /// @param act which form
  record Sent(String act, Map<String, String> values, Map<String, String> faults) {
    static final Sent NOTHING = new Sent("", Map.of(), Map.of());

    Sent {
      values = Map.copyOf(values);
      faults = Map.copyOf(faults);
    }

    private Sent to(String form) {
      return form.equals(act) ? this : NOTHING;
    }

    private String open() {
      return act.isEmpty() ? "" : "open";
    }
  }

  OperationPage(Markup page, Viewer viewer, Board board, Board.Row row, boolean current) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.board = board;
    this.row = row;
    this.current = current;
  }

  /// @param holds what people hold of it
  /// @param setAside what two readers have set aside for as long as it applies, by seat
  void write(
      List<OperationView.Act> acts,
      List<SeatHold> holds,
      Map<String, ReviewState.Released> setAside,
      Sent sent) {
    OperationAnswer answer = row.operation().answer();
    sent.faults()
        .values()
        .forEach(why -> page.element("p", why, "class", "note hold", "role", "alert").line());
    Shown shown = Shown.of(row, board, current, viewer.now());
    OperationSheet sheet = new OperationSheet(page, viewer.times(), answer, "1");
    Runnable tasks =
        () -> {
          slip();
          new HoldsPart(page, viewer).write(holds);
          setAside(setAside);
          reviews(answer, setAside.keySet());
        };
    if (shown.checked() || shown.isNotScreened()) {
      sheet.write(1, tasks);
    } else {
      unchecked(shown);
      tasks.run();
      sheet.write(2);
    }
    history(acts);
    departure(answer, sent);
    withdrawal(sent);
  }

  private void unchecked(Shown shown) {
    page.open("div", "class", "answer hold").icon("unchecked", "big").open("div");
    page.open("h1", "class", "verdict").written(row.operation().name());
    page.text("  " + words.say("ops.could-not-check")).close();
    page.element("p", words.say(shown.why())).element("p", words.say("ops.earlier"));
    page.close().closeLine();
  }

  private void setAside(Map<String, ReviewState.Released> all) {
    for (Map.Entry<String, ReviewState.Released> one : all.entrySet()) {
      page.open("p", "class", "note");
      page.text(
          words.say(
              "review.set-aside",
              one.getKey(),
              one.getValue().position(),
              viewer.times().at(one.getValue().release().expiresAt())));
      if (viewer.may(DeskPage.REVIEW.roles())) {
        page.text(" ");
        toReview(one.getKey());
      }
      page.closeLine();
    }
  }

  /// What waits for a reader stands right below the answer: it is what there is to do.
  ///
  /// @param setAside seats of which a candidate is set aside: they wait only where they are held
  private void reviews(OperationAnswer answer, Set<String> setAside) {
    List<String> released =
        answer.seats().stream()
            .filter(seat -> seat.answer() == Answer.NO_PROTECTION_FOUND)
            .map(seat -> seat.seat().seat())
            .filter(setAside::contains)
            .toList();
    List<SeatAnswer> waiting =
        row.operation().withNothingSetAside().seats().stream()
            .filter(seat -> seat.answer() != Answer.NO_PROTECTION_FOUND)
            .filter(seat -> !seat.candidates().isEmpty())
            .filter(seat -> !released.contains(seat.seat().seat()))
            .toList();
    if (waiting.isEmpty() || !answer.screened() || !viewer.may(DeskPage.REVIEW.roles())) {
      return;
    }
    page.open("section", "class", "sec no-print", "aria-labelledby", "reviews");
    page.element("h2", words.count("ops.reviews", waiting.size()), "id", "reviews");
    page.open("ul", "class", "rows").line();
    for (SeatAnswer seat : waiting) {
      page.open("li");
      toReview(seat.seat().seat());
      page.closeLine();
    }
    page.close().closeLine();
  }

  private void toReview(String seat) {
    String operation = Address.encoded(row.operation().name());
    page.element(
        "a",
        words.say("ops.review.seat", seat),
        "href",
        "/review/" + operation + "/" + Address.encoded(seat));
  }

  private void slip() {
    if (!viewer.may(DeskPage.SLIP.roles())) {
      return;
    }
    String operation = Address.encoded(row.operation().name());
    page.open("p", "class", "btns no-print");
    page.element(
        "a", words.say("ops.slip"), "class", "btn", "href", "/operations/" + operation + "/slip");
    page.element(
        "a", words.say("ops.hold"), "class", "btn", "href", "/operations/" + operation + "/hold");
    page.element("a", words.say("ops.gate"), "class", "btn", "href", "/gate/" + operation);
    page.closeLine();
  }

  private void history(List<OperationView.Act> acts) {
    page.open("section", "class", "sec", "aria-labelledby", "history").open("header");
    page.element("h2", words.say("ops.history"), "id", "history");
    page.closeLine().open("ol", "class", "rows log").line();
    for (OperationView.Act act : acts.reversed().stream().limit(40).toList()) {
      page.open("li").element("time", viewer.times().at(act.head().recordedAt()));
      page.text(" ")
          .open("span")
          .text(
              words.say(
                  "ops.act." + act.head().kind().name(),
                  act.head().by().value(),
                  act.line("screening.answer").map(one -> words.say("answer." + one)).orElse("")));
      page.element("span", words.say("ops.entry", act.position()), "class", "sub");
      page.close().closeLine();
    }
    page.close().closeLine();
  }

  private void departure(OperationAnswer answer, Sent all) {
    if (!viewer.may(DeskPage.DEPARTED.roles())) {
      return;
    }
    Map<String, String> seats = new LinkedHashMap<>();
    answer
        .seats()
        .forEach(seat ->
            seats.put(seat.seat().seat(), words.say("ops.departed.seat", seat.seat().seat())));
    act("departed", all)
        .line("at", "ops.departed.at", "datetime-local", "required", "required")
        .several("seat", "ops.departed.who", seats)
        .send("ops.departed.send", "btn")
        .close();
    page.closeLine();
  }

  private void withdrawal(Sent all) {
    if (!viewer.may(DeskPage.WITHDRAW_LIST.roles())) {
      return;
    }
    act("withdraw", all)
        .line("words", "ops.withdraw.why", "text", "required", "required")
        .send("ops.withdraw.send", "btn")
        .close();
    page.closeLine();
  }

  /// Opens what is folded away, and its form: open where something in it is not right.
  private Form act(String act, Sent all) {
    Sent sent = all.to(act);
    page.open("details", "class", "sec no-print", "open", sent.open());
    page.element("summary", words.say("ops." + act)).line();
    page.element("p", words.say("ops." + act + ".hint"), "class", "hint");
    String operation = Address.encoded(row.operation().name());
    return Form.open(
            page,
            viewer,
            "/operations/" + operation + "/" + act,
            sent.values(),
            sent.faults(),
            "id",
            "form-" + act)
        .named(act);
  }
}
