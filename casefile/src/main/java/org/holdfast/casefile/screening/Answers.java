// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Coverings;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.OperationAnswer.Counts;
import org.holdfast.casefile.screening.OperationAnswer.Slip;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Asking;
import org.holdfast.protection.ReasonCode;
import org.jspecify.annotations.Nullable;

/// How an operation is answered, once everybody was looked for in the whole registry: the same
/// whether each seat was searched now or its candidates were kept. Safe for use by many threads.
///
/// A reader would get this wrong: first [#withoutScreening] is asked, and where it answers, nothing
/// else may. Then each seat is, and then all of them together, since two seats can be one person.
public final class Answers {
  private final Reading<Registry> registry;
  private final Coverings coverings;
  private final LinkageModel model;

  /// Prepares to answer.
  ///
  /// @param registry what is asked; of its persons and protections nothing is read here
  /// @param coverings which protections cover whom in it
  /// @param model by which seats are compared
  public Answers(Reading<Registry> registry, Coverings coverings, LinkageModel model) {
    this.registry = registry;
    this.coverings = coverings;
    this.model = model;
  }

  /// The answer to a manifest that is not screened, because either file could not be accounted for;
  /// empty where it is to be screened.
  public Optional<OperationAnswer> withoutScreening(Reading<Manifest> manifest, Terms terms) {
    List<Problem> problems = problems(manifest);
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(notScreened(manifest, terms, problems));
  }

  /// What answers single seats on these terms.
  public SeatScreening seats(Terms terms) {
    return new SeatScreening(
        coverings, new Asking(terms.at(), registry.value().asOf()), freshness(terms));
  }

  /// The answer to a manifest every seat of which was answered.
  ///
  /// @param seats one answer for each seat, in the manifest's order, by [#seats] on the same terms
  /// @throws IllegalArgumentException if a seat has no answer
  public OperationAnswer together(Reading<Manifest> manifest, Terms terms, List<SeatAnswer> seats) {
    if (seats.size() != manifest.value().seats().size()) {
      throw new IllegalArgumentException("a seat was not answered");
    }
    Instant departsAt = departure(manifest.value());
    Freshness freshness = freshness(terms);
    return new OperationAnswer(
        manifest.value(),
        terms.at(),
        registry.value().asOf(),
        registry.value().version(),
        terms.signedBy(),
        model,
        List.of(),
        freshness.sources(),
        expiry(freshness, departsAt, terms.at()),
        new Counts(manifest.accounting().declared(), manifest.accounting().parsed(), seats.size()),
        Duplicates.marked(seats),
        slip(terms, freshness, departsAt),
        notes(manifest));
  }

  private Freshness freshness(Terms terms) {
    return Freshness.of(registry.value(), terms.at(), terms.maxAge());
  }

  /// When an operation departs.
  ///
  /// @throws IllegalArgumentException if nobody knows: it is not screened then
  public static Instant departure(Manifest manifest) {
    Instant departsAt = manifest.departsAt();
    if (departsAt == null) {
      throw new IllegalArgumentException("without a time of departure nothing is screened");
    }
    return departsAt;
  }

