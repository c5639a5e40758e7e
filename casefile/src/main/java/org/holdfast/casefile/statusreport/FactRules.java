// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.order.Asks;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.Happening;
import org.holdfast.casefile.returncase.Correction;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.casefile.statusreport.ReportProblem.Code;
import org.holdfast.casefile.statusreport.StatusReport.Attempt;
import org.holdfast.casefile.statusreport.StatusReport.Location;
import org.holdfast.casefile.statusreport.StatusReport.ReportedPlan;
import org.holdfast.casefile.statusreport.StatusReport.ReportedStep;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.jspecify.annotations.Nullable;

/// What is wrong with the facts that a report states beside its sentences, and what of the record
/// it leaves out.
final class FactRules {

  private final Submission submission;
  private final StatusReport report;
  private final Instant filing;

  FactRules(Submission submission) {
    this.submission = submission;
    this.report = submission.report();
    this.filing = submission.at();
  }

  Stream<ReportProblem> problems() {
    return Stream.of(
            report.steps().stream().filter(FactRules::passive).map(FactRules::passiveStep),
            staleLocation().stream(),
            submission.about().log().whereabouts().stream()
                .filter(this::unreported)
                .map(news -> transfer(news)),
            report.plans().stream()
                .filter(plan -> !Named.is(plan.owner()) || plan.by() == null)
                .map(FactRules::planWithoutOwnerOrDate),
            slipped(),
            returnTerms().stream(),
            submission.about().log().corrections().stream()
                .filter(this::unserved)
                .map(FactRules::correction))
        .flatMap(problems -> problems);
  }

  private static boolean passive(ReportedStep step) {
    return !Named.is(step.actor())
        || !Named.is(step.counterpart())
        || step.at() == null
        || step.request().isBlank();
  }

  private static ReportProblem passiveStep(ReportedStep step) {
    return problem(
        Code.PASSIVE_STEP,
        step.id(),
        "The step lacks an actor, a counterpart, a date or a request. Say who asked whom for what,"
            + " and when; that nobody answered is no fault.",
        "Al paso le falta quién actuó, ante quién, cuándo o qué se pidió. Indíquelo; que nadie haya"
            + " respondido no es defecto.");
  }

  private Optional<ReportProblem> staleLocation() {
    Location location = report.location();
    if (location == null ? !placeDeclared() : fresh(location)) {
      return Optional.empty();
    }
    return Optional.of(
        problem(
            Code.STALE_LOCATION,
            "report.location",
            "At filing the location is more than 24 hours old, or not dated, and no attempt to learn"
                + " it in those 24 hours is stated. Record an attempt, or newer news.",
            "Al presentarse el informe, la ubicación tiene más de 24 horas o carece de fecha, y no"
                + " consta ningún intento de averiguarla en esas 24 horas. Haga constar un intento o"
                + " una noticia más reciente."));
  }

  /// Whether a sentence answers where the person is. Without a location beside it, nobody can say
  /// how old that is; where none answers, or one says why it cannot, there is nothing to grow old.
  private boolean placeDeclared() {
    List<DirectiveId> asking =
        submission.directives().stream()
            .filter(directive -> directive.asks() == Asks.LOCATION_CUSTODY)
            .map(Directive::id)
            .toList();
    return report.statements().stream()
        .filter(statement -> statement.type() == Statement.Type.FACT)
        .map(Statement::directive)
        .anyMatch(directive -> directive != null && asking.contains(directive));
  }

  private boolean fresh(Location location) {
    Instant since = filing.minus(Whereabouts.FRESH);
    return within(location.asOf(), since)
        || location.attempts().stream().map(Attempt::at).anyMatch(at -> within(at, since));
  }

  /// Whether a time lies in the hours before filing for certain.
  private boolean within(@Nullable Moment at, Instant since) {
    return at != null && !at.earliest().isBefore(since) && !at.earliest().isAfter(filing);
  }

  private boolean unreported(Whereabouts news) {
    PreviousReport last = submission.previous();
    return news.type().equals(Whereabouts.TRANSFER)
        && news.happening().known().isBefore(filing)
        && !report.whereaboutsReported().contains(news.id())
        && (last == null || !last.whereaboutsReported().contains(news.id()));
  }

  private static ReportProblem transfer(Whereabouts news) {
    return problem(
        Code.TRANSFER_NOT_REPORTED,
        news.id(),
        "The person was moved, this was known before filing, and the report does not name it. Name"
            + " it, and say when it was learned.",
        "La persona fue trasladada, se sabía antes de presentar el informe, y este no lo menciona."
            + " Menciónelo e indique cuándo se supo.");
  }

  private static ReportProblem planWithoutOwnerOrDate(ReportedPlan plan) {
    return problem(
        Code.PLAN_WITHOUT_OWNER_OR_DATE,
        plan.id(),
        "The planned step has no owner or no date. Name both, or strike it.",
        "El paso previsto no tiene responsable o no tiene fecha. Indique ambos, o suprímalo.");
  }

  /// Steps of the last report whose day has come. A day is due at its first instant.
  private Stream<ReportProblem> slipped() {
    PreviousReport last = submission.previous();
    if (last == null) {
      return Stream.empty();
    }
    return last.plans().stream()
        .filter(plan -> plan.by() != null && !plan.by().isAfter(submission.day()))
        .filter(plan -> !submission.about().log().done(plan.id(), filing))
        .filter(plan ->
            report.slips().stream()
                .noneMatch(slip -> slip.plan().equals(plan.id()) && !slip.why().isBlank()))
        .map(plan ->
            problem(
                Code.PLAN_SLIPPED_UNEXPLAINED,
                plan.id(),
                "The last report planned the step, its day has come, it is not done, and the report"
                    + " does not say why. Say why, and the new date.",
                "El último informe preveía el paso, su fecha ha llegado, no se ha dado, y el informe"
                    + " no dice por qué. Indique el motivo y la nueva fecha."));
  }

  private Optional<ReportProblem> returnTerms() {
    boolean known =
        submission.about().log().intentions().stream()
            .anyMatch(intention -> intention.happening().knownBy(filing));
    return known && report.returnTerms().isBlank()
        ? Optional.of(
            problem(
                Code.RETURN_TERMS_UNDISCLOSED,
                "report.returnTerms",
                "Custody or renewed removal on return is on record, and the report is silent."
                    + " Disclose it.",
                "Consta la custodia o una nueva expulsión al regreso, y el informe lo calla."
                    + " Revélelo."))
        : Optional.empty();
  }

  private boolean unserved(Correction correction) {
    Happening served = correction.servedAt();
    return correction.knownSince().knownBy(filing)
        && (served == null || served.at().earliest().isAfter(filing));
  }

  private static ReportProblem correction(Correction correction) {
    return problem(
        Code.CORRECTION_NOT_SERVED,
        correction.of(),
        "The earlier statement is known to be wrong, and no correction was served by the time of"
            + " filing. Serve it.",
        "Se sabe que la declaración anterior es errónea, y al presentarse el informe no se había"
            + " notificado ninguna corrección. Notifíquela.");
  }

  private static ReportProblem problem(Code code, String at, String english, String spanish) {
    return new ReportProblem(code, at, new Sentence(english, spanish));
  }
}
