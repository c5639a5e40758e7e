// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreshnessTest {
  private static Freshness of(List<Source> sources, @Nullable Duration maxAge) {
    Registry registry = Invented.registry(sources, List.of(), List.of());
    return Freshness.of(registry, Invented.ASKED, maxAge);
  }

  @Test
  void aReadingIsGoodToTheEndOfItsLimitAndNoLonger() {
    Duration limit = Duration.ofHours(1);
    assertThat(of(List.of(Invented.docket("2026-03-12T05:14:00Z", limit)), null).stale()).isFalse();
    assertThat(of(List.of(Invented.docket("2026-03-12T05:13:59Z", limit)), null).stale()).isTrue();
  }

  @Test
  void aReadingAfterTheTimeOfAskingDoesNotCount() {
    Source later = Invented.docket("2026-03-12T06:15:00Z", Duration.ofHours(1));
    assertThat(of(List.of(later), null).stale()).isTrue();
    assertThat(of(List.of(later), null).sentence())
        .hasValueSatisfying(s -> assertThat(s.english()).contains("never read"));
  }

  @Test
  void anEarlierReadingCountsWhereTheLatestCameAfterTheTimeOfAsking() {
    Source source =
        new Source(
            new SourceId("docket"),
            Source.Kind.DOCKET,
            Instant.parse("2026-03-12T06:40:00Z"),
            List.of(Instant.parse("2026-03-12T06:00:00Z")),
            Duration.ofHours(1));
    assertThat(of(List.of(source), null).stale()).isFalse();
  }

  @Test
  void oneStaleSourceIsNamedWithItsAgeItsLimitAndWhatToDo() {
    Source source = Invented.docket("2026-03-12T03:00:00Z", Duration.ofHours(1));
    assertThat(of(List.of(source), null).sentence())
        .hasValue(
            new Sentence(
                "Source docket was last read 3 hours 14 minutes before the time of asking; its limit"
                    + " is 1 hour. Ask whoever reads it to read it again.",
                "La fuente docket se leyó por última vez 3 horas 14 minutos antes de la consulta; su"
                    + " límite es 1 hora. Pida que se lea de nuevo."));
  }

  @Test
  void papersRemarksAndPressDoNotAge() {
    for (Source.Kind kind : List.of(Source.Kind.DOCUMENT, Source.Kind.COMMENT, Source.Kind.PRESS)) {
      Source paper =
          new Source(
              new SourceId("paper"),
              kind,
              Instant.parse("2019-01-01T00:00:00Z"),
              List.of(),
              Duration.ofHours(1));
      assertThat(of(List.of(paper), null).stale()).as(kind.name()).isFalse();
    }
  }

  @Test
  void aRegistryWithoutAnAgingSourceAgesByItsAsOf() {
    Freshness fresh = of(List.of(), null);
    assertThat(fresh.asOfAge()).isEqualTo(Duration.ofMinutes(9));
    assertThat(fresh.stale()).isFalse();
    assertThat(of(List.of(), Duration.ofMinutes(8)).stale()).isTrue();
  }

  @Test
  void nothingFromOutsideLengthensALimit() {
    Source source = Invented.docket("2026-03-12T05:00:00Z", Duration.ofHours(1));
    assertThat(of(List.of(source), Duration.ofDays(1)).stale()).isTrue();
    assertThat(of(List.of(source), Duration.ofMinutes(5)).stale()).isTrue();
  }

  @Test
  void theAnswerLastsUntilTheFirstReadingGrowsOld() {
    Freshness freshness =
        of(
            List.of(
                Invented.docket("2026-03-12T06:00:00Z", Duration.ofHours(1)),
                new Source(
                    new SourceId("agency"),
                    Source.Kind.AGENCY,
                    Instant.parse("2026-03-12T06:10:00Z"),
                    List.of(),
                    Duration.ofMinutes(20))),
            null);
    assertThat(freshness.freshUntil()).isEqualTo(Instant.parse("2026-03-12T06:30:00Z"));
  }
}
