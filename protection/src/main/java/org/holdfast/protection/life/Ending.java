// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.legaltime.Sentence;
import org.holdfast.protection.History;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.Source;
import org.holdfast.protection.Until;

/// What an event comes to that would end or suspend a protection.
///
/// A reader would get this wrong: that somebody recorded an ending is not an ending. It counts only
/// where it is documented, by a source and a paper that can end this protection; otherwise it is
/// kept and disregarded, and the hold says so.
public sealed interface Ending {

  /// The event.
  ProtectionEvent event();

  /// It ends or suspends.
  record Documented(ProtectionEvent event) implements Ending {

    /// What happened.
    public ProtectionEvent.Verb verb() {
      return (ProtectionEvent.Verb) event.type();
    }

    /// Whether it has certainly happened and nothing can have undone it since.
    ///
    /// @param revivals events that put back, lift or extend
    public boolean standsCertainly(
        Instant when, List<ProtectionEvent> revivals, Protection protection) {
      return !event.at().latest().isAfter(when)
          && revivals.stream().noneMatch(revival -> mayUndo(revival, when))
          && !mayHaveLapsed(when, protection);
    }

    /// Whether it may have happened, and may not have been undone since.
    ///
    /// @param revivals events that put back, lift or extend
    public boolean standsPossibly(
        Instant when, List<ProtectionEvent> revivals, Protection protection) {
      return !event.at().earliest().isAfter(when)
          && revivals.stream().noneMatch(revival -> surelyUndoes(revival, when))
          && !hasLapsed(when, protection);
    }

    private boolean mayUndo(ProtectionEvent revival, Instant when) {
      return undoes(revival)
          && !revival.at().earliest().isAfter(when)
          && !event.at().earliest().isAfter(revival.at().latest());
    }

    private boolean surelyUndoes(ProtectionEvent revival, Instant when) {
      return undoes(revival)
          && !revival.at().latest().isAfter(when)
          && !event.at().latest().isAfter(revival.at().earliest());
    }

    /// A stay ends when it is lifted; what was put back is free of whatever ended or stayed it; an
    /// extension answers whoever thought the time was over.
    private boolean undoes(ProtectionEvent revival) {
      return switch (revival.type()) {
        case ProtectionEvent.Verb.REINSTATED -> true;
        case ProtectionEvent.Verb.STAY_LIFTED -> verb() == ProtectionEvent.Verb.STAYED;
        case ProtectionEvent.Verb.EXTENDED -> verb() == ProtectionEvent.Verb.EXPIRED;
        case ProtectionEvent.Verb _ -> false;
        case ProtectionEvent.UnknownVerb _ -> false;
      };
    }

    /// A stay suspends and does not erase: when it lapses the order revives.
    private boolean mayHaveLapsed(Instant when, Protection protection) {
      return lapse(protection)
          .readings()
          .filter(lapse -> !when.isBefore(lapse.earliest()))
          .isPresent();
    }

    private boolean hasLapsed(Instant when, Protection protection) {
      return lapse(protection).readings().filter(lapse -> when.isAfter(lapse.latest())).isPresent();
    }

    /// How a stay ends by itself; whatever else ends a protection does not lapse.
    public Term.End lapse(Protection protection) {
      Until until = event.until();
      if (verb() != ProtectionEvent.Verb.STAYED || until == null) {
        return Term.End.Never.NEVER;
      }
      return until instanceof Until.Unread
          ? Term.UNKNOWN_END
          : Term.end(until, List.of(event.at()), protection);
    }
  }

  /// It ends nothing.
  ///
  /// @param code how a hold says so
  /// @param why why it ends nothing, as the rest of a sentence
  record Disregarded(ProtectionEvent event, ReasonCode code, Sentence why) implements Ending {}

