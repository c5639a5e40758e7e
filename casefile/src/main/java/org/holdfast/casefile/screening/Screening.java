// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Coverings;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.OperationAnswer.Counts;
import org.holdfast.casefile.screening.OperationAnswer.Slip;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.FullScan;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.Search;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Asking;
import org.holdfast.protection.ReasonCode;
import org.jspecify.annotations.Nullable;

/// The check: every seat of a manifest against every person of a registry.
///
/// A reader would get this wrong: nothing here decides that somebody may go. An answer other than a
/// hold needs the whole manifest, the whole registry and fresh sources; whatever is missing holds
/// every seat.
public final class Screening {
  private final Reading<Registry> registry;
  private final Coverings coverings;
  private final LinkageModel model;
  private final Search search;

  private Screening(
      Reading<Registry> registry, Coverings coverings, LinkageModel model, Search search) {
    this.registry = registry;
    this.coverings = coverings;
    this.model = model;
    this.search = search;
  }

  /// Prepares to screen against one registry, by an index where the registry is large.
  public static Screening against(Reading<Registry> registry, LinkageModel model) {
    Registry whole = whole(registry);
    return new Screening(
        registry, Coverings.of(whole), model, Search.over(identities(whole), model));
  }

  /// Prepares to screen by comparing with everybody. The answers are the same.
  public static Screening exhaustively(Reading<Registry> registry, LinkageModel model) {
    Registry whole = whole(registry);
    return new Screening(
        registry, Coverings.of(whole), model, FullScan.over(identities(whole), model));
  }

  private static Registry whole(Reading<Registry> registry) {
    return registry.whole() ? registry.value() : withoutContents(registry.value());
  }

  private static List<Identity> identities(Registry registry) {
    return registry.persons().stream().map(PersonRecord::identity).toList();
  }

  /// Answers one manifest.
  public OperationAnswer answer(Reading<Manifest> manifest, Terms terms, Progress progress) {
    List<Problem> problems = problems(manifest);
    Instant departsAt = manifest.value().departsAt();
    if (!problems.isEmpty() || departsAt == null) {
      return notScreened(manifest, terms, problems);
    }
    Freshness freshness = Freshness.of(registry.value(), terms.at(), terms.maxAge());
    List<SeatAnswer> seats =
        screenSeats(manifest.value(), departsAt, terms.at(), freshness, progress);
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
        seats,
        slip(terms, freshness, departsAt),
        notes(manifest));
  }

  /// Judges each seat of an operation that has departed, with every fact in the registry. It
  /// answers nothing for a departure to come.
  ///
  /// @throws IllegalArgumentException if either file could not be accounted for
  public List<SeatLookBack> lookBack(Reading<Manifest> manifest, Instant departedAt) {
    if (!problems(manifest).isEmpty()) {
      throw new IllegalArgumentException("only what was read whole can be judged");
    }
    Instant asOf = registry.value().asOf();
    SeatScreening seats =
        new SeatScreening(
            registry.value(),
            coverings,
            search,
            new Asking(departedAt, asOf),
            Freshness.of(registry.value(), asOf, null));
    return manifest.value().seats().stream()
        .map(seat -> new SeatLookBack(seat, seats.lookBack(manifest.value(), departedAt, seat)))
        .toList();
  }

  private List<SeatAnswer> screenSeats(
      Manifest manifest, Instant departsAt, Instant at, Freshness freshness, Progress progress) {
    SeatScreening seatScreening =
        new SeatScreening(
            registry.value(),
            coverings,
            search,
            new Asking(at, registry.value().asOf()),
            freshness);
    List<Seat> seats = manifest.seats();
    AtomicInteger done = new AtomicInteger();
    List<SeatAnswer> answers =
        IntStream.range(0, seats.size())
            .parallel()
            .mapToObj(i -> {
              SeatAnswer answer = seatScreening.answer(manifest, departsAt, seats.get(i));
              progress.done(done.incrementAndGet(), seats.size());
              return answer;
            })
            .toList();
    if (answers.size() != seats.size()) {
      throw new IllegalStateException("a seat was not answered");
    }
    return Duplicates.marked(answers);
  }

  /// What keeps the manifest from being screened: everything that either file could not account
  /// for.
  private List<Problem> problems(Reading<Manifest> manifest) {
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
        known ? Freshness.of(registry.value(), terms.at(), terms.maxAge()).sources() : List.of(),
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

  /// A registry that could not be accounted for is never searched; its contents may not even hang
  /// together.
  private static Registry withoutContents(Registry registry) {
    return new Registry(
        registry.version(),
        registry.asOf(),
        registry.zone(),
        registry.sources(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
