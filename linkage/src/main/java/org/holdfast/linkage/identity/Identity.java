// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.identity;

import java.util.List;
import java.util.Set;

/// What one file says of who somebody is. Everything in it may be missing, partial or wrong.
///
/// An empty list is a blank: it cannot be compared, and counts neither for nor against.
///
/// @param names every name and alias stated; all are compared, the best counts
/// @param birthDates every birth date stated
/// @param sex the sex stated, or a blank
/// @param nationalities ISO 3166-1 alpha-3 codes: nationalities, and the country of birth where the
///   file states it
/// @param aNumbers every A-number stated
/// @param documents every passport or other document stated
public record Identity(
    List<PersonName> names,
    List<BirthDate> birthDates,
    Sex sex,
    Set<String> nationalities,
    List<ANumber> aNumbers,
    List<IdentityDocument> documents) {

  public Identity {
    names = List.copyOf(names);
    birthDates = List.copyOf(birthDates);
    nationalities = Set.copyOf(nationalities);
    aNumbers = List.copyOf(aNumbers);
    documents = List.copyOf(documents);
  }

  /// The sex as a file states it.
  public enum Sex {
    /// Female.
    FEMALE,
    /// Male.
    MALE,
    /// A third value, such as the X of ICAO 9303. It cannot be compared with the others.
    OTHER,
    /// Not stated.
    UNSTATED
  }
}
