// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.List;
import org.holdfast.casefile.review.ReviewState;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;

/// The way from a hold to a release, and how far this candidate is on it.
record ReviewSteps(Markup page, Viewer viewer, CandidateReview review) {
  private static final List<String> STEPS = List.of("first", "second", "propose", "approve", "end");

  void write(List<CandidateReview> all) {
    Words words = viewer.words();
    page.open("section", "class", "sec", "aria-labelledby", "steps");
    page.element("h2", words.say("review.steps"), "id", "steps");
    page.open("ol", "class", "plain rows").line();
    int done = done();
    for (int at = 0; at < STEPS.size(); at++) {
      String step = STEPS.get(at);
      String state = at < done ? "done" : at == done ? "now" : "later";
      page.open("li", "aria-current", at == done ? "step" : "");
      page.element("strong", (at + 1) + ". " + words.say("review.step." + step) + " ");
      page.element("span", words.say("review.step." + state), "class", "quiet");
      page.element("span", words.say("review.step." + step + ".hint"), "class", "sub").closeLine();
    }
    page.closeLine();
    long open = all.stream().filter(one -> !one.need(viewer.required()).settled()).count();
    page.element("p", words.say("review.steps.all", open, all.size()), "class", "small");
    page.closeLine();
  }

  /// How many steps are done.
  private int done() {
    return switch (review.state()) {
      case ReviewState.Open _, ReviewState.Reopened _ -> 0;
      case ReviewState.FirstReadingGiven _ -> 1;
      case ReviewState.Kept _, ReviewState.Agreed _, ReviewState.Escalated _ -> 2;
      case ReviewState.Proposed _ -> 3;
      case ReviewState.Released _ -> 4;
    };
  }
}
