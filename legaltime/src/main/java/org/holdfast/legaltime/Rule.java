// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.legaltime.calendar.Table;

/// One version of a rule of time: a row of `rules.tsv`.
///
/// A reader would get this wrong: `FRCP6` and `FRAP26` mean the text since 1 December 2009 for
/// every date, earlier ones too. An older text is another rule, with a name of its own.
///
/// @param id its name: `FRCP6`
/// @param title its name in words
/// @param shortUnder in periods of fewer days than this, closed days in between are not counted; 0
///   where every day is
/// @param stateDays for which periods a state's holidays count
/// @param clerkState whether those of the state of the circuit clerk's principal office do too
/// @param provisions what it says of each step of a count; a step it says nothing of is missing
/// @param addingThreeDays the means of service that add three days
public record Rule(
    String id,
    String title,
    int shortUnder,
    StateDays stateDays,
    boolean clerkState,
    Map<Step, String> provisions,
    Set<Service> addingThreeDays) {

  private static final List<Rule> ALL =
      Table.beside(Rule.class, "rules.tsv").stream().map(Rule::parse).toList();

  /// Rule 6 of the Federal Rules of Civil Procedure.
  public static final Rule FRCP6 = named("FRCP6").orElseThrow();

  /// Rule 26 of the Federal Rules of Appellate Procedure.
  public static final Rule FRAP26 = named("FRAP26").orElseThrow();

  public Rule {
    provisions = Map.copyOf(provisions);
    addingThreeDays = Set.copyOf(addingThreeDays);
  }

  /// A step of a count of which a rule may say something.
  public enum Step {
    /// How days are counted.
    COUNT,
    /// What happens when the last day is closed.
    ROLL,
    /// How hours are counted.
    HOURS,
    /// What happens when the clerk's office cannot be reached.
    INACCESSIBLE,
    /// When the last day ends.
    DAY_END,
    /// In which direction the next day lies.
    DIRECTION,
    /// Which days are legal holidays.
    HOLIDAYS,
    /// What service adds.
    SERVICE
  }

  /// For which periods a state's holidays are legal holidays.
  public enum StateDays {
    /// For those that are measured after an event.
    AFTER,
    /// For all.
    ALWAYS,
    /// For none.
    NEVER
  }

  /// All of them, in the order of the table.
  public static List<Rule> all() {
    return ALL;
  }

  /// The one of a name, in any case.
  public static Optional<Rule> named(String id) {
    return ALL.stream().filter(rule -> rule.id.equalsIgnoreCase(id)).findFirst();
  }

  /// What it says of a step of a count; empty where it says nothing.
  public Optional<String> provision(Step step) {
    return Optional.ofNullable(provisions.get(step));
  }

  /// Whether a state's holidays count for a period.
  boolean stateDaysCount(Direction direction) {
    return switch (stateDays) {
      case AFTER -> direction == Direction.AFTER;
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  private static Rule parse(Table.Row row) {
    Map<Step, String> provisions = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      String provision = row.text(step.name().toLowerCase(Locale.ROOT));
      if (!provision.isEmpty()) {
        provisions.put(step, provision);
      }
    }
    return new Rule(
        row.text("rule"),
        row.text("title"),
        Integer.parseInt(row.text("short_under")),
        StateDays.valueOf(row.text("state_days")),
        row.text("clerk_state").equals("yes"),
        provisions,
        Stream.of(row.text("service_by").split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> Service.valueOf(word.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()));
  }
}
