// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.PlanStanding;
import org.holdfast.casefile.duty.DutyState;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.order.Verb;
import org.holdfast.casefile.returncase.CounterpartKind;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.Intention;
import org.holdfast.casefile.returncase.Official;
import org.holdfast.casefile.returncase.Whereabouts;
import org.holdfast.casefile.statusreport.StatusReport.Attempt;
import org.holdfast.casefile.statusreport.StatusReport.Location;
import org.holdfast.casefile.statusreport.StatusReport.ReportedPlan;
import org.holdfast.casefile.statusreport.StatusReport.ReportedStep;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Spoken;
import org.jspecify.annotations.Nullable;

/// Composes the first draft of a report from the record, around the court's questions.
///
/// A reader would get this wrong: it writes what is on record and nothing else. What no record
/// answers stays unanswered, and the check then says so.
public final class ReportFromRecord {

  /// The words of 28 U.S.C. 1746(1), which serve within the United States too.
  static final String CLAUSE =
      "I declare under penalty of perjury under the laws of the United States of America that the"
          + " foregoing is true and correct.";

  private static final String SEALED = "stated in the sealed annex";

  private final CaseAsOf seen;
  private final List<Statement> statements = new ArrayList<>();

  private ReportFromRecord(CaseAsOf seen) {
    this.seen = seen;
  }

  /// The draft of the report that is due next.
  public static StatusReport of(CaseAsOf seen) {
    return new ReportFromRecord(seen).report();
  }

  private StatusReport report() {
    List<Obligation> asked = asked();
    @Nullable Moment due =
        asked.isEmpty() || asked.getFirst().due() == null ? null : requireDue(asked.getFirst());
    List<DirectiveId> answers = asked.stream().map(one -> one.directive().id()).distinct().toList();
    answers.forEach(this::answer);
    return new StatusReport(
        "",
        answers,
        due,
        null,
        periodFrom(),
        declarant(),
        statements,
        location(),
        efforts().map(this::step).toList(),
        plans(),
        explanations(),
        seen.about().log().intentions().stream()
            .filter(one -> one.happening().knownBy(seen.asOf()))
            .map(Intention::what)
            .collect(joining("; ")),
        List.of(),
        transfers().map(Whereabouts::id).toList(),
        List.of(),
        CLAUSE,
        "",
        List.of());
  }

  /// The reports that are asked for: the next to fall due, else the last whose time is over, else
  /// those without a time; each with what the same order asks by the same time.
  private List<Obligation> asked() {
    List<Obligation> reports =
        seen.obligations().stream()
            .filter(Obligation::outstanding)
            .filter(one -> one.directive().verb() == Verb.REPORT)
            .toList();
    List<Obligation> timed = reports.stream().filter(one -> one.due() != null).toList();
    Optional<Obligation> next =
        timed.stream()
            .filter(one -> one.state() == DutyState.OPEN)
            .findFirst()
            .or(() -> timed.stream().reduce((_, later) -> later));
    return next.map(one ->
            timed.stream()
                .filter(other -> other.order().equals(one.order()))
                .filter(other -> requireDue(other).equals(requireDue(one)))
                .toList())
        .orElse(reports);
  }

  private static Moment requireDue(Obligation obligation) {
    if (obligation.due() == null) {
      throw new IllegalStateException("only duties with a time are asked");
    }
    return obligation.due().due();
  }

  private LocalDate periodFrom() {
    return seen.questions().taken().period().from().atZone(seen.about().zone()).toLocalDate();
  }

  private void answer(DirectiveId id) {
    Optional<Directive> directive = seen.about().directive(id.value());
    if (directive.isEmpty()) {
      return;
    }
    switch (directive.get().asks()) {
      case LOCATION_CUSTODY -> where(id);
      case STEPS_TAKEN -> efforts().forEach(effort -> add(id, words(effort), effort.evidence()));
      case STEPS_PLANNED -> open().forEach(plan -> add(id, words(plan), plan.plan().statedIn()));
      case GOOD_FAITH_REQUEST ->
          efforts()
              .filter(Effort::requestsForeignGovernment)
              .forEach(effort -> add(id, words(effort), effort.evidence()));
      case OTHER -> {}
    }
  }

  private void add(DirectiveId directive, String text, String source) {
    add(directive, text, source, false);
  }

  private void add(DirectiveId directive, String text, String source, boolean sealed) {
    statements.add(
        new Statement(
            "S" + (statements.size() + 1),
            directive,
            Statement.Type.FACT,
            text,
            source.isBlank() ? new Basis.Nothing() : new Basis.Read(source),
            "",
            "",
            "",
            sealed));
  }

  /// Located is not disclosable: where the court is not among those who may be told, the place goes
  /// into the sealed annex.
  private static boolean sealed(Whereabouts last) {
    return last.mayTell().stream()
        .map(who -> who.toLowerCase(Locale.ROOT))
        .noneMatch(who -> who.contains("court") || who.contains("public"));
  }

