// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// How each row of `rules.csv` explains itself, in both languages: `explanations.txt`, to be read
/// by a lawyer. Renewed by `-Dholdfast.test.args=-Dholdfast.golden=renew`.
final class Explanations {
  private static final Path FILE =
      Path.of("src/test/resources/org/holdfast/protection/assessment/explanations.txt");
  private static final boolean RENEW = "renew".equals(System.getProperty("holdfast.golden"));
  private static final Map<String, String> ALL = RENEW ? new LinkedHashMap<>() : read();

  private Explanations() {}

  /// What is written for a row; in a renewal what is given.
  static String of(String row, String given) {
    if (RENEW) {
      ALL.put(row, given);
      write();
    }
    return ALL.getOrDefault(row, "nothing is written for this row");
  }

  /// The words of an assessment.
  static String words(Assessment assessment) {
    StringBuilder words = new StringBuilder();
    words.append(assessment.sentence().english()).append('\n');
    words.append(assessment.sentence().spanish()).append('\n');
    for (Assessment.Step step : assessment.steps()) {
      words
          .append("  - ")
          .append(step.sentence().english())
          .append(" [")
          .append(step.provision())
          .append("] (")
          .append(step.source())
          .append(")\n    ")
          .append(step.sentence().spanish())
          .append('\n');
    }
    return words.toString();
  }

  private static Map<String, String> read() {
    Map<String, String> all = new LinkedHashMap<>();
    try {
      for (String part : Files.readString(FILE).split("(?m)^# ", -1)) {
        int end = part.indexOf('\n');
        if (end > 0) {
          all.put(part.substring(0, end), part.substring(end + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the explanations are there", e);
    }
    return all;
  }

  private static void write() {
    StringBuilder text = new StringBuilder();
    ALL.forEach((row, words) -> text.append("# ").append(row).append('\n').append(words));
    try {
      Files.writeString(FILE, text);
    } catch (IOException e) {
      throw new UncheckedIOException("the explanations can be written", e);
    }
  }
}
