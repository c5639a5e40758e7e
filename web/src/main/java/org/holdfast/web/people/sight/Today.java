// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.sight;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdfast.casefile.registry.Coverings;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Asking;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.assessment.Assessment;
import org.holdfast.protection.assessment.ProtectionAssessment;
import org.holdfast.protection.assessment.Stretches;
import org.jspecify.annotations.Nullable;

/// What protects one person at the time of the page, each protection held against the removal that
/// it speaks of, by the same rules as a seat's screening.
///
/// @param person who; null for somebody whom the registry does not name
/// @param each the protections that cover this person, those in force first
/// @param asking when it was asked
public record Today(@Nullable PersonRecord person, List<One> each, Asking asking) {
  public Today {
    each = List.copyOf(each);
  }

  /// One protection.
  ///
  /// @param movement the removal that was held against it: the one that it speaks of
  /// @param assessment empty where the protection was not known at the time of asking
  public record One(
      Coverings.Covering covering, Movement movement, Optional<Assessment> assessment) {

    /// The protection itself.
    public Protection protection() {
      return covering.history().protection();
    }

    /// What it comes to. Of what is not known nobody says that it is over.
    public Answer answer() {
      return assessment.map(Assessment::answer).orElse(Answer.REVIEW);
    }

    /// Whether it holds because it could not be checked, and not because it is known to be in
    /// force.
    public boolean unchecked() {
      return assessment.filter(one -> one.code() == ReasonCode.STALE_SOURCE).isPresent();
    }

    /// When it barred that removal, in stretches without gaps.
    public List<Stretches.Stretch> stretches(Asking asking, Instant from, Instant to) {
      return Stretches.of(covering.history(), covering.coverage(), movement, asking, from, to);
    }
  }

  /// Asks at an instant.
  public static Today of(Registry registry, String person, Instant now) {
    PersonRecord known =
        registry.persons().stream()
            .filter(one -> one.id().value().equals(person))
            .findFirst()
            .orElse(null);
    Asking asking = new Asking(now, registry.asOf());
    Set<Place.Country> own = known == null ? Set.of() : known.ownCountries();
    List<One> each =
        Coverings.of(registry).of(new PersonId(person)).stream()
            .map(covering -> assess(covering, own, asking))
            .sorted(Comparator.comparing(One::answer))
            .toList();
    return new Today(known, each, asking);
  }

  /// Who it is; empty for somebody whom the registry does not name.
  public Optional<PersonRecord> named() {
    return Optional.ofNullable(person);
  }

  /// How many have an answer, those apart that could not be checked.
  public long count(Answer answer) {
    return each.stream().filter(one -> !one.unchecked() && one.answer() == answer).count();
  }

  /// How many could not be checked; each of them holds.
  public long unchecked() {
    return each.stream().filter(One::unchecked).count();
  }

  /// The worst of them; nothing found where there is none.
  public Answer worst() {
    return each.stream().map(One::answer).reduce(Answer.NO_PROTECTION_FOUND, Answer::or);
  }

  private static One assess(Coverings.Covering covering, Set<Place.Country> own, Asking asking) {
    Protection protection = covering.history().protection();
    return protection.bars().stream()
        .map(bar -> movement(bar.scope(), own, asking.at()))
        .map(movement -> assess(covering, movement, asking))
        .min(Comparator.comparing(One::answer))
        .orElseGet(
            () -> assess(covering, movement(Bar.Scope.AnyRemoval.ANY, own, asking.at()), asking));
  }

  private static One assess(Coverings.Covering covering, Movement movement, Asking asking) {
    return new One(
        covering,
        movement,
        ProtectionAssessment.of(covering.history(), covering.coverage(), movement, asking));
  }

  /// The movement that a bar speaks of: there, or anywhere, without notice, leaving now.
  private static Movement movement(Bar.Scope scope, Set<Place.Country> own, Instant now) {
    return switch (scope) {
      case Bar.Scope.RemovalTo(var countries) when !countries.isEmpty() ->
          removal(first(countries), countries, own, now);
      case Bar.Scope.TransferOutOf(var from) ->
          new Movement(
              now,
              from,
              new Movement.Stops.Stated(List.of()),
              Place.Unstated.UNSTATED,
              List.of(),
              Movement.Authority.TRANSFER,
              null,
              new Movement.RemovalOrder.None(""),
              own,
              null);
      case Bar.Scope.ThirdCountryWithoutProcess _ -> removal(third(own), Set.of(), own, now);
      case Bar.Scope.RemovalTo _, Bar.Scope.AnyRemoval _, Bar.Scope.Unread _ ->
          removal(own.isEmpty() ? Place.Unstated.UNSTATED : first(own), own, own, now);
    };
  }

  /// A country that is none of the person's own: which one makes no difference.
  private static Place third(Set<Place.Country> own) {
    return Stream.of("MEX", "GTM", "CAN")
        .map(Place.Country::new)
        .filter(country -> !own.contains(country))
        .findFirst()
        .orElse(new Place.Country("PAN"));
  }

  private static Place first(Set<Place.Country> countries) {
    return new Place.Country(
        new TreeSet<>(countries.stream().map(Place.Country::alpha3).toList()).first());
  }

  private static Movement removal(
      Place to, Set<Place.Country> designated, Set<Place.Country> own, Instant now) {
    return new Movement(
        now,
        new Place.Country("USA"),
        new Movement.Stops.Stated(List.of()),
        to,
        List.of(),
        Movement.Authority.TITLE_8,
        null,
        new Movement.RemovalOrder.Executable("EOIR", designated),
        own,
        null);
  }
}
