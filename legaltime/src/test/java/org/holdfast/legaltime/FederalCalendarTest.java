// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.holdfast.legaltime.FederalCalendar.Openness;
import org.junit.jupiter.api.Test;

class FederalCalendarTest {

  @Test
  void every_day_that_it_covers_agrees_with_the_statute_written_down_a_second_time() {
    LocalDate last = LocalDate.of(FederalCalendar.LAST_YEAR, 12, 31);
    for (LocalDate day = LocalDate.of(FederalCalendar.FIRST_YEAR, 1, 1);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      Openness expected =
          PlainCalendar.closed(day, false)
              ? Openness.CLOSED
              : PlainCalendar.standIn(day) ? Openness.DOUBTFUL : Openness.OPEN;
      assertThat(FederalCalendar.on(day)).as(day.toString()).isEqualTo(expected);
      assertThat(FederalCalendar.holiday(day).isPresent())
          .as(day.toString())
          .isEqualTo(PlainCalendar.holiday(day));
    }
  }

  @Test
  void it_refuses_a_year_that_it_does_not_cover() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FederalCalendar.on(LocalDate.of(2004, 12, 31)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FederalCalendar.on(LocalDate.of(2036, 1, 1)));
  }

  @Test
  void inauguration_day_is_no_holiday_of_rule_6() {
    assertThat(FederalCalendar.on(LocalDate.of(2021, 1, 20))).isEqualTo(Openness.OPEN);
  }
}
