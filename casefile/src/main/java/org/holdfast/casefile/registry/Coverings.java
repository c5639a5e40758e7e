// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.protection.History;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.assessment.Coverage;

/// Which protections cover which person, directly and through a class. Nothing in it changes.
///
/// A reader would get this wrong: the lives are made anew at each asking, since of a large registry
/// few persons are ever asked about. Who asks of the same person many times keeps them.
public final class Coverings {

  /// A protection's life as it concerns one person, and how it covers that person.
  public record Covering(History history, Coverage coverage) {}

  /// A protection, how it covers one person, and what happened to it, to whomever.
  private record Covered(
      Registry.CoveredProtection protection, Coverage coverage, List<ProtectionEvent> events) {}

  private static final Coverage DIRECTLY = new Coverage.Person();
  private static final Coverage PERHAPS = new Coverage.Member(null, false, null);

  private final Map<PersonId, List<Covered>> byPerson;

  /// What was put in the place of the coverings of some since; for most it is empty.
  private final Map<PersonId, List<Covered>> since;

  private final List<Covered> openClasses;
  private final List<Covering> ofOpenClasses;
  private final Map<SourceId, Source> sources;

  private Coverings(
      Map<PersonId, List<Covered>> byPerson,
      Map<PersonId, List<Covered>> since,
      List<Covered> openClasses,
      Map<SourceId, Source> sources) {
    this.byPerson = byPerson;
    this.since = since;
    this.openClasses = openClasses;
    this.sources = sources;
    this.ofOpenClasses = openClasses.stream().map(covered -> covering(covered, "")).toList();
  }

  /// The coverings of a registry whose parts hang together.
  ///
  /// @throws IllegalArgumentException if a protection covers a class that is not there
  public static Coverings of(Registry registry) {
    Covers covers = new Covers(registry);
    registry.protections().forEach(covers::add);
    return new Coverings(
        covers.byPerson,
        Map.of(),
        List.copyOf(covers.open),
        registry.sources().stream()
            .collect(Collectors.toUnmodifiableMap(Source::id, source -> source)));
  }

  /// The same, where these persons are covered as the others say, and by nothing else; classes that
  /// are open and sources are those of the others. It takes as long as there are persons whose
  /// coverings were ever replaced.
  ///
  /// @param persons whom the others know as they are now
  /// @param others made of an excerpt that has each of these persons, every class and every source
  public Coverings with(Set<PersonId> persons, Coverings others) {
    Map<PersonId, List<Covered>> replaced = new HashMap<>(since);
    persons.forEach(person -> replaced.put(person, others.covered(person)));
    return new Coverings(byPerson, replaced, others.openClasses, others.sources);
  }

  private List<Covered> covered(PersonId person) {
    List<Covered> replaced = since.get(person);
    return replaced == null ? byPerson.getOrDefault(person, List.of()) : replaced;
  }

  /// Everything that covers one person.
  public List<Covering> of(PersonId person) {
    return covered(person).stream().map(covered -> covering(covered, person.value())).toList();
  }

  /// The protections of classes whose list says of itself that it is not whole: anybody may be a
  /// member.
  public List<Covering> ofOpenClasses() {
    return ofOpenClasses;
  }

  /// Whether what the sources say and what open classes protect from is the same: all that bears on
  /// everybody's answer, whoever is found.
  public boolean saysTheSameOfAnybody(Coverings other) {
    return sources.equals(other.sources) && openClasses.equals(other.openClasses);
  }

  /// The registry's sources by name.
  public Map<SourceId, Source> sources() {
    return sources;
  }

  private Covering covering(Covered covered, String person) {
    return new Covering(
        History.of(covered.protection.protection(), covered.events, person, sources),
        covered.coverage);
  }

  /// Coverings in the making.
  private static final class Covers {
    private final Map<PersonId, List<Covered>> byPerson = new HashMap<>();
    private final List<Covered> open = new ArrayList<>();
    private final Map<ProtectionId, List<ProtectionEvent>> events;
    private final Map<String, ProtectedClass> classes;

    Covers(Registry registry) {
      events =
          registry.events().stream().collect(Collectors.groupingBy(ProtectionEvent::protection));
      classes =
          registry.classes().stream()
              .collect(Collectors.toMap(ProtectedClass::id, protectedClass -> protectedClass));
    }

    void add(Registry.CoveredProtection covered) {
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
            open.add(new Covered(covered, PERHAPS, concerningAll(covered)));
          }
        }
      }
    }

    private void add(PersonId person, Registry.CoveredProtection covered, Coverage coverage) {
      byPerson
          .computeIfAbsent(person, _ -> new ArrayList<>(1))
          .add(new Covered(covered, coverage, events(covered)));
    }

    private List<ProtectionEvent> events(Registry.CoveredProtection covered) {
      return events.getOrDefault(covered.protection().id(), List.of());
    }

    private List<ProtectionEvent> concerningAll(Registry.CoveredProtection covered) {
      return events(covered).stream().filter(event -> event.person() == null).toList();
    }
  }

  private static Coverage membership(ProtectedClass.Member member) {
    boolean settled =
        switch (member.basis()) {
          case LISTED, FACTS_SHOWN -> true;
          case CLAIMED, UNRESOLVED -> false;
        };
    return new Coverage.Member(member.since(), settled, member.learnedAt());
  }
}
