// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.holdfast.protection.Asking;
import org.holdfast.protection.ReasonCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementAssessmentTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "US-TX>HND, , , 'The designated country, an order and stated stops: nothing against itself'",
    "US-TX>HND, order=none, NO_EXECUTABLE_ORDER, 'No document orders removal'",
    "US-TX>HND, order=none auth=VOLUNTARY_RETURN, NO_EXECUTABLE_ORDER, 'A return called voluntary needs an order too'",
    "US-TX>US-LA, order=none auth=TRANSFER, , 'A domestic leg needs no order of removal'",
    "US-TX>HND, order=none auth=TRANSFER, NO_EXECUTABLE_ORDER, 'What is called a transfer and lands abroad is a removal'",
    "US-TX>@ZZZ, , PLACE_UNKNOWN, 'A destination in no table'",
    "@ZZZ>HND, , PLACE_UNKNOWN, 'A place of departure in no table'",
    "US-TX>@ZZZ>HND, , PLACE_UNKNOWN, 'A stop in no table'",
    "US-TX>?>HND, , STOPS_UNKNOWN, 'Stops that are not stated are not none'",
    "US-TX>MEX, , THIRD_COUNTRY_PROCESS_UNRECORDED, 'A third country with no record'",
    "US-TX>MEX, notice=remark, THIRD_COUNTRY_PROCESS_UNRECORDED, 'A remark is no record'",
    "US-TX>MEX, notice=initials, THIRD_COUNTRY_PROCESS_UNRECORDED, 'Initials identify nobody'",
    "US-TX>MEX, notice=full, , 'A third country with a reliable record'",
    "US-TX>MEX, own=HND;MEX, , 'One of the own countries is no third country'",
    "US-TX>GTM>HND, , , 'A fuel stop is no country of removal for the process'",
    "US-TX>SLV, order=none auth=ALIEN_ENEMIES_ACT, NO_EXECUTABLE_ORDER THIRD_COUNTRY_PROCESS_UNRECORDED, 'Both at once'",
  })
  void a_movement_speaks_against_itself(
      String route, @Nullable String move, @Nullable String codes, String why) {
    Instant at = Cases.instant("2025-07-16T09:40");
    List<Assessment> grounds =
        MovementAssessment.of(
            Cases.movement(route, "2025-07-16T10:20", Cases.more(move)),
            Cases.sources(at),
            new Asking(at, at));
    assertThat(grounds)
        .as(why)
        .extracting(ground -> ground.code().name())
        .containsExactlyElementsOf(codes == null ? List.of() : List.of(codes.split(" ", -1)));
    assertThat(grounds).allSatisfy(ground -> assertThat(ground.steps()).isNotEmpty());
  }

  @Test
  void the_record_of_notice_must_have_been_read_by_the_time_of_asking() {
    Instant at = Cases.instant("2025-07-16T09:40");
    assertThat(
            MovementAssessment.of(
                Cases.movement("US-TX>MEX", "2025-07-16T10:20", Cases.more("notice=full")),
                Cases.sources(Cases.instant("2025-07-16T09:41")),
                new Asking(at, at)))
        .extracting(Assessment::code)
        .containsExactly(ReasonCode.THIRD_COUNTRY_PROCESS_UNRECORDED);
  }
}
