// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.casefile.statusreport.Basis;
import org.holdfast.casefile.statusreport.PreviousReport;
import org.holdfast.casefile.statusreport.ReportCheck;
import org.holdfast.casefile.statusreport.ReportFromRecord;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.filing.CourtPaper;
import org.holdfast.report.filing.PaperDocx;
import org.holdfast.report.filing.PaperHtml;
import org.holdfast.report.filing.PaperPdf;
import org.holdfast.report.filing.Sheet;
import org.holdfast.report.filing.Standing;
import org.holdfast.report.filing.VeraPdf;
import org.holdfast.report.returncase.CaseFixtures;
import org.holdfast.report.words.Language;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class StatusPaperTest {
  private static final CaseAsOf SEEN = CaseFixtures.example();
  private static final ReturnCase CASE = SEEN.about();
  private static final Instant AT = SEEN.asOf();
  private static final String CLAUSE =
      "I declare under penalty of perjury that the foregoing is true and correct.";

  private static Statement sentence(String id, DirectiveId directive, Basis basis, boolean sealed) {
    return new Statement(
        id,
        directive,
        Statement.Type.FACT,
        "Words of " + id + ".",
        basis,
        "",
        id.equals("S1") ? "Palabras de S1." : "",
        "P. Salcedo",
        sealed);
  }

  /// A report with one sentence for each directive that is owed, each read in a record.
  private static Submission report(Basis ofFirst, boolean lastSealed) {
    List<Directive> owed = Submission.of(CASE, of(List.of()), null, AT).directives();
    List<Statement> statements = new ArrayList<>();
    for (Directive directive : owed) {
      String id = "S" + (statements.size() + 1);
      Basis basis = statements.isEmpty() ? ofFirst : new Basis.Read("note 114");
      statements.add(sentence(id, directive.id(), basis, false));
    }
    statements.add(
        sentence("S9", owed.getFirst().id(), new Basis.Read("sealed record"), lastSealed));
    return Submission.of(CASE, of(statements), null, AT);
  }

  private static StatusReport of(List<Statement> statements) {
    return new StatusReport(
        "",
        List.of(),
        new Moment.At(Instant.parse("2026-03-16T21:00:00Z")),
        null,
        LocalDate.of(2026, 3, 9),
        new StatusReport.Declarant("M. Devereux", "Director", "Consular Affairs"),
        statements,
        new StatusReport.Location(
            "Santa Lucía prison",
            "Penitentiary Service of Altamira",
            new Moment.At(AT.minusSeconds(3600)),
            "visit report",
            List.of()),
        List.of(
            new StatusReport.ReportedStep(
                "T1", "E. Tanaka", "prison", new Moment.At(AT), "a visit", "")),
        List.of(
            new StatusReport.ReportedPlan(
                "N1", "second note", "M. Devereux", LocalDate.of(2026, 3, 13))),
        List.of(),
        "No removal is planned.",
        List.of(),
        CASE.log().whereabouts().stream().map(news -> news.id()).toList(),
        List.of(
            new StatusReport.Exhibit("A", "note 114", "ab".repeat(32), false, List.of("note 114")),
            new StatusReport.Exhibit("Z", "sealed thing", "cd".repeat(32), true, List.of())),
        CLAUSE,
        "USA",
        List.of());
  }

  private static CourtPaper paper(Submission submission, Language language, Sheet sheet) {
    return StatusPaper.of(
        submission, ReportCheck.of(submission), new StatusPaper.Look(sheet, language, false, AT));
  }

  @Test
  void aReportThatMayBeFinalHasNoMark() {
    Submission submission = report(new Basis.Read("note 114"), true);
    assertThat(ReportCheck.of(submission).finalizable()).isTrue();
    CourtPaper paper = paper(submission, Language.ENGLISH, Sheet.LETTER);
    assertThat(paper.standing()).isEqualTo(Standing.FINAL);
    assertThat(PaperHtml.format(paper)).contains("Read in: note 114. Exhibit A.");
  }

  @Test
  void aReportThatMayNotBeFinalSaysSoAndWhatIsMissingFirst() {
    Submission submission = report(new Basis.Belief(), true);
    CourtPaper paper = paper(submission, Language.ENGLISH, Sheet.LETTER);
    assertThat(paper.standing()).isEqualTo(Standing.INCOMPLETE);
    String html = PaperHtml.format(paper);
    assertThat(html).contains("INCOMPLETE. What is missing or unsupported:");
    assertThat(html.indexOf("rests on a belief"))
        .isBetween(0, html.indexOf("This report is filed under"));
  }

  @Test
  void everyFormOfItIsSoundInEveryLookAndTheSameEachTime() {
    for (Basis basis : List.of(new Basis.Read("note 114"), new Basis.Nothing())) {
      for (Language language : Language.values()) {
        for (Sheet sheet : Sheet.values()) {
          CourtPaper paper = paper(report(basis, false), language, sheet);
          byte[] pdf = PaperPdf.format(paper);
          assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
          assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
          assertThat(PaperPdf.format(paper)).isEqualTo(pdf);
          assertThat(PaperDocx.format(paper)).isEqualTo(PaperDocx.format(paper)).isNotEmpty();
        }
      }
    }
  }

  @Test
  void sealedWordsStandInTheAnnexAndNowhereElse() {
    Submission submission = report(new Basis.Read("note 114"), true);
    ReportVerdict verdict = ReportCheck.of(submission);
    var look = new StatusPaper.Look(Sheet.LETTER, Language.ENGLISH, false, AT);
    String open = PaperHtml.format(StatusPaper.of(submission, verdict, look));
    String annex = PaperHtml.format(StatusPaper.annex(submission, verdict, look).orElseThrow());
    assertThat(open).doesNotContain("Words of S9").doesNotContain("sealed thing");
    assertThat(annex).contains("Words of S9", "sealed thing").doesNotContain("Words of S1");
  }

  @Test
  void aCourtesyCopyHasTheTranslationWhereThereIsOneAndTheEnglishWordsWhereThereIsNone() {
    String html =
        PaperHtml.format(
            paper(report(new Basis.Read("note 114"), true), Language.SPANISH, Sheet.A4));
    assertThat(html)
        .contains("Copia de cortesía", "Palabras de S1.", "Words of S2.")
        .doesNotContain("Words of S1.");
  }

  @Test
  void theParagraphOnGapsIsThereThoughNobodyWroteIt() {
    assertThat(
            PaperHtml.format(
                paper(report(new Basis.Read("note 114"), true), Language.ENGLISH, Sheet.LETTER)))
        .contains("Computed from the record of efforts.");
  }

  @Test
  void aReportFromTheRecordAnswersWithRecordsOrSaysThatItCannot() {
    StatusReport made = ReportFromRecord.of(SEEN);
    Submission submission = Submission.of(CASE, made, null, AT);
    assertThat(made.statements())
        .allSatisfy(statement -> assertThat(statement.directive()).isNotNull());
    assertThat(paper(submission, Language.ENGLISH, Sheet.LETTER).blocks()).isNotEmpty();
  }

  @Test
  void whatIsSealedNowIsNotQuotedFromTheLastReportEither() {
    Submission open = report(new Basis.Read("note 114"), true);
    Submission submission =
        Submission.of(
            CASE,
            open.report(),
            new PreviousReport(
                "ECF 29",
                new Moment.At(AT.minusSeconds(86_400)),
                List.of("Words of S9.", "Words that are gone."),
                List.of(),
                List.of()),
            AT);
    String html = PaperHtml.format(paper(submission, Language.ENGLISH, Sheet.LETTER));
    assertThat(html).contains("Words that are gone.").doesNotContain("Words of S9");
  }

  @Test
  void aDirectiveThatTheSealedAnnexAnswersIsNotSaidToBeUnanswered() {
    Submission open = report(new Basis.Read("note 114"), true);
    List<Statement> sealed =
        open.report().statements().stream()
            .map(one ->
                sentence(
                    one.id(),
                    requireNonNull(one.directive()),
                    one.basis(),
                    one.sealed() || one.id().equals("S1")))
            .toList();
    Submission submission = Submission.of(CASE, of(sealed), null, AT);
    CourtPaper paper = paper(submission, Language.ENGLISH, Sheet.LETTER);
    assertThat(paper.standing()).isEqualTo(Standing.FINAL);
    assertThat(PaperHtml.format(paper))
        .contains("sealed annex")
        .doesNotContain("not answered", "No sentence answers this", "Words of S1");
  }
}
