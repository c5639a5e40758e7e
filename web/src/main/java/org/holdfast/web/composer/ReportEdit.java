// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.casefile.statusreport.ReportFromRecord;
import org.holdfast.casefile.statusreport.Statement;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.service.returncase.ReportTree;
import org.holdfast.web.returns.CaseText;
import org.holdfast.web.returns.CaseTime;

/// Changes the words of a report as somebody sent them.
final class ReportEdit {
  private static final String STATEMENTS = "statements";

  /// What the record says, and nobody words.
  private static final Set<String> FACTS =
      Set.of("steps", "plans", "slips", "location", "whereaboutsReported");

  private static final List<String> DECLARANT = List.of("name", "title", "agency");

  private final OpenReport open;
  private final Map<String, String> sent;

  ReportEdit(OpenReport open, Map<String, String> sent) {
    this.open = open;
    this.sent = sent;
  }

  private String text(String name) {
    return CaseText.oneLine(sent.getOrDefault(name, "")).strip();
  }

  /// A sentence in other words, or resting on something else.
  Tree.Members sentence() {
    return statements(all -> {
      all.replaceAll(one -> isIt(one) ? worded(CaseTrees.text((Tree.Members) one, "id")) : one);
      return all;
    });
  }

  /// A report without a sentence.
  Tree.Members strike() {
    return statements(all -> {
      all.removeIf(this::isIt);
      return all;
    });
  }

  /// A report with a further sentence. It takes the name of none before it, nor of one that the
  /// privilege log still names.
  Tree.Members add() {
    long highest =
        Stream.concat(
                open.report().statements().stream().map(Statement::id),
                open.report().privilegeLog().stream().map(StatusReport.Privileged::statement))
            .map(id -> id.replaceAll("\\D", ""))
            .filter(digits -> !digits.isEmpty() && digits.length() < 10)
            .mapToLong(Long::parseLong)
            .max()
            .orElse(0);
    return statements(all -> {
      all.add(worded("S" + (highest + 1)));
      return all;
    });
  }

  private boolean isIt(Tree statement) {
    return statement instanceof Tree.Members one && CaseTrees.text(one, "id").equals(text("id"));
  }

  private Tree.Members statements(UnaryOperator<List<Tree>> change) {
    List<Tree> statements = new ArrayList<>(CaseTrees.items(open.tree(), STATEMENTS));
    return with(STATEMENTS, new Tree.Items(change.apply(statements)));
  }

  private Tree.Members worded(String id) {
    Map<String, Tree> one = new LinkedHashMap<>();
    one.put("id", Tree.text(id));
    for (String name :
        List.of("directive", "type", "text", "reason", "translation", "translator")) {
      put(one, name, text(name));
    }
    Map<String, Tree> basis = new LinkedHashMap<>();
    for (String name : List.of("kind", "ref", "by", "declaration", "author")) {
      put(basis, name, text(name));
    }
    put(basis, "at", CaseTime.stated(sent, "at", open.about().zone()));
    one.put("basis", new Tree.Members(basis));
    if (!text("sealed").isEmpty()) {
      one.put("sealed", new Tree.Scalar("true"));
    }
    return new Tree.Members(one);
  }

  private static void put(Map<String, Tree> into, String name, String value) {
    if (!value.isEmpty()) {
      into.put(name, Tree.text(value));
    }
  }

  /// Who declares, in which words, and what is disclosed of custody on return.
  Tree.Members declaration() {
    Map<String, Tree> all = new LinkedHashMap<>(open.tree().values());
    Map<String, Tree> declarant = new LinkedHashMap<>();
    DECLARANT.forEach(name -> put(declarant, name, text(name)));
    all.put("declarant", new Tree.Members(declarant));
    for (String name : List.of("declarationClause", "signedIn", "returnTerms")) {
      all.remove(name);
      put(all, name, text(name));
    }
    return new Tree.Members(all);
  }

  /// The facts as the record has them now; the sentences stay as they are worded.
  Tree.Members facts() {
    Map<String, Tree> all = new LinkedHashMap<>(open.tree().values());
    Map<String, Tree> now = fromRecord().values();
    for (String name : FACTS) {
      all.remove(name);
      Tree fact = now.get(name);
      if (fact != null) {
        all.put(name, fact);
      }
    }
    return new Tree.Members(all);
  }

  /// The whole report as the record gives it now.
  Tree.Members fromRecord() {
    CaseAsOf standing = open.about().asOf(open.submission().at());
    return ReportTree.of(ReportFromRecord.of(standing), open.about().zone());
  }

  /// The whole report as the record gives it now, with the exhibits and the certificate of service
  /// that stand. The privilege log goes with the sentences that it names.
  Tree.Members anew() {
    Map<String, Tree> all = new LinkedHashMap<>(fromRecord().values());
    for (ClosingPart part : List.of(ClosingPart.EXHIBITS, ClosingPart.SERVICE)) {
      all.put(part.list(), new Tree.Items(List.copyOf(CaseTrees.items(open.tree(), part.list()))));
    }
    return new Tree.Members(all);
  }

  /// Why a planned step was put off, and to which day.
  Tree.Members explained() {
    Map<String, Tree> slip = new LinkedHashMap<>();
    for (String name : List.of("why", "newDate")) {
      put(slip, name, text(name));
    }
    return items("slips", "plan", slip);
  }

  /// A planned step or a step that was taken, with what it lacked.
  ///
  /// @param list `plans` or `steps`
  Tree.Members item(String list, String... names) {
    Map<String, Tree> item = new LinkedHashMap<>();
    for (String name : names) {
      put(item, name, text(name));
    }
    return items(list, "id", item);
  }

  /// Puts what is stated into the item of a list that has the name that was sent, or adds one.
  private Tree.Members items(String list, String name, Map<String, Tree> stated) {
    List<Tree> items = new ArrayList<>();
    Map<String, Tree> item = new LinkedHashMap<>(Map.of(name, Tree.text(text("id"))));
    for (Tree.Members one : CaseTrees.items(open.tree(), list)) {
      if (CaseTrees.text(one, name).equals(text("id"))) {
        item.putAll(one.values());
      } else {
        items.add(one);
      }
    }
    item.putAll(stated);
    items.add(new Tree.Members(item));
    return with(list, new Tree.Items(items));
  }

  /// A change of place that the report names from now on.
  Tree.Members named() {
    List<Tree> all = new ArrayList<>();
    open.report().whereaboutsReported().forEach(one -> all.add(Tree.text(one)));
    all.add(Tree.text(text("id")));
    return with("whereaboutsReported", new Tree.Items(all));
  }

  /// The report with another value of one of its fields.
  Tree.Members with(String name, Tree value) {
    Map<String, Tree> all = new LinkedHashMap<>(open.tree().values());
    all.put(name, value);
    return new Tree.Members(all);
  }

  /// Whether the record has other steps, plans or news of where the person is than the report.
  boolean behind() {
    Tree.Members now = fromRecord();
    return !names(now, "steps").equals(names(open.tree(), "steps"))
        || !names(now, "plans").equals(names(open.tree(), "plans"))
        || !Objects.equals(now.values().get("location"), open.tree().values().get("location"));
  }

  private static Set<String> names(Tree.Members report, String list) {
    return CaseTrees.items(report, list).stream()
        .map(one -> CaseTrees.text(one, "id"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
