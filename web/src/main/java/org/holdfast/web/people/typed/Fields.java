// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.report.words.Words;

/// What was sent with a form, read into the values of a registry's file. A blank is left out.
public final class Fields {
  private static final int CHARACTERS_OF_AN_ID = 8;

  private final Map<String, String> sent;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private final Words words;

  /// @param words in which it is said what is wrong
  public Fields(Map<String, String> sent, Words words) {
    this.sent = Map.copyOf(sent);
    this.words = words;
  }

  /// What is wrong so far, by the name of a field.
  public Map<String, String> faults() {
    return faults;
  }

  /// What was sent, without the space around it.
  public String text(String name) {
    return sent.getOrDefault(name, "").strip();
  }

  /// What must not be blank.
  public String required(String name) {
    if (text(name).isEmpty()) {
      faults.put(name, words.say("people.form.missing"));
    }
    return text(name);
  }

  /// A text under a name of the format, where it is no blank.
  public Fields put(Map<String, Tree> into, String as, String name) {
    if (!text(name).isEmpty()) {
      into.put(as, Tree.text(text(name)));
    }
    return this;
  }

  /// Lines, or values parted by semicolons, as a list.
  public Fields list(Map<String, Tree> into, String as, String name) {
    List<Tree> values = values(name).stream().<Tree>map(Tree::text).toList();
    if (!values.isEmpty()) {
      into.put(as, new Tree.Items(values));
    }
    return this;
  }

  /// Lines, or values parted by semicolons.
  public List<String> values(String name) {
    return Arrays.stream(text(name).split("[;\\r\\n]+"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// A zone by its name; what is no zone is a fault.
  public ZoneId zone(String name, ZoneId otherwise) {
    try {
      return text(name).isEmpty() ? otherwise : ZoneId.of(text(name));
    } catch (DateTimeException e) {
      faults.put(name, words.say("people.form.zone.wrong"));
      return otherwise;
    }
  }

  /// A day with a clock time, as a time with its offset; a day alone, as a day; empty where no day
  /// was sent. A clock time without a day is a fault: nobody can say which day it was.
  ///
  /// @param name the day is sent as `NAME-day`, the clock time as `NAME-clock`
  public Optional<String> moment(String name, ZoneId zone) {
    String day = text(name + "-day");
    String clock = text(name + "-clock");
    try {
      if (day.isEmpty() && clock.isEmpty()) {
        return Optional.empty();
      }
      LocalDate date = LocalDate.parse(day);
      return Optional.of(
          clock.isEmpty()
              ? date.toString()
              : LocalDateTime.of(date, LocalTime.parse(clock))
                  .atZone(zone)
                  .toOffsetDateTime()
                  .toString());
    } catch (DateTimeException e) {
      faults.put(name + "-day", words.say("people.form.time.wrong"));
      return Optional.empty();
    }
  }

  /// A new name for something, told apart from others by chance.
  public static String newId(String prefix) {
    return prefix
        + UUID.randomUUID()
            .toString()
            .replace("-", "")
            .substring(0, CHARACTERS_OF_AN_ID)
            .toUpperCase(java.util.Locale.ROOT);
  }
}
