// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.protection.Source;

/// Whether the lines of a source can be read once they are recorded.
///
/// This is deliberate: a source bears on everybody. A word in it that nobody can read would hold
/// every seat of every operation, and could be taken back by nobody.
final class SourceLines {
  private SourceLines() {}

  /// What cannot be read, in words without a value of the entry; empty where all can.
  static Optional<String> fault(Entry.Whole entry) {
    // A clock time without an offset is read in the zone that stands beside it.
    boolean zoned = entry.fields().stream().anyMatch(one -> one.name().equals("registry.zone"));
    return unless(entry, "source.kind", SourceLines::isKind, "source.kind is no kind of source")
        .or(() ->
            unless(
                entry,
                "source.staleAfter",
                SourceLines::isLength,
                "source.staleAfter is no length of time, such as PT4H"))
        .or(() ->
            unless(
                entry,
                "source.read",
                text -> zoned || isInstant(text),
                "a reading of a source is no instant with an offset"));
  }

  private static Optional<String> unless(
      Entry.Whole entry, String begins, Predicate<String> readable, String fault) {
    return entry.fields().stream()
            .filter(one -> one.name().startsWith(begins))
            .allMatch(one -> !one.literal().startsWith("\"") || readable.test(one.text()))
        ? Optional.empty()
        : Optional.of(fault);
  }

  private static boolean isKind(String text) {
    return text.isBlank()
        || Arrays.stream(Source.Kind.values())
            .filter(kind -> kind != Source.Kind.UNSTATED)
            .anyMatch(kind -> kind.name().equals(text));
  }

  private static boolean isLength(String text) {
    return text.isBlank() || parses(text, one -> Duration.parse(one).isPositive());
  }

  private static boolean isInstant(String text) {
    return text.isBlank() || parses(text, one -> OffsetDateTime.parse(one).getYear() > 0);
  }

  private static boolean parses(String text, Predicate<String> parsed) {
    try {
      return parsed.test(text);
    } catch (DateTimeException | ArithmeticException e) {
      return false;
    }
  }
}
