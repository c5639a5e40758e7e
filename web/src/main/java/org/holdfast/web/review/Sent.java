// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.report.words.Words;
import org.holdfast.service.ActFailure;

/// What was sent to the page of a seat and is not right.
///
/// @param act which form
/// @param values what was sent, by name
/// @param faults what is wrong with it, by name, as sentences
/// @param refused why it was refused as a whole
record Sent(String act, Map<String, String> values, Map<String, String> faults, Refused refused) {
  static final Sent NOTHING = new Sent("", Map.of(), Map.of(), Refused.NOT);

  Sent {
    values = Map.copyOf(values);
    faults = Map.copyOf(faults);
  }

  /// A sentence that refuses, and its language.
  ///
  /// @param sentence empty where nothing was refused
  /// @param language a language tag; empty for that of the page
  record Refused(String sentence, String language) {
    static final Refused NOT = new Refused("", "");

    private static final Pattern NAME = Pattern.compile("\\[([A-Z_]+)]$");

    /// A refusal in the reader's words where there are some, else as it was said.
    static Refused of(ActFailure failure, Words words) {
      Matcher name = NAME.matcher(failure.sentence());
      if (!name.find()) {
        return new Refused(failure.sentence(), "");
      }
      String key = "review.refusal." + name.group(1);
      return words.has(key)
          ? new Refused(words.say(key), "")
          : new Refused(failure.sentence(), "en");
    }
  }

  /// What was sent with one form.
  Map<String, String> values(String form) {
    return form.equals(act) ? values : Map.of();
  }

  /// What is wrong with one form.
  Map<String, String> faults(String form) {
    return form.equals(act) ? faults : Map.of();
  }
}