  /// What keeps the manifest from being screened: everything that either file could not account
  /// for.
  List<Problem> problems(Reading<Manifest> manifest) {
    List<Problem> problems = new ArrayList<>(manifest.problems());
    problems.addAll(registry.problems());
    Accounting accounting = manifest.accounting();
    Position file = Position.of(accounting.file());
    int listed = manifest.value().seats().size();
    boolean countNamed = problems.stream().anyMatch(p -> p.code() == Problem.Code.COUNT_MISMATCH);
    if (!countNamed
        && (accounting.parsed() != listed
            || !Objects.equals(accounting.declared(), accounting.parsed()))) {
      problems.add(
          new Problem(
              Problem.Code.COUNT_MISMATCH,
              file,
              accounting.parsed() + " seats",
              accounting.declared() == null
                  ? "a declared count of seats"
                  : accounting.declared() + " seats, as declared",
              "Get the whole list from the operator, or its right count."));
    }
    if (problems.isEmpty()) {
      unread(accounting).ifPresent(problems::add);
      unread(registry.accounting()).ifPresent(problems::add);
    }
    if (listed == 0 && problems.isEmpty()) {
      problems.add(
          new Problem(
              Problem.Code.MISSING_FIELD,
              file,
              "no seats",
              "at least one seat",
              "Get the whole list from the operator."));
    }
    if (manifest.value().departsAt() == null && problems.isEmpty()) {
      problems.add(
          new Problem(
              Problem.Code.MISSING_FIELD,
              file,
              "no time of departure",
              "a time of departure with its zone",
              "Add departsAt."));
    }
    return problems;
  }

  /// A file of which a reader took in more or less than there is, and named no problem.
  private static Optional<Problem> unread(Accounting accounting) {
    return accounting.bytesIn() == accounting.bytesRead()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Problem.Code.TRUNCATED,
                Position.of(accounting.file()),
                accounting.bytesRead() + " bytes",
                accounting.bytesIn() + " bytes",
                "Send the file again."));
  }

  private OperationAnswer notScreened(
      Reading<Manifest> manifest, Terms terms, List<Problem> problems) {
    ReasonCode code =
        problems.stream().anyMatch(p -> p.code() == Problem.Code.COUNT_MISMATCH)
            ? ReasonCode.MANIFEST_COUNT_MISMATCH
            : ReasonCode.NOT_ACCOUNTED_FOR;
    Reason reason =
        new Reason(
            code,
            new Sentence(
                "Not screened. " + problems.getFirst().sentence(),
                "Sin comprobar: lo recibido no pudo contabilizarse por completo. Los problemas se"
                    + " enumeran aparte."));
    List<SeatAnswer> seats =
        manifest.value().seats().stream()
            .map(seat -> new SeatAnswer(seat, Answer.HOLD, List.of(reason), List.of()))
            .toList();
    boolean known = registry.whole();
    return new OperationAnswer(
        manifest.value(),
        terms.at(),
        known ? registry.value().asOf() : null,
        known ? registry.value().version() : "",
        terms.signedBy(),
        model,
        problems,
        known ? freshness(terms).sources() : List.of(),
        null,
        new Counts(manifest.accounting().declared(), manifest.accounting().parsed(), 0),
        seats,
        new Slip(false, List.of("The manifest was not screened.")),
        notes(manifest));
  }

  private List<Note> notes(Reading<Manifest> manifest) {
    List<Note> notes = new ArrayList<>(manifest.notes());
    notes.addAll(registry.notes());
    return notes;
  }

  /// Until when an answer may be relied on: departure, or the first reading to grow too old.
  private static @Nullable Instant expiry(Freshness freshness, Instant departsAt, Instant at) {
    if (freshness.stale() || !at.isBefore(departsAt)) {
      return null;
    }
    return Optional.ofNullable(freshness.freshUntil())
        .filter(until -> until.isBefore(departsAt))
        .orElse(departsAt);
  }

  private static Slip slip(Terms terms, Freshness freshness, Instant departsAt) {
    List<String> whyNot = new ArrayList<>();
    switch (terms.clock()) {
      case NOW -> {}
      case PAST -> whyNot.add("The time of asking was over when the question was put.");
      case FUTURE -> whyNot.add("The time of asking had not come when the question was put.");
    }
    if (terms.signedBy().isEmpty()) {
      whyNot.add("No trusted key signed the registry.");
    }
    if (freshness.stale()) {
      whyNot.add("A source is past its reading limit.");
    }
    if (!terms.at().isBefore(departsAt)) {
      whyNot.add("The departure is over.");
    }
    return new Slip(whyNot.isEmpty(), whyNot);
  }
}
