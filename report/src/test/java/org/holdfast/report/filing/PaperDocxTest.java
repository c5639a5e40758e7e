// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.report.filing.ExamplePaper.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.holdfast.report.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperDocxTest {
  private static final CourtPaper DRAFT =
      ExamplePaper.of(Sheet.LETTER, Standing.DRAFT, Language.ENGLISH);

  private static XWPFDocument read(CourtPaper paper) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(PaperDocx.format(paper)));
  }

  @ParameterizedTest
  @MethodSource("org.holdfast.report.filing.ExamplePaper#all")
  void every_look_is_a_style_that_the_document_has(CourtPaper paper) throws IOException {
    try (XWPFDocument document = read(paper)) {
      Set<String> used =
          allParagraphs(document).map(XWPFParagraph::getStyle).collect(Collectors.toSet());
      assertThat(used).contains("CourtName", "Title", "Heading1", "Numbered", "Signature");
      assertThat(used).allMatch(style -> document.getStyles().styleExist(style));
      assertThat(document.getTables())
          .allMatch(table -> document.getStyles().styleExist(table.getStyleID()));
    }
  }

  @Test
  void it_says_what_a_lawyer_needs_to_see() throws IOException {
    try (XWPFDocument document = read(DRAFT)) {
      String all =
          allParagraphs(document).map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
      assertThat(all)
          .contains("1.1\tOn February 26, 2026")
          .contains("Talks with the Government of Altamira are continuing. [to mend] (No source.)")
          .contains("To mend: This sentence has no source, and it was in ECF 29 too.")
          .contains("DIRECTOR, OFFICE OF REMOVAL OPERATIONS, et al.,");
      assertThat(document.getHeaderList().getFirst().getText()).contains("DRAFT", "Not for filing");
      assertThat(document.getFooterList().getFirst().getText())
          .contains("Record entry 48,198. Slip 4HTN-82QV-K7WC.");
      var fields = document.getFooterList().getFirst().getParagraphs().getFirst().getCTP();
      assertThat(fields.getFldSimpleList().stream().map(field -> field.getInstr().strip()))
          .containsExactly("PAGE", "NUMPAGES");
    }
  }

  @Test
  void tables_repeat_their_header_and_part_no_row() throws IOException {
    try (XWPFDocument document = read(DRAFT)) {
      XWPFTable steps = document.getTables().getLast();
      assertThat(steps.getRow(0).isRepeatHeader()).isTrue();
      assertThat(steps.getRows()).allMatch(row -> row.isCantSplitRow());
    }
  }

  @Test
  void its_properties_name_the_paper_and_no_writer() throws IOException {
    try (XWPFDocument document =
        read(ExamplePaper.of(Sheet.A4, Standing.FINAL, Language.SPANISH))) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("INFORME DE SITUACIÓN, No. 6:26-cv-00118");
      assertThat(core.getCreator()).isNull();
      assertThat(core.getCreated().toInstant()).isEqualTo(ExamplePaper.MADE);
      assertThat(document.getHeaderList()).isEmpty();
      var size = document.getDocument().getBody().getSectPr().getPgSz();
      assertThat(List.of(size.getW().toString(), size.getH().toString()))
          .containsExactly("11906", "16838");
      assertThat(document.getStyle().xmlText()).contains("w:lang w:val=\"es-US\"");
    } catch (XmlException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_same_paper_gives_the_same_bytes_and_no_part_has_a_time() throws IOException {
    byte[] docx = PaperDocx.format(DRAFT);
    assertThat(PaperDocx.format(DRAFT)).isEqualTo(docx);
    try (var parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        assertThat(part.getTimeLocal()).as(part.getName()).hasToString("1980-01-01T00:00");
      }
    }
  }

  @Test
  void whatever_the_words_are_they_are_only_words() throws IOException {
    CourtPaper paper =
        ExamplePaper.of(Standing.DRAFT, prose("</w:t>&amp; \u0000 \ud800 \n \u202e"));
    try (XWPFDocument document = read(paper)) {
      assertThat(document.getParagraphs().getLast().getText())
          .isEqualTo("</w:t>&amp; <U+0000> <U+D800> <U+000A> <U+202E>");
    }
  }

  private static Stream<XWPFParagraph> allParagraphs(XWPFDocument document) {
    return document.getBodyElements().stream().flatMap(PaperDocxTest::paragraphs);
  }

  private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
    return switch (element) {
      case XWPFParagraph paragraph -> Stream.of(paragraph);
      case XWPFTable table ->
          table.getRows().stream()
              .flatMap(row -> row.getTableCells().stream())
              .flatMap(cell -> cell.getParagraphs().stream());
      default -> Stream.empty();
    };
  }
}
