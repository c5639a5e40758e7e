// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Coverings;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.linkage.FullScan;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.Search;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.Asking;

/// The check: every seat of a manifest against every person of a registry.
///
/// A reader would get this wrong: nothing here decides that somebody may go. An answer other than a
/// hold needs the whole manifest, the whole registry and fresh sources; whatever is missing holds
/// every seat.
public final class Screening {
  private final Registry registry;
  private final Coverings coverings;
  private final Search search;
  private final Answers answers;

  private Screening(
      Reading<Registry> registry, Coverings coverings, LinkageModel model, Search search) {
    this.registry = registry.value();
    this.coverings = coverings;
    this.search = search;
    this.answers = new Answers(registry, coverings, model);
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
    return answers
        .withoutScreening(manifest, terms)
        .orElseGet(() ->
            answers.together(manifest, terms, screenSeats(manifest.value(), terms, progress)));
  }

  /// Why the search for each seat of a manifest lost no one; none where it is not screened. Every
  /// seat is searched for once more.
  public List<SeatProof> proofs(Reading<Manifest> manifest) {
    return answers.problems(manifest).isEmpty()
        ? manifest.value().seats().parallelStream()
            .map(seat -> new SeatProof(seat.seat(), search.proofs(seat.identity())))
            .toList()
        : List.of();
  }

  /// Judges each seat of an operation that has departed, with every fact in the registry. It
  /// answers nothing for a departure to come.
  ///
  /// @throws IllegalArgumentException if either file could not be accounted for
  public List<SeatLookBack> lookBack(Reading<Manifest> manifest, Instant departedAt) {
    if (!answers.problems(manifest).isEmpty()) {
      throw new IllegalArgumentException("only what was read whole can be judged");
    }
    Instant asOf = registry.asOf();
    SeatScreening seats =
        new SeatScreening(
            coverings, new Asking(departedAt, asOf), Freshness.of(registry, asOf, null));
    return manifest.value().seats().stream()
        .map(seat ->
            new SeatLookBack(seat, seats.lookBack(manifest.value(), departedAt, seat, found(seat))))
        .toList();
  }

  private List<SeatAnswer> screenSeats(Manifest manifest, Terms terms, Progress progress) {
    SeatScreening seatScreening = answers.seats(terms);
    Instant departsAt = Answers.departure(manifest);
    List<Seat> seats = manifest.seats();
    AtomicInteger done = new AtomicInteger();
    return IntStream.range(0, seats.size())
        .parallel()
        .mapToObj(i -> {
          Seat seat = seats.get(i);
          SeatAnswer answer =
              seatScreening.answer(manifest, departsAt, seat, found(seat), SetAside.NONE);
          progress.done(done.incrementAndGet(), seats.size());
          return answer;
        })
        .toList();
  }

  private List<FoundPerson> found(Seat seat) {
    return search.candidates(seat.identity()).stream()
        .map(one -> new FoundPerson(registry.persons().get(one.index()), one))
        .toList();
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
