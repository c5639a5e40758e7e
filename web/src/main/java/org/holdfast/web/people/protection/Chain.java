// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.protection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.protection.Asking;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.Source;
import org.holdfast.protection.life.Known;
import org.holdfast.protection.life.Terms;
import org.holdfast.web.people.sight.Conflict;
import org.holdfast.web.people.sight.Today;

/// A protection with everything that happened to it, to whomever.
///
/// @param id the id under which it is recorded
/// @param statements how it is worded; more than one where it was stated again and nobody has
///   settled which wording stands
/// @param covered whom it covers, each with what it comes to today
/// @param events what happened to it, in the order in which it may have happened first
/// @param terms the stretches over which it runs by its own words
/// @param source where it was read; empty where that is not stated
record Chain(
    String id,
    List<Protection> statements,
    List<Covered> covered,
    List<ProtectionEvent> events,
    Terms terms,
    Optional<Source> source) {
  Chain {
    statements = List.copyOf(statements);
    covered = List.copyOf(covered);
    events = List.copyOf(events);
  }

  /// One person whom it covers.
  ///
  /// @param today what each statement of it comes to
  record Covered(PersonRecord person, List<Today.One> today) {
    Covered {
      today = List.copyOf(today);
    }
  }

  /// How it was stated first.
  Protection first() {
    return statements.getFirst();
  }

  /// The chain of a protection; empty where the registry states none of this id by now.
  static Optional<Chain> of(
      org.holdfast.web.people.sight.RegistrySight.Seen seen, String id, Instant now) {
    Registry registry = seen.reading().value();
    List<Protection> statements =
        registry.protections().stream()
            .map(Registry.CoveredProtection::protection)
            .filter(one -> Conflict.baseOf(one.id().value()).equals(id))
            .toList();
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    List<Covered> covered = new ArrayList<>();
    for (PersonRecord person : registry.persons()) {
      List<Today.One> each =
          Today.of(registry, person.id().value(), now).each().stream()
              .filter(one -> Conflict.baseOf(one.protection().id().value()).equals(id))
              .toList();
      if (!each.isEmpty()) {
        covered.add(new Covered(person, each));
      }
    }
    Protection first = statements.getFirst();
    List<ProtectionEvent> events =
        registry.events().stream()
            .filter(event -> event.protection().equals(first.id()))
            .sorted(java.util.Comparator.comparing(event -> event.at().earliest()))
            .toList();
    return Optional.of(
        new Chain(
            id, statements, covered, events, terms(registry, first, now), source(registry, first)));
  }

  private static Terms terms(Registry registry, Protection first, Instant now) {
    var sources =
        registry.sources().stream()
            .collect(java.util.stream.Collectors.toMap(Source::id, source -> source));
    var history = org.holdfast.protection.History.of(first, registry.events(), "", sources);
    return Terms.of(history, new Known.AsOf(new Asking(now, registry.asOf())));
  }

  private static Optional<Source> source(Registry registry, Protection first) {
    return registry.sources().stream()
        .filter(source -> source.id().equals(first.source()))
        .findFirst();
  }
}
