// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.returncase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.statusreport.ReportCheck;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.report.filing.CourtPaper;
import org.holdfast.report.filing.PaperDocx;
import org.holdfast.report.filing.PaperHtml;
import org.holdfast.report.filing.PaperPdf;
import org.holdfast.report.filing.Sheet;
import org.holdfast.report.statusreport.ReportJson;
import org.holdfast.report.statusreport.StatusPaper;
import org.holdfast.report.words.Language;

/// The papers of a report, by the names of their files.
///
/// A reader would get this wrong: they are always made. Those of a report that may not be final say
/// INCOMPLETE on every page.
public final class ReportPapers {
  private static final String SEALED = "-sealed-annex";
  private static final List<String> FORMS = List.of(".pdf", ".docx", ".html");

  private final Submission submission;
  private final ReportVerdict verdict;
  private final StatusPaper.Look look;

  private ReportPapers(Submission submission, StatusPaper.Look look) {
    this.submission = submission;
    this.verdict = ReportCheck.of(submission);
    this.look = look;
  }

  /// The papers of a report.
  ///
  /// @param draft whether a report that may be final is still a draft
  public static ReportPapers of(
      Submission submission, Sheet sheet, Language language, boolean draft) {
    return new ReportPapers(
        submission, new StatusPaper.Look(sheet, language, draft, submission.at()));
  }

  /// What the check of the report came to.
  public ReportVerdict verdict() {
    return verdict;
  }

  private String name() {
    return look.language() == Language.ENGLISH ? "report" : "report-" + look.language().tag();
  }

  private Optional<CourtPaper> annex() {
    return StatusPaper.annex(submission, verdict, look);
  }

  /// The names of the files that there are.
  public List<String> names() {
    List<String> names = new ArrayList<>();
    FORMS.forEach(form -> names.add(name() + form));
    names.add(name() + ".json");
    if (annex().isPresent()) {
      names.addAll(annexNames());
    }
    return List.copyOf(names);
  }

  /// The names of the files of the sealed annex, whether there is one or not.
  public List<String> annexNames() {
    return FORMS.stream().map(form -> name() + SEALED + form).toList();
  }

  /// A file; empty where there is none of this name.
  public Optional<byte[]> file(String name) {
    if (name.equals(name() + ".json")) {
      return Optional.of(utf8(ReportJson.format(submission, verdict)));
    }
    Optional<CourtPaper> paper =
        name.startsWith(name() + SEALED)
            ? annex()
            : Optional.of(StatusPaper.of(submission, verdict, look));
    return names().contains(name) ? paper.map(one -> bytes(one, name)) : Optional.empty();
  }

  private static byte[] bytes(CourtPaper paper, String name) {
    if (name.endsWith(".pdf")) {
      return PaperPdf.format(paper);
    }
    return name.endsWith(".docx") ? PaperDocx.format(paper) : utf8(PaperHtml.format(paper));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
