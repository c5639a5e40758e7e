// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.registry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.Source;
import org.jspecify.annotations.Nullable;

/// A registry of protections, as one publisher had it at one time.
///
/// @param version the SHA-256 of the file it was read from, 64 hexadecimal digits
/// @param asOf as of when the publisher speaks
/// @param zone the zone for clock times that name none; null where the registry states none
/// @param sources where its facts come from
/// @param persons whom it knows
/// @param classes the classes it knows
/// @param protections what protects a person or a class
/// @param events what happened to protections
public record Registry(
    String version,
    Instant asOf,
    @Nullable ZoneId zone,
    List<Source> sources,
    List<PersonRecord> persons,
    List<ProtectedClass> classes,
    List<CoveredProtection> protections,
    List<ProtectionEvent> events) {

  public Registry {
    sources = List.copyOf(sources);
    persons = List.copyOf(persons);
    classes = List.copyOf(classes);
    protections = List.copyOf(protections);
    events = List.copyOf(events);
  }

  /// A protection and whom it covers.
  public record CoveredProtection(Protection protection, Covers covers) {}

  /// Whom a protection covers.
  public sealed interface Covers {

    /// One person.
    record OnePerson(PersonId person) implements Covers {}

    /// Every member of a class.
    record OneClass(String classId) implements Covers {}
  }
}
