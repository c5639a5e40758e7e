// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.statusreport.ReportCheck;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.service.returncase.CaseFiles;
import org.holdfast.service.returncase.ReportTree;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.web.returns.OpenCase;

/// The report of a case that is being written, judged as if it were filed at a time.
///
/// @param about the case
/// @param submission the report beside its case
/// @param verdict what the check of it came to
record OpenReport(OpenCase about, Submission submission, ReportVerdict verdict) {

  /// The report that was saved last, else the one that the record gives.
  static OpenReport of(OpenCase about, Instant at) {
    Submission submission = CaseFiles.submission(about.reading().value(), at, at);
    return new OpenReport(about, submission, ReportCheck.of(submission));
  }

  StatusReport report() {
    return submission.report();
  }

  /// The report as a case file holds it.
  Tree.Members tree() {
    return ReportTree.of(report(), about.zone());
  }

  /// What tells this wording from any other, so that nobody changes or files another than they
  /// read.
  String version() {
    return Sha256.of(TreeJson.format(tree()).getBytes(StandardCharsets.UTF_8)).hex();
  }

  /// A sentence by its name.
  Optional<Statement> statement(String id) {
    return report().statements().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What must be mended before it is final, or must be shown.
  List<ReportProblem> problems(ReportProblem.Effect effect) {
    return verdict.problems().stream()
        .filter(problem -> problem.code().effect() == effect)
        .toList();
  }
}