  /// Judges an event that would weaken.
  static Ending of(ProtectionEvent event, History history, Terms terms, Known known) {
    return contradiction(event, history.protection(), terms)
        .or(() -> unreliable(event, history))
        .or(() -> withoutMandate(event, known))
        .or(() -> undocumented(event, history, terms, known))
        .<Ending>map(ending -> ending)
        .orElseGet(() -> new Documented(event));
  }

  /// Whether a court did it, which may itself be stayed or undone within hours. An immigration
  /// court and the Board are courts here: this is deliberate, for their acts are undone alike.
  static boolean courtAct(ProtectionEvent event, Protection protection) {
    return switch (event.type()) {
      case ProtectionEvent.Verb.STAYED,
          ProtectionEvent.Verb.VACATED,
          ProtectionEvent.Verb.REVERSED,
          ProtectionEvent.Verb.DISSOLVED ->
          true;
      case ProtectionEvent.Verb.WITHDRAWN -> protection.kind().ofCourt();
      case ProtectionEvent.Verb.CONDITION_MET ->
          protection.kind().ofCourt() || endsByRuling(protection.kind());
      case ProtectionEvent.Verb _ -> false;
      case ProtectionEvent.UnknownVerb _ -> false;
    };
  }

  private static boolean endsByRuling(Kind kind) {
    return switch (kind) {
      case Kind.Known.WITHHOLDING,
          Kind.Known.CAT_WITHHOLDING,
          Kind.Known.CAT_DEFERRAL,
          Kind.Known.ASYLUM,
          Kind.Known.CLAIM_PENDING,
          Kind.Known.AUTOMATIC_STAY,
          Kind.Known.AGENCY_STAY,
          Kind.Known.UNDERTAKING ->
          true;
      case Kind.Known _ -> false;
      case Kind.Unknown _ -> true;
    };
  }

  /// An ending that the protection's own words exclude.
  private static Optional<Disregarded> contradiction(
      ProtectionEvent event, Protection protection, Terms terms) {
    if (terms.start().filter(event.at().latest()::isBefore).isPresent()) {
      return undocumented(
          event,
          "the ending recorded is dated before the protection began",
          "el fin que consta es anterior al comienzo de la protección");
    }
    if (event.type() != ProtectionEvent.Verb.EXPIRED) {
      return Optional.empty();
    }
    Optional<Instant> over = terms.mayBeOver();
    if (over.isPresent()) {
      return over.filter(event.at().latest()::isBefore)
          .map(_ ->
              new Disregarded(
                  event,
                  ReasonCode.PROTECTION_IN_FORCE,
                  Sentence.of(
                      "an entry that it expired cannot shorten the term that it states itself",
                      "una anotación de que venció no puede acortar el plazo que ella misma fija")));
    }
    return protection.until() instanceof Until.Condition
        ? Optional.empty()
        : undocumented(
            event,
            "it states no time that could expire, and no act ended it",
            "no fija un plazo que pueda vencer, y ningún acto le puso fin");
  }

  private static Optional<Disregarded> unreliable(ProtectionEvent event, History history) {
    Source source = event.source() == null ? null : history.sources().get(event.source());
    if (source == null) {
      return undocumented(
          event,
          "the ending recorded names no source that is known",
          "el fin que consta no cita ninguna fuente conocida");
    }
    return source.kind().reliable()
        ? Optional.empty()
        : undocumented(
            event,
            "an unsigned remark or the press recorded the ending, and neither can end it",
            "lo anotó un comentario sin firma o la prensa, y ninguno de los dos puede ponerle fin");
  }

  /// A judgment on appeal whose mandate has not issued, or not as far as can be known.
  private static Optional<Disregarded> withoutMandate(ProtectionEvent event, Known known) {
    boolean issued =
        switch (event.mandate()) {
          case null -> true;
          case ProtectionEvent.Mandate.Issued(var at) -> known.by(at.earliest());
          case ProtectionEvent.Mandate.Awaited _ -> false;
        };
    return issued || !event.needsMandate()
        ? Optional.empty()
        : Optional.of(
            new Disregarded(
                event,
                ReasonCode.PROTECTION_IN_FORCE,
                Sentence.of(
                    "a judgment on appeal ends the order when its mandate issues (FRAP 41(c)), and"
                        + " it had not issued",
                    "un fallo de apelación pone fin a la orden cuando se expide el mandato (FRAP"
                        + " 41(c)), y no se había expedido")));
  }

