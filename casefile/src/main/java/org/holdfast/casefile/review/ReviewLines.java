// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.protection.ProtectionId;
import org.holdfast.tlog.digest.Sha256;
import org.jspecify.annotations.Nullable;

/// Releases and readings as the lines of entries, and back.
final class ReviewLines {
  private static final String RELEASE = "release.";
  private static final String REVIEW = "review.";

  private ReviewLines() {}

  static List<Field> of(Release release) {
    List<Field> lines = new ArrayList<>();
    add(lines, RELEASE, release.operation(), release.seat(), release.person());
    lines.add(Field.text(RELEASE + "door", release.door().name()));
    addLists(lines, RELEASE, release.protections(), release.marked());
    lines.add(Field.text(RELEASE + "reason", release.reason().name()));
    lines.add(Field.text(RELEASE + "words", release.words()));
    lines.add(Field.text(RELEASE + "document", release.document()));
    lines.add(Field.text(RELEASE + "provision", release.provision()));
    addBinding(lines, RELEASE, release.binding());
    lines.add(Field.text(RELEASE + "expiresAt", release.expiresAt().toString()));
    return List.copyOf(lines);
  }

  static List<Field> of(SeatReading reading) {
    List<Field> lines = new ArrayList<>();
    add(lines, REVIEW, reading.operation(), reading.seat(), reading.person());
    lines.add(Field.text(REVIEW + "verdict", reading.verdict().name()));
    if (reading.door() != null) {
      lines.add(Field.text(REVIEW + "door", reading.door().name()));
    }
    addLists(lines, REVIEW, reading.protections(), reading.marked());
    lines.add(Field.text(REVIEW + "words", reading.words()));
    addBinding(lines, REVIEW, reading.binding());
    return List.copyOf(lines);
  }

  private static void add(
      List<Field> lines, String prefix, String operation, String seat, PersonId person) {
    lines.add(Field.text(prefix + "operation", operation));
    lines.add(Field.text(prefix + "seat", seat));
    lines.add(Field.text(prefix + "person", person.value()));
  }

  private static void addLists(
      List<Field> lines,
      String prefix,
      Set<ProtectionId> protections,
      Set<Comparison.Field> marked) {
    addAll(lines, prefix + "protections.#", protections.stream().map(ProtectionId::value));
    addAll(lines, prefix + "marked.#", marked.stream().map(Enum::name));
  }

  private static void addAll(List<Field> lines, String name, Stream<String> values) {
    List<String> sorted = values.sorted().toList();
    for (int at = 0; at < sorted.size(); at++) {
      lines.add(Field.text(name + at, sorted.get(at)));
    }
  }

  private static void addBinding(List<Field> lines, String prefix, Binding binding) {
    lines.add(Field.text(prefix + "binding", binding.digest().hex()));
    lines.add(Field.text(prefix + "registrySha256", binding.registryVersion()));
  }

  /// The release that lines state; empty where they state none.
  static Optional<Release> release(List<Field> lines) {
    return read(() ->
        new Release(
            line(lines, RELEASE + "operation"),
            line(lines, RELEASE + "seat"),
            new PersonId(line(lines, RELEASE + "person")),
            Door.valueOf(line(lines, RELEASE + "door")),
            all(lines, RELEASE + "protections.#", ProtectionId::new),
            all(lines, RELEASE + "marked.#", Comparison.Field::valueOf),
            ReleaseReason.valueOf(line(lines, RELEASE + "reason")),
            line(lines, RELEASE + "words"),
            line(lines, RELEASE + "document"),
            line(lines, RELEASE + "provision"),
            binding(lines, RELEASE),
            Instant.parse(line(lines, RELEASE + "expiresAt"))));
  }

  /// The reading that lines state; empty where they state none.
  static Optional<SeatReading> reading(List<Field> lines) {
    return read(() ->
        new SeatReading(
            line(lines, REVIEW + "operation"),
            line(lines, REVIEW + "seat"),
            new PersonId(line(lines, REVIEW + "person")),
            Verdict.valueOf(line(lines, REVIEW + "verdict")),
            find(lines, REVIEW + "door").map(Door::valueOf).orElse(null),
            all(lines, REVIEW + "protections.#", ProtectionId::new),
            all(lines, REVIEW + "marked.#", Comparison.Field::valueOf),
            line(lines, REVIEW + "words"),
            binding(lines, REVIEW)));
  }

  private static <T> Optional<T> read(java.util.function.Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Binding binding(List<Field> lines, String prefix) {
    return new Binding(
        new Sha256(line(lines, prefix + "binding")), line(lines, prefix + "registrySha256"));
  }

  static Optional<String> find(List<Field> lines, String name) {
    return lines.stream().filter(one -> one.name().equals(name)).map(Field::text).findFirst();
  }

  private static String line(List<Field> lines, String name) {
    return find(lines, name).orElseThrow(() -> new IllegalArgumentException("a line is missing"));
  }

  private static <T> Set<T> all(List<Field> lines, String prefix, Function<String, T> of) {
    Set<T> found = new LinkedHashSet<>();
    lines.stream()
        .filter(one -> one.name().startsWith(prefix))
        .forEach(one -> found.add(of.apply(one.text())));
    return found;
  }

  /// A line where there is something to say.
  static void addIfStated(List<Field> lines, String name, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.add(Field.text(name, text));
    }
  }
}
