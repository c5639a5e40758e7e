// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.report.text.Markup;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;

/// The form that mends what is wrong beside the sentences: a step without a name, a planned step
/// without a day or put off without a reason, a change of place that the report passes over.
final class MendingForm {
  private final Markup page;
  private final Viewer viewer;
  private final OpenReport open;
  private final ComposerPage.Refused refused;

  MendingForm(Markup page, Viewer viewer, OpenReport open, ComposerPage.Refused refused) {
    this.page = page;
    this.viewer = viewer;
    this.open = open;
    this.refused = refused;
  }

  /// Writes the form for a problem; nothing where it is mended elsewhere.
  void write(ReportProblem problem) {
    String id = problem.at();
    switch (problem.code()) {
      case PLAN_SLIPPED_UNEXPLAINED ->
          folded(
              "explain",
              id,
              Map.of(),
              form ->
                  form.lines("why", "returns.mend.why")
                      .line("newDate", "returns.mend.day", "date"));
      case PLAN_WITHOUT_OWNER_OR_DATE ->
          folded(
              "plan",
              id,
              plan(id),
              form ->
                  form.line("owner", "returns.mend.owner", "text")
                      .line("by", "returns.mend.by", "date"));
      case PASSIVE_STEP ->
          folded(
              "step",
              id,
              step(id),
              form ->
                  form.line("actor", "returns.mend.actor", "text")
                      .line("counterpart", "returns.mend.counterpart", "text")
                      .lines("request", "returns.mend.request"));
      case TRANSFER_NOT_REPORTED ->
          opened("name", id, Map.of()).send("returns.mend.name", "btn").close();
      default -> {
        // A sentence, the declaration or the record itself mends it.
      }
    }
  }

  private interface Fields {
    Form on(Form form);
  }

  private void folded(String act, String id, Map<String, String> known, Fields fields) {
    boolean again = refused.is(act, id);
    page.open("details", "open", again ? "open" : "");
    page.element("summary", viewer.words().say("returns.mend." + act, id)).line();
    fields
        .on(opened(act, id, again ? refused.sent() : known))
        .send("returns.mend.save", "btn")
        .close();
    page.closeLine();
  }

  private Form opened(String act, String id, Map<String, String> sent) {
    Map<String, String> faults = refused.is(act, id) ? refused.faults() : Map.of();
    Form form = Form.open(page, viewer, open.about().address("/report"), sent, faults);
    return form.named(act + id)
        .hidden("act", act)
        .hidden("id", id)
        .hidden("version", open.version());
  }

  private Map<String, String> plan(String id) {
    Map<String, String> sent = new LinkedHashMap<>();
    for (StatusReport.ReportedPlan plan : open.report().plans()) {
      var by = plan.by();
      if (plan.id().equals(id)) {
        sent.put("owner", plan.owner());
        sent.put("by", by == null ? "" : by.toString());
      }
    }
    return sent;
  }

  private Map<String, String> step(String id) {
    Map<String, String> sent = new LinkedHashMap<>();
    for (StatusReport.ReportedStep step : open.report().steps()) {
      if (step.id().equals(id)) {
        sent.put("actor", step.actor());
        sent.put("counterpart", step.counterpart());
        sent.put("request", step.request());
      }
    }
    return sent;
  }
}
