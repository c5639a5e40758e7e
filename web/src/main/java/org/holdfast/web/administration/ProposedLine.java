// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.administration;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.casefile.entry.Field;
import org.holdfast.report.words.Words;
import org.holdfast.web.page.Viewer;

/// A line of a proposed entry, in words as far as there are some: `event.type: "VACATED"` is "what:
/// Vacated".
///
/// @param field the line
/// @param viewer who reads it
record ProposedLine(Field field, Viewer viewer) {
  /// Where the words for constants stand, by the line that holds them.
  private static final Map<String, String> CONSTANTS =
      Map.of(
          "event.type", "people.event",
          "protection.kind", "people.kind",
          "role.name", "role",
          "orderEvent.type", "case.event",
          "effort.act", "case.act",
          "order.directives.verb", "case.verb");

  /// What it is called: the words of its name but the first, which says of what it is.
  String label() {
    List<String> said = new ArrayList<>();
    String[] names = field.name().split("\\.", -1);
    for (int i = Math.min(1, names.length - 1); i < names.length; i++) {
      said.add(said(names[i]));
    }
    String label = String.join(", ", said);
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private String said(String name) {
    if (name.startsWith("#")) {
      return Integer.toString(Integer.parseInt(name.substring(1)) + 1);
    }
    String key = "entry.word." + name;
    return viewer.words().has(key) ? viewer.words().say(key) : name;
  }

  /// What it says.
  String value() {
    Words words = viewer.words();
    String literal = field.literal();
    if (literal.equals("null")) {
      return words.say("unstated");
    }
    if (literal.equals("true") || literal.equals("false")) {
      return words.say(literal.equals("true") ? "returns.yes" : "returns.no");
    }
    if (!literal.startsWith("\"")) {
      return literal;
    }
    String text = field.text();
    String key = CONSTANTS.get(field.name().replaceAll("\\.#[0-9]+", "")) + "." + text;
    return words.has(key) ? words.say(key) : time(text);
  }

  private String time(String text) {
    try {
      return viewer.times().at(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException _) {
      return text;
    }
  }
}
