// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.protection.History;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.life.BoardingCutOff;
import org.holdfast.protection.life.Ending;
import org.holdfast.protection.life.Ending.Disregarded;
import org.holdfast.protection.life.Ending.Documented;
import org.holdfast.protection.life.Known;
import org.holdfast.protection.life.Term;
import org.holdfast.protection.life.Terms;

/// Is the protection in force at an instant?
///
/// It is in force once it has started, while a term of it runs, unless a documented act ended or
/// suspended it that nothing has undone since. Each of the three is asked in both readings of every
/// time: a protection starts at its earliest reading and ends at its latest.
final class InTime {

  /// How long before departure a court's act is still so new that it may be undone.
  private static final Duration RECENT = Duration.ofHours(24);

  private final History history;
  private final Protection protection;
  private final ZoneId zone;
  private final Movement movement;
  private final Instant when;
  private final Known known;
  private final Terms terms;
  private final List<Documented> acts;
  private final List<Disregarded> disregarded;
  private final List<ProtectionEvent> revivals;

  private InTime(History history, Movement movement, Instant when, Known known) {
    this.history = history;
    this.protection = history.protection();
    this.zone = protection.zone();
    this.movement = movement;
    this.when = when;
    this.known = known;
    this.terms = Terms.of(history, known);
    List<Ending> endings =
        history.events().stream()
            .filter(event -> event.type().weakens() && known.weakening(event.learnedAt()))
            .map(event -> Ending.of(event, history, terms, known))
            .toList();
    this.acts = only(Documented.class, endings);
    this.disregarded = only(Disregarded.class, endings);
    this.revivals =
        history.events().stream()
            .filter(event -> !event.type().weakens() && known.protecting(event.learnedAt()))
            .toList();
  }

