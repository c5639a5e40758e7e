// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.time.Duration;
import java.util.List;
import org.holdfast.casefile.order.Happening;

/// Where a person was at a time, and how that is known.
///
/// A reader would get this wrong: located is not disclosable. Who may be told is a fact of its own,
/// and where it is not stated nobody beyond the desk may be.
///
/// @param id its name within the case: `W1`
/// @param type what sort of news: `TRANSFER`, `LOCATED`, `VISIT`, `CONTACT`, `RELEASED`, `ARRIVED`
/// @param place where; empty where not stated
/// @param country the country, ISO 3166-1 alpha-3; empty where not stated
/// @param custodian which authority holds the person, `none` for none; empty where not stated
/// @param happening when it was so, and when it was known
/// @param how how it was verified; empty where not stated
/// @param source the record of it; empty where there is none
/// @param mayTell who may be told
public record Whereabouts(
    String id,
    String type,
    String place,
    String country,
    String custodian,
    Happening happening,
    String how,
    String source,
    List<String> mayTell) {

  /// How old news of a place may be before it is stale: the age by which courts have measured daily
  /// reports (*Abrego Garcia v. Noem*, D. Md., ECF 61, of 11 April 2025).
  public static final Duration FRESH = Duration.ofHours(24);

  /// A change of place.
  public static final String TRANSFER = "TRANSFER";

  /// The person is home.
  public static final String ARRIVED = "ARRIVED";

  public Whereabouts {
    mayTell = List.copyOf(mayTell);
  }

  /// Whether it is news of a place, and not of a contact alone.
  public boolean locates() {
    return !place.isEmpty() || !country.isEmpty() || !custodian.isEmpty();
  }

  /// The place and the country, as far as they are stated.
  public String where() {
    return place.isEmpty() || country.isEmpty() ? place + country : place + ", " + country;
  }
}
