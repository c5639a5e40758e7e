// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.casefile.registry.Coverings;
import org.holdfast.casefile.registry.Coverings.Covering;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.TooLittle;
import org.holdfast.casefile.violation.Ground.ByProtection;
import org.holdfast.legaltime.Sentence;
import org.holdfast.legaltime.Spoken;
import org.holdfast.linkage.Search;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.protection.Asking;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.assessment.LookBack;
import org.holdfast.protection.assessment.LookBack.Barred;
import org.holdfast.protection.assessment.LookBack.Effect;
import org.jspecify.annotations.Nullable;

/// The finding for one removal: everything that covers everybody who may be the person.
///
/// It may be asked by several threads.
final class RemovalJudgement {
  private final Registry registry;
  private final Map<PersonId, PersonRecord> persons;
  private final Coverings coverings;
  private final Search search;
  private final @Nullable Asking knownBy;

  /// The lives of protections, kept, since one person may stand on many rows.
  private final Map<PersonId, List<Covering>> lives = new ConcurrentHashMap<>();

  /// @param knownBy what may be used: what the registry had at that asking; null for everything
  RemovalJudgement(
      Registry registry,
      Map<PersonId, PersonRecord> persons,
      Coverings coverings,
      Search search,
      @Nullable Asking knownBy) {
    this.registry = registry;
    this.persons = persons;
    this.coverings = coverings;
    this.search = search;
    this.knownBy = knownBy;
  }

  Finding of(RemovalRow row) {
    return switch (row) {
      case RemovalRow.Unread unread ->
          notChecked(unread, unread.problems().stream().map(p -> p.sentence()).toList());
      case RemovalRow.Read read -> of(read, read.removal());
    };
  }

  private Finding of(RemovalRow.Read row, Removal removal) {
    PersonId confirmed = removal.confirmed();
    if (confirmed != null && !persons.containsKey(confirmed)) {
      return notChecked(
          row,
          List.of(
              "The confirmed person is not in the registry. Correct the column person, or leave it"
                  + " blank so that the removal is compared with everybody."));
    }
    List<Ground> grounds = grounds(removal);
    if (!grounds.isEmpty()) {
      boolean certain = grounds.getFirst().barred() == Barred.YES;
      return new Finding(
          row,
          certain ? Outcome.APPARENT_VIOLATION : Outcome.POSSIBLE_VIOLATION,
          grounds,
          FailureModes.of(removal, grounds, coverings.sources()),
          List.of());
    }
    List<String> untold = untold(removal);
    return untold.isEmpty()
        ? new Finding(row, Outcome.NONE_FOUND, List.of(), List.of(), List.of())
        : notChecked(row, untold);
  }

  private static Finding notChecked(RemovalRow row, List<String> why) {
    return new Finding(row, Outcome.NOT_CHECKED, List.of(), List.of(), why);
  }

  /// Why nothing can be said of a removal that nothing was found to have barred.
  private List<String> untold(Removal removal) {
    List<String> why = new ArrayList<>();
    if (removal.confirmed() == null) {
      TooLittle.stated(removal.identity())
          .ifPresent(reason -> why.add(reason.sentence().english()));
    }
    if (spokeBefore(removal)) {
      why.add(
          "The registry speaks as of %s, before this departure. Ask its publisher for a later one."
              .formatted(Spoken.minute(registry.asOf(), removal.zone()).english()));
    }
    return why;
  }

  private boolean spokeBefore(Removal removal) {
    return registry.asOf().isBefore(removal.departed().earliest());
  }

  private List<Ground> grounds(Removal removal) {
    List<Ground> grounds = new ArrayList<>();
    PersonId confirmed = removal.confirmed();
    if (confirmed != null) {
      add(new Match.Confirmed(confirmed), persons.get(confirmed), removal, grounds);
    } else {
      for (Candidate candidate : search.candidates(removal.identity())) {
        PersonRecord person = registry.persons().get(candidate.index());
        add(new Match.Compared(person.id(), candidate), person, removal, grounds);
      }
    }
    addOpenClasses(removal, grounds);
    addWithoutOrder(removal, grounds);
    grounds.sort(comparing(Ground::barred));
    return grounds;
  }

  private void add(
      Match match, @Nullable PersonRecord person, Removal removal, List<Ground> grounds) {
    if (person == null) {
      return;
    }
    Movement movement =
        person.ownCountries().isEmpty()
            ? removal.movement()
            : removal.movement().of(person.ownCountries());
    for (Covering covering : lives.computeIfAbsent(person.id(), coverings::of)) {
      addCovering(match, covering, movement, removal, grounds);
    }
  }

