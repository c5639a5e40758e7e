// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.OperationAnswer.SourceRead;
import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.Source;
import org.jspecify.annotations.Nullable;

/// How old the registry's readings are at the time of asking.
///
/// A reader would get this wrong: one stale source holds every seat, not only those it spoke of
/// last time, because what it would say now is not known. Nothing from outside the file lengthens a
/// limit.
///
/// @param sources every source, its last reading and its age
/// @param asOfAge how old the registry's own as-of time is, where that is what ages; else null
/// @param asOfLimit how old it may be; null where a source ages instead
/// @param asOfStale whether it is older
/// @param freshUntil the instant at which the first of all these limits is reached; null where a
///   reading that ages is missing
public record Freshness(
    List<SourceRead> sources,
    @Nullable Duration asOfAge,
    @Nullable Duration asOfLimit,
    boolean asOfStale,
    @Nullable Instant freshUntil) {

  /// How old a registry may be that declares no source with a reading limit of its own.
  public static final Duration DEFAULT_LIMIT = Duration.ofMinutes(60);

  public Freshness {
    sources = List.copyOf(sources);
  }

  /// Takes the ages at the time of asking.
  ///
  /// @param shortened a limit from the user, which can only shorten; null for none
  public static Freshness of(Registry registry, Instant asked, @Nullable Duration shortened) {
    List<SourceRead> sources = new ArrayList<>();
    Instant freshUntil = Instant.MAX;
    for (Source source : registry.sources()) {
      Duration limit = limit(source, shortened);
      Instant last = source.lastReadBy(asked).orElse(null);
      Duration age = last == null ? null : Duration.between(last, asked);
      boolean stale = limit != null && (age == null || age.compareTo(limit) > 0);
      sources.add(new SourceRead(source, last, age, limit, stale));
      if (limit != null) {
        freshUntil = earlier(freshUntil, last == null ? Instant.MIN : last.plus(limit));
      }
    }
    if (registry.sources().stream().anyMatch(Source::ages)) {
      return new Freshness(sources, null, null, false, known(freshUntil));
    }
    Duration limit = shorter(DEFAULT_LIMIT, shortened);
    Duration age = Duration.between(registry.asOf(), asked);
    return new Freshness(
        sources,
        age.isNegative() ? Duration.ZERO : age,
        limit,
        age.compareTo(limit) > 0,
        known(earlier(freshUntil, registry.asOf().plus(limit))));
  }

  /// Whether anything that ages is past its limit, or was never read.
  public boolean stale() {
    return asOfStale || sources.stream().anyMatch(SourceRead::stale);
  }

  /// What is stale, in one sentence that names the source, its age, its limit and whom to ask.
  public Optional<Sentence> sentence() {
    if (asOfStale && asOfAge != null && asOfLimit != null) {
      return Optional.of(
          Sentence.of(
              "The registry speaks as of %s before the time of asking; its limit is %s. Ask its publisher for a new one.",
              "El registro refleja lo que constaba %s antes de la consulta; su límite es %s. Pida uno nuevo a quien lo publica.",
              LengthOfTime.atMost(asOfAge).words(),
              LengthOfTime.atLeast(asOfLimit).words()));
    }
    return sources.stream().filter(SourceRead::stale).findFirst().map(Freshness::sentence);
  }

  private static Sentence sentence(SourceRead read) {
    String id = read.source().id().value();
    Duration limit = read.limit();
    if (read.age() == null || limit == null) {
      return Sentence.of(
          "Source %s was never read by the time of asking. Ask whoever reads it to read it now.",
          "La fuente %s no se había leído nunca al momento de la consulta. Pida que se lea ahora.",
          id);
    }
    return Sentence.of(
        "Source %s was last read %s before the time of asking; its limit is %s. Ask whoever reads it to read it again.",
        "La fuente %s se leyó por última vez %s antes de la consulta; su límite es %s. Pida que se lea de nuevo.",
        id,
        LengthOfTime.atMost(read.age()).words(),
        LengthOfTime.atLeast(limit).words());
  }

  private static @Nullable Duration limit(Source source, @Nullable Duration shortened) {
    Duration own = source.staleAfter();
    return own != null && source.kind().ages() ? shorter(own, shortened) : null;
  }

  private static Duration shorter(Duration limit, @Nullable Duration shortened) {
    return shortened != null && shortened.compareTo(limit) < 0 ? shortened : limit;
  }

  private static Instant earlier(Instant first, Instant second) {
    return first.isBefore(second) ? first : second;
  }

  private static @Nullable Instant known(Instant instant) {
    return instant.equals(Instant.MAX) || instant.equals(Instant.MIN) ? null : instant;
  }
}
