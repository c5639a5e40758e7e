// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import java.util.List;
import java.util.function.Function;
import org.holdfast.casefile.returncase.Correction;
import org.holdfast.casefile.returncase.Counterpart;
import org.holdfast.casefile.returncase.CounterpartKind;
import org.holdfast.casefile.returncase.ForeignNote;
import org.holdfast.casefile.returncase.Intention;
import org.holdfast.casefile.returncase.Official;
import org.holdfast.casefile.returncase.Said;
import org.holdfast.intake.json.syntax.Fields;

/// Reads who has a part in a case, what was said, and what is meant.
final class PeopleJson {
  private final CaseValues values;

  PeopleJson(CaseValues values) {
    this.values = values;
  }

  List<Official> officials(Fields record) {
    return record.objects("officials", CaseNames.OFFICIAL).stream().map(this::official).toList();
  }

  private Official official(Fields fields) {
    return new Official(
        fields.required("name").text(),
        fields.text("title").text(),
        fields.text("agency").text(),
        values.requiredWord(fields, "role", Official.Role.class, Official.Role.OWNER),
        values.happening(fields, "since"),
        values.optionalHappening(fields, "until"),
        fields.text("authority").text(),
        fields.text("standsInFor").text(),
        fields.objects("knows", CaseNames.KNOWLEDGE).stream()
            .map(known ->
                new Official.Knowledge(known.required("what").text(), known.required("how").text()))
            .toList());
  }

  List<Counterpart> counterparts(Fields record) {
    return values.each(
        record.objects("counterparts", CaseNames.COUNTERPART),
        fields ->
            new Counterpart(
                fields.required("name").text(),
                fields.text("government").text(),
                values.requiredWord(
                    fields, "kind", CounterpartKind.class, CounterpartKind.OTHER_OUTSIDE),
                values.texts(fields, "channels")),
        Counterpart::name);
  }

  List<Said> said(Fields record) {
    return values.each(record.objects("statements", CaseNames.SAID), this::statement, Said::id);
  }

  private Said statement(Fields fields) {
    return new Said(
        fields.required("id").text(),
        values.happening(fields, "at"),
        fields.required("speaker").text(),
        fields.text("capacity").text(),
        fields.required("side").text(),
        fields.required("quote").text(),
        orElse(fields.text("language").text(), "en"),
        fields.text("translation").text(),
        fields.text("translator").text(),
        fields.text("source").text(),
        values.texts(fields, "contradicts"));
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  List<ForeignNote> notes(Fields record) {
    return values.each(
        record.objects("notes", CaseNames.NOTE),
        fields ->
            new ForeignNote(
                fields.required("id").text(),
                fields.required("to").text(),
                fields.text("subject").text(),
                fields.required("draftedBy").text(),
                values.happening(fields, "draftedAt"),
                fields.objects("confirmations", CaseNames.CONFIRMATION).stream()
                    .map(one ->
                        new ForeignNote.Confirmation(
                            one.required("by").text(), values.happeningAtOnce(one, "at")))
                    .toList(),
                values.optionalHappening(fields, "sentAt")),
        ForeignNote::id);
  }

  List<Intention> intentions(Fields record) {
    return list(
        record.objects("intentions", CaseNames.INTENTION),
        fields ->
            new Intention(
                values.happening(fields, "at"),
                fields.required("what").text(),
                fields.text("source").text()));
  }

  List<Correction> corrections(Fields record) {
    return list(
        record.objects("corrections", CaseNames.CORRECTION),
        fields ->
            new Correction(
                fields.required("of").text(),
                values.happeningAtOnce(fields, "knownSince"),
                values.optionalHappening(fields, "servedAt"),
                fields.text("what").text(),
                fields.text("document").text()));
  }

  private static <T> List<T> list(List<Fields> objects, Function<Fields, T> reader) {
    return objects.stream().map(reader).toList();
  }
}
