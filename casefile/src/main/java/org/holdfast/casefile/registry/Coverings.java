// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.protection.History;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.assessment.Coverage;

/// Which protections cover which person, directly and through a class.
///
/// A reader would get this wrong: the lives are made anew at each asking, since of a large registry
/// few persons are ever asked about. Who asks of the same person many times keeps them.
public final class Coverings {

  /// A protection's life as it concerns one person, and how it covers that person.
  public record Covering(History history, Coverage coverage) {}

  /// A protection and how it covers one person.
  private record Covered(Registry.CoveredProtection protection, Coverage coverage) {}

  private final Map<PersonId, List<Covered>> byPerson = new HashMap<>();
  private static final Coverage DIRECTLY = new Coverage.Person();

  private final List<Covering> openClasses = new ArrayList<>();
  private final Map<SourceId, Source> sources;
  private final Map<ProtectionId, List<ProtectionEvent>> events;

  private Coverings(Registry registry) {
    sources =
        registry.sources().stream()
            .collect(Collectors.toUnmodifiableMap(Source::id, source -> source));
    events = registry.events().stream().collect(Collectors.groupingBy(ProtectionEvent::protection));
    Map<String, ProtectedClass> classes =
        registry.classes().stream()
            .collect(Collectors.toMap(ProtectedClass::id, protectedClass -> protectedClass));
    registry.protections().forEach(protection -> add(protection, classes));
  }

  /// The coverings of a registry whose parts hang together.
  ///
  /// @throws IllegalArgumentException if a protection covers a class that is not there
  public static Coverings of(Registry registry) {
    return new Coverings(registry);
  }

  /// Everything that covers one person.
  public List<Covering> of(PersonId person) {
    return byPerson.getOrDefault(person, List.of()).stream()
        .map(covered -> new Covering(history(covered.protection, person.value()), covered.coverage))
        .toList();
  }

  /// The protections of classes whose list says of itself that it is not whole: anybody may be a
  /// member.
  public List<Covering> ofOpenClasses() {
    return openClasses;
  }

  /// The registry's sources by name.
  public Map<SourceId, Source> sources() {
    return sources;
  }

  private void add(Registry.CoveredProtection covered, Map<String, ProtectedClass> classes) {
    switch (covered.covers()) {
      case Registry.Covers.OnePerson(var person) -> add(person, covered, DIRECTLY);
      case Registry.Covers.OneClass(var classId) -> {
        ProtectedClass protectedClass = classes.get(classId);
        if (protectedClass == null) {
          throw new IllegalArgumentException(
              "a protection covers a class that is not in the registry");
        }
        protectedClass.members().forEach(m -> add(m.person(), covered, membership(m)));
        if (!protectedClass.complete()) {
          openClasses.add(
              new Covering(history(covered, ""), new Coverage.Member(null, false, null)));
        }
      }
    }
  }

  private void add(PersonId person, Registry.CoveredProtection covered, Coverage coverage) {
    byPerson.computeIfAbsent(person, _ -> new ArrayList<>(1)).add(new Covered(covered, coverage));
  }

  private static Coverage membership(ProtectedClass.Member member) {
    boolean settled =
        switch (member.basis()) {
          case LISTED, FACTS_SHOWN -> true;
          case CLAIMED, UNRESOLVED -> false;
        };
    return new Coverage.Member(member.since(), settled, member.learnedAt());
  }

  private History history(Registry.CoveredProtection covered, String person) {
    return History.of(
        covered.protection(),
        events.getOrDefault(covered.protection().id(), List.of()),
        person,
        sources);
  }
}
