// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import org.holdfast.report.filing.PaperMarkup.Medium;
import org.holdfast.report.page.Frame;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;

/// A paper as one page for a browser, which prints as the paper alone.
///
/// A reader would get this wrong: this is the copy to read. What is filed is the PDF.
public final class PaperHtml {
  private PaperHtml() {}

  /// The page of a paper. The same paper gives the same page.
  public static String format(CourtPaper paper) {
    var page = new Markup();
    Words words = Words.of(paper.language());
    var markup = new PaperMarkup(page, words, Medium.SCREEN, text -> text);
    boolean marked = paper.standing() != Standing.FINAL;
    String heading =
        (marked ? words.of("filing.standing", paper.standing()) + ": " : "")
            + paper.title()
            + ", "
            + paper.caption().docket();
    Frame.open(page, words, heading, words.say("filing.kind"), "court.css", size(paper.sheet()));
    Frame.main(page);
    page.open("article", "class", "sheet court", "aria-labelledby", "title").line();
    if (marked) {
      page.open("div", "class", "on-each-page");
      markup.band(paper.standing());
      page.closeLine();
    }
    page.open("div", "class", "words-of-paper").line();
    markup.write(paper);
    page.closeLine();
    if (!paper.foot().isEmpty()) {
      page.element("div", paper.foot(), "class", "paper-foot").line();
    }
    page.closeLine();
    Frame.close(page, words.say("filing.foot"));
    return page.toString();
  }

  private static String size(Sheet sheet) {
    return switch (sheet) {
      case LETTER -> "court-letter.css";
      case A4 -> "court-a4.css";
    };
  }
}
