// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import java.util.List;
import java.util.Set;
import org.holdfast.casefile.duty.Dispute;
import org.holdfast.casefile.duty.Filing;
import org.holdfast.casefile.duty.Fulfilment;
import org.holdfast.casefile.order.Cadence;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.Cell;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Reads what answers the directives of a case.
final class AnswersJson {
  private final CaseValues values;
  private final Set<String> directives;
  private final Set<String> recurring;

  AnswersJson(CaseValues values, List<CourtOrder> orders) {
    this.values = values;
    this.directives = OrderJson.ids(orders);
    this.recurring =
        Set.copyOf(
            orders.stream()
                .flatMap(order -> order.directives().stream())
                .filter(directive -> directive.cadence() instanceof Cadence.Every)
                .map(directive -> directive.id().value())
                .toList());
  }

  List<Filing> filings(Fields record) {
    return values.each(
        record.objects("filings", CaseNames.FILING), this::filing, filing -> filing.id());
  }

  /// A reader would get this wrong: a filing for a directive that is due again and again says for
  /// which due time it is. Nobody guesses which of two reports is the late one.
  private Filing filing(Fields fields) {
    List<String> answers = values.references(fields, "answers", directives, "a directive");
    @Nullable Moment dueAt = values.optionalMoment(fields, "dueAt");
    if (dueAt == null && answers.stream().anyMatch(recurring::contains)) {
      fields.missing("dueAt");
    }
    return new Filing(
        fields.required("id").text(),
        answers.stream().map(DirectiveId::new).toList(),
        dueAt,
        values.requiredInstant(fields, "receivedAt"),
        fields.text("document").text(),
        dispute(fields));
  }

  List<Fulfilment> fulfilments(Fields record) {
    return record.objects("fulfilments", CaseNames.FULFILMENT).stream()
        .map(fields -> {
          Cell directive = fields.required("directive");
          values.reference(directive, directives, "a directive");
          return new Fulfilment(
              new DirectiveId(directive.blank() ? "?" : directive.text()),
              values.happening(fields, "at"),
              fields.text("what").text(),
              fields.text("document").text(),
              values.texts(fields, "by"),
              dispute(fields));
        })
        .toList();
  }

  private @Nullable Dispute dispute(Fields fields) {
    return fields
        .object("dispute", CaseNames.DISPUTE)
        .map(dispute ->
            new Dispute(
                dispute.required("by").text(),
                values.happening(dispute, "at"),
                dispute.text("why").text(),
                dispute.text("document").text()))
        .orElse(null);
  }
}
