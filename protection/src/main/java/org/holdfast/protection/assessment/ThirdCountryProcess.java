// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.life.Known;

/// Whether a reliable record shows notice of a third country and a chance to raise fear.
///
/// A reader would get this wrong: a remark in a case system that says so is not a record. In O.C.G.
/// a declaration rested on one, and no officer could be found who had asked.
final class ThirdCountryProcess {

  /// Words with which a record says that something is not known.
  private static final List<String> NOBODY =
      List.of("initial", "unknown", "unidentified", "unnamed", "not recorded", "not stated", "n/a");

  private ThirdCountryProcess() {}

  /// What a reliable record would need and this one lacks, in words; empty where it lacks nothing.
  static Optional<Sentence> lacking(
      Movement movement, Map<SourceId, Source> sources, Instant when, Known known) {
    Movement.ThirdCountryNotice notice = movement.notice();
    if (notice == null) {
      return lacks(
          "no notice of this country and no screening is recorded",
          "no consta aviso de este país ni entrevista sobre temor");
    }
    if (notice.source() == null || known.lastReading(notice.source(), sources).isEmpty()) {
      return lacks(
          "the record of notice rests on no source that can prove it",
          "el registro del aviso no descansa en ninguna fuente que pueda probarlo");
    }
    if (!notice.country().equals(movement.destination())) {
      return lacks(
          "the record of notice names another country", "el registro del aviso nombra otro país");
    }
    return lacking(notice, when, known);
  }

  private static Optional<Sentence> lacking(
      Movement.ThirdCountryNotice notice, Instant when, Known known) {
    Instant at = notice.at();
    if (at == null || at.isAfter(when) || !known.by(at)) {
      return lacks(
          "the record does not say when notice was given, or says a later time",
          "el registro no dice cuándo se dio el aviso, o dice un momento posterior");
    }
    if (!notice.written()) {
      return lacks("notice was not given in writing", "el aviso no se dio por escrito");
    }
    if (!named(notice.by())) {
      return lacks(
          "the record identifies no officer who gave notice",
          "el registro no identifica al funcionario que dio el aviso");
    }
    if (!named(notice.language()) || !named(notice.interpreter()) || !named(notice.mode())) {
      return lacks(
          "the record does not say in which language, by whom interpreted and how",
          "el registro no dice en qué idioma, con qué intérprete ni de qué modo");
    }
    if (!notice.understood()) {
      return lacks(
          "the record does not say that the person understood",
          "el registro no dice que la persona lo entendiera");
    }
    return notice.fear().equals("NONE_CLAIMED")
        ? Optional.empty()
        : lacks(
            "the record does not say that the person was asked and raised no fear",
            "el registro no dice que se preguntara a la persona y que no expresara temor");
  }

  private static Optional<Sentence> lacks(String english, String spanish) {
    return Optional.of(Sentence.of(english, spanish));
  }

  private static boolean named(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return !lower.isEmpty() && NOBODY.stream().noneMatch(lower::contains);
  }
}
