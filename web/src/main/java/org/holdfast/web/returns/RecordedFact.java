// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.report.words.Words;
import org.holdfast.service.returncase.CaseChange;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.web.page.Address;

/// A fact of a case that may be corrected, as it is recorded.
///
/// @param kind whose form corrects it
/// @param fact all that is recorded of it
/// @param zone the zone of the case
record RecordedFact(FactKind kind, Tree.Members fact, ZoneId zone) {

  /// A fact by its name; empty where there is none, or nothing of its kind is ever corrected.
  static Optional<RecordedFact> of(OpenCase about, FactKind kind, String id) {
    return kind.corrects().isEmpty()
        ? Optional.empty()
        : CaseChange.of(about.view()).facts(kind.section()).stream()
            .filter(one -> CaseTrees.text(one, "id").equals(id))
            .map(one -> new RecordedFact(kind, one, about.zone()))
            .filter(one -> kind != FactKind.ANSWER || one.states("response"))
            .findFirst();
  }

  /// Its name.
  String id() {
    return CaseTrees.text(fact, "id");
  }

  /// Whether it says something under a name.
  boolean states(String name) {
    return !CaseTrees.text(fact, name).isEmpty() || !CaseTrees.texts(fact, name).isEmpty();
  }

  /// What tells it from what it says after any change.
  String version() {
    return Sha256.of(TreeJson.format(fact).getBytes(StandardCharsets.UTF_8)).hex();
  }

  /// What its form is called.
  String heading(Words words) {
    return words.say("returns.correct." + kind, id());
  }

  /// The address of the form that corrects it.
  String address(OpenCase about) {
    return about.address("/correct/" + kind.path() + "?fact=" + Address.encoded(id()));
  }

  /// What its form sends where nothing is changed.
  Map<String, String> sent() {
    Map<String, String> sent = new LinkedHashMap<>();
    for (FactInput input : kind.corrects()) {
      String name = input.name();
      String text = CaseTrees.text(fact, name);
      switch (input) {
        case FactInput.Time _, FactInput.Receipt _ -> sent.putAll(CaseTime.sent(name, text, zone));
        case FactInput.Texts _ -> sent.put(name, String.join("\n", CaseTrees.texts(fact, name)));
        case FactInput.Several _ ->
            CaseTrees.texts(fact, name).forEach(one -> sent.put(name + "-" + one, "yes"));
        case FactInput.YesNo _ ->
            sent.put(name, text.isEmpty() ? "" : text.equals("true") ? "yes" : "no");
        case FactInput.Line _,
            FactInput.Lines _,
            FactInput.Named _,
            FactInput.Day _,
            FactInput.OneOf _ ->
            sent.put(name, text);
      }
    }
    return sent;
  }
}
