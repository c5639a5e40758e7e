// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.statusreport.PreviousReport;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.StatusReport.ReportedPlan;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.json.syntax.Fields.TextOrObject;
import org.jspecify.annotations.Nullable;

/// Reads the report of a case, and the report before it.
final class ReportJson {
  private final CaseValues values;
  private final StatementJson statements;
  private final Set<String> directives;
  private final LocalDate ordered;

  ReportJson(CaseValues values, List<CourtOrder> orders) {
    this.values = values;
    this.directives = OrderJson.ids(orders);
    this.statements = new StatementJson(values, directives);
    this.ordered =
        orders.stream()
            .map(order -> order.entered().day(values.zone()))
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
  }

  StatusReport report(Fields fields) {
    @Nullable LocalDate periodFrom = values.date(fields, "periodFrom");
    return new StatusReport(
        fields.text("title").text(),
        values.references(fields, "answers", directives, "a directive").stream()
            .map(DirectiveId::new)
            .toList(),
        values.optionalMoment(fields, "dueAt"),
        values.instant(fields, "filedAt"),
        periodFrom == null ? ordered : periodFrom,
        declarant(fields),
        statements.statements(fields),
        fields.object("location", CaseNames.LOCATION).map(this::location).orElse(null),
        values.each(
            fields.objects("steps", CaseNames.STEP), this::step, StatusReport.ReportedStep::id),
        plans(fields),
        list(fields.objects("slips", CaseNames.SLIP), this::slip),
        fields.text("returnTerms").text(),
        privilegeLog(fields),
        reported(fields),
        values.each(
            fields.objects("exhibits", CaseNames.EXHIBIT),
            this::exhibit,
            StatusReport.Exhibit::mark),
        fields.text("declarationClause").text(),
        fields.text("signedIn").text(),
        list(fields.objects("service", CaseNames.SERVED), this::served));
  }

  PreviousReport previous(Fields fields) {
    return new PreviousReport(
        fields.text("id").text(),
        values.moment(fields, "filedAt"),
        list(fields.objects("statements", CaseNames.PREVIOUS_STATEMENT), ReportJson::words),
        plans(fields),
        reported(fields));
  }

  /// The words of a sentence of the report before. Which directive it answered is not asked: an
  /// order since may have put another in its place.
  private static String words(Fields statement) {
    statement.text("id");
    statement.text("directive");
    return statement.text("text").text();
  }

  private static StatusReport.Declarant declarant(Fields fields) {
    return fields
        .object("declarant", CaseNames.DECLARANT)
        .map(one ->
            new StatusReport.Declarant(
                one.text("name").text(), one.text("title").text(), one.text("agency").text()))
        .orElse(new StatusReport.Declarant("", "", ""));
  }

  private StatusReport.Location location(Fields fields) {
    return new StatusReport.Location(
        fields.text("place").text(),
        fields.text("custodian").text(),
        values.optionalMoment(fields, "asOf"),
        fields.text("source").text(),
        list(fields.textsOrObjects("attempts", CaseNames.ATTEMPT, "at"), this::attempt));
  }

  private StatusReport.Attempt attempt(TextOrObject attempt) {
    @Nullable Fields fields = attempt.object();
    if (fields == null) {
      return new StatusReport.Attempt(values.optionalMoment(attempt.text()), "");
    }
    List<String> words =
        Stream.of("by", "counterpart", "how", "what", "result")
            .map(name -> fields.text(name).text())
            .filter(text -> !text.isEmpty())
            .toList();
    return new StatusReport.Attempt(values.optionalMoment(fields, "at"), String.join(", ", words));
  }

  private StatusReport.ReportedStep step(Fields fields) {
    return new StatusReport.ReportedStep(
        fields.required("id").text(),
        fields.text("actor").text(),
        fields.text("counterpart").text(),
        values.optionalMoment(fields, "at"),
        fields.text("request").text(),
        fields.text("response").text());
  }

  private List<ReportedPlan> plans(Fields fields) {
    return values.each(
        fields.objects("plans", CaseNames.REPORTED_PLAN),
        plan ->
            new ReportedPlan(
                plan.required("id").text(),
                plan.text("what").text(),
                plan.text("owner").text(),
                values.date(plan, "by")),
        ReportedPlan::id);
  }

  /// Why a step slipped. The three names mean one thing; what each says counts.
  private StatusReport.Explanation slip(Fields fields) {
    String why =
        Stream.of("why", "reason", "explanation")
            .map(name -> fields.text(name).text())
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("; "));
    return new StatusReport.Explanation(
        values.named(fields, "plan").text(), why, values.date(fields, "newDate"));
  }

  private List<StatusReport.Privileged> privilegeLog(Fields fields) {
    return fields.textsOrObjects("privilegeLog", CaseNames.PRIVILEGED, "statement").stream()
        .map(item -> {
          @Nullable Fields object = item.object();
          return new StatusReport.Privileged(
              object == null ? item.text().text() : object.required("statement").text(),
              object == null ? "" : object.text("privilege").text(),
              object == null ? "" : object.text("description").text(),
              object == null ? "" : object.text("claimedBy").text());
        })
        .toList();
  }

  private static List<String> reported(Fields fields) {
    return fields.textsOrObjects("whereaboutsReported", CaseNames.REPORTED, "id").stream()
        .map(ReportJson::id)
        .toList();
  }

  private static String id(TextOrObject named) {
    @Nullable Fields object = named.object();
    return (object == null ? named.text() : object.required("id")).text();
  }

  private StatusReport.Exhibit exhibit(Fields fields) {
    return new StatusReport.Exhibit(
        fields.required("mark").text(),
        fields.text("what").text(),
        fields.text("sha256").text(),
        fields.flag("sealed").orElse(false),
        values.texts(fields, "refs"));
  }

  private StatusReport.Served served(Fields fields) {
    return new StatusReport.Served(
        fields.required("on").text(),
        fields.text("how").text(),
        values.optionalMoment(fields, "at"));
  }

  private static <F, T> List<T> list(List<F> objects, Function<F, T> reader) {
    return objects.stream().map(reader).toList();
  }
}
