// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static java.util.Comparator.comparing;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.legaltime.Moment;
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

  private Dated dated(ProtectionEvent event, String sentence) {
    return new Dated(event.at(), new Assessment.Step(sentence, "", Wording.source(event.source())));
  }

  private String words(Ending.Documented act) {
    String sentence = words(act.event());
    return act.lapse(protection)
        .readings()
        .filter(lapse -> !lapse.equals(Term.UNKNOWN_END))
        .map(lapse ->
            sentence + " That stay ran to " + Wording.end(lapse.latest(), zone) + " at most.")
        .orElse(sentence);
  }

  private String words(Ending.Disregarded ending) {
    return "Somebody recorded for "
        + Wording.time(ending.event().at(), zone)
        + " that it had ended; that is disregarded: "
        + ending.why()
        + ".";
  }

  private String words(ProtectionEvent event) {
    String time = Wording.time(event.at(), zone);
    return switch (event.type()) {
      case ProtectionEvent.Verb verb -> "It " + Wording.past(event, verb, zone) + ".";
      case ProtectionEvent.UnknownVerb _ ->
          "Something was recorded for "
              + time
              + " in a word that no rule here knows; it weakens"
              + " nothing.";
    };
  }
}
