// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ReasonCode;
import org.holdfast.report.text.SpreadsheetText;
import org.holdfast.report.words.Tally;
import org.jspecify.annotations.Nullable;

/// The answers as a table for a spreadsheet: one row for each seat, RFC 4180, lines ended by CRLF.
///
/// An operation of which no seat could be read has one row with an empty seat, so that nothing is
/// ever held by a row that is not there.
public final class AnswerCsv {
  /// The columns, in order.
  static final List<String> COLUMNS =
      List.of(
          "operation",
          "seat",
          "name",
          "answer",
          "code",
          "reason",
          "further_codes",
          "candidate",
          "probability",
          "candidates",
          "reference",
          "row",
          "screened",
          "for_departure",
          "at",
          "departs_at",
          "expires_at",
          "as_of",
          "registry_version");

  private AnswerCsv() {}

  /// A header row, then one row for each seat, in the order of the manifests.
  public static String format(List<OperationAnswer> answers) {
    List<List<String>> rows = new ArrayList<>();
    for (OperationAnswer answer : answers) {
      if (answer.seats().isEmpty()) {
        rows.add(cells(answer, List.of("", "", answer.worst().name()), empty(answer)));
      }
      answer.seats().forEach(seat -> rows.add(row(answer, seat)));
    }
    return SpreadsheetText.of(COLUMNS, rows.stream());
  }

  private static List<String> row(OperationAnswer operation, SeatAnswer answer) {
    List<CandidateAnswer> candidates = answer.candidates();
    return cells(
        operation,
        List.of(answer.seat().seat(), answer.seat().label(), Tally.of(operation, answer).name()),
        List.of(
            answer.reasons().getFirst().code().name(),
            answer.reasons().getFirst().sentence().english(),
            answer.reasons().stream()
                .skip(1)
                .map(reason -> reason.code().name())
                .distinct()
                .collect(Collectors.joining(";")),
            candidates.isEmpty() ? "" : candidates.getFirst().person().value(),
            candidates.isEmpty()
                ? ""
                : Double.toString(candidates.getFirst().candidate().probability()),
            Integer.toString(candidates.size()),
            answer.seat().reference(),
            Long.toString(answer.seat().row())));
  }

  /// The middle cells of an operation of which no seat was read.
  private static List<String> empty(OperationAnswer operation) {
    boolean held = operation.worst() == Answer.HOLD;
    return List.of(
        held ? ReasonCode.NOT_ACCOUNTED_FOR.name() : "",
        operation.notScreened().stream().findFirst().map(Problem::sentence).orElse(""),
        "",
        "",
        "",
        "0",
        "",
        "");
  }

  private static List<String> cells(
      OperationAnswer operation, List<String> who, List<String> middle) {
    List<String> cells = new ArrayList<>();
    cells.add(operation.manifest().operation());
    cells.addAll(who);
    cells.addAll(middle);
    cells.add(Boolean.toString(operation.screened()));
    cells.add(Boolean.toString(operation.slip().forDeparture()));
    cells.add(operation.at().toString());
    cells.add(text(operation.manifest().departsAt()));
    cells.add(text(operation.expiresAt()));
    cells.add(text(operation.asOf()));
    cells.add(operation.registryVersion());
    return cells;
  }

  private static String text(@Nullable Instant instant) {
    return instant == null ? "" : instant.toString();
  }
}
