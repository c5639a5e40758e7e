// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.holdfast.report.filing.Letters.Face;
import org.holdfast.report.filing.PaperMarkup.Medium;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;

/// A paper as PDF: tagged, with its typefaces inside, good for archives (PDF/A-2a, ISO 19005-2) and
/// for those who hear it read (PDF/UA-1, ISO 14289-1).
///
/// A reader would get this wrong: the same paper gives the same bytes, so the file bears the
/// paper's time and not that of its making; and laying it out fetches nothing, whatever it says.
public final class PaperPdf {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private final Markup page = new Markup();
  private final CourtPaper paper;
  private final Words words;

  private PaperPdf(CourtPaper paper) {
    this.paper = paper;
    this.words = Words.of(paper.language());
  }

  /// The PDF of a paper.
  public static byte[] format(CourtPaper paper) {
    return new PaperPdf(paper).pdf();
  }

  private byte[] pdf() {
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfVersion(1.7f);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useExternalResourceAccessControl(
        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useUriResolver((_, _) -> null);
    for (Face face : Face.values()) {
      builder.useFont(
          face::open,
          face.family(),
          face.weight(),
          face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    builder.withHtmlContent(xhtml(), null);
    var out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      describe(document);
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a paper is laid out in memory", e);
    }
    return out.toByteArray();
  }

  /// The file's own properties, in both places where PDF keeps them (ISO 19005-2, 6.6.3).
  private void describe(PDDocument document) throws IOException {
    var made = GregorianCalendar.from(paper.made().atZone(ZoneOffset.UTC));
    var properties = new PDDocumentInformation();
    properties.setTitle(fullTitle());
    properties.setProducer(PaperXmp.PRODUCER);
    properties.setCreationDate(made);
    properties.setModificationDate((Calendar) made.clone());
    document.setDocumentInformation(properties);
    document
        .getDocumentCatalog()
        .getMetadata()
        .importXMPMetadata(
            PaperXmp.format(fullTitle(), language(), paper.made())
                .getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(paper.made().toEpochMilli());
  }

  /// The title, which a screen reader says first: with its standing, and with the docket.
  private String fullTitle() {
    String title = Letters.printable(paper.title() + ", " + paper.caption().docket());
    return paper.standing() == Standing.FINAL
        ? title
        : words.of("filing.standing", paper.standing()) + ": " + title;
  }

  private String language() {
    return words.say("filing.language");
  }

  private String xhtml() {
    page.open("html", "lang", language()).open("head");
    page.element("title", fullTitle());
    page.open("style").shipped("@page { size: " + paper.sheet().css() + " }\n");
    page.shipped(shipped()).closeLine();
    bookmarks();
    page.closeLine().open("body", "class", paper.standing().style()).line();
    running();
    new PaperMarkup(page, words, Medium.PDF, Letters::printable).write(paper);
    page.closeLine().closeLine();
    return page.toString();
  }

  /// What stands on each page.
  private void running() {
    if (paper.standing() != Standing.FINAL) {
      page.open("div", "id", "running-head");
      new PaperMarkup(page, words, Medium.PDF, Letters::printable).band(paper.standing());
      page.closeLine();
    }
    page.element("div", Letters.printable(paper.foot()), "id", "running-foot").line();
    String[] around = words.say("filing.page", "\n", "\n").split("\n", -1);
    page.open("div", "id", "running-page").element("span", around[0]);
    page.element("span", "", "class", "page-number").element("span", around[1]);
    page.element("span", "", "class", "page-count").element("span", around[2]).closeLine();
  }

  private void bookmarks() {
    page.open("bookmarks").line();
    var outline = new Outline(page);
    outline.entry(1, Letters.printable(paper.title()), "title");
    int heading = 0;
    for (Block block : paper.blocks()) {
      if (block instanceof Block.Heading(var level, var text)) {
        heading++;
        outline.entry(level + 1, Letters.printable(text), PaperMarkup.anchor(heading));
      } else if (block instanceof Block.Box box) {
        heading++;
        outline.entry(2, Letters.printable(box.heading()), PaperMarkup.anchor(heading));
      }
    }
    outline.close();
    page.closeLine();
  }

  private static String shipped() {
    try (InputStream in = PaperPdf.class.getResourceAsStream("paper.css")) {
      if (in == null) {
        throw new IllegalStateException("the documents ship their paper.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a shipped file can be read: paper.css", e);
    }
  }

  /// Bookmarks inside one another, as their headings are.
  private static final class Outline {
    private final Markup page;
    private int depth;

    Outline(Markup page) {
      this.page = page;
    }

    void entry(int level, String name, String anchor) {
      closeDownTo(level - 1);
      page.open("bookmark", "name", name, "href", "#" + anchor);
      depth++;
    }

    void close() {
      closeDownTo(0);
    }

    private void closeDownTo(int level) {
      for (; depth > level; depth--) {
        page.close();
      }
    }
  }
}
