// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.sight;

import java.util.List;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.view.TraceView;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;

/// The entries on which a page rests: where, when, by whom.
public final class Told {
  private Told() {}

  public static void table(
      Markup page, Viewer viewer, List<TraceView.Trace> traces, String labelledBy) {
    Words words = viewer.words();
    page.open("table", "class", "blocks", "aria-labelledby", labelledBy);
    page.open("thead").open("tr");
    for (String column : List.of("entry", "what", "about", "by", "at")) {
      page.element("th", words.say("people.told." + column), "scope", "col");
    }
    page.close().closeLine().open("tbody").line();
    for (TraceView.Trace trace : traces) {
      Matter.ObjectId about = trace.head().matter().object();
      page.open("tr").element("th", Long.toString(trace.position()), "scope", "row");
      cell(page, words.say("people.told.what"), words.of("entry.kind", trace.head().kind()));
      cell(page, words.say("people.told.about"), about == null ? "" : about.value());
      cell(page, words.say("people.told.by"), trace.head().by().value());
      cell(page, words.say("people.told.at"), viewer.times().at(trace.head().recordedAt()));
      page.closeLine();
    }
    page.close().closeLine();
  }

  private static void cell(Markup page, String label, String value) {
    page.open("td", "data-l", label).open("span").written(value).close().close();
  }
}
