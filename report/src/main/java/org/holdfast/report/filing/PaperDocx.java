// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.holdfast.report.text.Visible;
import org.holdfast.report.words.Words;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// A paper as a Word document (ISO/IEC 29500), for a lawyer to go on writing in: every look is a
/// style, and what is wrong with a sentence stands under it.
///
/// A reader would get this wrong: the numbers of sentences are text. A sentence that is struck
/// takes its number with it, and the others keep theirs, as the exhibits cite them.
public final class PaperDocx {
  /// One inch, in twentieths of a point.
  static final int MARGIN = 1440;

  /// Half an inch, in twentieths of a point: from the edge to the header and to the footer.
  private static final int EDGE = 720;

  /// The earliest time that a ZIP file can hold (PKWARE APPNOTE 4.4.6), for every part.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final CourtPaper paper;
  private final Words words;

  private PaperDocx(CourtPaper paper) {
    this.paper = paper;
    this.words = Words.of(paper.language());
  }

  /// The Word document of a paper. The same paper gives the same bytes.
  public static byte[] format(CourtPaper paper) {
    return new PaperDocx(paper).docx();
  }

  private byte[] docx() {
    var out = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      ship(document);
      page(document);
      properties(document.getProperties());
      header(document);
      footer(document);
      new WordBlocks(document, words, textWidth()).write(paper);
      document.write(out);
      return withoutTimes(out.toByteArray());
    } catch (IOException | XmlException e) {
      throw new IllegalStateException("a paper is written in memory", e);
    }
  }

  /// Styles, numbering and settings, which are shipped as the parts that they are.
  private void ship(XWPFDocument document) throws IOException, XmlException {
    var options = POIXMLTypeLoader.DEFAULT_XML_OPTIONS;
    document
        .createStyles()
        .setStyles(StylesDocument.Factory.parse(shipped("word-styles.xml"), options).getStyles());
    document
        .createNumbering()
        .setNumbering(
            NumberingDocument.Factory.parse(shipped("word-numbering.xml"), options).getNumbering());
    document
        .getSettings()
        .getCTSettings()
        .set(SettingsDocument.Factory.parse(shipped("word-settings.xml"), options).getSettings());
  }

  private String shipped(String resource) {
    try (InputStream in = PaperDocx.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the documents ship their " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{language}", words.say("filing.language"))
          .replace("{width}", Integer.toString(textWidth()));
    } catch (IOException e) {
      throw new UncheckedIOException("a shipped file can be read: " + resource, e);
    }
  }

  private int textWidth() {
    return paper.sheet().width() - 2 * MARGIN;
  }

  private void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(paper.sheet().width()));
    size.setH(BigInteger.valueOf(paper.sheet().height()));
    CTPageMar margins = section.addNewPgMar();
    BigInteger inch = BigInteger.valueOf(MARGIN);
    margins.setTop(inch);
    margins.setRight(inch);
    margins.setBottom(inch);
    margins.setLeft(inch);
    margins.setHeader(BigInteger.valueOf(EDGE));
    margins.setFooter(BigInteger.valueOf(EDGE));
    margins.setGutter(BigInteger.ZERO);
  }

  /// Title, language and time; who wrote it is for the one who does to say.
  private void properties(POIXMLProperties properties) {
    var made = Optional.of(Date.from(paper.made()));
    var core = properties.getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(Optional.of(Visible.of(fullTitle())));
    core.setLanguageProperty(Optional.of(words.say("filing.language")));
    core.setCreatorProperty(Optional.empty());
    core.setCreatedProperty(made);
    core.setModifiedProperty(made);
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Holdfast");
  }

  private String fullTitle() {
    String title = paper.title() + ", " + paper.caption().docket();
    return paper.standing() == Standing.FINAL
        ? title
        : words.of("filing.standing", paper.standing()) + ": " + title;
  }

  private void header(XWPFDocument document) {
    String style =
        switch (paper.standing()) {
          case FINAL -> "";
          case DRAFT -> "BandDraft";
          case INCOMPLETE -> "BandIncomplete";
        };
    if (style.isEmpty()) {
      return;
    }
    XWPFParagraph band = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    band.setStyle(style);
    String shape = paper.standing().shape();
    band.createRun().setText(shape + " ");
    var word = band.createRun();
    word.setStyle("Strong");
    word.setText(words.of("filing.standing", paper.standing()));
    band.createRun()
        .setText(" " + shape + " " + words.of("filing.standing.says", paper.standing()));
  }

  private void footer(XWPFDocument document) {
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Footer");
    foot.createRun().setText(Visible.of(paper.foot()));
    foot.createRun().addTab();
    String[] around = words.say("filing.page", "\n", "\n").split("\n", -1);
    foot.createRun().setText(around[0]);
    field(foot, "PAGE");
    foot.createRun().setText(around[1]);
    field(foot, "NUMPAGES");
    foot.createRun().setText(around[2]);
  }

  /// A field that Word fills in (ISO/IEC 29500-1, 17.16.5).
  private static void field(XWPFParagraph paragraph, String instruction) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(" " + instruction + " ");
    field.addNewR().addNewT().setStringValue("1");
  }

  private static byte[] withoutTimes(byte[] zip) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(zip));
        var to = new ZipOutputStream(out)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        var kept = new ZipEntry(part.getName());
        kept.setTimeLocal(NO_TIME);
        to.putNextEntry(kept);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
