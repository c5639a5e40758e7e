// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DraftCommandTest {
  private static final String FINAL = CaseRuns.example("return.json");

  @TempDir private Path folder;
  private CaseRuns runs = new CaseRuns(Path.of(""));
  private Path out = Path.of("");

  @BeforeEach
  void lay() {
    runs = new CaseRuns(folder);
    out = folder.resolve("new/filing");
  }

  private CommandLineRun draft(String file, String... further) {
    List<String> line = new ArrayList<>(List.of("report", "draft", file, "--out", out.toString()));
    line.addAll(List.of(further));
    return runs.run(line.toArray(String[]::new));
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String html(String name) {
    return CaseRuns.text(out.resolve(name));
  }

  private List<String> pages(String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out.resolve(name).toFile())) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(pdf));
      }
      return pages;
    }
  }

  /// Width and height of the first page in points of 1/72 inch, whole ones.
  private String sheet(String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out.resolve(name).toFile())) {
      var box = pdf.getPage(0).getMediaBox();
      return Math.round(box.getWidth()) + " x " + Math.round(box.getHeight());
    }
  }

  private String words(String docx) throws IOException {
    var text = new StringBuilder();
    byte[] bytes = Files.readAllBytes(out.resolve(docx));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @Test
  void the_four_files_are_written_into_a_new_folder_and_named_one_a_line() throws IOException {
    CommandLineRun run = draft(FINAL);
    assertThat(run.code()).isZero();
    assertThat(written())
        .containsExactly("report.docx", "report.html", "report.json", "report.pdf");
    assertThat(run.out().lines().map(line -> Path.of(line)))
        .containsExactlyInAnyOrder(
            out.resolve("report.pdf"),
            out.resolve("report.docx"),
            out.resolve("report.html"),
            out.resolve("report.json"));
    assertThat(run.err()).contains("MAY BE MADE FINAL");
    assertThat(html("report.html")).contains("Monte Claro").doesNotContain("INCOMPLETE");
    assertThat(words("report.docx")).contains("Monte Claro").doesNotContain("INCOMPLETE");
    assertThat(String.join("\n", pages("report.pdf")))
        .contains("6:25-cv-00118")
        .doesNotContain("INCOMPLETE");
    assertThat(sheet("report.pdf")).isEqualTo("612 x 792");
  }

  @Test
  void the_json_beside_them_is_of_the_format_and_says_where_each_directive_is_answered() {
    draft(FINAL);
    String json = html("report.json");
    assertThat(CaseRuns.errors("status-report.schema.json", json)).isEmpty();
    JsonNode report = JsonMapper.shared().readTree(json);
    assertThat(report.at("/finalizable").booleanValue()).isTrue();
    assertThat(report.at("/directives")).hasSize(4);
    for (JsonNode directive : report.at("/directives")) {
      assertThat(directive.at("/answeredIn")).as(directive.at("/id").stringValue()).isNotEmpty();
    }
  }

  @Test
  void the_same_report_gives_the_same_bytes() throws IOException {
    draft(FINAL);
    var first = new ArrayList<byte[]>();
    for (String name : written()) {
      first.add(Files.readAllBytes(out.resolve(name)));
    }
    out = folder.resolve("again");
    draft(FINAL);
    for (int at = 0; at < first.size(); at++) {
      assertThat(Files.readAllBytes(out.resolve(written().get(at))))
          .as(written().get(at))
          .isEqualTo(first.get(at));
    }
  }

  @Test
  void a_report_that_may_not_be_final_is_written_all_the_same_and_says_so_on_every_page()
      throws IOException {
    CommandLineRun run = draft(CaseRuns.example("return-as-drafted.json"));
    assertThat(run.code()).isEqualTo(10);
    assertThat(written())
        .containsExactly("report.docx", "report.html", "report.json", "report.pdf");
    assertThat(pages("report.pdf"))
        .hasSizeGreaterThan(1)
        .allMatch(page -> page.contains("INCOMPLETE"));
    assertThat(html("report.html")).contains("INCOMPLETE");
    assertThat(words("report.docx")).contains("INCOMPLETE");
    assertThat(CaseRuns.errors("status-report.schema.json", html("report.json"))).isEmpty();
  }

  @Test
  void a_draft_of_what_may_be_final_says_draft() throws IOException {
    assertThat(draft(FINAL, "--draft").code()).isZero();
    assertThat(pages("report.pdf")).allMatch(page -> page.contains("DRAFT"));
  }

  @Test
  void a_courtesy_copy_is_in_spanish_and_on_the_paper_that_is_asked() throws IOException {
    assertThat(draft(FINAL, "--language", "es", "--sheet", "a4").code()).isZero();
    assertThat(written())
        .containsExactly("report-es.docx", "report-es.html", "report-es.json", "report-es.pdf");
    assertThat(html("report-es.html")).contains("lang=\"es\"", "granja penal de Monte Claro");
    assertThat(words("report-es.docx")).contains("granja penal de Monte Claro");
    assertThat(sheet("report-es.pdf")).isEqualTo("595 x 842");
  }

  /// A sentence, what it rests on and its exhibit go under seal.
  private String sealed() {
    return runs.changed(
        "return.json",
        root -> {
          var statement = (ObjectNode) root.at("/report/statements/1");
          statement.put("text", "He fears the guard of the third ward.").put("sealed", true);
          ((ObjectNode) statement.get("basis")).put("ref", "ward letter");
          ((ArrayNode) root.at("/report/exhibits"))
              .addObject()
              .put("mark", "E")
              .put("what", "letter from the third ward")
              .put("sealed", true)
              .putArray("refs")
              .add("ward letter");
        });
  }

  @Test
  void what_is_sealed_stands_in_the_annex_and_in_no_other_paper() throws IOException {
    CommandLineRun run = draft(sealed());
    assertThat(run.code()).isZero();
    assertThat(written())
        .containsExactly(
            "report-sealed-annex.docx",
            "report-sealed-annex.html",
            "report-sealed-annex.pdf",
            "report.docx",
            "report.html",
            "report.json",
            "report.pdf");
    for (String word : List.of("third ward", "ward letter")) {
      assertThat(html("report-sealed-annex.html")).contains(word);
      assertThat(words("report-sealed-annex.docx")).contains(word);
      assertThat(String.join("\n", pages("report-sealed-annex.pdf"))).contains(word);
      assertThat(html("report.html")).doesNotContain(word);
      assertThat(words("report.docx")).doesNotContain(word);
      assertThat(String.join("\n", pages("report.pdf"))).doesNotContain(word);
      assertThat(run.out() + run.err()).doesNotContain(word);
    }
    assertThat(CaseRuns.errors("status-report.schema.json", html("report.json"))).isEmpty();
  }

  @Test
  void a_case_without_a_report_gets_the_one_that_its_record_gives() throws IOException {
    String file = runs.changed("return.json", root -> root.remove("report"));
    CommandLineRun run = draft(file, "--as-of", "2025-05-20T09:00:00-04:00");
    assertThat(run.code()).isEqualTo(10);
    assertThat(run.err()).contains("this is the one that its record gives");
    assertThat(pages("report.pdf")).allMatch(page -> page.contains("INCOMPLETE"));
    assertThat(html("report.html")).contains("Monte Claro").doesNotContain("note 131");
    assertThat(CaseRuns.errors("status-report.schema.json", html("report.json"))).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_made_and_a_file_that_is_not_whole_are_told_apart() {
    out = Path.of(runs.write("taken", "a file"));
    assertThat(draft(FINAL).code()).isEqualTo(73);
    out = folder.resolve("new");
    assertThat(draft(runs.write("broken.json", "{")).code()).isEqualTo(20);
    assertThat(draft(FINAL, "--sheet", "a5").code()).isEqualTo(64);
    assertThat(draft(folder.resolve("none.json").toString()).code()).isEqualTo(66);
    assertThat(out).doesNotExist();
  }
}
