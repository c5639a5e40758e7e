// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.record.CaseSection;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.report.words.Words;
import org.holdfast.service.returncase.CaseChange;

/// Makes of what a form sent the fact that a case file would state, and says what is wrong with it.
final class Facts {
  private final FactKind kind;
  private final Map<String, String> sent;
  private final CaseAsOf standing;
  private final Words words;

  Facts(FactKind kind, Map<String, String> sent, CaseAsOf standing, Words words) {
    this.kind = kind;
    this.sent = sent;
    this.standing = standing;
    this.words = words;
  }

  /// What is wrong before anything is read: what must be stated and is not.
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    for (FactInput input : kind.inputs()) {
      if (input.required() && blank(input)) {
        faults.put(input.name(), words.say("returns.fault.missing"));
      }
    }
    if (kind == FactKind.WHEREABOUTS && !text("welfare").isEmpty() && text("redFlag").isEmpty()) {
      faults.put("redFlag", words.say("returns.fault.red-flag"));
    }
    return faults;
  }

  /// What is wrong with a correction before anything is read: that it states no reason, says
  /// nothing else, or leaves out what is on record and a fact cannot do without. An answer may be
  /// taken back whole: it was none.
  Map<String, String> faults(RecordedFact recorded) {
    Map<String, String> faults = new LinkedHashMap<>();
    boolean none = kind == FactKind.ANSWER && kind.corrects().stream().allMatch(this::blank);
    for (FactInput input : kind.corrects()) {
      if (input.required() && blank(input) && recorded.states(input.name()) && !none) {
        faults.put(input.name(), words.say("returns.fault.missing"));
      }
    }
    if (faults.isEmpty() && corrected(recorded).equals(recorded.fact())) {
      faults.put("", words.say("returns.correct.same"));
    }
    if (text("why").isEmpty()) {
      faults.put("why", words.say("returns.fault.missing"));
    }
    return faults;
  }

  /// A recorded fact as it reads with what was sent. What was sent as it is recorded stays to the
  /// letter and the second, and so does what no form asks.
  Tree.Members corrected(RecordedFact recorded) {
    Map<String, String> before = recorded.sent();
    Map<String, Tree> fact = new LinkedHashMap<>(recorded.fact().values());
    for (FactInput input : kind.corrects()) {
      if (!same(before, input.name()) || !same(before, input.name() + "-time")) {
        fact.remove(input.name());
        put(fact, input);
      }
    }
    return new Tree.Members(fact);
  }

  private boolean same(Map<String, String> before, String name) {
    return text(name)
        .lines()
        .toList()
        .equals(before.getOrDefault(name, "").strip().lines().toList());
  }

  /// Why a fact is corrected.
  String why() {
    return CaseText.oneLine(text("why"));
  }

  private boolean blank(FactInput input) {
    return switch (input) {
      case FactInput.Several several -> chosen(several).isEmpty();
      case FactInput.Receipt receipt ->
          text(receipt.name()).isEmpty() || text(receipt.name() + "-time").isEmpty();
      case FactInput.Line _,
          FactInput.Lines _,
          FactInput.Texts _,
          FactInput.Named _,
          FactInput.Day _,
          FactInput.Time _,
          FactInput.OneOf _,
          FactInput.YesNo _ ->
          text(input.name()).isEmpty();
    };
  }

  private String text(String name) {
    return sent.getOrDefault(name, "").strip();
  }

  /// Adds the fact to a change of the case.
  void addTo(CaseChange change) {
    Map<String, Tree> fact = new LinkedHashMap<>();
    if (kind == FactKind.ANSWER) {
      change.facts(kind.section()).stream()
          .filter(one -> CaseTrees.text(one, "id").equals(text("id")))
          .forEach(one -> fact.putAll(one.values()));
    } else if (!kind.letter().isEmpty()) {
      fact.put("id", Tree.text(change.freshId(kind.section(), kind.letter())));
    }
    kind.inputs().stream().filter(input -> !ofWelfare(input)).forEach(input -> put(fact, input));
    change.with(kind.section(), new Tree.Members(fact));
    if (kind == FactKind.WHEREABOUTS && !text("welfare").isEmpty()) {
      change.with(CaseSection.WELFARE, welfare(change));
    }
  }

  private static boolean ofWelfare(FactInput input) {
    return input.name().equals("welfare") || input.name().equals("redFlag");
  }

  private Tree.Members welfare(CaseChange change) {
    Map<String, Tree> news = new LinkedHashMap<>();
    news.put("id", Tree.text(change.freshId(CaseSection.WELFARE, "H")));
    news.put("at", Tree.text(CaseTime.stated(sent, "at", zone())));
    news.put("what", Tree.text(CaseText.oneLine(text("welfare"))));
    news.put("redFlag", yesNo("redFlag"));
    if (!text("source").isEmpty()) {
      news.put("source", Tree.text(text("source")));
    }
    return new Tree.Members(news);
  }

  private Tree.Scalar yesNo(String name) {
    return new Tree.Scalar(text(name).equals("yes") ? "true" : "false");
  }

  private ZoneId zone() {
    return standing.about().zone();
  }

  private void put(Map<String, Tree> fact, FactInput input) {
    if (blank(input)) {
      return;
    }
    String name = input.name();
    fact.put(
        name,
        switch (input) {
          case FactInput.Time _, FactInput.Receipt _ ->
              Tree.text(CaseTime.stated(sent, name, zone()));
          case FactInput.Texts _ ->
              new Tree.Items(
                  text(name)
                      .lines()
                      .map(String::strip)
                      .filter(Predicate.not(String::isEmpty))
                      .<Tree>map(Tree::text)
                      .toList());
          case FactInput.Several several ->
              new Tree.Items(chosen(several).stream().<Tree>map(Tree::text).toList());
          case FactInput.YesNo _ -> yesNo(name);
          case FactInput.Line _,
              FactInput.Lines _,
              FactInput.Named _,
              FactInput.Day _,
              FactInput.OneOf _ ->
              Tree.text(CaseText.oneLine(text(name)));
        });
  }

  private List<String> chosen(FactInput.Several several) {
    return several.choices().of(standing, words).keySet().stream()
        .filter(value -> !text(several.name() + "-" + value).isEmpty())
        .toList();
  }

  /// What the reader of case files finds wrong, each beside the field that it is about.
  Map<String, String> faults(List<Problem> problems) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (Problem problem : problems) {
      faults.putIfAbsent(field(problem).orElse(""), CaseText.of(problem, words));
    }
    return faults;
  }

  private Optional<String> field(Problem problem) {
    String path = problem.where().field();
    String last = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[[0-9]+\\]$", "");
    return Optional.of(last)
        .filter(name -> kind.inputs().stream().anyMatch(input -> input.name().equals(name)));
  }
}
