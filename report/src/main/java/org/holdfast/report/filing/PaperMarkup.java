// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;

/// The elements that a paper consists of, the same on a screen and on the way to PDF; how they look
/// is the stylesheets' affair.
///
/// It is well-formed XML, since the PDF is laid out from it.
final class PaperMarkup {
  /// Where the elements go.
  enum Medium {
    /// A page in a browser: what only the eye sees is hidden from a voice, and the other way round.
    SCREEN,
    /// Tagged PDF, where a hidden text is not possible, so what a voice would say is printed.
    PDF
  }

  private final Markup page;
  private final Words words;
  private final Medium medium;
  private final UnaryOperator<String> letters;
  private int headings;

  /// @param letters makes of a text what the medium can show
  PaperMarkup(Markup page, Words words, Medium medium, UnaryOperator<String> letters) {
    this.page = page;
    this.words = words;
    this.medium = medium;
    this.letters = letters;
  }

  /// The caption and all blocks.
  void write(CourtPaper paper) {
    caption(paper);
    paper.blocks().forEach(this::block);
  }

  /// The band that a paper carries on each page until it is final.
  void band(Standing standing) {
    page.open("p", "class", "band " + standing.style());
    page.element("span", standing.shape() + " ", "class", "shape", "aria-hidden", "true");
    page.element("strong", words.of("filing.standing", standing) + " ");
    page.element("span", standing.shape(), "class", "shape", "aria-hidden", "true");
    page.element("span", " " + words.of("filing.standing.says", standing), "class", "says");
    page.closeLine();
  }

  private void caption(CourtPaper paper) {
    Caption caption = paper.caption();
    page.open("header", "class", "caption").line();
    page.open("div", "class", "centre");
    lines(caption.court());
    page.closeLine();
    page.open("div", "class", "caption-grid").line();
    page.open("div", "class", "parties").line();
    caption.seeking().forEach(this::party);
    caption.between().ifPresent(v -> page.element("p", v, "class", "versus").line());
    caption.answering().forEach(this::party);
    page.closeLine();
    parentheses(paper.captionLines());
    page.open("div", "class", "docket").line();
    page.element("p", letters.apply(caption.docket())).line();
    page.element("h1", letters.apply(paper.title()), "id", "title").line();
    if (paper.standing() != Standing.FINAL) {
      page.element("p", words.of("filing.standing.noted", paper.standing()), "class", "noted");
    }
    paper.under().forEach(line -> page.element("p", letters.apply(line)).line());
    page.closeLine();
    page.closeLine().closeLine();
  }

  private void party(Caption.Party party) {
    page.element("p", letters.apply(party.name())).line();
    if (!party.role().isEmpty()) {
      page.element("p", letters.apply(party.role()), "class", "indent").line();
    }
  }

  /// The column between the two sides of the caption. A voice passes over it: a PDF says so by an
  /// alternative text of one space.
  private void parentheses(int count) {
    boolean pdf = medium == Medium.PDF;
    page.open("div", "class", "parens", pdf ? "title" : "aria-hidden", pdf ? " " : "true");
    lines(Collections.nCopies(count, ")"));
    page.closeLine();
  }

