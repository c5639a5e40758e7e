// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Reads the values that the objects of a case share, in the zone of its court.
///
/// A reader would get this wrong: where a time that must be there cannot be read, a problem says so
/// and the first instant of all stands in its place. A file with a problem is used for nothing.
final class CaseValues {
  /// The sorts of news of where a person is. Other words are kept.
  static final Set<String> WHEREABOUTS =
      Set.of("TRANSFER", "LOCATED", "VISIT", "CONTACT", "RELEASED", "ARRIVED");

  private final Values values;
  private final Problems problems;
  private final AssumedZone zone;

  CaseValues(Values values, Problems problems, ZoneId zone) {
    this.values = values;
    this.problems = problems;
    this.zone = new AssumedZone(zone, "the zone of the case");
  }

  ZoneId zone() {
    return zone.zone();
  }

  Problems problems() {
    return problems;
  }

  /// When something happened, which must be there, and when it was known.
  Happening happening(Fields fields, String at) {
    return new Happening(moment(fields, at), learnedAt(fields));
  }

  /// When it was learned: of a day, at its first instant, as what states no time of learning is
  /// known from the first instant at which it can have happened. Null where it states nothing.
  private @Nullable Instant learnedAt(Fields fields) {
    Moment moment = optionalMoment(fields, "learnedAt");
    return moment == null ? null : moment.earliest();
  }

  /// The name of what an object speaks of: under the name of its kind, or under `id`.
  Cell named(Fields fields, String kind) {
    return fields.states("id") && !fields.states(kind) ? fields.text("id") : fields.required(kind);
  }

  /// When something happened, which must be there; known at once.
  Happening happeningAtOnce(Fields fields, String at) {
    return Happening.at(moment(fields, at));
  }

  /// When something happened, known at once; null where it states nothing.
  @Nullable Happening optionalHappening(Fields fields, String at) {
    Moment moment = optionalMoment(fields, at);
    return moment == null ? null : Happening.at(moment);
  }

  /// A time that must be there.
  Moment moment(Fields fields, String name) {
    return values
        .times()
        .moment(fields.required(name), zone)
        .orElseGet(() -> new Moment.At(Instant.EPOCH));
  }

  /// A time; null where it states nothing.
  @Nullable Moment optionalMoment(Fields fields, String name) {
    return optionalMoment(fields.text(name));
  }

  /// A time; null where it states nothing.
  @Nullable Moment optionalMoment(Cell cell) {
    return values.times().moment(cell, zone).orElse(null);
  }

  /// An instant; null where it states nothing.
  @Nullable Instant instant(Fields fields, String name) {
    return values.times().instant(fields.text(name), zone).orElse(null);
  }

  /// An instant that must be there.
  Instant requiredInstant(Fields fields, String name) {
    return values.times().instant(fields.required(name), zone).orElse(Instant.EPOCH);
  }

  /// A day, or the day of an instant in the zone of the case; null where it states nothing.
  @Nullable LocalDate date(Fields fields, String name) {
    Moment moment = optionalMoment(fields, name);
    return moment == null ? null : Happening.at(moment).day(zone());
  }

  /// A clock time; null where it states nothing.
  @Nullable LocalTime clock(Fields fields, String name) {
    return values.times().clock(fields.text(name)).orElse(null);
  }

  /// One of the format's words; another is a problem, and then, as where it states nothing, the one
  /// given stands.
  <E extends Enum<E>> E word(Fields fields, String name, Class<E> words, E otherwise) {
    Cell cell = fields.text(name);
    E[] all = words.getEnumConstants();
    for (E word : all) {
      if (word.name().equals(cell.text())) {
        return word;
      }
    }
    if (!cell.blank()) {
      problems.unreadable(
          cell,
          "one of " + Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")),
          "Write one of them.");
    }
    return otherwise;
  }

  /// One of the format's words, as [#word]; another is kept as the word for any other, with a note.
  <E extends Enum<E>> E wordOrOther(
      Fields fields, String name, Class<E> words, E other, E otherwise) {
    Cell cell = fields.text(name);
    boolean known =
        Arrays.stream(words.getEnumConstants()).anyMatch(word -> word.name().equals(cell.text()));
    if (!known && !cell.blank()) {
      problems.note(
          cell.where(), "No rule here knows this word; the text of the directive says what it is.");
      return other;
    }
    return word(fields, name, words, otherwise);
  }

  /// A text of any words; one that is not among those that rules know is noted.
  String noted(Cell cell, Set<String> words) {
    if (!cell.blank() && !words.contains(cell.text())) {
      problems.note(cell.where(), "No rule here knows this word; it is kept, and nothing follows.");
    }
    return cell.text();
  }

  /// One of the format's words, which must be there.
  <E extends Enum<E>> E requiredWord(Fields fields, String name, Class<E> words, E otherwise) {
    fields.required(name);
    return word(fields, name, words, otherwise);
  }

  /// The texts of a list.
  List<String> texts(Fields fields, String name) {
    return fields.texts(name).stream().map(Cell::text).toList();
  }

  /// The texts of a list of names that must stand among others.
  List<String> references(Fields fields, String name, Set<String> known, String what) {
    List<Cell> cells = fields.texts(name);
    cells.forEach(cell -> reference(cell, known, what));
    return cells.stream().map(Cell::text).toList();
  }

  /// Adds a problem where a name does not stand among others. A blank one names nothing.
  void reference(Cell cell, Set<String> known, String what) {
    if (!cell.blank() && !known.contains(cell.text())) {
      problems.add(
          Problem.Code.CONTRADICTION,
          cell.where(),
          "the name of " + what + " that is not in the file",
          "the id of " + what,
          "Correct the name, or add what it names.");
    }
  }

  /// Reads the objects of a list, and adds a problem for each name that stands twice.
  <T> List<T> each(List<Fields> objects, Function<Fields, T> reader, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    return objects.stream()
        .map(fields -> {
          T value = reader.apply(fields);
          String name = id.apply(value);
          if (!name.isEmpty() && !seen.add(name)) {
            problems.add(
                Problem.Code.CONTRADICTION,
                fields.where(),
                "an id that stands before in the same list",
                "an id of its own",
                "Nothing is overwritten: give what is new an id of its own.");
          }
          return value;
        })
        .toList();
  }
}
