// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.casefile.order.Asks;
import org.holdfast.casefile.order.Cadence;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.order.Due;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.casefile.order.Verb;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationsTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final CourtDays DAYS = CourtDays.in(ZONE);
  private static final OrderId ORDER = new OrderId("ECF 1");
  private static final DirectiveId D1 = new DirectiveId("D1");
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 7);
  private static final Cadence ONCE = new Cadence.Once(false);
  private static final List<OrderEvent.Type> TYPES =
      List.of(
          OrderEvent.Type.STAYED,
          OrderEvent.Type.SUSPENDED,
          OrderEvent.Type.STAY_LIFTED,
          OrderEvent.Type.REVIVED,
          OrderEvent.Type.VACATED,
          OrderEvent.Type.REINSTATED);

  /// Three events of any sort on any of five days, at an hour or on the day: what is owed at the
  /// last instant of its time is missed after it, and what rests then is not.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_is_owed_at_its_time_and_unanswered_is_missed_and_nothing_else(boolean byDay) {
    LocalDate third = FIRST.plusDays(2);
    Moment due = moment(third, byDay);
    Instant last = due instanceof Moment.At(Instant at) ? at : due.latest().minusNanos(1);
    Instant asOf = FIRST.plusDays(6).atStartOfDay(ZONE).toInstant();
    for (List<OrderEvent> events : worlds(byDay)) {
      var facts = facts(ONCE, new Due.Named(due), events, List.of(), List.of());
      Obligation duty = Obligations.of(facts, DAYS, asOf).getFirst();
      DirectiveLife life = Obligations.lives(facts, DAYS, asOf).get(D1);
      boolean owed = life != null && life.owedAt(last);
      if (owed != (duty.state() == DutyState.MISSED)) {
        assertThat(duty.state()).as("%s", events).isEqualTo(owed ? DutyState.MISSED : null);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-08T16:59:59, MET",
    "2025-03-08T17:00:00, MET",
    "2025-03-08T17:00:01, LATE",
  })
  void by_five_is_at_five(String received, DutyState state) {
    Moment due = new Moment.At(local("2025-03-08T17:00:00"));
    assertThat(filed(due, received)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-08T23:59:59, MET",
    "2025-03-09T00:00:00, LATE",
  })
  void what_is_due_on_a_day_is_late_at_the_midnight_that_ends_it(String received, DutyState state) {
    assertThat(filed(new Moment.On(LocalDate.of(2025, 3, 8), ZONE), received)).isEqualTo(state);
  }

  @Test
  void a_daily_five_o_clock_is_five_o_clock_on_both_sides_of_a_change_of_clocks() {
    var facts = facts(daily(), new Due.NotStated(), List.of(), List.of(), List.of());
    List<Obligation> duties = Obligations.of(facts, DAYS, local("2025-03-10T12:00:00"));
    assertThat(duties.stream().map(Obligation::dueAt))
        .containsExactly(
            local("2025-03-07T17:00:00"),
            local("2025-03-08T17:00:00"),
            local("2025-03-09T17:00:00"),
            local("2025-03-10T17:00:00"));
    assertThat(Duration.between(duties.get(1).dueAt(), duties.get(2).dueAt()))
        .isEqualTo(Duration.ofHours(23));
  }

  @Test
  void nothing_is_owed_before_the_order_was_entered() {
    var since = new Cadence.Every(1, Optional.of(LocalTime.of(17, 0)), FIRST.minusDays(9), null);
    var facts = facts(since, new Due.NotStated(), List.of(), List.of(), List.of());
    assertThat(Obligations.of(facts, DAYS, local("2025-03-08T12:00:00")).getFirst().dueAt())
        .isEqualTo(local("2025-03-07T17:00:00"));
  }

  @Test
  void a_stay_without_an_end_makes_no_endless_list() {
    List<OrderEvent> stay =
        List.of(event(OrderEvent.Type.STAYED, new Moment.At(local("2025-03-08T09:00:00")), null));
    var facts = facts(daily(), new Due.NotStated(), stay, List.of(), List.of());
    List<Obligation> duties = Obligations.of(facts, DAYS, local("2025-03-10T12:00:00"));
    assertThat(duties.stream().map(Obligation::state))
        .containsExactly(
            DutyState.MISSED, DutyState.SUSPENDED, DutyState.SUSPENDED, DutyState.SUSPENDED);
  }

  /// The bound is wide of what it takes, so that a busy machine breaks nothing.
  @Test
  void ten_years_of_days_take_no_time() {
    List<Filing> filings =
        IntStream.range(0, 3600)
            .mapToObj(day -> {
              Instant at = FIRST.plusDays(day).atTime(16, 0).atZone(ZONE).toInstant();
              return new Filing(
                  "F" + day, List.of(D1), new Moment.At(at.plusSeconds(3600)), at, "", null);
            })
            .toList();
    var facts = facts(daily(), new Due.NotStated(), List.of(), filings, List.of());
    Instant asOf = FIRST.plusDays(3600).atStartOfDay(ZONE).toInstant();
    Obligations.of(facts, DAYS, asOf);
    long before = System.nanoTime();
    List<Obligation> duties = Obligations.of(facts, DAYS, asOf);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    assertThat(duties).hasSize(3601);
    assertThat(duties.stream().filter(one -> one.state() == DutyState.MET)).hasSize(3600);
  }

  @Test
  void at_once_is_missed_from_the_next_instant_on_and_says_to_the_minute() {
    Instant known = local("2025-03-09T16:50:00");
    var facts = onEvent(known, List.of());
    assertThat(Obligations.of(facts, DAYS, known).getFirst().state()).isEqualTo(DutyState.OPEN);
    Obligation after = Obligations.of(facts, DAYS, known.plusSeconds(1)).getFirst();
    assertThat(after.state()).isEqualTo(DutyState.MISSED);
    assertThat(after.why().english())
        .isEqualTo(
            "W1 made it due at once: in the minute in which it was learned. Its time is over, and"
                + " nothing on record answers it.");
  }

  @Test
  void what_was_done_before_its_event_does_not_answer_it() {
    var early =
        new Fulfilment(
            D1,
            Happening.at(new Moment.At(local("2025-03-08T09:00:00"))),
            "told",
            "",
            List.of("one", "two"),
            null);
    var facts = onEvent(local("2025-03-09T16:50:00"), List.of(early));
    assertThat(Obligations.of(facts, DAYS, local("2025-03-10T09:00:00")).getFirst().state())
        .isEqualTo(DutyState.MISSED);
  }

  @Test
  void no_sentence_shows_a_word_of_the_program() {
    for (List<OrderEvent> events : worlds(false)) {
      var facts =
          facts(
              ONCE, new Due.Named(moment(FIRST.plusDays(2), false)), events, List.of(), List.of());
      for (Obligation duty : Obligations.of(facts, DAYS, local("2025-03-20T09:00:00"))) {
        String said = duty.why().english() + duty.why().spanish();
        if (said.matches(".*([A-Z]{3,}|passed|pasado).*")) {
          assertThat(said).doesNotContainPattern("[A-Z]{3,}|passed|pasado");
        }
      }
    }
  }

  private static DutyState filed(Moment due, String received) {
    var filing = new Filing("F1", List.of(D1), null, local(received), "", null);
    var facts = facts(ONCE, new Due.Named(due), List.of(), List.of(filing), List.of());
    return Obligations.of(facts, DAYS, local("2025-04-01T00:00:00")).getFirst().state();
  }

  private static Cadence daily() {
    return new Cadence.Every(1, Optional.of(LocalTime.of(17, 0)), null, null);
  }

  private static Obligations.OrderFacts onEvent(Instant known, List<Fulfilment> done) {
    var facts =
        facts(
            new Cadence.OnEvent("TRANSFER", Optional.empty()),
            new Due.NotStated(),
            List.of(),
            List.of(),
            done);
    var moved = new Triggered("TRANSFER", "W1", new Happening(new Moment.At(known), known));
    return new Obligations.OrderFacts(
        facts.orders(), facts.events(), facts.filings(), facts.fulfilments(), List.of(moved));
  }

  private static Obligations.OrderFacts facts(
      Cadence cadence,
      Due due,
      List<OrderEvent> events,
      List<Filing> filings,
      List<Fulfilment> done) {
    var directive =
        new Directive(
            D1, Verb.REPORT, Asks.STEPS_TAKEN, "Report.", "", "", "", due, cadence, List.of());
    var order =
        new CourtOrder(
            ORDER,
            Happening.at(new Moment.At(local("2025-03-07T08:00:00"))),
            "",
            "",
            "",
            List.of(directive));
    return new Obligations.OrderFacts(List.of(order), events, filings, done, List.of());
  }

  private static List<List<OrderEvent>> worlds(boolean byDay) {
    List<OrderEvent> single = new ArrayList<>();
    for (OrderEvent.Type type : TYPES) {
      for (int day = 0; day < 5; day++) {
        Moment at = moment(FIRST.plusDays(day), byDay);
        single.add(event(type, at, null));
        if (type.effect() == OrderEvent.Effect.SUSPENDS) {
          single.add(
              event(type, at, FIRST.plusDays(day + 2L).atTime(9, 0).atZone(ZONE).toInstant()));
        }
      }
    }
    List<List<OrderEvent>> worlds = new ArrayList<>();
    for (OrderEvent one : single) {
      for (OrderEvent two : single) {
        worlds.add(List.of(one, two));
        for (OrderEvent three : single) {
          worlds.add(List.of(one, two, three));
        }
      }
    }
    return worlds;
  }

  private static OrderEvent event(OrderEvent.Type type, Moment at, @Nullable Instant until) {
    return new OrderEvent(
        ORDER, List.of(), type, Happening.at(at), until, new Due.NotStated(), "", "");
  }

  private static Moment moment(LocalDate day, boolean byDay) {
    return byDay
        ? new Moment.On(day, ZONE)
        : new Moment.At(day.atTime(12, 0).atZone(ZONE).toInstant());
  }

  private static Instant local(String text) {
    return java.time.LocalDateTime.parse(text).atZone(ZONE).toInstant();
  }
}
