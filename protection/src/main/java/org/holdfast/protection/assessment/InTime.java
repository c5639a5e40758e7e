// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.legaltime.Sentence;
import org.holdfast.legaltime.Spoken;
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
              Sentence.of(
                  "is in force if a time that is known by its day only is counted from the start of"
                      + " that day, and protection is counted so",
                  "está en vigor si un momento del que solo se conoce el día se cuenta desde el"
                      + " comienzo de ese día, y la protección se cuenta así"),
              source());
      case IF_ENDED_LATE ->
          counted(
              ReasonCode.PROTECTIVE_END,
              Sentence.of(
                  "is in force by the later of two readings of its end, and protection is kept to"
                      + " the later",
                  "está en vigor según la más tardía de dos lecturas de su fin, y la protección se"
                      + " mantiene hasta la más tardía"));
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
        .orElseGet(() ->
            new Aspect(
                ReasonCode.PROTECTION_IN_FORCE, Sentence.of("stands", "sigue en pie"), List.of()));
  }

  /// Ended or suspended by acts that stand.
  private Aspect ended(List<Documented> standing) {
    Optional<ProtectionEvent> recent = recentCourtAct();
    if (recent.isPresent()) {
      return aspect(
          ReasonCode.RECENT_COURT_ENDING,
          Sentence.of(
              "%s, less than 24 hours before departure; such an act can be undone within hours, so a"
                  + " person decides",
              "%s, menos de 24 horas antes de la salida; un acto así puede deshacerse en horas, de"
                  + " modo que decide una persona",
              happened(recent.get())),
          Wording.source(recent.get().source()));
    }
    Documented last =
        standing.stream().max(comparing(act -> act.event().at().latest())).orElseThrow();
    return aspect(
        last.verb() == ProtectionEvent.Verb.CONDITION_MET
            ? ReasonCode.CONDITION_MET
            : ReasonCode.ENDED,
        Sentence.of(
            "%s, and nothing has undone that since",
            "%s, y nada lo ha deshecho desde entonces", happened(last.event())),
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
        ? aspect(
            ReasonCode.NOTHING_IN_FORCE,
            Sentence.of("had not begun", "no había comenzado"),
            source())
        : aspect(
            ReasonCode.TRIGGER_PENDING,
            Sentence.of(
                "starts with %s, which had not happened yet and may at any minute, so a person"
                    + " decides",
                "comienza con %s, que aún no había ocurrido y puede ocurrir en cualquier momento, de"
                    + " modo que decide una persona",
                Wording.event(trigger)),
            source());
  }

  private Aspect outlived() {
    return aspect(
        ReasonCode.SURVIVAL_AFTER_TERM,
        Sentence.of(
            "has outlived the term of its agreement; its condition is not met, and whether it"
                + " survives the term is a question of law for a person",
            "ha sobrevivido al plazo de su acuerdo; su condición no se ha cumplido, y si subsiste"
                + " tras el plazo es una cuestión de derecho para una persona"),
        source());
  }

  /// Its term ran out. That counts only once its source was read afterwards: until then an
  /// extension may stand there unread.
  private Aspect ranOut() {
    Instant end = terms.ranOut(when).orElseThrow();
    Sentence over = Spoken.end(end, zone);
    return known.readSince(end, history)
        ? counted(
            ReasonCode.EXPIRED_BY_ITS_TERMS,
            Sentence.of(
                "ran out by its own terms at %s, and no extension was read since",
                "venció según sus propios términos (%s), y desde entonces no se ha leído ninguna"
                    + " prórroga",
                over))
        : counted(
            ReasonCode.STALE_SOURCE,
            Sentence.of(
                "ran out by its own terms at %s, but its source was not read after that, and may"
                    + " hold an extension",
                "venció según sus propios términos (%s), pero su fuente no se leyó después, y puede"
                    + " contener una prórroga",
                over));
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
                  Sentence.of(
                      "was granted or communicated after normal boarding was complete at %s, so it"
                          + " may have lost its effect; before departure a person decides. No order"
                          + " of a court is lost in this way",
                      "se concedió o comunicó después de completarse el embarque normal (%s), de modo"
                          + " que puede haber perdido su efecto; antes de la salida decide una"
                          + " persona. Ninguna orden de un tribunal se pierde así",
                      Spoken.minute(complete, zone)),
                  BoardingCutOff.PROVISION,
                  source()));
      case UNPROVEN ->
          Optional.of(
              Aspect.of(
                  ReasonCode.PROTECTIVE_START,
                  Sentence.of(
                      "has lost its effect only if it was granted or communicated after normal"
                          + " boarding was complete, and its times, known by the day, do not prove"
                          + " that",
                      "solo ha perdido su efecto si se concedió o comunicó después de completarse el"
                          + " embarque normal, y sus momentos, de los que se conoce el día, no lo"
                          + " prueban"),
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
        Sentence.of(
            "%s, but by one reading of the times it is still in force, and protection is kept to"
                + " that",
            "%s, pero según una lectura de los momentos sigue en vigor, y la protección se atiene a"
                + " ella",
            happened(act.event())),
        Wording.source(act.event().source()));
  }

  /// An ending was recorded, and is disregarded.
  private Optional<Aspect> stillInForce() {
    return disregarded.stream()
        .filter(ending -> ending.code() != ReasonCode.PROTECTION_IN_FORCE)
        .findFirst()
        .map(ending ->
            aspect(
                ending.code(),
                Sentence.of("is still in force: %s", "sigue en vigor: %s", ending.why()),
                source()));
  }

  private Sentence since() {
    Optional<ProtectionEvent> revival =
        revivals.stream()
            .filter(event -> event.type() != ProtectionEvent.Verb.EXTENDED)
            .filter(event -> event.type() instanceof ProtectionEvent.Verb)
            .filter(event -> !event.at().earliest().isAfter(when))
            .reduce((_, later) -> later);
    if (revival.isPresent()) {
      return Sentence.of(
          "has been in force again since %s",
          "está de nuevo en vigor desde el %s", Spoken.moment(revival.get().at(), zone));
    }
    Term running = terms.at(when).orElseThrow();
    Term first = terms.first();
    Term since = first != null && first.runsUpTo(running) ? first : running;
    if (since.earliestStart().equals(Instant.MIN)) {
      return Sentence.of("is taken to be in force", "se tiene por vigente");
    }
    return Sentence.of(
        "has been in force since %s",
        "está en vigor desde el %s",
        since.earliestStart().equals(since.latestStart())
            ? Spoken.minute(since.earliestStart(), zone)
            : Spoken.date(since.earliestStart().atZone(zone).toLocalDate()));
  }

  private Sentence happened(ProtectionEvent event) {
    return switch (event.type()) {
      case ProtectionEvent.Verb verb -> Wording.past(event, verb, zone);
      case ProtectionEvent.UnknownVerb _ ->
          Sentence.of(
              "was changed in a way that no rule here knows",
              "cambió de un modo que aquí ninguna regla conoce");
    };
  }

  private String source() {
    return Wording.source(protection.source());
  }

  private Aspect aspect(ReasonCode code, Sentence predicate, String source) {
    return Aspect.of(code, predicate, Wording.provision(protection), source);
  }

  /// An aspect that shows how the term in question was counted.
  private Aspect counted(ReasonCode code, Sentence predicate) {
    Aspect aspect = aspect(code, predicate, source());
    return new Aspect(
        code,
        predicate,
        Stream.concat(
                terms.at(when).stream()
                    .flatMap(term -> term.end().readings().stream())
                    .flatMap(end -> end.steps().stream())
                    .map(step -> new Assessment.Step(step.sentence(), step.provision(), source())),
                aspect.steps().stream())
            .toList());
  }
}