  private static <T extends Ending> List<T> only(Class<T> sort, List<Ending> endings) {
    return endings.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /// Asks it of one instant.
  static Aspect of(History history, Movement movement, Instant when, Known known) {
    InTime question = new InTime(history, movement, when, known);
    Aspect answer = question.answer();
    return new Aspect(
        answer.code(),
        answer.predicate(),
        Stream.concat(question.chronicle().stream(), answer.steps().stream()).toList());
  }

  private List<Assessment.Step> chronicle() {
    return Chronicle.of(protection, acts, disregarded, revivals);
  }

  private Aspect answer() {
    return Aspect.mildest(
        Stream.of(Stream.of(term(), acts()), boardingCutOff().stream())
            .flatMap(sides -> sides)
            .toList());
  }

  /// What its own terms say.
  private Aspect term() {
    return switch (terms.stage(when)) {
      case NOT_BEGUN -> notBegun();
      case OVER -> triggerPending() ? notBegun() : ranOut();
      case PAST_NOMINAL_END -> ranOutUnread() ? ranOut() : outlived();
      case IF_STARTED_EARLY ->
          aspect(
              ReasonCode.PROTECTIVE_START,
              "is in force if a time that is known by its day only is counted from the start of"
                  + " that day, and protection is counted so",
              source());
      case IF_ENDED_LATE ->
          counted(
              ReasonCode.PROTECTIVE_END,
              "is in force by the later of two readings of its end, and protection is kept to the"
                  + " later");
      case CERTAIN -> aspect(ReasonCode.PROTECTION_IN_FORCE, since(), source());
    };
  }

  /// What acts have made of it.
  private Aspect acts() {
    List<Documented> standing =
        acts.stream().filter(act -> act.standsCertainly(when, revivals, protection)).toList();
    if (!standing.isEmpty()) {
      return ended(standing);
    }
    return acts.stream()
        .filter(act -> act.standsPossibly(when, revivals, protection))
        .findFirst()
        .map(this::perhapsEnded)
        .or(() -> stillInForce())
        .orElseGet(() -> new Aspect(ReasonCode.PROTECTION_IN_FORCE, "stands", List.of()));
  }

  /// Ended or suspended by acts that stand.
  private Aspect ended(List<Documented> standing) {
    Optional<ProtectionEvent> recent = recentCourtAct();
    if (recent.isPresent()) {
      return aspect(
          ReasonCode.RECENT_COURT_ENDING,
          happened(recent.get())
              + ", less than 24 hours before departure; such an act can be undone within hours, so"
              + " a person decides",
          Wording.source(recent.get().source()));
    }
    Documented last =
        standing.stream().max(comparing(act -> act.event().at().latest())).orElseThrow();
    return aspect(
        last.verb() == ProtectionEvent.Verb.CONDITION_MET
            ? ReasonCode.CONDITION_MET
            : ReasonCode.ENDED,
        happened(last.event()) + ", and nothing has undone that since",
        Wording.source(last.event().source()));
  }

  /// A court's act less than 24 hours before departure. Whether another act had ended it before, or
  /// this one was undone since, does not settle a chain that is still moving.
  private Optional<ProtectionEvent> recentCourtAct() {
    Instant recently = movement.departsAt().minus(RECENT);
    return history.events().stream()
        .filter(event -> event.type().weakens() && known.weakening(event.learnedAt()))
        .filter(event -> Ending.courtAct(event, protection) && history.reliable(event.source()))
        .filter(event -> !event.at().earliest().isAfter(when))
        .filter(event -> event.at().latest().isAfter(recently))
        .max(comparing(event -> event.at().latest()));
  }

  /// Whether the event that the instrument itself names as its start has not happened. An extension
  /// that came and went meanwhile does not change that.
  private boolean triggerPending() {
    Term first = terms.first();
    return protection.trigger() != null
        && (first == null || first.stage(when) == Term.Stage.NOT_BEGUN);
  }

  private Aspect notBegun() {
    TimeName trigger = protection.trigger();
    return trigger == null
        ? aspect(ReasonCode.NOTHING_IN_FORCE, "had not begun", source())
        : aspect(
            ReasonCode.TRIGGER_PENDING,
            "starts with "
                + Wording.event(trigger)
                + ", which had not happened yet and may at any minute, so a person decides",
            source());
  }

  private Aspect outlived() {
    return aspect(
        ReasonCode.SURVIVAL_AFTER_TERM,
        "has outlived the term of its agreement; its condition is not met, and whether it survives"
            + " the term is a question of law for a person",
        source());
  }

  /// Its term ran out. That counts only once its source was read afterwards: until then an
  /// extension may stand there unread.
  private Aspect ranOut() {
    Instant end = terms.ranOut(when).orElseThrow();
    String words = "ran out by its own terms at " + Wording.end(end, zone);
    return known.readSince(end, history)
        ? counted(ReasonCode.EXPIRED_BY_ITS_TERMS, words + ", and no extension was read since")
        : counted(
            ReasonCode.STALE_SOURCE,
            words + ", but its source was not read after that, and may hold an extension");
  }

  private boolean ranOutUnread() {
    return terms.ranOut(when).filter(end -> !known.readSince(end, history)).isPresent();
  }

  /// An agency's stay loses its effect if it is granted or communicated after the person is aboard
  /// and normal boarding is complete, and that is proven. A court's order never does.
  private Optional<Aspect> boardingCutOff() {
    Instant complete = movement.boardingCompletedAt();
    if (protection.kind() != Kind.Known.AGENCY_STAY || complete == null || !happened(complete)) {
      return Optional.empty();
    }
    return switch (BoardingCutOff.of(protection, complete, this::happened)) {
      case NOT_PASSED -> Optional.empty();
      case PASSED ->
          Optional.of(
              Aspect.of(
                  ReasonCode.BOARDING_CUTOFF_PASSED,
                  "was granted or communicated after normal boarding was complete at "
                      + Wording.time(complete, zone)
                      + ", so it may have lost its effect; before departure a person decides",
                  BoardingCutOff.PROVISION,
                  source()));
      case UNPROVEN ->
          Optional.of(
              Aspect.of(
                  ReasonCode.PROTECTIVE_START,
                  "has lost its effect only if it was granted or communicated after normal boarding"
                      + " was complete, and its times, known by the day, do not prove that",
                  BoardingCutOff.PROVISION,
                  source()));
    };
  }

  private boolean happened(Instant instant) {
    return !instant.isAfter(when) && known.by(instant);
  }

  private Aspect perhapsEnded(Documented act) {
    return aspect(
        ReasonCode.PROTECTIVE_END,
        happened(act.event())
            + ", but by one reading of the times it is still in force, and protection is kept to"
            + " that",
        Wording.source(act.event().source()));
  }

  /// An ending was recorded, and is disregarded.
  private Optional<Aspect> stillInForce() {
    return disregarded.stream()
        .filter(ending -> ending.code() != ReasonCode.PROTECTION_IN_FORCE)
        .findFirst()
        .map(ending -> aspect(ending.code(), "is still in force: " + ending.why(), source()));
  }

  private String since() {
    Optional<ProtectionEvent> revival =
        revivals.stream()
            .filter(event -> event.type() != ProtectionEvent.Verb.EXTENDED)
            .filter(event -> event.type() instanceof ProtectionEvent.Verb)
            .filter(event -> !event.at().earliest().isAfter(when))
            .reduce((_, later) -> later);
    if (revival.isPresent()) {
      return "has been in force again since " + Wording.time(revival.get().at(), zone);
    }
    Term running = terms.at(when).orElseThrow();
    Term first = terms.first();
    Term since = first != null && first.runsUpTo(running) ? first : running;
    if (since.earliestStart().equals(Instant.MIN)) {
      return "is taken to be in force";
    }
    return "has been in force since "
        + (since.earliestStart().equals(since.latestStart())
            ? Wording.time(since.earliestStart(), zone)
            : Wording.day(since.earliestStart(), zone));
  }

  private String happened(ProtectionEvent event) {
    return switch (event.type()) {
      case ProtectionEvent.Verb verb -> Wording.past(event, verb, zone);
      case ProtectionEvent.UnknownVerb _ -> "was changed in a way that no rule here knows";
    };
  }

  private String source() {
    return Wording.source(protection.source());
  }

  private Aspect aspect(ReasonCode code, String predicate, String source) {
    return Aspect.of(code, predicate, "", source);
  }

  /// An aspect that shows how the term in question was counted.
  private Aspect counted(ReasonCode code, String predicate) {
    Aspect aspect = aspect(code, predicate, source());
    return new Aspect(
        code,
        predicate,
        Stream.concat(
                terms.at(when).stream()
                    .flatMap(term -> term.end().readings().stream())
                    .flatMap(end -> end.steps().stream())
                    .map(step ->
                        new Assessment.Step(step.sentence().english(), step.provision(), "")),
                aspect.steps().stream())
            .toList());
  }
}
