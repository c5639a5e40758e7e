// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static java.util.Comparator.comparing;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.holdfast.legaltime.Spoken;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.life.Ending;
import org.holdfast.protection.life.Term;

/// What is known to have happened to a protection, as steps in the order of events.
final class Chronicle {
  private final Protection protection;
  private final ZoneId zone;

  private Chronicle(Protection protection) {
    this.protection = protection;
    this.zone = protection.zone();
  }

  private record Dated(Moment at, Assessment.Step step) {}

  /// The steps: acts that ended or suspended it, endings that are disregarded, and what extended it
  /// or put it back.
  static List<Assessment.Step> of(
      Protection protection,
      List<Ending.Documented> acts,
      List<Ending.Disregarded> disregarded,
      List<ProtectionEvent> revivals) {
    Chronicle chronicle = new Chronicle(protection);
    return Stream.of(
            acts.stream().map(act -> chronicle.dated(act.event(), chronicle.words(act))),
            disregarded.stream().map(one -> chronicle.dated(one.event(), chronicle.words(one))),
            revivals.stream().map(one -> chronicle.dated(one, chronicle.words(one))))
        .flatMap(steps -> steps)
        .sorted(comparing(dated -> dated.at().earliest()))
        .map(Dated::step)
        .toList();
  }

  private Dated dated(ProtectionEvent event, Sentence sentence) {
    return new Dated(
        event.at(),
        new Assessment.Step(
            sentence,
            Wording.provision(event, protection),
            Wording.source(event.source() == null ? protection.source() : event.source())));
  }

  private Sentence words(Ending.Documented act) {
    Sentence sentence = words(act.event());
    return act.lapse(protection)
        .readings()
        .filter(lapse -> !lapse.equals(Term.UNKNOWN_END))
        .map(lapse ->
            sentence.then(
                Sentence.of(
                    " That stay ran to %s at most.",
                    " Esa suspensión duró a lo sumo hasta %s.", Spoken.end(lapse.latest(), zone))))
        .orElse(sentence);
  }

  private Sentence words(Ending.Disregarded ending) {
    return Sentence.of(
        "Somebody recorded for %s that it had ended; that is disregarded: %s.",
        "Alguien anotó para el %s que había terminado; eso no se tiene en cuenta: %s.",
        Spoken.moment(ending.event().at(), zone),
        ending.why());
  }

  private Sentence words(ProtectionEvent event) {
    return switch (event.type()) {
      case ProtectionEvent.Verb verb ->
          Sentence.of("It %s.", "Esta protección %s.", Wording.past(event, verb, zone));
      case ProtectionEvent.UnknownVerb _ ->
          Sentence.of(
              "Something was recorded for %s in a word that no rule here knows; it weakens nothing.",
              "Se anotó algo para el %s con una palabra que aquí ninguna regla conoce; no debilita"
                  + " nada.",
              Spoken.moment(event.at(), zone));
    };
  }
}
