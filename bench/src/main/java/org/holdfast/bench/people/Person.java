// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.List;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity.Sex;
import org.holdfast.linkage.identity.IdentityDocument;

/// An invented person as they are: what a registry and a manifest state more or less well.
/// Everybody has an A-number and a passport; the files do not always know them.
///
/// @param culture how the person is named
/// @param name the name in Latin letters with its accents
/// @param ownScript the name in the script of its culture; empty where that is Latin or a rare name
///   has no known form
/// @param sex female or male
/// @param birthDate the whole birth date
/// @param nationality ISO 3166-1 alpha-3
/// @param aNumber nobody else in the population has it
/// @param passport nobody else in the population has it
public record Person(
    Culture culture,
    FullName name,
    List<FullName> ownScript,
    Sex sex,
    BirthDate birthDate,
    String nationality,
    ANumber aNumber,
    IdentityDocument passport) {

  public Person {
    ownScript = List.copyOf(ownScript);
  }
}
