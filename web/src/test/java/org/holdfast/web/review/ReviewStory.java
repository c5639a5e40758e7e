// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.review;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.holdfast.casefile.record.Role;
import org.holdfast.web.desk.RunningDesk;

/// A desk with an operation whose seats wait for readers. Every person in it is invented.
///
/// Seats 12 and 13 are namesakes; 31 may be either of two; 40 is the very person whom an order
/// protects; 44 is a person for whom something is not settled; nobody knows 51.
public final class ReviewStory {
  /// The operation.
  public static final String OPERATION = "RM-2043";

  private ReviewStory() {}

  /// Tells it at a desk that was just set up.
  public static void tell(RunningDesk desk) {
    desk.admit("okafor", Role.REVIEWER);
    desk.admit("lindqvist", Role.REVIEWER);
    desk.admit("marchetti", Role.COUNSEL);
    desk.admit("ibarra", Role.OPERATOR);
    Instant now = desk.now().truncatedTo(ChronoUnit.SECONDS);
    desk.register(registry(now.minusSeconds(1)));
    desk.list(list(now.plus(Duration.ofMinutes(196)).truncatedTo(ChronoUnit.MINUTES)));
  }

  private static String registry(Instant asOf) {
    return """
    {"asOf": "%1$s", "zone": "America/New_York",
     "counts": {"persons": 6, "protections": 6, "events": 0},
     "sources": [
      {"id": "ca15-docket", "kind": "DOCKET", "readAt": "%1$s", "staleAfter": "PT6H"},
      {"id": "eoir-decisions", "kind": "AGENCY", "readAt": "%1$s", "staleAfter": "PT6H"}],
     "persons": [
      {"id": "P-1406", "names": ["Luz Marina Quintero Mejía"], "aliases": ["Luz Quintero"],
       "pseudonym": "L.M.Q.", "dateOfBirth": "1974-11-23", "sex": "F", "nationalities": ["SLV"],
       "aNumbers": ["A201-733-910"]},
      {"id": "P-2210", "names": ["Wilmer Josué Cardona Alvarenga"],
       "dateOfBirth": "1969-03-30", "sex": "M", "nationalities": ["SLV"]},
      {"id": "P-3350", "names": ["Edgar Rolando Xicay Tzoc"], "dateOfBirth": "1988-06-02",
       "sex": "M", "nationalities": ["GTM"], "aNumbers": ["A220-118-204"]},
      {"id": "P-0098", "names": ["Edgar Rolando Xicay"], "dateOfBirth": "1990-02-06",
       "sex": "M", "nationalities": ["GTM"]},
      {"id": "P-0777", "names": ["Zenón Elías Murillo Batz"], "dateOfBirth": "1991-04-29",
       "sex": "M", "nationalities": ["SLV"], "aNumbers": ["A214-305-771"]},
      {"id": "P-0812", "names": ["Abner Noé Euceda Discua"], "dateOfBirth": "2003-08-08",
       "sex": "M", "nationalities": ["SLV"], "aNumbers": ["A231-007-385"]}],
     "classes": [],
     "protections": [
      {"id": "X-1", "kind": "CAT_DEFERRAL", "authority": "Immigration Court, Bellwater",
       "person": "P-1406", "bars": {"removalTo": ["SLV"]}, "zone": "America/New_York",
       "times": {"signed": "2022-10-14"}, "until": {"furtherOrder": true},
       "source": "eoir-decisions"},
      {"id": "X-6", "kind": "WITHHOLDING", "authority": "Immigration Court, Bellwater",
       "person": "P-2210", "bars": {"removalTo": ["SLV"]}, "zone": "America/New_York",
       "times": {"signed": "2020-01-15"}, "until": {"furtherOrder": true},
       "source": "eoir-decisions"},
      {"id": "X-2", "kind": "JUDICIAL_STAY", "authority": "15th Cir.", "docket": "26-90417",
       "person": "P-3350", "bars": {"removal": "ANY"}, "zone": "America/New_York",
       "times": {"entered": "2026-03-12T01:46:00-04:00"}, "until": {"furtherOrder": true},
       "source": "ca15-docket"},
      {"id": "X-3", "kind": "WITHHOLDING", "authority": "Immigration Court, Port Clement",
       "person": "P-0098", "bars": {"removalTo": ["GTM"]}, "zone": "America/New_York",
       "times": {"signed": "2021-05-04"}, "until": {"furtherOrder": true},
       "source": "eoir-decisions"},
      {"id": "X-4", "kind": "WITHHOLDING", "authority": "Immigration Court, Port Clement",
       "person": "P-0777", "bars": {"removalTo": ["SLV"]}, "zone": "America/New_York",
       "times": {"signed": "2019-10-10"}, "until": {"furtherOrder": true},
       "source": "eoir-decisions"},
      {"id": "X-5", "kind": "DEFERRED_ACTION", "authority": "USCIS", "person": "P-0812",
       "bars": [], "zone": "America/New_York", "times": {"signed": "2024-08-02"},
       "until": {"furtherOrder": true}, "source": "eoir-decisions"}],
     "events": []}
    """
        .formatted(asOf);
  }

  private static String list(Instant departs) {
    return """
    {"operation": "%s", "departsAt": "%s", "from": "US-LA", "destination": "SLV",
     "stops": ["GTM"], "onward": [], "authority": "TITLE_8", "carrier": "ICE_CHARTER",
     "boardingCompletedAt": null, "declaredCount": 6,
     "seats": [
      {"seat": "12", "name": "QUINTERO MEJIA, LUZ MARINA", "dateOfBirth": "1991-08-11",
       "sex": "F", "nationality": "SLV",
       "finalOrder": {"date": "2019-10-10", "document": "EOIR", "designated": ["SLV"]}},
      {"seat": "13", "name": "CARDONA ALVARENGA, WILMER JOSUE", "dateOfBirth": "1996-10-08",
       "sex": "M", "nationality": "SLV",
       "finalOrder": {"date": "2024-10-10", "document": "EOIR", "designated": ["SLV"]}},
      {"seat": "31", "name": "XICAY, EDGAR ROLANDO", "dateOfBirth": "1961-12-30", "sex": "M",
       "nationality": "SLV",
       "finalOrder": {"date": "2023-05-11", "document": "EOIR", "designated": ["SLV"]}},
      {"seat": "40", "name": "MURILLO BATZ, ZENON ELIAS", "dateOfBirth": "1991-04-29",
       "sex": "M", "nationality": "SLV", "aNumber": "214305771",
       "finalOrder": {"date": "2019-10-10", "document": "EOIR", "designated": ["SLV"]}},
      {"seat": "44", "name": "EUCEDA DISCUA, ABNER NOE", "dateOfBirth": "2003-08-08",
       "sex": "M", "nationality": "SLV", "aNumber": "231007385",
       "finalOrder": {"date": "2022-03-09", "document": "EOIR", "designated": ["SLV"]}},
      {"seat": "51", "name": "PALENCIA TUM, GLENDA RUTH", "dateOfBirth": "1979-06-17",
       "sex": "F", "nationality": "SLV", "aNumber": "A240-613-442",
       "finalOrder": {"date": "2022-03-09", "document": "EOIR", "designated": ["SLV"]}}]}
    """
        .formatted(OPERATION, departs);
  }
}
