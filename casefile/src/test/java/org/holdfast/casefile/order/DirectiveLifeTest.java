// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectiveLifeTest {
  private static final OrderId ORDER = new OrderId("ECF 1");
  private static final DirectiveId DIRECTIVE = new DirectiveId("D1");
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 7);

  /// What can befall the directive of a small world, at one of five instants.
  private record Step(Kind kind, int at) {}

  private enum Kind {
    STAYED(OrderEvent.Type.STAYED),
    STAYED_UNTIL(OrderEvent.Type.STAYED),
    SUSPENDED_UNTIL(OrderEvent.Type.SUSPENDED),
    STAY_LIFTED(OrderEvent.Type.STAY_LIFTED),
    REVIVED(OrderEvent.Type.REVIVED),
    VACATED(OrderEvent.Type.VACATED),
    REINSTATED(OrderEvent.Type.REINSTATED),
    EXTENDED(OrderEvent.Type.EXTENDED),
    REPLACED(null);

    private final OrderEvent.@Nullable Type type;

    Kind(OrderEvent.@Nullable Type type) {
      this.type = type;
    }

    boolean untilTwoLater() {
      return this == STAYED_UNTIL || this == SUSPENDED_UNTIL;
    }
  }

  @Test
  void every_small_world_is_owed_when_its_events_one_by_one_say_so() {
    eachWorld(
        4,
        world -> {
          DirectiveLife life = life(world);
          for (int half = 0; half <= 15; half++) {
            Instant instant = Instant.ofEpochMilli(half * 500L);
            if (life.owedAt(instant) != owed(world, half)) {
              assertThat(life.owedAt(instant))
                  .as("%s at %s", world, instant)
                  .isEqualTo(owed(world, half));
            }
          }
        });
  }

  @Test
  void what_was_learned_later_and_befell_later_changes_nothing_before() {
    eachWorld(
        3,
        world -> {
          DirectiveLife whole = life(world);
          int last = world.getLast().at();
          DirectiveLife before = life(world.subList(0, world.size() - 1));
          for (int half = 0; half < 2 * last; half++) {
            Instant instant = Instant.ofEpochMilli(half * 500L);
            if (whole.owedAt(instant) != before.owedAt(instant)) {
              assertThat(whole).as("%s at %s", world, instant).isEqualTo(before);
            }
          }
        });
  }

  @Test
  void a_stay_lifted_on_its_own_day_never_took_effect() {
    assertThat(days(OrderEvent.Type.STAYED, OrderEvent.Type.STAY_LIFTED).rests()).isEmpty();
    assertThat(days(OrderEvent.Type.SUSPENDED, OrderEvent.Type.REVIVED).rests()).isEmpty();
    assertThat(days(OrderEvent.Type.VACATED, OrderEvent.Type.REINSTATED).ended()).isNull();
  }

  @Test
  void a_stay_that_the_file_names_after_a_lift_of_the_same_day_stands() {
    assertThat(days(OrderEvent.Type.STAY_LIFTED, OrderEvent.Type.STAYED).rests()).hasSize(1);
    assertThat(days(OrderEvent.Type.REINSTATED, OrderEvent.Type.VACATED).ended())
        .isEqualTo(DAY.plusDays(1).atStartOfDay(ZONE).toInstant());
  }

  @Test
  void whatever_ended_it_has_words_in_both_languages() {
    for (OrderEvent.Type type : OrderEvent.Type.values()) {
      assertThat(type.words().english()).isNotBlank().doesNotContain("_");
      assertThat(type.words().spanish()).isNotBlank().isNotEqualTo(type.words().english());
    }
    assertThat(days(OrderEvent.Type.VACATED).endedInWords().spanish()).isEqualTo("anulada");
  }

  private static DirectiveLife days(OrderEvent.Type... types) {
    List<OrderEvent> events = new ArrayList<>();
    for (OrderEvent.Type type : types) {
      events.add(event(type, new Moment.On(DAY, ZONE), null));
    }
    return DirectiveLife.of(order(Instant.EPOCH), DIRECTIVE, events, null);
  }

  private static DirectiveLife life(List<Step> world) {
    List<OrderEvent> events = new ArrayList<>();
    @Nullable Moment replaced = null;
    for (Step step : world) {
      Instant at = Instant.ofEpochSecond(step.at());
      OrderEvent.Type type = step.kind().type;
      if (type == null) {
        replaced = replaced == null ? new Moment.At(at) : replaced;
      } else {
        events.add(
            event(type, new Moment.At(at), step.kind().untilTwoLater() ? at.plusSeconds(2) : null));
      }
    }
    return DirectiveLife.of(order(Instant.ofEpochSecond(1)), DIRECTIVE, events, replaced);
  }

  private static OrderEvent event(OrderEvent.Type type, Moment at, @Nullable Instant until) {
    return new OrderEvent(
        ORDER, List.of(), type, Happening.at(at), until, new Due.NotStated(), "", "");
  }

  private static CourtOrder order(Instant entered) {
    return new CourtOrder(ORDER, Happening.at(new Moment.At(entered)), "", "", "", List.of());
  }

  /// The state at a time, by going through what happened until then.
  private static boolean owed(List<Step> world, int half) {
    boolean ended = false;
    List<Step> stays = new ArrayList<>();
    for (Step step : world) {
      if (2 * step.at() > half) {
        break;
      }
      switch (step.kind()) {
        case STAYED, STAYED_UNTIL, SUSPENDED_UNTIL -> stays.add(step);
        case STAY_LIFTED -> stays.removeIf(one -> one.kind() != Kind.SUSPENDED_UNTIL);
        case REVIVED, REINSTATED -> {
          ended = false;
          stays.clear();
        }
        case VACATED -> ended = true;
        case EXTENDED, REPLACED -> {}
      }
    }
    boolean replaced =
        world.stream().anyMatch(one -> one.kind() == Kind.REPLACED && 2 * one.at() <= half);
    boolean stayed =
        stays.stream().anyMatch(one -> !one.kind().untilTwoLater() || half < 2 * (one.at() + 2));
    return half >= 2 && !ended && !stayed && !replaced;
  }

  /// Every sequence of up to so many events, in the order in which they happened.
  private static void eachWorld(int most, Consumer<List<Step>> check) {
    grow(List.of(), most, check);
  }

  private static void grow(List<Step> world, int more, Consumer<List<Step>> check) {
    if (!world.isEmpty()) {
      check.accept(world);
    }
    if (more > 0) {
      int from = world.isEmpty() ? 1 : world.getLast().at();
      IntStream.rangeClosed(from, 5)
          .forEach(at -> {
            for (Kind kind : Kind.values()) {
              List<Step> longer = new ArrayList<>(world);
              longer.add(new Step(kind, at));
              grow(longer, more - 1, check);
            }
          });
    }
  }
}
