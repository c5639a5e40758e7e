// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.junit.jupiter.api.Test;

class ItineraryTest {
  private static final Place.Country GTM = new Place.Country("GTM");
  private static final Place.Country NIC = new Place.Country("NIC");

  private static Movement of(Movement.Stops stops, Place getsOff) {
    Seat seat =
        new Seat(
            "1",
            "INVENTED",
            Invented.identity("PAZ", "ELIO", "1990-05-05", ""),
            new Movement.RemovalOrder.None(""),
            getsOff,
            List.of(),
            null,
            false,
            null,
            "",
            1);
    Manifest manifest =
        new Manifest(
            "RM-1",
            Invented.DEPARTS,
            ZoneOffset.UTC,
            new Place.Subdivision("US-LA"),
            Invented.SLV,
            stops,
            List.of(),
            Movement.Authority.TITLE_8,
            "",
            null,
            List.of(seat));
    return Itinerary.of(manifest, Invented.DEPARTS, seat, Set.of());
  }

  private static Movement.Stops stated(Place... places) {
    return new Movement.Stops.Stated(List.of(places));
  }

  @Test
  void everybodyLandsAtEveryStopBeforeTheEnd() {
    Movement movement = of(stated(Invented.HND, GTM), Place.Unstated.UNSTATED);
    assertThat(movement.stops()).isEqualTo(stated(Invented.HND, GTM));
    assertThat(movement.destination()).isEqualTo(Invented.SLV);
  }

  @Test
  void whoGetsOffOnTheWayLandsOnlyWhereItStopsBefore() {
    Movement movement = of(stated(Invented.HND, GTM), GTM);
    assertThat(movement.stops()).isEqualTo(stated(Invented.HND));
    assertThat(movement.destination()).isEqualTo(GTM);
  }

  @Test
  void whoGetsOffAtAPlaceThatIsNotOnTheWayMayLandAnywhere() {
    Movement movement = of(stated(Invented.HND), NIC);
    assertThat(movement.stops()).isEqualTo(stated(Invented.HND, Invented.SLV));
  }

  @Test
  void stopsThatNobodyStatedAreNotNone() {
    assertThat(of(Movement.Stops.Unstated.UNSTATED, GTM).stops())
        .isEqualTo(Movement.Stops.Unstated.UNSTATED);
  }
}
