// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.casefile.record.Draft;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.filing.Sheet;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;
import org.holdfast.service.returncase.CaseChange;
import org.holdfast.service.returncase.ReportPapers;
import org.holdfast.service.returncase.ReportTree;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.web.returns.CaseTime;

/// That a report was filed: the receipt, the digest of its PDF and the PDF itself go on the record,
/// and the report becomes the one for which the next must answer.
final class ReportFiling {
  private final OpenReport open;
  private final Map<String, String> sent;
  private final Words words;

  ReportFiling(OpenReport open, Map<String, String> sent, Words words) {
    this.open = open;
    this.sent = Map.copyOf(sent);
    this.words = words;
  }

  /// The PDF as of the time at which the report is judged; the same time gives the same bytes.
  static byte[] pdf(OpenReport open) {
    return ReportPapers.of(open.submission(), Sheet.LETTER, Language.ENGLISH, false)
        .file("report.pdf")
        .orElseThrow();
  }

  /// The digest of that PDF.
  static String sha256(OpenReport open) {
    return Sha256.of(pdf(open)).hex();
  }

  private String text(String name) {
    return sent.getOrDefault(name, "").strip();
  }

  private Optional<Instant> received() {
    return CaseTime.instant(
        text("receivedAt") + "T" + text("receivedAt-time"), open.about().zone());
  }

  /// What is wrong with what was sent.
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!open.version().equals(sent.get("version")) || !sha256(open).equals(sent.get("sha256"))) {
      faults.put("", words.say("returns.review.changed"));
    }
    if (text("filing").isEmpty()) {
      faults.put("filing", words.say("returns.fault.missing"));
    } else if (named(text("filing"))) {
      faults.put("filing", words.say("returns.review.taken"));
    }
    if (received().isEmpty()) {
      faults.put("receivedAt", words.say("returns.review.received.wrong"));
    }
    boolean though = open.verdict().finalizable() || !text("confirm-incomplete").isEmpty();
    if (text("confirm-read").isEmpty() || !though) {
      faults.put("confirm", words.say("returns.review.unconfirmed"));
    }
    return faults;
  }

  private boolean named(String id) {
    return open.about().about().filings().stream().anyMatch(one -> one.id().equals(id));
  }

  /// What records it.
  List<Draft> drafts(ActorId by, Instant now) {
    Instant received = received().orElseThrow();
    CaseChange change = CaseChange.of(open.about().view());
    change.with(CaseSection.FILINGS, filing(received));
    change.withReport(
        CaseTrees.PREVIOUS_REPORT,
        ReportTree.filed(open.report(), text("filing"), received, open.about().zone()));
    return change.drafts(by, now, EntryKind.REPORT_FILED, Draft.Document.of(pdf(open)));
  }

  private Tree.Members filing(Instant received) {
    Map<String, Tree> filing = new LinkedHashMap<>();
    filing.put("id", Tree.text(text("filing")));
    filing.put(
        "answers",
        new Tree.Items(
            open.report().answers().stream().<Tree>map(one -> Tree.text(one.value())).toList()));
    switch (open.report().dueAt()) {
      case Moment.At(var at) ->
          filing.put("dueAt", Tree.text(ReportTree.iso(at, open.about().zone())));
      case Moment.On(var day, var _) -> filing.put("dueAt", Tree.text(day.toString()));
      case null -> {}
    }
    filing.put("receivedAt", Tree.text(ReportTree.iso(received, open.about().zone())));
    filing.put("document", Tree.text("status report, PDF, SHA-256 " + sha256(open)));
    return new Tree.Members(filing);
  }
}
