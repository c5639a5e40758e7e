// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.statusreport.Basis;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Form;
import org.holdfast.web.page.Viewer;
import org.holdfast.web.returns.CaseTime;
import org.jspecify.annotations.Nullable;

/// The form in which a sentence of a report is worded, and how whoever declares it knows it.
final class SentenceForm {
  private static final List<String> TYPES = List.of("FACT", "CANNOT", "ARGUMENT", "PRIVILEGE");
  private static final List<String> KINDS =
      List.of("SAW", "DID", "RECORD", "TOLD_BY", "COMMENT", "BELIEF", "NONE");

  private final Markup page;
  private final Viewer viewer;
  private final Words words;
  private final OpenReport open;

  SentenceForm(Markup page, Viewer viewer, OpenReport open) {
    this.page = page;
    this.viewer = viewer;
    this.words = viewer.words();
    this.open = open;
  }

  /// Writes the form.
  ///
  /// @param act what sending it does: `sentence`, `add`
  /// @param id the sentence; empty for a new one
  /// @param sent what stands in it
  void write(String act, String id, Map<String, String> sent, Map<String, String> faults) {
    Form form = Form.open(page, viewer, open.about().address("/report"), sent, faults);
    form.named(act + id).hidden("act", act).hidden("id", id).hidden("version", open.version());
    form.lines("text", "returns.sentence.text")
        .choice("directive", "returns.sentence.directive", directives())
        .choice("type", "returns.sentence.type", worded("returns.type.", TYPES))
        .radios("kind", "returns.sentence.kind", worded("returns.kind.", KINDS))
        .line("ref", "returns.sentence.ref", "text")
        .line("by", "returns.sentence.by", "text");
    form.when("at", "returns.sentence.at", "returns.clock")
        .line("declaration", "returns.sentence.declaration", "text")
        .line("author", "returns.sentence.author", "text")
        .lines("reason", "returns.sentence.reason")
        .lines("translation", "returns.sentence.translation")
        .line("translator", "returns.sentence.translator", "text")
        .check("sealed", "yes", words.say("returns.sentence.sealed"))
        .send(act.equals("add") ? "returns.sentence.add" : "returns.sentence.save", "btn solid")
        .close();
  }

  private Map<String, String> directives() {
    Map<String, String> all = new LinkedHashMap<>();
    for (Directive one : open.submission().directives()) {
      all.put(one.id().value(), one.id().value() + ". " + one.text());
    }
    return all;
  }

  private Map<String, String> worded(String prefix, List<String> values) {
    Map<String, String> all = new LinkedHashMap<>();
    values.forEach(value -> all.put(value, words.say(prefix + value)));
    return all;
  }

  /// What a sentence says, as its form sends it.
  static Map<String, String> sent(Statement statement, ZoneId zone) {
    Map<String, String> sent = new LinkedHashMap<>();
    var directive = statement.directive();
    sent.put("directive", directive == null ? "" : directive.value());
    sent.put("type", statement.type().name());
    sent.put("text", statement.text());
    sent.put("reason", statement.reason());
    sent.put("translation", statement.translation());
    sent.put("translator", statement.translator());
    sent.put("sealed", statement.sealed() ? "yes" : "");
    basis(sent, statement.basis(), zone);
    return sent;
  }

  private static void basis(Map<String, String> sent, Basis basis, ZoneId zone) {
    switch (basis) {
      case Basis.Saw(var at) -> known(sent, "SAW", at, zone);
      case Basis.Did(var at) -> known(sent, "DID", at, zone);
      case Basis.Read(var ref) -> {
        known(sent, "RECORD", null, zone);
        sent.put("ref", ref);
      }
      case Basis.ToldBy(var by, var at, var declaration) -> {
        known(sent, "TOLD_BY", at, zone);
        sent.put("by", by);
        sent.put("declaration", declaration);
      }
      case Basis.Remark(var ref, var author) -> {
        known(sent, "COMMENT", null, zone);
        sent.put("ref", ref);
        sent.put("author", author);
      }
      case Basis.Belief _ -> known(sent, "BELIEF", null, zone);
      case Basis.Nothing _ -> known(sent, "NONE", null, zone);
    }
  }

  private static void known(
      Map<String, String> sent, String kind, @Nullable Moment at, ZoneId zone) {
    sent.put("kind", kind);
    switch (at) {
      case Moment.At(var instant) -> sent.putAll(CaseTime.sent("at", instant.toString(), zone));
      case Moment.On(var day, var _) -> sent.putAll(CaseTime.sent("at", day.toString(), zone));
      case null -> {}
    }
  }
}
