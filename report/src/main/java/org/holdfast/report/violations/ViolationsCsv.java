// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.violations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.violation.Finding;
import org.holdfast.casefile.violation.Ground;
import org.holdfast.casefile.violation.Ground.ByProtection;
import org.holdfast.casefile.violation.Match;
import org.holdfast.casefile.violation.Outcome;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.casefile.violation.Told;
import org.holdfast.casefile.violation.ViolationReport;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.holdfast.report.text.SpreadsheetText;
import org.jspecify.annotations.Nullable;

/// The findings as a table for a spreadsheet: one row for each removal and each thing that barred
/// it or may have, and one for each removal that could not be checked.
public final class ViolationsCsv {
  /// The columns, in order.
  static final List<String> COLUMNS =
      List.of(
          "removal",
          "row",
          "operation",
          "name",
          "departed_at",
          "outcome",
          "protection",
          "person",
          "match",
          "probability",
          "barred",
          "code",
          "reason",
          "doubts",
          "agency_told_before",
          "agency_told_perhaps_before",
          "agency_told_after",
          "registered_since",
          "failure_modes",
          "facts",
          "not_checked_because",
          "known_by",
          "as_of",
          "registry_version");

  private ViolationsCsv() {}

  /// A header row, then the rows in the order of the list.
  public static String format(ViolationReport report) {
    return SpreadsheetText.of(
        COLUMNS,
        report.findings().stream()
            .filter(finding -> finding.outcome() != Outcome.NONE_FOUND)
            .flatMap(finding -> rows(report, finding)));
  }

  private static Stream<List<String>> rows(ViolationReport report, Finding finding) {
    return finding.grounds().isEmpty()
        ? Stream.of(row(report, finding, List.of("", "", "", "", "", "", "", "", "", "", "", "")))
        : finding.grounds().stream().map(ground -> row(report, finding, cells(ground)));
  }

  private static List<String> row(ViolationReport report, Finding finding, List<String> ground) {
    List<String> cells = new ArrayList<>(who(finding));
    cells.addAll(ground);
    cells.add(
        finding.proposals().stream()
            .map(proposal -> proposal.mode().number())
            .distinct()
            .collect(Collectors.joining(";")));
    cells.add(
        finding.proposals().stream()
            .map(proposal -> proposal.mode().number() + ": " + proposal.facts().english())
            .collect(Collectors.joining(" ")));
    cells.add(String.join(" ", finding.why()));
    cells.add(text(report.knownBy()));
    cells.add(text(report.asOf()));
    cells.add(report.registryVersion());
    return cells;
  }

  private static List<String> who(Finding finding) {
    String row = Long.toString(finding.row().row());
    String outcome = finding.outcome().name();
    return switch (finding.row()) {
      case RemovalRow.Unread unread -> List.of(unread.id(), row, "", unread.label(), "", outcome);
      case RemovalRow.Read(var removal, long _) ->
          List.of(
              removal.id(),
              row,
              removal.operation(),
              removal.label(),
              departed(removal.departed()),
              outcome);
    };
  }

  /// An instant in UTC, or the day where no more is known.
  static String departed(Moment departed) {
    return switch (departed) {
      case Moment.At(Instant instant) -> instant.toString();
      case Moment.On day -> day.date().toString();
    };
  }

  private static List<String> cells(Ground ground) {
    return switch (ground) {
      case ByProtection by -> ofProtection(by);
      case Ground.WithoutOrder without ->
          List.of(
              "",
              "",
              "",
              "",
              without.barred().name(),
              without.assessment().code().name(),
              without.sentence().english(),
              "",
              "",
              "",
              "",
              "");
    };
  }

  private static List<String> ofProtection(ByProtection by) {
    return List.of(
        by.protection().id().value(),
        by.match().registered().map(PersonId::value).orElse(""),
        match(by.match()),
        by.match() instanceof Match.Compared compared
            ? Double.toString(compared.candidate().probability())
            : "",
        by.barred().name(),
        by.assessment().code().name(),
        by.assessment().sentence().english(),
        by.doubts().stream().map(Sentence::english).collect(Collectors.joining(" ")),
        told(by, Told.When.BEFORE),
        told(by, Told.When.NOT_SETTLED),
        told(by, Told.When.AFTER),
        text(by.registered().since()));
  }

  /// How the person was matched, in one word of the format.
  static String match(Match match) {
    return switch (match) {
      case Match.Confirmed _ -> "CONFIRMED";
      case Match.Compared compared -> compared.candidate().strength().name();
      case Match.PerhapsMember _ -> "PERHAPS_MEMBER";
    };
  }

  private static String told(ByProtection by, Told.When when) {
    return by.told().stream()
        .filter(told -> told.notice().agency() && told.when() == when)
        .map(told -> told.notice().to() + " " + departed(told.notice().at()))
        .collect(Collectors.joining("; "));
  }

  private static String text(@Nullable Instant instant) {
    return instant == null ? "" : instant.toString();
  }
}
