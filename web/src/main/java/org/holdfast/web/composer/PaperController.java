// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.report.filing.Sheet;
import org.holdfast.report.words.Language;
import org.holdfast.service.returncase.ReportPapers;
import org.holdfast.web.access.DeskPage;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.returns.CaseTime;
import org.holdfast.web.returns.OpenCase;
import org.holdfast.web.returns.ReturnCases;
import org.holdfast.web.sign.Reading;
import org.holdfast.web.sign.Viewers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The papers of a report, to take away. Nothing of them runs here: a browser is told to save them.
@Controller
final class PaperController {
  private final ReturnCases cases;
  private final Viewers viewers;
  private final Reading reading;

  PaperController(ReturnCases cases, Viewers viewers, Reading reading) {
    this.cases = cases;
    this.viewers = viewers;
    this.reading = reading;
  }

  /// A paper. Without a time it is a draft, as of now; with one it is the paper to be filed as of
  /// that time, the same bytes whenever it is asked for.
  @GetMapping("/returns/{id}/report/{file}")
  ResponseEntity<byte[]> paper(
      HttpServletRequest request,
      @PathVariable String id,
      @PathVariable String file,
      @RequestParam(name = "final", defaultValue = "") String at,
      @RequestParam(defaultValue = "letter") String sheet) {
    Viewer viewer = viewers.of(request);
    Optional<OpenCase> about = cases.whole(id);
    if (about.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    Optional<Instant> asked = CaseTime.instant(at, about.get().zone());
    OpenReport open = OpenReport.of(about.get(), asked.orElse(viewer.now()));
    Language language = file.startsWith("report-es") ? Language.SPANISH : Language.ENGLISH;
    Sheet size = sheet.equals("a4") ? Sheet.A4 : Sheet.LETTER;
    Optional<byte[]> bytes =
        ReportPapers.of(open.submission(), size, language, asked.isEmpty()).file(file);
    if (bytes.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    reading.of(viewer, DeskPage.REPORT_FILE, id);
    return ResponseEntity.ok()
        .header("Content-Type", type(file))
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .header("Cache-Control", "no-store")
        .body(bytes.get());
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "pdf" -> "application/pdf";
      case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case "html" -> "text/html;charset=UTF-8";
      default -> "application/json";
    };
  }
}
