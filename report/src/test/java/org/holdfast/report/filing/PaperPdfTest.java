// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.report.filing.ExamplePaper.prose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.report.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperPdfTest {
  private static final CourtPaper DRAFT =
      ExamplePaper.of(Sheet.LETTER, Standing.DRAFT, Language.ENGLISH);

  @ParameterizedTest
  @MethodSource("org.holdfast.report.filing.ExamplePaper#all")
  void it_is_fit_for_archives_and_for_being_read_aloud(CourtPaper paper) {
    byte[] pdf = PaperPdf.format(paper);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MarkInfo", "Metadata"})
  void a_planted_flaw_is_found(String takenOut) throws IOException {
    try (PDDocument document = Loader.loadPDF(PaperPdf.format(DRAFT))) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(takenOut));
      var out = new ByteArrayOutputStream();
      document.save(out);
      assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
      assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
  }

  @Test
  void the_same_paper_gives_the_same_bytes() {
    assertThat(PaperPdf.format(DRAFT)).isEqualTo(PaperPdf.format(DRAFT));
  }

  @ParameterizedTest
  @MethodSource("org.holdfast.report.filing.ExamplePaper#all")
  void every_page_says_which_it_is_and_what_the_paper_is_worth(CourtPaper paper)
      throws IOException {
    boolean english = paper.language() == Language.ENGLISH;
    String standing =
        switch (paper.standing()) {
          case FINAL -> "";
          case DRAFT -> english ? "DRAFT" : "BORRADOR";
          case INCOMPLETE -> english ? "INCOMPLETE" : "INCOMPLETO";
        };
    List<String> pages = pages(PaperPdf.format(paper));
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i)).contains(standing).contains(paper.foot());
      String folio = english ? "Page %d of %d" : "Página %d de %d";
      assertThat(pages.get(i)).contains(String.format(Locale.ROOT, folio, i + 1, pages.size()));
    }
    if (paper.standing() == Standing.FINAL) {
      assertThat(String.join("", pages)).doesNotContain("DRAFT", "INCOMPLET", "BORRADOR");
    }
  }

  @Test
  void what_is_wrong_stays_beside_its_sentence() throws IOException {
    assertThat(flowing(PaperPdf.format(DRAFT)))
        .contains("Talks with the Government of Altamira are continuing. [to mend] (No source.)")
        .contains("To mend: This sentence has no source, and it was in ECF 29 too.")
        .contains("not stated [to mend]");
  }

  @Test
  void a_letter_that_no_face_has_is_written_as_its_code_point() throws IOException {
    CourtPaper paper =
        ExamplePaper.of(
            Standing.DRAFT, prose("Muñoz Á e\u0301 \u1208 \u0633 \u05d0 \ud83d\ude00 \u202e!"));
    byte[] pdf = PaperPdf.format(paper);
    assertThat(flowing(pdf)).contains("Muñoz Á é [U+1208] [U+0633] [U+05D0] [U+1F600] <U+202E>!");
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void whatever_the_words_are_they_are_only_words() throws IOException {
    String hostile =
        "</p></style><img src=\"file:///etc/passwd\"/>&amp; ]]> \u0000 \ud800 {title} url(x)";
    CourtPaper paper = ExamplePaper.of(Standing.DRAFT, prose(hostile), prose("W".repeat(300)));
    byte[] pdf = PaperPdf.format(paper);
    assertThat(flowing(pdf))
        .contains("</p></style><img src=\"file:///etc/passwd\"/>&amp; ]]> <U+0000> <U+D800>");
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void a_voice_reads_the_words_in_their_order_and_each_in_its_language() throws IOException {
    try (PDDocument document = Loader.loadPDF(PaperPdf.format(DRAFT))) {
      String read = ReadAloud.of(document);
      assertThat(read)
          .contains("by telephone, was “{es:No se reciben visitas hasta nuevo aviso}” (no visits")
          .contains("The declarant’s own note of the call is attached. (Call log 31. Exhibit B.)")
          .contains("1.1\u00a0On February 26, 2026")
          .contains("No. 6:26-cv-00118 STATUS REPORT (Draft, not for filing)")
          .doesNotContain("Page 1 of");
    }
  }

  @Test
  void the_header_of_a_table_stands_on_each_of_its_pages() throws IOException {
    List<List<Block.Cell>> rows =
        IntStream.range(0, 80)
            .mapToObj(i -> List.of(Block.Cell.of("step " + i), Block.Cell.of("someone")))
            .toList();
    CourtPaper paper =
        ExamplePaper.of(Standing.DRAFT, new Block.Grid("", List.of("Step", "By whom"), rows));
    byte[] pdf = PaperPdf.format(paper);
    List<String> pages = pages(pdf);
    assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("By whom"));
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void the_file_names_its_title_language_time_and_headings_and_carries_its_typefaces()
      throws IOException {
    try (PDDocument document = Loader.loadPDF(PaperPdf.format(DRAFT))) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("DRAFT: STATUS REPORT, No. 6:26-cv-00118");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(GregorianCalendar.from(ExamplePaper.MADE.atZone(ZoneOffset.UTC)).toInstant());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("STATUS REPORT");
      for (PDPage page : document.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        pages.add(words.getText(document));
      }
      return pages;
    }
  }

  /// All words in one line, as they follow one another.
  private static String flowing(byte[] pdf) throws IOException {
    return pages(pdf).stream().collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
  }
}
