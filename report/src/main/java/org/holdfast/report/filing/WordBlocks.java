// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.holdfast.report.text.Visible;
import org.holdfast.report.words.Words;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// The caption and the blocks of a paper as paragraphs and tables of Word.
final class WordBlocks {
  /// The columns of the caption, in hundredths of the width of the text.
  private static final int[] CAPTION = {52, 6, 42};

  private final XWPFDocument document;
  private final Words words;
  private final int width;
  private boolean breakNext;

  /// @param width of the text, in twentieths of a point
  WordBlocks(XWPFDocument document, Words words, int width) {
    this.document = document;
    this.words = words;
    this.width = width;
  }

  /// Writes all of the paper into the document.
  void write(CourtPaper paper) {
    paper.caption().court().forEach(line -> plain(paragraph("CourtName"), line));
    paragraph("CourtName");
    caption(paper);
    paper.blocks().forEach(block -> block(block, this::paragraphOfBody));
  }

  private void caption(CourtPaper paper) {
    Caption caption = paper.caption();
    XWPFTable table = table(1, CAPTION, "CaptionTable");
    XWPFTableRow row = table.getRow(0);
    row.setCantSplitRow(true);
    Supplier<XWPFParagraph> left = in(row.getCell(0));
    caption.seeking().forEach(party -> party(left, party));
    caption.between().ifPresent(v -> plain(styled(left, "CaptionBetween"), v));
    caption.answering().forEach(party -> party(left, party));
    XWPFParagraph middle = styled(in(row.getCell(1)), "CaptionText");
    for (int i = 0; i < paper.captionLines(); i++) {
      XWPFRun run = middle.createRun();
      if (i > 0) {
        run.addBreak();
      }
      run.setText(")");
    }
    row.getCell(2).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    Supplier<XWPFParagraph> right = in(row.getCell(2));
    plain(styled(right, "CaptionText"), caption.docket());
    plain(styled(right, "Title"), paper.title());
    if (paper.standing() != Standing.FINAL) {
      String noted = words.of("filing.standing.noted", paper.standing());
      marked(styled(right, "CaptionText"), noted, "Strong");
    }
    paper.under().forEach(line -> plain(styled(right, "CaptionText"), line));
    paragraph("AfterTable");
  }

  private static void party(Supplier<XWPFParagraph> where, Caption.Party party) {
    plain(styled(where, "CaptionText"), party.name());
    if (!party.role().isEmpty()) {
      plain(styled(where, "CaptionRole"), party.role());
    }
  }

  private void block(Block block, Supplier<XWPFParagraph> where) {
    switch (block) {
      case Block.Heading(var level, var text) -> plain(styled(where, "Heading" + level), text);
      case Block.Numbered numbered -> numbered(numbered, where);
      case Block.Prose(var runs) -> runs(styled(where, "BodyText"), runs);
      case Block.Bullets(var items) ->
          items.forEach(item -> runs(styled(where, "ListBullet"), item));
      case Block.Grid grid -> grid(grid);
      case Block.Box box -> box(box);
      case Block.Signature signature -> signature(signature);
      case Block.NewPage _ -> breakNext = true;
    }
  }

  private void numbered(Block.Numbered numbered, Supplier<XWPFParagraph> where) {
    XWPFParagraph paragraph = styled(where, "Numbered");
    paragraph.setKeepNext(!numbered.faults().isEmpty());
    plain(paragraph, numbered.number());
    paragraph.createRun().addTab();
    runs(paragraph, numbered.runs());
    if (!numbered.basis().isEmpty()) {
      plain(paragraph, " ");
      marked(paragraph, "(" + numbered.basis() + ")", "Emphasis");
    }
    for (String fault : numbered.faults()) {
      XWPFParagraph under = styled(where, "Fault");
      marked(under, words.say("filing.fault"), "Strong");
      plain(under, " " + fault);
    }
  }

