// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.holdfast.casefile.duty.Obligations;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.ReturnCase;
import org.jspecify.annotations.Nullable;

/// A report, beside the case it is about and the report before it, at the time of filing.
///
/// @param about the case
/// @param report the report
/// @param previous the report before; null where there is none
/// @param at when it is filed; of one that is not filed yet, the time of asking
public record Submission(
    ReturnCase about, StatusReport report, @Nullable PreviousReport previous, Instant at) {

  /// A report at its filing; where it is not filed, at the time of asking.
  public static Submission of(
      ReturnCase about, StatusReport report, @Nullable PreviousReport previous, Instant askedAt) {
    Instant filed = report.filedAt();
    return new Submission(about, report, previous, filed == null ? askedAt : filed);
  }

  /// The zone of the court.
  public ZoneId zone() {
    return about.zone();
  }

  /// The day of filing.
  public LocalDate day() {
    return at.atZone(zone()).toLocalDate();
  }

  /// The directives that the report is to answer: those it names, else all that are owed.
  public List<Directive> directives() {
    if (!report.answers().isEmpty()) {
      return about.directives().stream()
          .filter(directive -> report.answers().contains(directive.id()))
          .toList();
    }
    Map<DirectiveId, DirectiveLife> lives = Obligations.lives(about.orderFacts(), about.days(), at);
    return about.directives().stream()
        .filter(directive -> {
          DirectiveLife life = lives.get(directive.id());
          return life != null && life.owedAt(at);
        })
        .toList();
  }

  /// The shortest rhythm of those directives, in days; empty where none is set.
  public OptionalInt cadence() {
    return directives().stream()
        .map(directive -> directive.cadence().days())
        .flatMapToInt(OptionalInt::stream)
        .min();
  }

  /// What is on record as done, known by the time of filing, in the period of the report.
  public List<Effort> effortsOfPeriod() {
    return efforts().stream()
        .filter(effort -> !effort.happening().day(zone()).isBefore(report.periodFrom()))
        .toList();
  }

  /// What is on record as done, known by the time of filing.
  public List<Effort> efforts() {
    return about.log().efforts().stream().filter(effort -> effort.happening().knownBy(at)).toList();
  }
}
