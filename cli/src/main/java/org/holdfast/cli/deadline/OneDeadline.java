// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.deadline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.casefile.reading.Position;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.intake.deadline.DeadlineWords;
import org.holdfast.intake.deadline.Extra;
import org.holdfast.intake.deadline.Part;
import org.holdfast.intake.values.Cell;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that ask for one deadline. What each means is read where a table's cells are.
final class OneDeadline {
  private static final Pattern PERIOD = Pattern.compile("([0-9]+)(h|d|w|m|y|bd)");

  /// The units of a table, by their letters on the command line.
  private static final Map<String, String> UNITS =
      Map.of(
          "h", "hours",
          "d", "days",
          "w", "weeks",
          "m", "months",
          "y", "years",
          "bd", "businessDays");

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      completionCandidates = RuleNames.class,
      description = "One of: ${COMPLETION-CANDIDATES}. Default: FRCP6.")
  private String rule = "FRCP6";

  @Option(
      names = "--court",
      paramLabel = "COURT",
      description =
          "Whose holidays count: the postal code of a state (MD), or a court by its id (mdd) or name"
              + " (\"D. Md.\").")
  private String court = "";

  @Option(
      names = "--clerk",
      paramLabel = "STATE",
      description =
          "State or court of appeals whose clerk's office counts too, FRAP26. Default: that of the"
              + " circuit of the court, where a court and no state is given.")
  private @Nullable String clerk;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      description =
          "The event: 2025-06-24, 2025-06-24T09:00 in the court's zone, or"
              + " 2025-06-24T09:00-04:00.")
  private String from = "";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The zone in which the day ends: America/New_York. Default: the court's only.")
  private String zone = "";

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description =
          "How long: 72h hours, 14d days, 2w weeks, 1m months, 1y years, 2bd business days.")
  private @Nullable String period;

  @Option(names = "--before", description = "Measured before the event, not after it.")
  private boolean before;

  @Option(
      names = "--at",
      paramLabel = "HH:MM",
      description = "The order sets the hour at which the day ends.")
  private @Nullable String at;

  @Option(
      names = "--closes",
      paramLabel = "HH:MM",
      description = "The day ends when the clerk's office closes: filing on paper.")
  private @Nullable String closes;

  @Option(
      names = "--served",
      paramLabel = "HOW",
      description = "mail, clerk, consented or electronic: what service adds to the period.")
  private @Nullable String served;

  @Option(
      names = "--inaccessible",
      paramLabel = "DATE",
      description = "A day on which the clerk's office could not be reached. Repeatable.")
  private List<String> inaccessible = new ArrayList<>();

  @Option(
      names = "--closure",
      paramLabel = "DATE",
      description = "A day of closure by order of the President. Repeatable.")
  private List<String> closures = new ArrayList<>();

  @Option(names = "--expiry", description = "The period is the life of an order.")
  private boolean expiry;

  @Option(
      names = "--month-end",
      paramLabel = "next",
      description =
          "A month without the day of that number ends with the first of the next; else with its"
              + " last.")
  private @Nullable String monthEnd;

  @Option(
      names = "--fixed",
      paramLabel = "DATE[THH:MM]",
      description = "A time that the court names. It is not counted and takes no --period.")
  private @Nullable String fixed;

  /// The options as the words of a deadline, each placed by its option's name.
  DeadlineWords words() {
    Map<Part, Cell> parts = new EnumMap<>(Part.class);
    parts.put(Part.RULE, word("--rule", rule));
    parts.put(Part.COURT, word("--court", court));
    parts.put(Part.START, word("--from", from));
    parts.put(Part.ZONE, word("--zone", zone));
    parts.put(Part.DIRECTION, word("--before", before ? "before" : "after"));
    period(parts);
    return new DeadlineWords(parts, extras());
  }

  private void period(Map<Part, Cell> parts) {
    if (period == null) {
      if (fixed == null) {
        throw new CommandFailure(
            ExitCode.USAGE, "Give --from and --period, such as 72h or 14d; or --fixed.");
      }
      parts.put(Part.AMOUNT, word("--period", ""));
      parts.put(Part.UNIT, word("--period", ""));
      return;
    }
    Matcher matcher = PERIOD.matcher(period);
    if (!matcher.matches()) {
      throw new CommandFailure(
          ExitCode.USAGE, "--period is not a period. Write 72h, 14d, 2w, 1m, 1y or 2bd.");
    }
    parts.put(Part.AMOUNT, word("--period", matcher.group(1)));
    parts.put(Part.UNIT, word("--period", UNITS.getOrDefault(matcher.group(2), "")));
  }

  private Map<Extra, Cell> extras() {
    Map<Extra, Cell> extras = new EnumMap<>(Extra.class);
    put(extras, Extra.CLERK, "--clerk", clerk);
    put(extras, Extra.AT, "--at", at);
    put(extras, Extra.CLOSES, "--closes", closes);
    put(extras, Extra.SERVICE, "--served", served);
    put(extras, Extra.INACCESSIBLE, "--inaccessible", joined(inaccessible));
    put(extras, Extra.CLOSURE, "--closure", joined(closures));
    put(extras, Extra.EXPIRY, "--expiry", expiry ? "" : null);
    put(extras, Extra.MONTH_END, "--month-end", monthEnd);
    put(extras, Extra.FIXED, "--fixed", fixed);
    return extras;
  }

  private static @Nullable String joined(List<String> days) {
    return days.isEmpty() ? null : String.join("|", days);
  }

  private static void put(
      Map<Extra, Cell> extras, Extra extra, String option, @Nullable String value) {
    if (value != null) {
      extras.put(extra, word(option, value));
    }
  }

  private static Cell word(String option, String value) {
    return new Cell(value, Position.of(option));
  }
}
