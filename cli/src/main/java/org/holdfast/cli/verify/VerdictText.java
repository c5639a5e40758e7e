// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.verify;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.holdfast.report.text.JsonText;
import org.holdfast.report.text.Visible;
import org.holdfast.report.text.Wrapped;
import org.holdfast.service.verify.Verdict;
import tools.jackson.core.JsonGenerator;

/// Verdicts for people and for machines.
final class VerdictText {
  /// A change to a field's name, place or meaning raises it.
  private static final String FORMAT = "holdfast-verify-1";

  private static final String INDENT = "    ";

  private VerdictText() {}

  /// For people.
  ///
  /// @param width columns of a line
  static String text(List<Verdict> verdicts, int width) {
    var text = new StringBuilder();
    for (Verdict verdict : verdicts) {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(Visible.of(verdict.name())).append('\n');
      text.append("  ").append(verdict.outcome().words());
      text.append(" (").append(verdict.kind().words()).append(")\n");
      verdict
          .facts()
          .forEach(fact ->
              text.append(
                  String.format(Locale.ROOT, "    %-20s %s\n", fact.label(), fact.value())));
      section(text, "Does not fit", verdict.defects(), width);
      section(text, "Proven", verdict.proven(), width);
      section(text, "Not proven", verdict.notProven(), width);
    }
    return text.toString();
  }

  private static void section(
      StringBuilder text, String heading, List<String> sentences, int width) {
    if (sentences.isEmpty()) {
      return;
    }
    text.append("  ").append(heading).append('\n');
    for (String sentence : sentences) {
      int room = width - INDENT.length() - 2;
      List<String> lines = Wrapped.lines(sentence, room, room);
      for (int i = 0; i < lines.size(); i++) {
        text.append(INDENT).append(i == 0 ? "- " : "  ").append(lines.get(i)).append('\n');
      }
    }
  }

  /// For machines: one object for one verdict, an array for several; it ends in a line break.
  static String json(List<Verdict> verdicts) {
    var text = new StringWriter();
    try (JsonGenerator json = JsonText.generator(text)) {
      if (verdicts.size() == 1) {
        write(json, verdicts.getFirst());
      } else {
        json.writeStartArray();
        verdicts.forEach(verdict -> write(json, verdict));
        json.writeEndArray();
      }
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Verdict verdict) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("file", verdict.name());
    json.writeStringProperty("kind", verdict.kind().name());
    json.writeStringProperty("result", verdict.outcome().name());
    json.writeNumberProperty("exit", VerifyCommand.exitCode(verdict).number());
    json.writeObjectPropertyStart("facts");
    verdict.facts().stream()
        .filter(fact -> !fact.label().equals("because"))
        .forEach(fact -> json.writeStringProperty(fact.label(), fact.value()));
    json.writeEndObject();
    list(json, "defects", verdict.defects());
    list(json, "proven", verdict.proven());
    list(json, "notProven", verdict.notProven());
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String name, List<String> sentences) {
    json.writeArrayPropertyStart(name);
    sentences.forEach(json::writeString);
    json.writeEndArray();
  }
}
