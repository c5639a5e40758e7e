// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.composer;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.returncase.CaseContent;
import org.holdfast.report.statusreport.ReportSections;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Words;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.web.returns.CaseTime;
import org.jspecify.annotations.Nullable;

/// One item of a list that follows the answers of a report, as a page shows it.
///
/// @param heading what it is known by: `Exhibit A`
/// @param said what it says
/// @param below what else is stated of it
/// @param missing the labels of what the paper marks as missing
record ClosingItem(String heading, String said, List<String> below, List<String> missing) {
  ClosingItem {
    below = List.copyOf(below);
    missing = List.copyOf(missing);
  }

  /// The items of a part, in the order of the report.
  static List<ClosingItem> of(ClosingPart part, OpenReport open, Words words) {
    return switch (part) {
      case PRIVILEGES -> privileges(open, words);
      case EXHIBITS ->
          open.report().exhibits().stream()
              .map(one ->
                  new ClosingItem(
                      words.say("returns.exhibit.heading", one.mark()),
                      one.what(),
                      stated(
                          one.sha256().isBlank() ? "" : "SHA-256 " + one.sha256(),
                          one.refs().isEmpty()
                              ? ""
                              : words.say("returns.exhibit.shows", String.join("; ", one.refs())),
                          one.sealed() ? words.say("returns.exhibit.sealed") : ""),
                      missing(words, part, "what", one.what(), "sha256", one.sha256())))
              .toList();
      case SERVICE ->
          open.report().service().stream()
              .map(one ->
                  new ClosingItem(
                      one.on(), one.how(), stated(when(open, words, one.at())), List.of()))
              .toList();
    };
  }

  private static List<ClosingItem> privileges(OpenReport open, Words words) {
    Map<String, String> numbers = numbers(open, words);
    return open.report().privilegeLog().stream()
        .map(one ->
            new ClosingItem(
                numbers.containsKey(one.statement())
                    ? words.say(
                        "returns.report.sentence",
                        numbers.getOrDefault(one.statement(), ""),
                        one.statement())
                    : words.say("returns.privilege.no-sentence", one.statement()),
                one.description(),
                stated(
                    one.privilege(),
                    one.claimedBy().isBlank()
                        ? ""
                        : words.say("returns.privilege.by", one.claimedBy())),
                missing(
                    words,
                    ClosingPart.PRIVILEGES,
                    "privilege",
                    one.privilege(),
                    "description",
                    one.description(),
                    "claimedBy",
                    one.claimedBy())))
        .toList();
  }

  /// The numbers of the sentences in the paper, by their names.
  static Map<String, String> numbers(OpenReport open, Words words) {
    Map<String, String> numbers = new LinkedHashMap<>();
    ReportSections.of(open.submission(), open.verdict(), words.language())
        .forEach(section ->
            section.sentences().forEach(one -> numbers.put(one.statement().id(), one.number())));
    return numbers;
  }

  private static List<String> stated(String... texts) {
    return Stream.of(texts).filter(Predicate.not(String::isBlank)).toList();
  }

  private static List<String> missing(Words words, ClosingPart part, String... namesAndTexts) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      if (namesAndTexts[i + 1].isBlank()) {
        labels.add(words.say("returns." + part.act() + "." + namesAndTexts[i]));
      }
    }
    return labels;
  }

  private static String when(OpenReport open, Words words, @Nullable Moment at) {
    CaseContent times =
        CaseContent.on(
            new Markup(), open.about().asOf(open.submission().at()), words, CaseContent.Links.NONE);
    return switch (at) {
      case Moment.At(var instant) -> times.at(instant);
      case Moment.On(var day, var _) -> times.day(day);
      case null -> "";
    };
  }

  /// What tells an item from the others of its list: a part of the digest of all that it says.
  static String key(Tree.Members item) {
    return Sha256.of(TreeJson.format(item).getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
  }

  /// What the form of an item sends for it.
  static Map<String, String> sent(Tree.Members item, ZoneId zone) {
    Map<String, String> sent = new LinkedHashMap<>();
    item.values().keySet().forEach(name -> sent.put(name, CaseTrees.text(item, name)));
    sent.put("refs", String.join("\n", CaseTrees.texts(item, "refs")));
    sent.put("sealed", item.values().containsKey("sealed") ? "yes" : "");
    sent.putAll(CaseTime.sent("at", CaseTrees.text(item, "at"), zone));
    return sent;
  }
}
