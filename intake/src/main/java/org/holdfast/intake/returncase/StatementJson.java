// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import java.util.List;
import java.util.Set;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.statusreport.Basis;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.Cell;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Reads the sentences of a report, and what each rests on.
final class StatementJson {
  private final CaseValues values;
  private final Set<String> directives;

  StatementJson(CaseValues values, Set<String> directives) {
    this.values = values;
    this.directives = directives;
  }

  List<Statement> statements(Fields report) {
    return values.each(
        report.objects("statements", CaseNames.STATEMENT), this::statement, Statement::id);
  }

  private Statement statement(Fields fields) {
    Cell directive = fields.text("directive");
    values.reference(directive, directives, "a directive");
    return new Statement(
        fields.required("id").text(),
        directive.blank() ? null : new DirectiveId(directive.text()),
        values.requiredWord(fields, "type", Statement.Type.class, Statement.Type.ARGUMENT),
        fields.text("text").text(),
        fields.object("basis", CaseNames.BASIS).map(this::basis).orElse(new Basis.Nothing()),
        fields.text("reason").text(),
        fields.text("translation").text(),
        fields.text("translator").text(),
        fields.flag("sealed").orElse(false));
  }

  /// Every field is read, also one that the kind does not use: nothing is taken in silence.
  private Basis basis(Fields fields) {
    @Nullable Moment at = values.optionalMoment(fields, "at");
    String ref = fields.text("ref").text();
    String by = fields.text("by").text();
    String declaration = fields.textOrFlag("declaration").text();
    String author = fields.text("author").text();
    return switch (values.requiredWord(fields, "kind", BasisKind.class, BasisKind.NONE)) {
      case SAW -> new Basis.Saw(at);
      case DID -> new Basis.Did(at);
      case RECORD -> new Basis.Read(ref);
      case TOLD_BY -> new Basis.ToldBy(by, at, declaration);
      case COMMENT -> new Basis.Remark(ref, author);
      case BELIEF -> new Basis.Belief();
      case NONE -> new Basis.Nothing();
    };
  }

  /// The words for what a sentence rests on.
  private enum BasisKind {
    SAW,
    DID,
    RECORD,
    TOLD_BY,
    COMMENT,
    BELIEF,
    NONE
  }
}