  private void grid(Block.Grid grid) {
    if (!grid.caption().isEmpty()) {
      plain(paragraph("Caption"), grid.caption());
    }
    int columns = grid.header().size();
    int[] widths = ColumnWidths.of(grid).stream().mapToInt(Integer::intValue).toArray();
    XWPFTable table = table(1 + grid.rows().size(), widths, "TableGrid");
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    header.setCantSplitRow(true);
    for (int i = 0; i < columns; i++) {
      plain(styled(in(header.getCell(i)), "TableHeading"), grid.header().get(i));
    }
    for (int i = 0; i < grid.rows().size(); i++) {
      XWPFTableRow row = table.getRow(i + 1);
      row.setCantSplitRow(true);
      for (int column = 0; column < columns; column++) {
        XWPFParagraph words = styled(in(row.getCell(column)), "TableText");
        runs(words, grid.rows().get(i).get(column).runs());
      }
    }
    paragraph("AfterTable");
  }

  private void box(Block.Box box) {
    XWPFTable table = table(1, new int[] {100}, "Frame");
    Supplier<XWPFParagraph> inside = in(table.getRow(0).getCell(0));
    XWPFParagraph heading = styled(inside, "Heading1");
    heading.setSpacingBefore(0);
    plain(heading, box.heading());
    box.blocks().forEach(block -> block(block, inside));
    paragraph("AfterTable");
  }

  private void signature(Block.Signature signature) {
    plain(paragraph("Declaration"), signature.clause());
    XWPFParagraph executed = paragraph("Executed");
    String before = signature.placeAndDate();
    plain(executed, (before.isEmpty() ? words.say("filing.executed") : before) + " ");
    executed.createRun().addTab();
    XWPFParagraph line = paragraph("Signature");
    line.setSpacingBefore(720);
    line.createRun().addTab();
    plain(paragraph("Signature"), signature.name());
    if (!signature.title().isEmpty()) {
      plain(paragraph("Signature"), signature.title());
    }
  }

  /// A table with nothing in its cells. It begins no page, so a paragraph before it does.
  ///
  /// @param widths of the columns, in hundredths of the width of the text
  private XWPFTable table(int rows, int[] widths, String style) {
    if (breakNext) {
      paragraph("Normal");
    }
    XWPFTable table = document.createTable(rows, widths.length);
    table.removeBorders();
    table.setStyleID(style);
    CTTblPr properties = table.getCTTbl().getTblPr();
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    table.setWidth(width);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int i = 0; i < widths.length; i++) {
      int column = width * widths[i] / 100;
      grid.addNewGridCol().setW(BigInteger.valueOf(column));
      for (XWPFTableRow row : table.getRows()) {
        row.getCell(i).setWidth(Integer.toString(column));
      }
    }
    return table;
  }

  /// Paragraphs of a cell, which has one from the beginning.
  private static Supplier<XWPFParagraph> in(XWPFTableCell cell) {
    return () -> {
      List<XWPFParagraph> there = cell.getParagraphs();
      boolean fresh = there.size() == 1 && there.getFirst().getStyle() == null;
      return fresh ? there.getFirst() : cell.addParagraph();
    };
  }

  private XWPFParagraph paragraph(String style) {
    return styled(this::paragraphOfBody, style);
  }

  private XWPFParagraph paragraphOfBody() {
    XWPFParagraph paragraph = document.createParagraph();
    if (breakNext) {
      paragraph.setPageBreak(true);
      breakNext = false;
    }
    return paragraph;
  }

  private static XWPFParagraph styled(Supplier<XWPFParagraph> where, String style) {
    XWPFParagraph paragraph = where.get();
    paragraph.setStyle(style);
    return paragraph;
  }

  private void runs(XWPFParagraph paragraph, List<Run> runs) {
    runs.forEach(run -> run(paragraph, run));
  }

  private void run(XWPFParagraph paragraph, Run run) {
    switch (run) {
      case Run.Plain(var text) -> plain(paragraph, text);
      case Run.Emphasis(var text) -> marked(paragraph, text, "Emphasis");
      case Run.Quote(var text, var language) -> {
        plain(paragraph, "\u201c");
        plain(paragraph, text).setLang(language);
        plain(paragraph, "\u201d");
      }
      case Run.Faulty(var text) -> {
        marked(paragraph, text, "Unsourced");
        marked(paragraph, " [" + words.say("filing.no-source") + "]", "NoSource");
      }
    }
  }

  private static XWPFRun plain(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(Visible.of(text));
    return run;
  }

  private static void marked(XWPFParagraph paragraph, String text, String style) {
    plain(paragraph, text).setStyle(style);
  }
}
