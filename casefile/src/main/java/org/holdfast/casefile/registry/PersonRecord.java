// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.registry;

import java.util.Set;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.Place;
import org.jspecify.annotations.Nullable;

/// A registered person.
///
/// @param id the registry's name for the person
/// @param identity what is known of who the person is
/// @param ownCountries the person's nationalities. The country of birth is compared, and is no
///   country of one's own.
/// @param pseudonym the name a court uses in public; null where it uses none. It is never compared:
///   a person with nothing but a pseudonym cannot be found, and the registry's check says so.
public record PersonRecord(
    PersonId id, Identity identity, Set<Place.Country> ownCountries, @Nullable String pseudonym) {
  public PersonRecord {
    ownCountries = Set.copyOf(ownCountries);
  }
}