  private void where(DirectiveId id) {
    Whereabouts last = seen.questions().where().last();
    if (last != null) {
      add(
          id,
          "%s, %s was at %s%s, %s."
              .formatted(
                  upper(when(last.happening().at())),
                  seen.about().person().isBlank() ? "the person" : seen.about().person(),
                  last.where().isBlank() ? "a place not stated" : last.where(),
                  custody(last),
                  last.how().isBlank() ? "by means not stated" : last.how()),
          last.source(),
          sealed(last));
    }
  }

  private static String custody(Whereabouts last) {
    return switch (last.custodian()) {
      case "" -> "";
      case "none" -> ", in nobody's custody";
      default -> ", in the custody of " + last.custodian();
    };
  }

  private String when(Moment at) {
    String on = at instanceof Moment.At ? "at " : "on ";
    return on + Spoken.moment(at, seen.about().zone()).english();
  }

  private static String upper(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String words(Effort effort) {
    String office = effort.office().isBlank() ? "" : " (" + effort.office() + ")";
    String answer = effort.response().isBlank() ? "No response is recorded" : effort.response();
    return "%s, %s%s addressed %s: %s. %s."
        .formatted(
            upper(when(effort.happening().at())),
            or(effort.actor(), "somebody not named"),
            office,
            or(effort.counterpart(), "somebody not named"),
            or(effort.request(), "what was asked is not stated"),
            upper(answer));
  }

  private static String words(PlanStanding plan) {
    return "%s: by %s, by %s."
        .formatted(
            upper(plan.plan().what()),
            or(plan.plan().owner(), "nobody named"),
            plan.by() == null ? "no date" : Spoken.date(plan.by()).english());
  }

  private static String or(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }

  /// What was done in the period.
  private Stream<Effort> efforts() {
    Instant from = seen.questions().taken().period().from();
    return seen.questions().taken().steps().stream()
        .filter(effort -> effort.happening().at().latest().isAfter(from));
  }

  private ReportedStep step(Effort effort) {
    return new ReportedStep(
        effort.id(),
        effort.actor(),
        effort.counterpart(),
        effort.happening().at(),
        effort.request(),
        effort.response());
  }

  private Stream<PlanStanding> open() {
    return seen.questions().planned().stream()
        .filter(plan -> plan.state() != PlanStanding.State.DONE);
  }

  private List<ReportedPlan> plans() {
    return open()
        .map(plan ->
            new ReportedPlan(plan.plan().id(), plan.plan().what(), plan.plan().owner(), plan.by()))
        .toList();
  }

  private List<StatusReport.Explanation> explanations() {
    return open()
        .filter(plan -> !plan.slips().isEmpty())
        .map(plan ->
            new StatusReport.Explanation(plan.plan().id(), plan.slips().getLast().why(), plan.by()))
        .toList();
  }

  private StatusReport.Declarant declarant() {
    return seen.officials().stream()
        .filter(official -> official.role() == Official.Role.DECLARANT)
        .findFirst()
        .map(one -> new StatusReport.Declarant(one.name(), one.title(), one.agency()))
        .orElse(new StatusReport.Declarant("", "", ""));
  }

  private @Nullable Location location() {
    Whereabouts last = seen.questions().where().last();
    if (last == null) {
      return null;
    }
    List<Attempt> attempts =
        efforts()
            .filter(effort -> effort.act().equals("INQUIRY") || effort.act().equals("VISIT"))
            .filter(effort -> mayKnowWhere(effort.kind()))
            .map(effort ->
                new Attempt(
                    effort.happening().at(),
                    Stream.of(effort.actor(), effort.counterpart(), effort.request())
                        .filter(part -> !part.isBlank())
                        .collect(joining(", "))))
            .toList();
    boolean sealed = sealed(last);
    return new Location(
        sealed ? SEALED : last.where(),
        sealed ? SEALED : last.custodian(),
        last.happening().at(),
        sealed ? SEALED : last.source(),
        attempts);
  }

  /// Whether an inquiry went to somebody who can know where the person is: no carrier, no court, no
  /// office of the same government.
  private static boolean mayKnowWhere(CounterpartKind kind) {
    return switch (kind) {
      case FOREIGN_GOVERNMENT, COUNSEL_FOR_PERSON, PERSON, OTHER_OUTSIDE -> true;
      case CARRIER, COURT, OTHER_AGENCY, INTERNAL -> false;
    };
  }

  /// The moves learned of in the period, and the one that tells where the person is.
  private Stream<Whereabouts> transfers() {
    Instant from = seen.questions().taken().period().from();
    return seen.about().log().whereabouts().stream()
        .filter(news -> news.type().equals(Whereabouts.TRANSFER))
        .filter(news -> news.happening().knownBy(seen.asOf()))
        .filter(news ->
            news.happening().known().isAfter(from) || news.equals(seen.questions().where().last()));
  }
}