  /// Of a class whose list is not whole, anybody may be a member whom the list does not name.
  private void addOpenClasses(Removal removal, List<Ground> grounds) {
    for (Covering covering : coverings.ofOpenClasses()) {
      Protection protection = covering.history().protection();
      boolean named =
          grounds.stream()
              .anyMatch(ground ->
                  ground instanceof ByProtection by && by.protection().equals(protection));
      if (!named) {
        addCovering(
            Match.PerhapsMember.PERHAPS_MEMBER, covering, removal.movement(), removal, grounds);
      }
    }
  }

  private void addCovering(
      Match match, Covering covering, Movement movement, Removal removal, List<Ground> grounds) {
    if (!LookBack.reaches(covering.history(), movement, removal.departed(), knownBy)) {
      return;
    }
    LookBack.effect(covering.history(), covering.coverage(), movement, removal.departed(), knownBy)
        .filter(effect -> effect.barred() != Barred.NO)
        .ifPresent(effect -> {
          Protection protection = covering.history().protection();
          List<Sentence> doubts = doubts(match, effect, movement, removal);
          grounds.add(
              new ByProtection(
                  protection,
                  match,
                  doubts.isEmpty() ? effect.barred() : Barred.UNCERTAIN,
                  effect.gravest(),
                  doubts,
                  Told.of(protection, removal.departed()),
                  Registered.of(protection, covering.coverage())));
        });
  }

  private List<Sentence> doubts(Match match, Effect effect, Movement movement, Removal removal) {
    List<Sentence> doubts = new ArrayList<>();
    if (!match.certain() && !(match instanceof Match.PerhapsMember)) {
      doubts.add(
          Sentence.of(
              "The registered person is only a possible link; the same person is not excluded.",
              "La persona registrada es solo una coincidencia posible; no se excluye que sea la misma."));
    }
    if (effect.changes()) {
      doubts.add(
          Sentence.of(
              "The departure is known by its day only, and on that day it barred at some times and"
                  + " not at others.",
              "De la salida solo se conoce el día, y ese día la impedía en unos momentos y en otros"
                  + " no."));
    }
    if (effect.gravest().code() == ReasonCode.THIRD_COUNTRY_WITHOUT_PROCESS
        && designated(movement).isEmpty()) {
      doubts.add(
          Sentence.of(
              "The list names no country that an order designated, so that this was a third country"
                  + " is not certain.",
              "La lista no nombra ningún país designado en una orden, de modo que no es seguro que"
                  + " este fuera un tercer país."));
    }
    if (spokeBefore(removal)) {
      doubts.add(
          Sentence.of(
              "The registry speaks as of %s, before this departure; an ending may stand unread.",
              "El registro refleja lo que constaba el %s, antes de esta salida; puede haber un fin sin"
                  + " leer.",
              Spoken.minute(registry.asOf(), removal.zone())));
    }
    return doubts;
  }

  private static Set<?> designated(Movement movement) {
    return switch (movement.order()) {
      case Movement.RemovalOrder.Executable executable -> executable.designated();
      case Movement.RemovalOrder.None _ -> Set.of();
    };
  }

  /// A blank where a document belongs proves nothing; a paper that orders no removal proves that
  /// nothing else was relied on.
  private static void addWithoutOrder(Removal removal, List<Ground> grounds) {
    if (removal.orders() == Removal.Orders.NOT_LISTED
        || LookBack.of(removal.movement()).barred() == Barred.NO
        || !(removal.movement().order() instanceof Movement.RemovalOrder.None(String document))) {
      return;
    }
    grounds.add(
        document.isEmpty()
            ? new Ground.WithoutOrder(
                Barred.UNCERTAIN,
                Sentence.of(
                    "The list names no document that ordered this removal; a blank proves nothing,"
                        + " and a person finds out.",
                    "La lista no nombra ningún documento que ordenara esta expulsión; un espacio en"
                        + " blanco no prueba nada, y una persona lo averigua."))
            : new Ground.WithoutOrder(
                Barred.YES,
                Sentence.of(
                    "The paper that the list names for this removal orders no removal.",
                    "El documento que la lista nombra para esta expulsión no ordena ninguna"
                        + " expulsión.")));
  }
}
