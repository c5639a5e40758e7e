// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.holdfast.casefile.duty.Obligations;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.statusreport.ReportProblem.Code;
import org.holdfast.legaltime.Sentence;

/// What a report must show of the efforts on record, and cannot mend.
final class DiligenceRules {
  private static final String EFFORTS = "record.efforts";

  private final Submission submission;

  DiligenceRules(Submission submission) {
    this.submission = submission;
  }

  Stream<ReportProblem> problems() {
    return Stream.concat(
        Stream.of(gap(), outward()).flatMap(Optional::stream), goodFaithRequests());
  }

  /// A reader would get this wrong: the days are calendar days, from the first of the period over
  /// each act to the day of filing; days on which every directive of the rhythm rested do not
  /// count.
  private Optional<ReportProblem> gap() {
    OptionalInt cadence = submission.cadence();
    if (cadence.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> acts =
        submission.effortsOfPeriod().stream()
            .map(effort -> effort.happening().day(submission.zone()))
            .sorted()
            .toList();
    List<LocalDate> days = new ArrayList<>(acts);
    days.addFirst(submission.report().periodFrom());
    days.addLast(submission.day());
    List<DirectiveLife> lives = lives();
    long longest = 0;
    for (int i = 1; i < days.size(); i++) {
      longest = Math.max(longest, counted(days.get(i - 1), days.get(i), lives));
    }
    if (longest <= cadence.getAsInt() && !acts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportProblem(
            Code.GAP_IN_EFFORTS,
            EFFORTS,
            acts.isEmpty()
                ? Sentence.of(
                    "No act is on record in the whole period. The report must say so.",
                    "No consta ningún acto en todo el período. El informe debe decirlo.")
                : Sentence.of(
                    "%s days lie between two acts of the period, and the order's rhythm is %s. The"
                        + " report must show it.",
                    "Hay %s días entre dos actos del período, y el ritmo de la orden es de %s. El"
                        + " informe debe mostrarlo.",
                    longest,
                    cadence.getAsInt())));
  }

  /// The lives of the directives that have a rhythm.
  private List<DirectiveLife> lives() {
    Map<DirectiveId, DirectiveLife> all =
        Obligations.lives(
            submission.about().orderFacts(), submission.about().days(), submission.at());
    return submission.directives().stream()
        .filter(directive -> directive.cadence().days().isPresent())
        .map(directive -> all.get(directive.id()))
        .filter(Objects::nonNull)
        .toList();
  }

  private long counted(LocalDate from, LocalDate to, List<DirectiveLife> lives) {
    Instant begin = from.atStartOfDay(submission.zone()).toInstant();
    Instant end = to.atStartOfDay(submission.zone()).toInstant();
    long rested =
        lives.stream().mapToLong(life -> life.rested(begin, end).toDays()).min().orElse(0);
    return ChronoUnit.DAYS.between(from, to) - rested;
  }

  private Optional<ReportProblem> outward() {
    boolean outward =
        submission.effortsOfPeriod().stream().anyMatch(effort -> effort.kind().outward());
    return outward
        ? Optional.empty()
        : Optional.of(
            new ReportProblem(
                Code.NO_OUTWARD_ACT,
                EFFORTS,
                Sentence.of(
                    "No act of the period went to anyone outside the government. The report must"
                        + " show it.",
                    "Ningún acto del período se dirigió a nadie fuera del gobierno. El informe debe"
                        + " mostrarlo.")));
  }

  private Stream<ReportProblem> goodFaithRequests() {
    boolean asked = submission.efforts().stream().anyMatch(Effort::requestsForeignGovernment);
    return submission.directives().stream()
        .filter(directive -> directive.ordersRequest() && !asked)
        .map(directive ->
            new ReportProblem(
                Code.GOOD_FAITH_REQUEST_MISSING,
                directive.id().value(),
                Sentence.of(
                    "The order asks for a request to the foreign government, and none is on record"
                        + " by filing.",
                    "La orden pide una solicitud al gobierno extranjero, y al presentarse el informe"
                        + " no consta ninguna.")));
  }
}
