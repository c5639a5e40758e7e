// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final Instant EIGHT = Instant.parse("2025-07-16T08:00:00Z");

  @Test
  void the_graver_of_two_answers_counts() {
    for (Answer one : Answer.values()) {
      for (Answer other : Answer.values()) {
        Answer graver = one.compareTo(other) < 0 ? one : other;
        assertThat(one.or(other)).isEqualTo(graver);
      }
    }
  }

  @Test
  void only_dockets_agencies_and_what_is_not_stated_age() {
    for (Source.Kind kind : Source.Kind.values()) {
      boolean ages =
          List.of(Source.Kind.DOCKET, Source.Kind.AGENCY, Source.Kind.UNSTATED).contains(kind);
      assertThat(kind.ages()).as(kind.name()).isEqualTo(ages);
      assertThat(source(kind, Duration.ofHours(1)).ages()).as(kind.name()).isEqualTo(ages);
      assertThat(new Source(new SourceId("s"), kind, EIGHT, List.of(), null).ages()).isFalse();
    }
  }

  private static Source source(Source.Kind kind, Duration limit) {
    return new Source(new SourceId("s"), kind, EIGHT, List.of(EIGHT.minusSeconds(60)), limit);
  }

  @Test
  void a_reading_after_the_time_of_asking_is_none() {
    Source docket = source(Source.Kind.DOCKET, Duration.ofHours(1));
    assertThat(docket.lastReadBy(EIGHT)).contains(EIGHT);
    assertThat(docket.lastReadBy(EIGHT.minusSeconds(1))).contains(EIGHT.minusSeconds(60));
    assertThat(docket.lastReadBy(EIGHT.minusSeconds(61))).isEmpty();
  }

  @Test
  void a_name_without_a_letter_is_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceId(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProtectionId(" "));
    for (String wrong : new String[] {"SL", "slv", "SLVX", "@LV", "S[V", "SL1", "SLz"}) {
      assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new Place.Country(wrong));
    }
    assertThat(new Place.Country("AZZ").country()).isPresent();
    assertThat(new Place.Subdivision("US-TX").country()).contains(new Place.Country("USA"));
    assertThat(new Place.Subdivision("CA-ON").country()).isEmpty();
    assertThat(new Place.Unresolved("XQZ").country()).isEmpty();
  }
}
