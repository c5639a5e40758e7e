// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.tlog.digest.Sha256;

/// What a reading or a release was made on: where that changes, it does not apply.
///
/// A reader would get this wrong: the registry's version stands beside the digest and not in it. A
/// registry is published every hour, and a release hangs on what the registry says of this seat.
/// And the digest is no public thing: an A-number can be found from it by trying all.
///
/// @param digest the SHA-256 of [#text]
/// @param registryVersion the registry that was read, 64 hexadecimal digits
public record Binding(Sha256 digest, String registryVersion) {

  /// The binding of a question.
  public static Binding of(Question question) {
    return new Binding(
        Sha256.of(text(question).getBytes(StandardCharsets.UTF_8)), question.registryVersion());
  }

  /// Whether it is bound to what this question is about.
  public boolean holds(Question question) {
    return of(question).digest().equals(digest);
  }

  /// The canonical text: `holdfast binding 1`, then lines as an entry has them, in a fixed order;
  /// each line feed ends one.
  public static String text(Question question) {
    List<Field> lines = new ArrayList<>();
    seat(question.answer().seat(), lines);
    departure(question.manifest(), lines);
    List<CandidateAnswer> candidates =
        question.answer().candidates().stream()
            .sorted(Comparator.comparing(one -> one.person().value()))
            .toList();
    for (int at = 0; at < candidates.size(); at++) {
      candidate("candidate.#" + at, candidates.get(at), lines);
    }
    var text = new StringBuilder("holdfast binding 1\n");
    lines.forEach(
        line -> text.append(line.name()).append(": ").append(line.literal()).append('\n'));
    return text.toString();
  }

  private static void seat(Seat seat, List<Field> lines) {
    lines.add(Field.text("seat.name", seat.seat()));
    lines.add(Field.text("seat.label", seat.label()));
    Identity identity = seat.identity();
    list("seat.names", identity.names().stream().map(Binding::name), lines);
    list(
        "seat.birthDates",
        identity.birthDates().stream()
            .map(born -> born.year() + "-" + born.month() + "-" + born.day()),
        lines);
    lines.add(Field.text("seat.sex", identity.sex().name()));
    list("seat.nationalities", identity.nationalities().stream().sorted(), lines);
    list("seat.aNumbers", identity.aNumbers().stream().map(ANumber::digits), lines);
    list(
        "seat.documents",
        identity.documents().stream().map(one -> quoted(one.kind(), one.country(), one.number())),
        lines);
    order(seat.order(), lines);
    lines.add(Field.text("seat.destination", place(seat.destination())));
    list("seat.onward", seat.onward().stream().map(Binding::place), lines);
    lines.add(Field.text("seat.notice", seat.notice() == null ? "" : notice(seat.notice())));
    lines.add(new Field("seat.alternate", Boolean.toString(seat.alternate())));
  }

  private static void order(Movement.RemovalOrder order, List<Field> lines) {
    switch (order) {
      case Movement.RemovalOrder.Executable(var document, var designated) -> {
        lines.add(Field.text("seat.order.executable", document));
        list(
            "seat.order.designated",
            designated.stream().map(Place.Country::alpha3).sorted(),
            lines);
      }
      case Movement.RemovalOrder.None(var document) ->
          lines.add(Field.text("seat.order.none", document));
    }
  }

  private static void departure(Manifest manifest, List<Field> lines) {
    lines.add(Field.text("departure.operation", manifest.operation()));
    lines.add(Field.text("departure.departsAt", String.valueOf(manifest.departsAt())));
    lines.add(Field.text("departure.from", place(manifest.from())));
    lines.add(Field.text("departure.destination", place(manifest.destination())));
    switch (manifest.stops()) {
      case Movement.Stops.Stated(var places) ->
          list("departure.stops", places.stream().map(Binding::place), lines);
      case Movement.Stops.Unstated _ -> lines.add(new Field("departure.stops", "null"));
    }
    list("departure.onward", manifest.onward().stream().map(Binding::place), lines);
    lines.add(Field.text("departure.authority", manifest.authority().name()));
  }

  /// Weights and probabilities are left out: they are the model's, and what agrees and conflicts is
  /// what a reader looked at.
  private static void candidate(String name, CandidateAnswer answer, List<Field> lines) {
    lines.add(Field.text(name + ".person", answer.person().value()));
    lines.add(Field.text(name + ".strength", answer.candidate().strength().name()));
    list(name + ".doubts", answer.candidate().doubts().stream().map(Enum::name).sorted(), lines);
    answer
        .candidate()
        .comparisons()
        .forEach(one -> {
          String field = name + ".compared." + one.field().name();
          lines.add(Field.text(field + ".state", one.state().name()));
          lines.add(Field.text(field + ".level", one.level()));
        });
    list(
        name + ".protections",
        answer.protections().stream()
            .map(one ->
                quoted(
                    one.protection().value(),
                    one.assessment().answer().name(),
                    one.assessment().code().name()))
            .sorted(),
        lines);
  }

  private static String name(PersonName name) {
    return switch (name) {
      case PersonName.InOrder(var text) -> quoted(text);
      case PersonName.Parts(var surnames, var givenNames, var truncated) ->
          quoted(surnames, givenNames, Boolean.toString(truncated));
    };
  }

  private static String notice(Movement.ThirdCountryNotice notice) {
    return quoted(
        place(notice.country()),
        String.valueOf(notice.at()),
        Boolean.toString(notice.written()),
        notice.by(),
        notice.fear(),
        notice.source() == null ? "" : notice.source().value(),
        notice.language(),
        notice.interpreter(),
        notice.mode(),
        Boolean.toString(notice.understood()));
  }

  /// Texts in quotes, so that no two lists of them read alike.
  private static String quoted(String... texts) {
    return Arrays.stream(texts)
        .map(text -> Field.text("text", text).literal())
        .collect(Collectors.joining(" "));
  }

  private static String place(Place place) {
    return switch (place) {
      case Place.Country(var alpha3) -> alpha3;
      case Place.Subdivision(var code) -> code;
      case Place.Unresolved(var code) -> "unresolved " + code;
      case Place.Unstated _ -> "unstated";
    };
  }

  /// A list says how long it is: two lists never run into one another.
  private static void list(String name, Stream<String> values, List<Field> lines) {
    List<String> texts = values.toList();
    lines.add(Field.number(name + ".count", texts.size()));
    for (int at = 0; at < texts.size(); at++) {
      lines.add(Field.text(name + ".#" + at, texts.get(at)));
    }
  }
}
