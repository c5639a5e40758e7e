// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.duty.CourtDays;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.returncase.Caption;
import org.holdfast.casefile.returncase.Opening;
import org.holdfast.casefile.returncase.RemovalFact;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.json.syntax.JsonFile;
import org.holdfast.intake.json.syntax.JsonRoot;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.legaltime.Rule;
import org.holdfast.legaltime.calendar.Court;
import org.holdfast.legaltime.calendar.CourtCalendar;
import org.holdfast.legaltime.calendar.Courts;

/// Reads a return case in JSON (`docs/formats/case.md`).
public final class CaseJson {
  private final JsonFile json;
  private final Problems problems = new Problems();
  private final Values values = new Values(problems);

  private CaseJson(ReceivedFile file) {
    this.json = JsonFile.decode(file, problems);
  }

  /// Reads the whole file.
  public static Reading<ReadCase> read(ReceivedFile file) {
    return new CaseJson(file).reading(file);
  }

  private Reading<ReadCase> reading(ReceivedFile file) {
    JsonRoot root = JsonRoot.of(json);
    Fields fields = root.object(json, problems, CaseNames.CASE, "a return case");
    ReadCase read = read(fields);
    List<Problem> found =
        problems.problems().stream()
            .filter(problem -> root.whole() || problem.code() != Problem.Code.MISSING_FIELD)
            .toList();
    var accounting =
        new Accounting(
            file.name(),
            file.sha256(),
            file.size(),
            root.bytesRead(),
            null,
            read.returnCase().log().efforts().size());
    return new Reading<>(read, accounting, found, problems.notes());
  }

  private ReadCase read(Fields root) {
    CourtDays days = days(root);
    var shared = new CaseValues(values, problems, days.zone());
    var orderJson = new OrderJson(shared);
    List<CourtOrder> orders = orderJson.orders(root);
    Fields record =
        root.object("record", CaseNames.RECORD).orElseGet(() -> root.nothing(CaseNames.RECORD));
    var answers = new AnswersJson(shared, orders);
    var about =
        new ReturnCase(
            root.text("id").text(),
            root.text("title").text(),
            root.text("person").text(),
            days,
            root.object("caption", CaseNames.CAPTION).map(CaseJson::caption).orElse(null),
            root.object("opened", CaseNames.OPENED).map(one -> opening(one, shared)).orElse(null),
            root.object("removal", CaseNames.REMOVAL).map(one -> removal(one, shared)).orElse(null),
            orders,
            orderJson.events(root, orders),
            answers.filings(record),
            answers.fulfilments(record),
            new LogJson(shared).log(record));
    var reports = new ReportJson(shared, orders);
    return new ReadCase(
        about,
        root.object("report", CaseNames.REPORT).map(reports::report).orElse(null),
        root.object("previousReport", CaseNames.PREVIOUS_REPORT)
            .map(reports::previous)
            .orElse(null));
  }

  /// A reader would get this wrong: some courts sit in two zones. Which of them ends its days,
  /// nobody guesses.
  private CourtDays days(Fields root) {
    Cell cell = root.text("court");
    Optional<Court> court = Courts.named(cell.text());
    if (!cell.blank() && court.isEmpty()) {
      problems.unreadable(cell, "a federal court by its id or name", "Write it as mdd or D. Md.");
    }
    Optional<ZoneId> stated = values.times().zone(root.text("zone"));
    boolean told = court.filter(one -> one.zones().size() == 1).isPresent();
    if (stated.isEmpty() && !told && !root.states("zone")) {
      root.missing("zone");
    }
    ZoneId zone =
        stated.orElseGet(() -> court.map(one -> one.zones().getFirst()).orElse(ZoneOffset.UTC));
    return court.map(one -> days(one, zone)).orElseGet(() -> CourtDays.in(zone));
  }

  /// A court of appeals counts by its own rule, and by the days of the state where its clerk sits.
  private static CourtDays days(Court court, ZoneId zone) {
    Rule rule = court.ofAppeals() ? Rule.FRAP26 : Rule.FRCP6;
    Set<String> states =
        Stream.of(court.state()).filter(Courts::isState).collect(Collectors.toSet());
    return new CourtDays(rule, new CourtCalendar(states, Set.of()), zone);
  }

  private static Caption caption(Fields fields) {
    return new Caption(
        fields.texts("court").stream().map(Cell::text).toList(),
        fields.text("petitioners").text(),
        fields.text("petitionerRole").text(),
        fields.text("respondents").text(),
        fields.text("respondentRole").text(),
        fields.text("docket").text());
  }

  private static Opening opening(Fields fields, CaseValues values) {
    return new Opening(
        values.requiredWord(fields, "cause", Opening.Cause.class, Opening.Cause.BY_HAND),
        fields.text("ref").text(),
        values.happening(fields, "at"));
  }

  private static RemovalFact removal(Fields fields, CaseValues values) {
    return new RemovalFact(
        values.happening(fields, "at"),
        fields.text("from").text(),
        fields.text("to").text(),
        fields.text("what").text());
  }
}
