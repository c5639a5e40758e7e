// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.order.Happening;
import org.holdfast.report.words.Words;
import org.holdfast.web.returns.CaseText;
import org.holdfast.web.returns.CaseTime;

/// What a form sent, read into the values of a case file, and what is wrong with it. A blank is
/// left out; what cannot be read stands as it was sent, for the reader of case files to find wrong.
final class CourtFields {
  private static final String SHA256 = "[0-9a-fA-F]{64}";

  private final Map<String, String> sent;
  private final Words words;
  private final Map<String, String> faults = new LinkedHashMap<>();

  /// @param words in which it is said what is wrong
  CourtFields(Map<String, String> sent, Words words) {
    this.sent = Map.copyOf(sent);
    this.words = words;
  }

  /// What is wrong so far, by the name of a field; under no name what is about none.
  Map<String, String> faults() {
    return faults;
  }

  /// Adds what is wrong with a field, unless something is already.
  ///
  /// @param fault the end of its key: `returns.fault.FAULT`
  void fault(String name, String fault) {
    faults.putIfAbsent(name, words.say("returns.fault." + fault));
  }

  /// What was sent, on one line and without the space around it.
  String text(String name) {
    return CaseText.oneLine(sent.getOrDefault(name, "").strip());
  }

  /// Whether anything was sent under one of these names.
  boolean states(String... names) {
    return Arrays.stream(names).anyMatch(name -> !text(name).isEmpty());
  }

  /// What cannot be left out.
  CourtFields required(String... names) {
    for (String name : names) {
      if (text(name).isEmpty()) {
        fault(name, "missing");
      }
    }
    return this;
  }

  /// One of these words; another is a fault, as none of a form's choices has it.
  void oneOf(String name, Enum<?>[] known) {
    if (states(name) && Arrays.stream(known).noneMatch(one -> one.name().equals(text(name)))) {
      fault(name, "choice");
    }
  }

  /// What happened and was learned of later than now is a slip: it would not count until then.
  ///
  /// @param at the name of the field of when it was; that of when it was learned is `learnedAt`
  void notLater(Happening happening, String at, Instant now) {
    if (happening.at().earliest().isAfter(now)) {
      fault(at, "later");
    } else if (!happening.knownBy(now)) {
      fault("learnedAt", "later");
    }
  }

  /// Adds a text under a name of the format.
  CourtFields put(Map<String, Tree> into, String as, String name) {
    if (states(name)) {
      into.put(as, Tree.text(text(name)));
    }
    return this;
  }

  /// Adds a day, and a clock time where there is one.
  ///
  /// @param name the name of the day's field; the clock time's ends in `-time`
  CourtFields putTime(Map<String, Tree> into, String as, String name, ZoneId zone) {
    if (states(name, name + "-time")) {
      into.put(as, Tree.text(CaseTime.stated(sent, name, zone)));
    }
    return this;
  }

  /// The lines that were sent, none of them blank.
  List<String> lines(String name) {
    return sent.getOrDefault(name, "")
        .lines()
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /// The names among these whose boxes were checked: `NAME-VALUE`.
  List<String> checked(String name, List<String> values) {
    return values.stream().filter(value -> states(name + "-" + value)).toList();
  }

  /// A list of texts.
  static Tree.Items texts(List<String> values) {
    return new Tree.Items(values.stream().<Tree>map(Tree::text).toList());
  }

  /// What a paper is called and, where it was typed, its SHA-256.
  ///
  /// @param name the field of what it is called; that of its digest is `sha256`
  CourtFields putPaper(Map<String, Tree> into, String as, String name) {
    if (states("sha256") && !text("sha256").matches(SHA256)) {
      fault("sha256", "sha256");
    }
    String digest = states("sha256") ? "SHA-256 " + text("sha256").toLowerCase(Locale.ROOT) : "";
    String paper = text(name) + (states(name) && !digest.isEmpty() ? ", " : "") + digest;
    if (!paper.isEmpty()) {
      into.put(as, Tree.text(paper));
    }
    return this;
  }
}
