// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.legaltime.Sentence;
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
          Sentence.of(
              "is kept and bars everything, because no rule here knows its kind",
              "se conserva e impide todo, porque aquí ninguna regla conoce su clase"));
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
            Sentence.of(
                "is no bar by itself, but no machine clears it: a person decides",
                "no impide nada por sí misma, pero ninguna máquina la descarta: decide una persona"))
        : outside(
            "is relief from removal, and this is a domestic leg",
            "es un alivio frente a la expulsión, y esto es un tramo interno");
  }

  private Aspect pendingMatter() {
    return switch (Ground.of(protection.ground()).effect()) {
      case STAYS, STAYS_IF_SHOWN ->
          route.removal()
              ? aspect(
                  ReasonCode.AUTOMATIC_STAY,
                  Sentence.of(
                      "stays removal by itself, with no judge involved",
                      "suspende la expulsión por sí sola, sin intervención de un juez"))
              : outside(
                  "stays removal, and this is a domestic leg",
                  "suspende la expulsión, y esto es un tramo interno");
      case STAYS_NOTHING ->
          aspect(
              ReasonCode.NO_AUTOMATIC_STAY,
              Sentence.of("stays nothing by itself", "no suspende nada por sí sola"));
      case NOT_KNOWN ->
          aspect(
              ReasonCode.MATTER_UNCLEAR,
              Sentence.of(
                  "is of a sort that the record does not state, so a person decides",
                  "es de un tipo que el expediente no indica, de modo que decide una persona"));
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
            Sentence.of(
                "%s; but its own words disagree on that, so a person settles it",
                "%s; pero sus propias palabras se contradicen en eso, de modo que lo resuelve una"
                    + " persona",
                aspect.predicate()))
        : aspect;
  }

  private Aspect anyRemoval() {
    if (route.removal()) {
      return route.movement().authority() == Movement.Authority.TRANSFER
              && route.landsAtUnknownPlace()
          ? placeUnknown()
          : aspect(
              anyRemovalCode(),
              Sentence.of(
                  "bars every removal, whatever its legal basis",
                  "impide toda expulsión, sea cual sea su fundamento legal"));
    }
    return route.stopsStated()
        ? outside(
            "bars removal, and this is a domestic leg",
            "impide la expulsión, y esto es un tramo interno")
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
    Sentence named =
        Sentence.of("bars removal to %s", "impide la expulsión a %s", Wording.countries(countries));
    if (in(route.movement().destination(), countries)) {
      return aspect(
          ReasonCode.BARRED_DESTINATION,
          Sentence.of("%s, where this movement ends", "%s, donde termina este traslado", named));
    }
    if (route.stops().stream().anyMatch(stop -> in(stop, countries))) {
      return aspect(
          ReasonCode.BARRED_STOP,
          Sentence.of(
              "%s, where this movement lands on the way",
              "%s, donde este traslado hace escala", named));
    }
    if (route.landsAtUnknownPlace()) {
      return placeUnknown();
    }
    if (route.movement().onward().stream()
        .anyMatch(place -> in(place, countries) || !Route.known(place))) {
      return aspect(
          ReasonCode.ONWARD_TO_PROTECTED_COUNTRY,
          Sentence.of(
              "%s, where the receiving government is expected to send the person on, so a person"
                  + " decides",
              "%s, adonde se espera que el gobierno receptor envíe a la persona, de modo que decide"
                  + " una persona",
              named));
    }
    return route.stopsStated()
        ? outside(
            Sentence.of(
                "%s, where this movement does not land", "%s, donde este traslado no llega", named))
        : stopsUnknown();
  }

  private static boolean in(Place place, Set<Place.Country> countries) {
    return place.country().filter(countries::contains).isPresent();
  }

  private Aspect thirdCountry() {
    Sentence demands =
        Sentence.of(
            "demands notice and a chance to raise fear before removal to a third country",
            "exige aviso y oportunidad de expresar temor antes de la expulsión a un tercer país");
    if (route.landsAtUnknownPlace()) {
      return placeUnknown();
    }
    if (!route.toThirdCountry()) {
      return outside(Sentence.of("%s, and this is none", "%s, y este no lo es", demands));
    }
    Optional<Sentence> lacking =
        ThirdCountryProcess.lacking(route.movement(), sources, when, known);
    return lacking
        .map(what ->
            aspect(
                ReasonCode.THIRD_COUNTRY_WITHOUT_PROCESS,
                Sentence.of("%s: %s", "%s: %s", demands, what)))
        .orElseGet(() ->
            outside(
                Sentence.of(
                    "%s, and a reliable record shows both",
                    "%s, y un registro fiable acredita ambas cosas", demands)));
  }

  private Aspect transferOutOf(Place.Subdivision from) {
    Sentence named =
        Sentence.of(
            "bars taking the person out of %s", "impide sacar a la persona de %s", from.code());
    return route.leaves(from)
        ? aspect(
            ReasonCode.BARRED_TRANSFER,
            Sentence.of(
                "%s, and this movement does or may do so",
                "%s, y este traslado lo hace o puede hacerlo", named))
        : outside(
            Sentence.of(
                "%s, and this movement does not start there",
                "%s, y este traslado no parte de allí", named));
  }

  private Aspect unread() {
    return aspect(
        ReasonCode.UNKNOWN_KIND,
        Sentence.of(
            "forbids something that could not be read, so it bars everything",
            "prohíbe algo que no pudo leerse, de modo que impide todo"));
  }

  private Aspect placeUnknown() {
    return aspect(
        ReasonCode.PLACE_UNKNOWN,
        Sentence.of(
            "may bar this movement, which lands at a place nobody can name",
            "puede impedir este traslado, que llega a un lugar que nadie puede nombrar"));
  }

  private Aspect stopsUnknown() {
    return aspect(
        ReasonCode.STOPS_UNKNOWN,
        Sentence.of(
            "may bar this movement, whose landings on the way are not stated, so a person decides",
            "puede impedir este traslado, cuyas escalas no se indican, de modo que decide una"
                + " persona"));
  }

  private Aspect outside(String english, String spanish) {
    return outside(Sentence.of(english, spanish));
  }

  private Aspect outside(Sentence predicate) {
    return aspect(ReasonCode.OUTSIDE_SCOPE, predicate);
  }

  private Aspect aspect(ReasonCode code, Sentence predicate) {
    return Aspect.of(
        code, predicate, Wording.provision(protection), Wording.source(protection.source()));
  }
}
