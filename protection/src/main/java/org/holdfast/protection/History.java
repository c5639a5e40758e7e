// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A protection's life as it concerns one person: what it is, what happened to it, and where each
/// fact was read.
///
/// A reader would get this wrong: an event that names one member of a class is no event in the life
/// of the order as it concerns another. And a judgment that reverses or vacates on appeal stands
/// here at the time of its mandate.
public final class History {
  private final Protection protection;
  private final List<ProtectionEvent> events;
  private final Map<SourceId, Source> sources;

  private History(
      Protection protection, List<ProtectionEvent> events, Map<SourceId, Source> sources) {
    this.protection = protection;
    this.events = events;
    this.sources = sources;
  }

  /// The life of a protection.
  ///
  /// @param events events of a registry, in any order; those of other protections and of other
  ///   members are left out
  /// @param person whom the question is about, by the registry's name; empty for somebody whom the
  ///   registry does not name
  /// @param sources the registry's sources
  public static History of(
      Protection protection,
      List<ProtectionEvent> events,
      String person,
      Map<SourceId, Source> sources) {
    return new History(
        protection,
        events.stream()
            .filter(event -> event.protection().equals(protection.id()))
            .filter(event -> event.person() == null || event.person().equals(person))
            .map(ProtectionEvent::atItsEffect)
            .sorted(comparing(event -> event.at().earliest()))
            .toList(),
        Map.copyOf(sources));
  }

  /// The protection itself.
  public Protection protection() {
    return protection;
  }

  /// What happened to it, in the order in which it may have happened first.
  public List<ProtectionEvent> events() {
    return events;
  }

  /// The registry's sources by name.
  public Map<SourceId, Source> sources() {
    return sources;
  }

  /// Whether a source is named, is known, and can prove what it says.
  public boolean reliable(@Nullable SourceId id) {
    Source source = id == null ? null : sources.get(id);
    return source != null && source.kind().reliable();
  }
}
