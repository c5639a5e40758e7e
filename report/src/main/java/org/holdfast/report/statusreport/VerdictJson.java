// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.io.StringWriter;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.report.text.JsonText;
import tools.jackson.core.JsonGenerator;

/// What a check of a report came to, as JSON.
public final class VerdictJson {
  private VerdictJson() {}

  /// One object; it ends in a line break.
  public static String format(ReportVerdict verdict) {
    var text = new StringWriter();
    try (JsonGenerator json = JsonText.generator(text)) {
      json.writeStartObject();
      write(json, verdict);
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  /// The members of the object.
  static void write(JsonGenerator json, ReportVerdict verdict) {
    json.writeBooleanProperty("finalizable", verdict.finalizable());
    json.writeArrayPropertyStart("problems");
    for (ReportProblem problem : verdict.problems()) {
      json.writeStartObject();
      json.writeStringProperty("code", problem.code().name());
      json.writeStringProperty("effect", problem.code().effect().name());
      json.writeStringProperty("at", problem.at());
      json.writeStringProperty("sentence", problem.sentence().english());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
