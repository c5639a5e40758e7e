// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import java.util.List;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.returncase.CaseLog;
import org.holdfast.casefile.returncase.ChecklistItem;
import org.holdfast.casefile.returncase.CounterpartKind;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.PlannedStep;
import org.holdfast.casefile.returncase.Welfare;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.intake.json.syntax.Fields;
import org.jspecify.annotations.Nullable;

/// Reads what was done, learned and planned in a case.
final class LogJson {
  private final CaseValues values;
  private final PeopleJson people;

  LogJson(CaseValues values) {
    this.values = values;
    this.people = new PeopleJson(values);
  }

  CaseLog log(Fields record) {
    return new CaseLog(
        values.each(record.objects("efforts", CaseNames.EFFORT), this::effort, Effort::id),
        values.each(
            record.objects("whereabouts", CaseNames.WHEREABOUTS),
            this::whereabouts,
            Whereabouts::id),
        values.each(record.objects("welfare", CaseNames.WELFARE), this::welfare, Welfare::id),
        values.each(record.objects("plans", CaseNames.PLAN), this::plan, PlannedStep::id),
        plansDone(record),
        record.objects("checklist", CaseNames.CHECKLIST_ITEM).stream()
            .map(this::checklistItem)
            .toList(),
        people.officials(record),
        people.counterparts(record),
        people.said(record),
        people.notes(record),
        people.intentions(record),
        people.corrections(record));
  }

  private Effort effort(Fields fields) {
    return new Effort(
        fields.required("id").text(),
        values.happening(fields, "at"),
        fields.text("act").text(),
        fields.text("actor").text(),
        fields.text("office").text(),
        fields.text("counterpart").text(),
        values.requiredWord(
            fields, "counterpartKind", CounterpartKind.class, CounterpartKind.INTERNAL),
        fields.text("channel").text(),
        fields.text("request").text(),
        fields.text("response").text(),
        values.optionalHappening(fields, "answeredAt"),
        values.date(fields, "nextBy"),
        fields.text("evidence").text());
  }

  private Whereabouts whereabouts(Fields fields) {
    return new Whereabouts(
        fields.required("id").text(),
        values.noted(fields.required("type"), CaseValues.WHEREABOUTS),
        fields.text("place").text(),
        fields.text("to").text(),
        fields.text("custodian").text(),
        values.happening(fields, "at"),
        fields.text("how").text(),
        fields.text("source").text(),
        values.texts(fields, "mayTell"));
  }

  private Welfare welfare(Fields fields) {
    return new Welfare(
        fields.required("id").text(),
        values.happening(fields, "at"),
        fields.required("what").text(),
        fields.flag("redFlag").orElse(false),
        values.optionalHappening(fields, "resolvedAt"),
        fields.text("source").text());
  }

  private PlannedStep plan(Fields fields) {
    return new PlannedStep(
        fields.required("id").text(),
        fields.required("what").text(),
        fields.text("owner").text(),
        values.date(fields, "by"),
        values.happening(fields, "statedAt"),
        fields.text("statedIn").text(),
        fields.objects("slips", CaseNames.PLAN_SLIP).stream()
            .map(slip ->
                new PlannedStep.Slip(
                    values.date(slip, "to"), values.happening(slip, "at"), slip.text("why").text()))
            .toList(),
        values.optionalHappening(fields, "doneAt"));
  }

  private List<CaseLog.PlanDone> plansDone(Fields record) {
    return record.textsOrObjects("plansDone", CaseNames.PLAN_DONE, "plan").stream()
        .map(done -> {
          @Nullable Fields object = done.object();
          @Nullable Happening happening =
              object == null || !(object.states("at") || object.states("learnedAt"))
                  ? null
                  : values.happening(object, "at");
          String plan = object == null ? done.text().text() : values.named(object, "plan").text();
          return new CaseLog.PlanDone(plan, happening);
        })
        .toList();
  }

  private ChecklistItem checklistItem(Fields fields) {
    return new ChecklistItem(
        values.requiredWord(
            fields, "need", ChecklistItem.Need.class, ChecklistItem.Need.CUSTODY_ON_RETURN),
        values.requiredWord(
            fields, "state", ChecklistItem.State.class, ChecklistItem.State.NOT_BEGUN),
        fields.text("what").text(),
        fields.text("owner").text(),
        values.date(fields, "by"),
        values.happening(fields, "at"),
        fields.text("evidence").text());
  }
}
