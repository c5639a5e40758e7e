// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Bar.Scope;
import org.holdfast.protection.History;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.life.Known;

/// Does the protection, while in force, forbid this movement?
///
/// A reader would get this wrong: the legal basis that the operator states does not matter. A bar
/// on removal binds under title 8, the Alien Enemies Act and a return that is called voluntary
/// alike.
final class InReach {
  private final Protection protection;
  private final Route route;
  private final Map<SourceId, Source> sources;
  private final Instant when;
  private final Known known;

  private InReach(History history, Movement movement, Instant when, Known known) {
    this.protection = history.protection();
    this.route = new Route(movement);
    this.sources = history.sources();
    this.when = when;
    this.known = known;
  }

  /// Asks it of one movement.
  static Aspect of(History history, Movement movement, Instant when, Known known) {
    return new InReach(history, movement, when, known).answer();
  }

  private Aspect answer() {
    if (protection.kind() instanceof Kind.Unknown) {
      return aspect(
          ReasonCode.UNKNOWN_KIND,
          "is kept and bars everything, because no rule here knows its kind");
    }
    return Aspect.gravest(
        Stream.concat(byNature().stream(), protection.bars().stream().map(this::bar)).toList());
  }

  /// What it forbids whatever its bars say. A kind that bars nothing by itself may name no bar; any
  /// other kind without one was not read well enough to say what it bars.
  private Optional<Aspect> byNature() {
    return switch (protection.kind()) {
      case Kind.Known.DEFERRED_ACTION -> Optional.of(deferredAction());
      case Kind.Known.PENDING_MATTER -> Optional.of(pendingMatter());
      case Kind.Known _ -> protection.bars().isEmpty() ? Optional.of(unread()) : Optional.empty();
      case Kind.Unknown _ -> Optional.of(unread());
    };
  }

  private Aspect deferredAction() {
    return route.removal()
        ? aspect(
            ReasonCode.DISCRETIONARY_RELIEF,
            "is no bar by itself, but no machine clears it: a person decides")
        : outside("is relief from removal, and this is a domestic leg");
  }

  private Aspect pendingMatter() {
    return switch (Ground.of(protection.ground()).effect()) {
      case STAYS, STAYS_IF_SHOWN ->
          route.removal()
              ? aspect(ReasonCode.AUTOMATIC_STAY, "stays removal by itself, with no judge involved")
              : outside("stays removal, and this is a domestic leg");
      case STAYS_NOTHING -> aspect(ReasonCode.NO_AUTOMATIC_STAY, "stays nothing by itself");
      case NOT_KNOWN ->
          aspect(
              ReasonCode.MATTER_UNCLEAR,
              "is of a sort that the record does not state, so a person decides");
    };
  }

  private Aspect bar(Bar bar) {
    Aspect aspect =
        switch (bar.scope()) {
          case Scope.AnyRemoval _ -> anyRemoval();
          case Scope.RemovalTo(Set<Place.Country> countries) -> removalTo(countries);
          case Scope.ThirdCountryWithoutProcess _ -> thirdCountry();
          case Scope.TransferOutOf(Place.Subdivision from) -> transferOutOf(from);
          case Scope.Unread _ -> unread();
        };
    return bar.disputed() && aspect.answer() == Answer.HOLD
        ? aspect(
            ReasonCode.SCOPE_DISPUTED,
            aspect.predicate() + "; but its own words disagree on that, so a person settles it")
        : aspect;
  }

  private Aspect anyRemoval() {
    if (route.removal()) {
      return route.movement().authority() == Movement.Authority.TRANSFER
              && route.landsAtUnknownPlace()
          ? placeUnknown()
          : aspect(anyRemovalCode(), "bars every removal, whatever its legal basis");
    }
    return route.stopsStated()
        ? outside("bars removal, and this is a domestic leg")
        : stopsUnknown();
  }

  private ReasonCode anyRemovalCode() {
    return switch (protection.kind()) {
      case Kind.Known.UNDERTAKING -> ReasonCode.UNDERTAKING_IN_FORCE;
      case Kind.Known.AUTOMATIC_STAY, Kind.Known.PENDING_MATTER -> ReasonCode.AUTOMATIC_STAY;
      case Kind.Known.NO_EXECUTABLE_ORDER -> ReasonCode.NO_EXECUTABLE_ORDER;
      case Kind.Known _ -> ReasonCode.PROTECTION_IN_FORCE;
      case Kind.Unknown _ -> ReasonCode.PROTECTION_IN_FORCE;
    };
  }

  private Aspect removalTo(Set<Place.Country> countries) {
    if (countries.isEmpty()) {
      return unread();
    }
    String named = "bars removal to " + Wording.countries(countries);
    if (in(route.movement().destination(), countries)) {
      return aspect(ReasonCode.BARRED_DESTINATION, named + ", where this movement ends");
    }
    if (route.stops().stream().anyMatch(stop -> in(stop, countries))) {
      return aspect(ReasonCode.BARRED_STOP, named + ", where this movement lands on the way");
    }
    if (route.landsAtUnknownPlace()) {
      return placeUnknown();
    }
    if (route.movement().onward().stream()
        .anyMatch(place -> in(place, countries) || !Route.known(place))) {
      return aspect(
          ReasonCode.ONWARD_TO_PROTECTED_COUNTRY,
          named
              + ", where the receiving government is expected to send the person on, so a"
              + " person decides");
    }
    return route.stopsStated()
        ? outside(named + ", where this movement does not land")
        : stopsUnknown();
  }

  private static boolean in(Place place, Set<Place.Country> countries) {
    return place.country().filter(countries::contains).isPresent();
  }

  private Aspect thirdCountry() {
    String demands = "demands notice and a chance to raise fear before removal to a third country";
    if (route.landsAtUnknownPlace()) {
      return placeUnknown();
    }
    if (!route.toThirdCountry()) {
      return outside(demands + ", and this is none");
    }
    Optional<String> lacking = ThirdCountryProcess.lacking(route.movement(), sources, when, known);
    return lacking
        .map(what -> aspect(ReasonCode.THIRD_COUNTRY_WITHOUT_PROCESS, demands + ": " + what))
        .orElseGet(() -> outside(demands + ", and a reliable record shows both"));
  }

  private Aspect transferOutOf(Place.Subdivision from) {
    String named = "bars taking the person out of " + from.code();
    return route.leaves(from)
        ? aspect(ReasonCode.BARRED_TRANSFER, named + ", and this movement does or may do so")
        : outside(named + ", and this movement does not start there");
  }

  private Aspect unread() {
    return aspect(
        ReasonCode.UNKNOWN_KIND, "forbids something that could not be read, so it bars everything");
  }

  private Aspect placeUnknown() {
    return aspect(
        ReasonCode.PLACE_UNKNOWN, "may bar this movement, which lands at a place nobody can name");
  }

  private Aspect stopsUnknown() {
    return aspect(
        ReasonCode.STOPS_UNKNOWN,
        "may bar this movement, whose landings on the way are not stated, so a person decides");
  }

  private Aspect outside(String predicate) {
    return aspect(ReasonCode.OUTSIDE_SCOPE, predicate);
  }

  private Aspect aspect(ReasonCode code, String predicate) {
    return Aspect.of(
        code, predicate, Wording.provision(protection), Wording.source(protection.source()));
  }
}
