// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  static Optional<String> lacking(
      Movement movement, Map<SourceId, Source> sources, Instant when, Known known) {
    Movement.ThirdCountryNotice notice = movement.notice();
    if (notice == null) {
      return Optional.of("no notice of this country and no screening is recorded");
    }
    if (notice.source() == null || known.lastReading(notice.source(), sources).isEmpty()) {
      return Optional.of("the record of notice rests on no source that can prove it");
    }
    if (!notice.country().equals(movement.destination())) {
      return Optional.of("the record of notice names another country");
    }
    return lacking(notice, when, known);
  }

  private static Optional<String> lacking(
      Movement.ThirdCountryNotice notice, Instant when, Known known) {
    Instant at = notice.at();
    if (at == null || at.isAfter(when) || !known.by(at)) {
      return Optional.of("the record does not say when notice was given, or says a later time");
    }
    if (!notice.written()) {
      return Optional.of("notice was not given in writing");
    }
    if (!named(notice.by())) {
      return Optional.of("the record identifies no officer who gave notice");
    }
    if (!named(notice.language()) || !named(notice.interpreter()) || !named(notice.mode())) {
      return Optional.of("the record does not say in which language, by whom interpreted and how");
    }
    if (!notice.understood()) {
      return Optional.of("the record does not say that the person understood");
    }
    return notice.fear().equals("NONE_CLAIMED")
        ? Optional.empty()
        : Optional.of("the record does not say that the person was asked and raised no fear");
  }

  private static boolean named(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return !lower.isEmpty() && NOBODY.stream().noneMatch(lower::contains);
  }
}
