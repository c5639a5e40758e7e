// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// Who has the seat, and how it passes to another.
record HolderShown(
    Markup page,
    Viewer viewer,
    OpenSeat seat,
    Optional<Holders.Holder> holder,
    List<ActorId> readers) {

  void write() {
    page.open("div", "class", "holder no-print").line();
    holder.ifPresentOrElse(this::held, this::free);
    page.closeLine();
  }

  private Words words() {
    return viewer.words();
  }

  private void free() {
    page.element("p", words().say("review.holder.none"));
    send("take", "review.holder.take");
  }

  private void send(String act, String label) {
    Form.open(page, viewer, seat.address() + "/" + act).send(label, "btn").close();
  }

  private void held(Holders.Holder held) {
    String since = viewer.times().at(held.since());
    if (held.by().equals(viewer.required())) {
      page.element("p", words().say("review.holder.own", since));
      handOver();
      return;
    }
    page.element(
        "p",
        words()
            .say("review.holder.other", held.by().value(), since, viewer.times().at(held.seen())));
    if (held.hinders(viewer)) {
      page.element(
          "p",
          words()
              .say(
                  "review.holder.free-from",
                  viewer.times().at(held.freeFrom()),
                  viewer.times().atLeast(Holders.IDLE)),
          "class",
          "quiet small");
    } else {
      send("take", "review.holder.take-over");
    }
  }

  private void handOver() {
    Map<String, String> others = new LinkedHashMap<>();
    readers.stream()
        .filter(one -> !one.equals(viewer.required()))
        .forEach(one -> others.put(one.value(), one.value()));
    page.open("details").element("summary", words().say("review.holder.hand-over")).line();
    Form form = Form.open(page, viewer, seat.address() + "/hand-over").named("hand-over");
    if (!others.isEmpty()) {
      form.choice("to", "review.holder.to", others);
    }
    form.send("review.holder.hand-over.send", "btn").close();
    page.closeLine();
  }
}
