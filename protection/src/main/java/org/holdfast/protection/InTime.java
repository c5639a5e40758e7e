// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Ending.Disregarded;
import org.holdfast.protection.Ending.Documented;

/// Is the protection in force at an instant?
///
/// It is in force once it has started, while a term of it runs, unless a documented act ended or
/// suspended it that nothing has undone since. Each of the three is asked in both readings of every
/// time; a protection starts at its earliest reading and ends at its latest.
final class InTime {

  /// How long before departure a court's act is still so new that it may be undone.
  private static final Duration RECENT = Duration.ofHours(24);

  private final History history;
  private final Protection protection;
  private final Movement movement;
  private final Instant when;
  private final Known known;
  private final Terms terms;
  private final List<Ending> endings;
  private final List<ProtectionEvent> revivals;

  private InTime(History history, Movement movement, Instant when, Known known) {
    this.history = history;
    this.protection = history.protection();
    this.movement = movement;
    this.when = when;
    this.known = known;
    this.terms = Terms.of(history, known);
    this.endings =
        history.events().stream()
            .filter(event -> event.type().weakens() && known.weakening(event.learnedAt()))
            .map(event -> Ending.of(event, history, terms))
            .toList();
    this.revivals =
        history.events().stream()
            .filter(event -> !event.type().weakens() && known.protecting(event.learnedAt()))
            .toList();
  }

  /// Asks it of one instant.
  static Aspect of(History history, Movement movement, Instant when, Known known) {
    InTime question = new InTime(history, movement, when, known);
    Aspect answer = question.answer();
    List<Assessment.Step> steps = new ArrayList<>(answer.steps());
    question.disregarded().stream().map(question::step).forEach(steps::add);
    return new Aspect(answer.code(), answer.predicate(), steps);
  }

  private Aspect answer() {
    List<Documented> acts =
        documented().stream()
            .filter(act -> act.standsCertainly(when, revivals, protection))
            .toList();
    if (!acts.isEmpty()) {
      return ended(acts);
    }
    return switch (terms.stage(when)) {
      case NOT_BEGUN -> notBegun();
      case OVER -> over();
      case PAST_NOMINAL_END ->
          aspect(
              ReasonCode.SURVIVAL_AFTER_TERM,
              "has outlived the term of its agreement; its condition is not met, and whether it "
                  + "survives the term is a question of law for a person",
              "");
      case CERTAIN, IF_STARTED_EARLY, IF_ENDED_LATE -> boardingCutOff().orElseGet(this::inForce);
    };
  }

  /// Ended or suspended by acts that stand.
  private Aspect ended(List<Documented> acts) {
    Instant recently = movement.departsAt().minus(RECENT);
    Documented last = last(acts);
    Optional<Documented> recent =
        acts.stream()
            .filter(act -> act.courtAct(history) && act.event().at().latest().isAfter(recently))
            .max(comparing(act -> act.event().at().latest()));
    if (recent.isPresent()) {
      return aspect(
          ReasonCode.RECENT_COURT_ENDING,
          happened(recent.get())
              + ", less than 24 hours before departure; such an act can be undone within hours, so"
              + " a person decides",
          Wording.source(recent.get().event().source()));
    }
    return aspect(
        last.verb() == ProtectionEvent.Verb.CONDITION_MET
            ? ReasonCode.CONDITION_MET
            : ReasonCode.ENDED,
        happened(last) + ", and nothing has put it back since",
        Wording.source(last.event().source()));
  }

  private static Documented last(List<Documented> acts) {
    return acts.stream().max(comparing(act -> act.event().at().latest())).orElseThrow();
  }

  private Aspect notBegun() {
    TimeName trigger = protection.trigger();
    if (trigger != null) {
      return aspect(
          ReasonCode.TRIGGER_PENDING,
          "starts with "
              + Wording.event(trigger)
              + ", which had not happened yet; it may at any"
              + " minute, so a person decides",
          source());
    }
    return aspect(ReasonCode.NOTHING_IN_FORCE, "began only after that", source());
  }

  /// Its term ran out. That counts only once its source was read afterwards: until then an
  /// extension may be lying there unread.
  private Aspect over() {
    Instant end =
        terms.all().stream()
            .filter(term -> term.stage(when) == Term.Stage.OVER)
            .map(Term::end)
            .filter(Term.End.Between.class::isInstance)
            .map(between -> ((Term.End.Between) between).latest())
            .max(naturalOrder())
            .orElseThrow();
    boolean readSince =
        known
            .lastReading(protection.source(), history.sources())
            .filter(read -> !read.isBefore(end))
            .isPresent();
    String ranOut = "ran out by its own terms on " + Wording.time(end, protection.zone());
    return readSince
        ? counted(ReasonCode.EXPIRED_BY_ITS_TERMS, ranOut + ", and no extension was read since")
        : counted(
            ReasonCode.STALE_SOURCE,
            ranOut
                + ", but its source was not read after that: an extension may stand there unread");
  }

