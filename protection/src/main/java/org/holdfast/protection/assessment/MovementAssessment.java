// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.Asking;
import org.holdfast.protection.Movement;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.life.Known;

/// What a movement says of itself, whoever the person is.
public final class MovementAssessment {
  private MovementAssessment() {}

  /// What keeps this movement from being answered, or sends it to a person.
  ///
  /// @param sources the registry's sources, on which a record of third-country notice rests
  /// @return one assessment for each ground; empty where the movement says nothing against itself
  public static List<Assessment> of(
      Movement movement, Map<SourceId, Source> sources, Asking asking) {
    Route route = new Route(movement);
    List<Assessment> grounds = new ArrayList<>();
    if (withoutOrder(movement)) {
      grounds.add(
          ground(
              ReasonCode.NO_EXECUTABLE_ORDER,
              Sentence.of(
                  "No document orders removal; prove one before anybody is removed.",
                  "Ningún documento ordena la expulsión; pruébese uno antes de expulsar a nadie."),
              "8 U.S.C. 1231(a)(1)(A)"));
    }
    if (!Route.known(movement.from()) || route.landsAtUnknownPlace()) {
      grounds.add(
          ground(
              ReasonCode.PLACE_UNKNOWN,
              Sentence.of(
                  "A place of departure, landing or arrival is not stated, or in no table that is"
                      + " shipped.",
                  "Un lugar de salida, de escala o de llegada no se indica, o no figura en ninguna"
                      + " tabla incluida."),
              "8 U.S.C. 1231(b)(1)-(2)"));
    }
    if (!route.stopsStated()) {
      grounds.add(
          ground(
              ReasonCode.STOPS_UNKNOWN,
              Sentence.of(
                  "The manifest does not say where the operator lands on the way; every landing is"
                      + " an arrival.",
                  "La lista no dice dónde hace escala el operador; toda escala es una llegada."),
              "8 U.S.C. 1231(b)(3)(A)"));
    }
    if (route.toThirdCountry()) {
      Instant when =
          asking.at().isBefore(movement.departsAt()) ? asking.at() : movement.departsAt();
      ThirdCountryProcess.lacking(movement, sources, when, new Known.AsOf(asking))
          .ifPresent(lacking -> grounds.add(thirdCountry(lacking)));
    }
    return List.copyOf(grounds);
  }

  /// Whether nothing orders this removal. A domestic leg needs no such order.
  static boolean withoutOrder(Movement movement) {
    return movement.order() instanceof Movement.RemovalOrder.None && new Route(movement).removal();
  }

  private static Assessment thirdCountry(Sentence lacking) {
    return ground(
        ReasonCode.THIRD_COUNTRY_PROCESS_UNRECORDED,
        Sentence.of(
            "The destination is neither designated by the order of removal nor the person's own"
                + " country, and %s.",
            "El destino no es un país designado en la orden de expulsión ni el propio de la persona,"
                + " y %s.",
            lacking),
        "8 U.S.C. 1231(b)");
  }

  private static Assessment ground(ReasonCode code, Sentence sentence, String provision) {
    return new Assessment(code, sentence, List.of(new Assessment.Step(sentence, provision, "")));
  }
}
