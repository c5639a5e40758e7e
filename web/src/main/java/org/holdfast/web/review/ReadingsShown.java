// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.review.Door;
import org.holdfast.casefile.review.ReadersView;
import org.holdfast.casefile.review.SeatReading;
import org.holdfast.protection.ProtectionId;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;

/// What was read, as far as this reader may see it.
///
/// A reader would get this wrong: what is not shown is not on the page either, hidden or otherwise.
record ReadingsShown(Markup page, Viewer viewer) {

  /// What is shown before somebody reads.
  void before(ReadersView readers) {
    if (readers instanceof ReadersView.BlindReview(var own, var anotherHasRead)) {
      if (own != null) {
        own(own);
      } else if (anotherHasRead) {
        page.element("p", words().say("review.blind"), "class", "note").line();
      }
    }
  }

  /// What is shown once two have read.
  void after(ReadersView readers) {
    if (readers instanceof ReadersView.BothReadings(var readings)) {
      both(readings);
    }
  }

  private Words words() {
    return viewer.words();
  }

  private void own(SeatReading reading) {
    page.open("section", "class", "sec", "aria-labelledby", "own");
    page.element("h2", words().say("review.own"), "id", "own");
    page.open("ul", "class", "plain rows").open("li");
    found(reading);
    page.close().close();
    page.element("p", words().say("review.own.next"), "class", "quiet small").closeLine();
  }

  private void both(List<ReadersView.Given> readings) {
    page.open("section", "class", "sec", "aria-labelledby", "both");
    page.element("h2", words().count("review.both", readings.size()), "id", "both");
    page.open("ol", "class", "plain rows").line();
    for (ReadersView.Given one : readings) {
      page.open("li").element("strong", one.by().value() + ": ");
      found(one.reading());
      page.element("span", words().say("review.entry", one.position()), "class", "sub").closeLine();
    }
    page.close().closeLine();
  }

  private void found(SeatReading reading) {
    Door door = reading.door();
    page.text(
        door == null
            ? words().of("review.verdict", reading.verdict())
            : words().of("review.verdict.door", door));
    List<String> about = new ArrayList<>();
    reading.marked().stream().sorted().forEach(field -> about.add(words().of("field", field)));
    about.addAll(names(reading.protections().stream()));
    if (!about.isEmpty()) {
      page.text(" ").text(words().say("review.marked", String.join(", ", about)));
    }
    page.open("blockquote", "class", "words").written(reading.words()).close();
  }

  /// Protections by name, in order.
  static List<String> names(Stream<ProtectionId> protections) {
    return protections.map(ProtectionId::value).sorted().toList();
  }
}