  private void lines(List<String> lines) {
    lines.forEach(line -> page.element("p", letters.apply(line)));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading.level() + 1, heading.text());
      case Block.Numbered numbered -> numbered(numbered);
      case Block.Prose prose -> {
        page.open("p");
        runs(prose.runs());
        page.closeLine();
      }
      case Block.Bullets bullets -> bullets(bullets);
      case Block.Grid grid -> grid(grid);
      case Block.Box box -> {
        page.open("section", "class", "box").line();
        heading(2, box.heading());
        box.blocks().forEach(this::block);
        page.closeLine();
      }
      case Block.Signature signature -> signature(signature);
      case Block.NewPage _ -> page.element("div", "", "class", "new-page").line();
    }
  }

  private void heading(int level, String text) {
    headings++;
    page.element("h" + level, letters.apply(text), "id", anchor(headings)).line();
  }

  /// The name of a heading, counted from 1 in the order of the paper.
  static String anchor(int heading) {
    return "h-" + heading;
  }

  private void numbered(Block.Numbered numbered) {
    boolean faulty = !numbered.faults().isEmpty();
    page.open("div", "class", faulty ? "item faulty" : "item").line();
    page.open("p", "class", "numbered");
    page.element("span", letters.apply(numbered.number()) + "\u00a0", "class", "number");
    runs(numbered.runs());
    if (!numbered.basis().isEmpty()) {
      piece(" ");
      page.element("em", "(" + letters.apply(numbered.basis()) + ")", "class", "basis");
    }
    page.closeLine();
    for (String fault : numbered.faults()) {
      page.open("p", "class", "fault");
      page.element("strong", words.say("filing.fault"));
      piece(" " + letters.apply(fault));
      page.closeLine();
    }
    page.closeLine();
  }

  private void bullets(Block.Bullets bullets) {
    page.open("ul").line();
    for (List<Run> item : bullets.items()) {
      page.open("li");
      runs(item);
      page.closeLine();
    }
    page.closeLine();
  }

  /// A PDF has the caption before the table, since what lays it out knows no caption inside.
  private void grid(Block.Grid grid) {
    boolean captioned = !grid.caption().isEmpty();
    if (captioned && medium == Medium.PDF) {
      page.element("p", letters.apply(grid.caption()), "class", "grid-caption").line();
    }
    page.open("table", "class", "grid").line();
    if (captioned && medium == Medium.SCREEN) {
      page.element("caption", letters.apply(grid.caption())).line();
    }
    page.open("thead").open("tr");
    List<Integer> widths = ColumnWidths.of(grid);
    for (int column = 0; column < grid.header().size(); column++) {
      page.element(
          "th",
          letters.apply(grid.header().get(column)),
          "scope",
          "col",
          "style",
          medium == Medium.PDF ? "width: " + widths.get(column) + "%" : "");
    }
    page.close().closeLine().open("tbody").line();
    for (List<Block.Cell> row : grid.rows()) {
      page.open("tr");
      for (int i = 0; i < row.size(); i++) {
        cell(row.get(i), i, grid.header().get(i));
      }
      page.closeLine();
    }
    page.closeLine().closeLine();
  }

  private void cell(Block.Cell cell, int column, String name) {
    String label = medium == Medium.SCREEN ? name : "";
    if (column == 0) {
      page.open("th", "scope", "row", "data-l", label);
    } else {
      page.open("td", "data-l", label);
    }
    page.open("span");
    runs(cell.runs());
    page.close().close();
  }

  private void signature(Block.Signature signature) {
    page.open("div", "class", "signature").line();
    page.element("p", letters.apply(signature.clause())).line();
    page.open("p", "class", "executed");
    String before = signature.placeAndDate();
    page.text(before.isEmpty() ? words.say("filing.executed") : letters.apply(before)).text(" ");
    page.element("span", "", "class", "blank").closeLine();
    page.open("div", "class", "signer").element("div", "", "class", "blank");
    page.element("p", letters.apply(signature.name()));
    if (!signature.title().isEmpty()) {
      page.element("p", letters.apply(signature.title()));
    }
    page.closeLine().closeLine();
  }

  private void runs(List<Run> runs) {
    runs.forEach(this::run);
  }

  /// Text beside elements. For PDF it has an element of its own: what lays it out would set all
  /// bare text of a line before the elements in it, and a search for the words would not find them.
  private void piece(String text) {
    switch (medium) {
      case SCREEN -> page.text(text);
      case PDF -> page.element("span", text);
    }
  }

  private void run(Run run) {
    String text = letters.apply(run.text());
    switch (run) {
      case Run.Plain _ -> piece(text);
      case Run.Emphasis _ -> page.element("em", text);
      case Run.Quote(var _, var language) -> {
        page.open("span", "class", "quoted");
        piece("\u201c");
        page.element("span", text, "lang", language);
        piece("\u201d");
        page.close();
      }
      case Run.Faulty _ ->
          page.open("span", "class", "faulty-words")
              .element("mark", text, "class", "unsourced")
              .element(
                  "span",
                  " [" + words.say("filing.no-source") + "]",
                  "class",
                  medium == Medium.SCREEN ? "vh" : "no-source")
              .close();
    }
  }
}
