// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.syntax.Amount;
import org.holdfast.intake.paxlst.syntax.Segment;
import org.holdfast.intake.paxlst.syntax.Sink;
import org.jspecify.annotations.Nullable;

/// Holds the people read against the control totals of a flight, CNT+42 for passengers and CNT+41
/// for crew, and its messages against the parts that their headers announce.
final class Counts {
  private final List<Part> parts;
  private final boolean userDeclares;
  private final Sink sink;

  /// @param parts the messages of one flight
  /// @param userDeclares whether the user states the count beside the file, so that the file need
  ///   not
  Counts(List<Part> parts, boolean userDeclares, Sink sink) {
    this.parts = parts;
    this.userDeclares = userDeclares;
    this.sink = sink;
  }

  /// What one control total counts.
  private enum Kind {
    PASSENGERS("42", "passenger", false),
    CREW("41", "crew member", true);

    final String qualifier;
    final String unit;
    final boolean crew;

    Kind(String qualifier, String unit, boolean crew) {
      this.qualifier = qualifier;
      this.unit = unit;
      this.crew = crew;
    }
  }

  /// How many people the file declares for the flight; empty where it declares none. Every
  /// disagreement is a problem.
  OptionalInt check() {
    transferParts();
    int total = 0;
    boolean declared = false;
    for (Kind kind : Kind.values()) {
      OptionalInt count = check(kind);
      declared |= count.isPresent();
      total += count.orElse(0);
    }
    boolean nobody = parts.stream().allMatch(part -> part.sections().persons().isEmpty());
    if (!declared && nobody && !userDeclares) {
      undeclared(parts.getFirst(), "nobody", "CNT");
    }
    return declared ? OptionalInt.of(total) : OptionalInt.empty();
  }

  private OptionalInt check(Kind kind) {
    var declared = new ArrayList<@Nullable Integer>();
    int read = 0;
    for (Part part : parts) {
      declared.add(declared(part, kind));
      read += part.people(kind.crew);
    }
    Integer whole = declared.stream().filter(Objects::nonNull).findFirst().orElse(null);
    int all = read;
    boolean ofTheWhole =
        parts.size() > 1
            && whole != null
            && whole == all
            && declared.stream().allMatch(count -> count == null || count == all);
    if (ofTheWhole) {
      return OptionalInt.of(all);
    }
    int sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      Integer count = declared.get(i);
      compare(parts.get(i), kind, count);
      sum += count == null ? 0 : count;
    }
    return whole == null ? OptionalInt.empty() : OptionalInt.of(sum);
  }

  private void compare(Part part, Kind kind, @Nullable Integer declared) {
    int read = part.people(kind.crew);
    List<Segment> totals = totals(part, kind);
    if (declared == null && !totals.isEmpty()) {
      sink.problem(
          Code.COUNT_MISMATCH,
          totals.getFirst().number(),
          "CNT " + kind.qualifier,
          Amount.of(read, kind.unit) + " and a total without a count in its place",
          "CNT+" + kind.qualifier + ": and the count",
          "Ask the sender for the count.");
    } else if (declared == null) {
      if (read > 0 && !userDeclares) {
        undeclared(part, Amount.of(read, kind.unit), "CNT " + kind.qualifier);
      }
    } else if (declared != read) {
      sink.problem(
          Code.COUNT_MISMATCH,
          totals.getFirst().number(),
          "CNT " + kind.qualifier,
          Amount.of(read, kind.unit),
          Amount.of(declared, kind.unit) + ", as declared",
          "Ask the sender for the whole list.");
    }
  }

  private void undeclared(Part part, String found, String field) {
    sink.problem(
        Code.COUNT_MISMATCH,
        part.start(),
        field,
        found + " and no count of them",
        "CNT+42 for passengers, CNT+41 for crew",
        "Ask the sender for the count, or state it with --declared.");
  }

  /// What one message declares; null where it declares nothing, or nothing that can be read.
  private @Nullable Integer declared(Part part, Kind kind) {
    var counts = new TreeSet<Integer>();
    List<Segment> totals = totals(part, kind);
    for (Segment total : totals) {
      sink.values()
          .words()
          .count(sink.cell(total, 1, 2, "CNT " + kind.qualifier))
          .ifPresent(counts::add);
    }
    if (counts.size() > 1) {
      sink.problem(
          Code.CONTRADICTION,
          totals.getLast().number(),
          "CNT " + kind.qualifier,
          counts.size() + " counts that differ",
          "one count",
          "Ask the sender which is right.");
    }
    return counts.isEmpty() ? null : counts.last();
  }

  private static List<Segment> totals(Part part, Kind kind) {
    return part.sections().totals().stream()
        .filter(total -> total.value(1).equals(kind.qualifier))
        .toList();
  }

  /// A list sent in several messages numbers them (UNH, S010) and marks the last with `F`. Where
  /// one is missing, so are its people.
  private void transferParts() {
    for (String list : parts.stream().map(Counts::list).distinct().toList()) {
      List<Part> numbered =
          parts.stream()
              .filter(part -> list(part).equals(list) && !part.header(4, 1).isEmpty())
              .toList();
      if (!numbered.isEmpty() && !isComplete(numbered)) {
        sink.problem(
            Code.TRUNCATED,
            numbered.getLast().start(),
            "UNH S010",
            numbered.size() + " of the numbered messages of one list",
            "every part from 1 to the one that is marked as the last",
            "Ask the sender for all messages of the list.");
      }
    }
  }

  private static String list(Part part) {
    return part.header(3, 1) + '\n' + part.document();
  }

  private static boolean isComplete(List<Part> numbered) {
    var numbers = new TreeSet<Integer>();
    int last = 0;
    for (Part part : numbered) {
      String number = part.header(4, 1);
      if (!number.matches("[0-9]{1,4}") || !numbers.add(Integer.valueOf(number))) {
        return false;
      }
      if (part.header(4, 2).equals("F")) {
        last = Integer.parseInt(number);
      }
    }
    return numbers.first() == 1 && numbers.last() == numbers.size() && last == numbers.last();
  }
}