  /// Verbs that need a paper of the right kind where the registry names what meets the condition.
  private static Optional<Disregarded> undocumented(
      ProtectionEvent event, History history, Terms terms, Known known) {
    Protection protection = history.protection();
    return switch (event.type()) {
      case ProtectionEvent.Verb.CONDITION_MET ->
          unconditional(event, history, terms, known)
              .or(() -> wrongPaper(event, protection, terms));
      case ProtectionEvent.Verb.WITHDRAWN ->
          offTheRecord(event, history).or(() -> wrongPaper(event, protection, terms));
      case ProtectionEvent.Verb.EXPIRED -> wrongPaper(event, protection, terms);
      case ProtectionEvent.Verb _ -> Optional.empty();
      case ProtectionEvent.UnknownVerb _ -> Optional.empty();
    };
  }

  /// A condition ends only what hangs on it, and one that each member of a class meets alone ends
  /// nothing for the others.
  private static Optional<Disregarded> unconditional(
      ProtectionEvent event, History history, Terms terms, Known known) {
    Protection protection = history.protection();
    Instant met = event.at().latest();
    boolean otherTermMayRun =
        !terms.hangsOnConditions(met, protection)
            || terms.ranOut(met).filter(end -> !known.readSince(end, history)).isPresent();
    if (otherTermMayRun || terms.conditions(protection).isEmpty()) {
      return undocumented(
          event,
          "a condition was recorded as met, and it does not hang on one",
          "se anotó cumplida una condición, y no depende de ninguna");
    }
    return protection.kind() == Kind.Known.CLASS_SETTLEMENT && event.person() == null
        ? undocumented(
            event,
            "the condition is met member by member, and no member is named",
            "la condición se cumple miembro por miembro, y no se nombra a ninguno")
        : Optional.empty();
  }

  /// A promise to a court is withdrawn on the court's record: there, or by a paper that is named.
  private static Optional<Disregarded> offTheRecord(ProtectionEvent event, History history) {
    Source source = event.source() == null ? null : history.sources().get(event.source());
    boolean agencyAlone =
        source != null && source.kind() == Source.Kind.AGENCY && event.document() == null;
    return history.protection().kind() == Kind.Known.UNDERTAKING && agencyAlone
        ? undocumented(
            event,
            "a promise to a court is withdrawn on the court's record, not in the agency's",
            "una promesa a un tribunal se retira en el expediente del tribunal, no en el de la"
                + " agencia")
        : Optional.empty();
  }

  private static Optional<Disregarded> wrongPaper(
      ProtectionEvent event, Protection protection, Terms terms) {
    List<Set<String>> accepted =
        terms.conditions(protection).stream()
            .map(Until.Condition::metBy)
            .filter(kinds -> !kinds.isEmpty())
            .toList();
    ProtectionEvent.Document document = event.document();
    if (accepted.isEmpty()) {
      return Optional.empty();
    }
    if (document == null) {
      return undocumented(
          event,
          "the ending recorded names no document",
          "el fin que consta no cita ningún documento");
    }
    return accepted.stream().allMatch(kinds -> kinds.contains(document.kind()))
        ? Optional.empty()
        : Optional.of(
            new Disregarded(
                event,
                ReasonCode.CONDITION_NOT_MET,
                Sentence.of(
                    "the document offered is not of a kind that meets its condition",
                    "el documento presentado no es de los que cumplen su condición")));
  }

  private static Optional<Disregarded> undocumented(
      ProtectionEvent event, String english, String spanish) {
    return Optional.of(
        new Disregarded(event, ReasonCode.ENDING_NOT_DOCUMENTED, Sentence.of(english, spanish)));
  }
}