  /// An agency's stay loses its effect if it is granted or communicated after the person is aboard
  /// and normal boarding is complete. A court's order never does.
  private Optional<Aspect> boardingCutOff() {
    Instant complete = movement.boardingCompletedAt();
    if (protection.kind() != Kind.Known.AGENCY_STAY || complete == null || !happened(complete)) {
      return Optional.empty();
    }
    Optional<Instant> granted =
        protection.times().entrySet().stream()
            .filter(time -> time.getKey() != TimeName.COMMUNICATED)
            .map(time -> time.getValue().earliest())
            .min(naturalOrder());
    Optional<Instant> communicated =
        Optional.ofNullable(protection.times().get(TimeName.COMMUNICATED)).map(Moment::earliest);
    boolean late =
        granted.filter(complete::isBefore).isPresent()
            || communicated.filter(complete::isBefore).filter(this::happened).isPresent();
    return late
        ? Optional.of(
            Aspect.of(
                ReasonCode.BOARDING_CUTOFF_PASSED,
                "was granted or communicated after normal boarding was complete at "
                    + Wording.time(complete, protection.zone())
                    + ", so it may have lost its effect; before departure a person decides",
                "8 CFR 241.6, 1241.6",
                source()))
        : Optional.empty();
  }

  private boolean happened(Instant instant) {
    return !instant.isAfter(when) && known.by(instant);
  }

  private Aspect inForce() {
    if (terms.stage(when) == Term.Stage.IF_STARTED_EARLY) {
      return aspect(
          ReasonCode.PROTECTIVE_START,
          "is in force if its time, which is known by the day only, is counted from the start of "
              + start()
              + "; protection is counted so",
          source());
    }
    Optional<Documented> doubtful =
        documented().stream()
            .filter(act -> act.standsPossibly(when, revivals, protection))
            .findFirst();
    if (doubtful.isPresent()) {
      return aspect(
          ReasonCode.PROTECTIVE_END,
          "is in force by one reading: "
              + happened(doubtful.get())
              + ", a time with two readings, "
              + "and protection is kept to the later",
          Wording.source(doubtful.get().event().source()));
    }
    if (terms.stage(when) == Term.Stage.IF_ENDED_LATE) {
      return counted(
          ReasonCode.PROTECTIVE_END,
          "is in force by the later of two readings of its end; protection is kept to the later");
    }
    return certain();
  }

  private Aspect certain() {
    Optional<Disregarded> disregarded =
        disregarded().stream()
            .filter(ending -> ending.code() != ReasonCode.PROTECTION_IN_FORCE)
            .findFirst();
    if (disregarded.isPresent()) {
      return aspect(
          disregarded.get().code(), "is still in force: " + disregarded.get().why(), source());
    }
    return aspect(ReasonCode.PROTECTION_IN_FORCE, "has been in force since " + start(), source());
  }

  private String start() {
    return terms
        .at(when)
        .filter(term -> !term.earliestStart().equals(Instant.MIN))
        .map(term ->
            term.earliestStart().equals(term.latestStart())
                ? Wording.time(term.earliestStart(), protection.zone())
                : Wording.day(term.earliestStart(), protection.zone()))
        .orElse("a time that is not recorded");
  }

  private String happened(Documented act) {
    return Wording.past(act.verb()) + " on " + Wording.time(act.event().at(), protection.zone());
  }

  private List<Documented> documented() {
    return endings.stream()
        .filter(Documented.class::isInstance)
        .map(Documented.class::cast)
        .toList();
  }

  private List<Disregarded> disregarded() {
    return endings.stream()
        .filter(Disregarded.class::isInstance)
        .map(Disregarded.class::cast)
        .toList();
  }

  private Assessment.Step step(Disregarded ending) {
    return new Assessment.Step(
        "An ending recorded for "
            + Wording.time(ending.event().at(), protection.zone())
            + " is disregarded: "
            + ending.why()
            + ".",
        "",
        Wording.source(ending.event().source()));
  }

  private String source() {
    return Wording.source(protection.source());
  }

  private Aspect aspect(ReasonCode code, String predicate, String source) {
    return Aspect.of(code, predicate, Wording.provision(protection), source);
  }

  /// An aspect that shows how the term in question was counted.
  private Aspect counted(ReasonCode code, String predicate) {
    List<Assessment.Step> steps = new ArrayList<>();
    if (terms.at(when).map(Term::end).orElse(Term.End.Never.NEVER)
        instanceof Term.End.Between between) {
      between
          .count()
          .forEach(step -> steps.add(new Assessment.Step(step.sentence(), step.provision(), "")));
    }
    Aspect aspect = aspect(code, predicate, source());
    steps.addAll(aspect.steps());
    return new Aspect(code, predicate, steps);
  }
}
