// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The words of a tagged PDF as a screen reader goes through them: along the structure tree.
final class ReadAloud {
  private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
  private final StringBuilder words = new StringBuilder();

  private ReadAloud() {}

  /// All words in one line. What is in another language than the paper stands as `{es:…}`, and what
  /// has an alternative text is that text.
  static String of(PDDocument document) throws IOException {
    var reading = new ReadAloud();
    for (PDPage page : document.getPages()) {
      reading.collect(page);
    }
    for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
      PDStructureElement root = (PDStructureElement) kid;
      for (Object child : root.getKids()) {
        reading.read(child, root.getPage());
      }
    }
    return reading.words.toString().replaceAll("\\s+", " ");
  }

  private void collect(PDPage page) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> ofPage = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      var text = new StringBuilder();
      for (Object part : content.getContents()) {
        if (part instanceof TextPosition letter) {
          text.append(letter.getUnicode());
        }
      }
      ofPage.put(content.getMCID(), text.toString());
    }
    pieces.put(page, ofPage);
  }

  private void read(Object kid, PDPage page) {
    switch (kid) {
      case PDStructureElement element -> element(element, page);
      case Integer id -> piece(page, id);
      case PDMarkedContentReference part ->
          piece(part.getPage() == null ? page : part.getPage(), part.getMCID());
      default -> throw new AssertionError("not expected in the tree: " + kid.getClass());
    }
  }

  private void piece(PDPage page, int id) {
    words.append(pieces.getOrDefault(page, Map.of()).getOrDefault(id, ""));
  }

  private void element(PDStructureElement element, PDPage page) {
    if (element.getAlternateDescription() != null) {
      words.append(element.getAlternateDescription());
      return;
    }
    boolean other = element.getLanguage() != null;
    PDPage own = element.getPage() == null ? page : element.getPage();
    words.append(other ? "{" + element.getLanguage() + ":" : "");
    element.getKids().forEach(kid -> read(kid, own));
    words.append(other ? "}" : "");
    switch (element.getStructureType()) {
      case "P", "H1", "H2", "H3", "H4", "LI", "TD", "TH" -> words.append(' ');
      default -> {}
    }
  }
}
