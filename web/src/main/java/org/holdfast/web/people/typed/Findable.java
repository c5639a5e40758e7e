// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.typed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.linkage.FullScan;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.Sufficiency;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.web.people.sight.RegistrySight;

/// On which lists somebody can be found, tried out: a list that states just so much of this very
/// person is compared with what the registry states.
public final class Findable {
  /// A birth date that a list states where the registry has none: it cannot be compared.
  private static final BirthDate SOME_DAY = new BirthDate(1990, 6, 15);

  private Findable() {}

  /// What a list may state of somebody.
  public enum Sort {
    /// The A-number.
    A_NUMBER,
    /// The number of a passport or another document.
    DOCUMENT,
    /// The name and the birth date.
    NAME_AND_BIRTH_DATE,
    /// The name alone.
    NAME
  }

  /// One sort of list, and what it comes to.
  ///
  /// @param stated whether the registry states what such a list would be compared with
  /// @param strength empty where the search never finds the person by such a list
  public record Tried(Sort sort, boolean stated, Optional<Strength> strength) {}

  /// Tries every sort.
  public static List<Tried> of(Identity person) {
    List<Tried> tried = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      tried.add(new Tried(sort, stated(person, sort), strength(person, sort)));
    }
    return tried;
  }

  private static boolean stated(Identity person, Sort sort) {
    return switch (sort) {
      case A_NUMBER -> !person.aNumbers().isEmpty();
      case DOCUMENT -> !person.documents().isEmpty();
      case NAME_AND_BIRTH_DATE, NAME -> !person.names().isEmpty();
    };
  }

  private static Optional<Strength> strength(Identity person, Sort sort) {
    Identity listed =
        switch (sort) {
          case A_NUMBER -> listed(List.of(), List.of(), person.aNumbers(), List.of());
          case DOCUMENT -> listed(List.of(), List.of(), List.of(), person.documents());
          case NAME_AND_BIRTH_DATE ->
              listed(
                  names(person),
                  person.birthDates().isEmpty() ? List.of(SOME_DAY) : person.birthDates(),
                  List.of(),
                  List.of());
          case NAME -> listed(names(person), List.of(), List.of(), List.of());
        };
    boolean states =
        !listed.names().isEmpty() || !listed.aNumbers().isEmpty() || !listed.documents().isEmpty();
    if (!states) {
      return Optional.empty();
    }
    return FullScan.over(List.of(person), LinkageModel.shipped()).candidates(listed).stream()
        .findFirst()
        .map(candidate -> candidate.strength());
  }

  private static List<PersonName> names(Identity person) {
    return person.names().stream().limit(1).toList();
  }

  private static Identity listed(
      List<PersonName> names,
      List<BirthDate> births,
      List<ANumber> numbers,
      List<IdentityDocument> documents) {
    return new Identity(names, births, Identity.Sex.UNSTATED, Set.of(), numbers, documents);
  }

  /// Whether the name is one word: a list that parts surnames from given names may hold half of it.
  public static boolean inOneWord(Identity person) {
    return !person.names().isEmpty()
        && person.names().stream()
            .allMatch(name ->
                name instanceof PersonName.InOrder(var text) && !text.strip().contains(" "));
  }

  /// How many state too little to be found for certain.
  ///
  /// @param persons of how many
  /// @param protections how many protections cover nobody else
  public record Unfindable(long unfindable, long persons, long protections) {}

  /// Counts them in the registry as it stands.
  public static Unfindable count(RegistryView registry, Tree.Members file) {
    Set<String> unfindable = new HashSet<>();
    List<Tree> everybody = registry.everybody();
    for (Tree one : everybody) {
      if (one instanceof Tree.Members person
          && Sufficiency.of(identity(person)) != Sufficiency.COMPARABLE) {
        unfindable.add(RegistrySight.text(person, "id"));
      }
    }
    long protections =
        RegistrySight.members(file, "protections").stream()
            .filter(one -> unfindable.contains(RegistrySight.text(one, "person")))
            .count();
    return new Unfindable(unfindable.size(), everybody.size(), protections);
  }

  /// As much of an identity as decides whether it can be compared.
  private static Identity identity(Tree.Members person) {
    List<PersonName> names = new ArrayList<>();
    for (String part : List.of("names", "aliases")) {
      RegistrySight.texts(person, part).stream()
          .filter(text -> !text.isBlank())
          .map(PersonName.InOrder::new)
          .forEach(names::add);
    }
    List<ANumber> numbers =
        RegistrySight.texts(person, "aNumbers").stream()
            .flatMap(text -> ANumber.parse(text).stream())
            .toList();
    List<IdentityDocument> documents =
        RegistrySight.members(person, "documents").stream()
            .map(document -> RegistrySight.text(document, "number"))
            .flatMap(number -> IdentityDocument.of("", "", number).stream())
            .toList();
    return listed(names, births(RegistrySight.text(person, "dateOfBirth")), numbers, documents);
  }

  private static List<BirthDate> births(String text) {
    return text.isBlank() ? List.of() : List.of(SOME_DAY);
  }
}
