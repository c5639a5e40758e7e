// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.ZoneId;
import java.util.Collection;
import java.util.stream.Collectors;
import org.holdfast.legaltime.Sentence;
import org.holdfast.legaltime.Spoken;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.life.BoardingCutOff;
import org.jspecify.annotations.Nullable;

/// How times, kinds and verbs are put in sentences. Free text from a registry is never among them:
/// it could name a person.
final class Wording {
  private Wording() {}

  /// The protection as the subject of a sentence: `A court's stay of removal (2d Cir.)`.
  static Sentence subject(Protection protection) {
    Sentence name =
        switch (protection.kind()) {
          case Kind.Known known -> name(known);
          case Kind.Unknown _ ->
              Sentence.of(
                  "A protection of a kind that is not known here",
                  "Una protección de una clase que aquí no se conoce");
        };
    return protection.authority().isBlank()
        ? name
        : name.then(Sentence.same(" (" + protection.authority().strip() + ")"));
  }

  private static Sentence name(Kind.Known kind) {
    return switch (kind) {
      case WITHHOLDING ->
          Sentence.of(
              "A grant of withholding of removal", "Una retención de la expulsión concedida");
      case CAT_WITHHOLDING ->
          Sentence.of(
              "A grant of withholding under the Convention Against Torture",
              "Una retención de la expulsión según la Convención contra la Tortura");
      case CAT_DEFERRAL ->
          Sentence.of(
              "A grant of deferral under the Convention Against Torture",
              "Un aplazamiento de la expulsión según la Convención contra la Tortura");
      case ASYLUM -> Sentence.of("A grant of asylum", "Un asilo concedido");
      case CLAIM_PENDING ->
          Sentence.of("A claim that is being decided", "Una solicitud que está por resolverse");
      case CLASS_SETTLEMENT ->
          Sentence.of("A class settlement", "Un acuerdo de una acción colectiva");
      case JUDICIAL_STAY ->
          Sentence.of("A court's stay of removal", "Una suspensión judicial de la expulsión");
      case ADMINISTRATIVE_STAY ->
          Sentence.of("A court's temporary stay", "Una suspensión judicial provisional");
      case AUTOMATIC_STAY ->
          Sentence.of("A stay that needs no judge", "Una suspensión que no requiere juez");
      case AGENCY_STAY ->
          Sentence.of(
              "An agency's stay of removal", "Una suspensión administrativa de la expulsión");
      case TRO -> Sentence.of("A temporary restraining order", "Una orden de restricción temporal");
      case INJUNCTION -> Sentence.of("An injunction", "Un interdicto judicial");
      case JUDGMENT -> Sentence.of("A judgment", "Una sentencia");
      case HABEAS_ORDER -> Sentence.of("An order in habeas corpus", "Una orden de hábeas corpus");
      case STANDING_ORDER ->
          Sentence.of("A court's standing order", "Una orden permanente de un tribunal");
      case UNDERTAKING ->
          Sentence.of(
              "The government's promise to a court", "La promesa del gobierno a un tribunal");
      case TU_STAY ->
          Sentence.of(
              "A stay for an applicant for T or U status",
              "Una suspensión para quien solicita el estatus T o U");
      case TPS -> Sentence.of("Temporary protected status", "El estatus de protección temporal");
      case DEFERRED_ACTION -> Sentence.of("Deferred action", "La acción diferida");
      case NO_EXECUTABLE_ORDER ->
          Sentence.of(
              "The record that no document orders removal",
              "La constancia de que ningún documento ordena la expulsión");
      case CITIZENSHIP_CLAIM ->
          Sentence.of(
              "A claim to United States citizenship",
              "La reclamación de la ciudadanía estadounidense");
      case PENDING_MATTER -> Sentence.of("A matter on file", "Un asunto en trámite");
      case CRIMINAL_CUSTODY ->
          Sentence.of("A sentence or a departure control", "Una condena o un control de salida");
    };
  }

  /// The rule under which a kind bars; empty where nobody can say.
  static String provision(Protection protection) {
    return switch (protection.kind()) {
      case Kind.Known.WITHHOLDING -> "8 U.S.C. 1231(b)(3)(A)";
      case Kind.Known.CAT_WITHHOLDING -> "8 CFR 1208.16(c)";
      case Kind.Known.CAT_DEFERRAL -> "8 CFR 1208.17";
      case Kind.Known.ASYLUM -> "8 U.S.C. 1158(c)(1)(A)";
      case Kind.Known.CLASS_SETTLEMENT -> "FRCP 23(e)";
      case Kind.Known.JUDICIAL_STAY -> "8 U.S.C. 1252(b)(3)(B)";
      case Kind.Known.ADMINISTRATIVE_STAY, Kind.Known.STANDING_ORDER -> "28 U.S.C. 1651(a)";
      case Kind.Known.AGENCY_STAY -> BoardingCutOff.PROVISION;
      case Kind.Known.TRO -> "FRCP 65(b)";
      case Kind.Known.INJUNCTION -> "FRCP 65";
      case Kind.Known.JUDGMENT -> "FRCP 54(a), 65(d)";
      case Kind.Known.HABEAS_ORDER -> "28 U.S.C. 2241";
      case Kind.Known.UNDERTAKING -> "Melgar-Salmeron v. Bondi, 2d Cir. 23-7792";
      case Kind.Known.TU_STAY -> "8 U.S.C. 1227(d)";
      case Kind.Known.TPS -> "8 U.S.C. 1254a(a)(1)(A)";
      case Kind.Known.DEFERRED_ACTION -> "8 CFR 274a.12(c)(14)";
      case Kind.Known.NO_EXECUTABLE_ORDER -> "8 U.S.C. 1231(a)(1)(A)";
      case Kind.Known.CITIZENSHIP_CLAIM -> "8 U.S.C. 1252(b)(5), 1401";
      case Kind.Known.CRIMINAL_CUSTODY -> "8 U.S.C. 1231(a)(4)(A); 8 CFR 215";
      case Kind.Known.CLAIM_PENDING ->
          Ground.of(protection.ground()) == Ground.UNCLEAR
              ? "8 U.S.C. 1225(b)(1)(B); 8 CFR 1208.31"
              : Ground.of(protection.ground()).provision();
      case Kind.Known.AUTOMATIC_STAY, Kind.Known.PENDING_MATTER ->
          Ground.of(protection.ground()).provision();
      case Kind.Unknown _ -> "";
    };
  }

  /// The rule under which something that happened to a protection has its effect.
  static String provision(ProtectionEvent event, Protection protection) {
    boolean ofCourt = protection.kind().ofCourt();
    return switch (event.type()) {
      case ProtectionEvent.Verb.VACATED, ProtectionEvent.Verb.REVERSED ->
          event.mandate() != null
              ? "FRAP 41(c)"
              : ofCourt ? "28 U.S.C. 2106" : provision(protection);
      case ProtectionEvent.Verb.STAYED, ProtectionEvent.Verb.STAY_LIFTED ->
          ofCourt ? "FRAP 8(a); 28 U.S.C. 1651(a)" : provision(protection);
      case ProtectionEvent.Verb.DISSOLVED ->
          protection.kind() == Kind.Known.TRO ? "FRCP 65(b)(4)" : provision(protection);
      case ProtectionEvent.Verb.EXTENDED ->
          protection.kind() == Kind.Known.TRO ? "FRCP 65(b)(2)" : provision(protection);
      case ProtectionEvent.Verb _, ProtectionEvent.UnknownVerb _ -> provision(protection);
    };
  }

  /// What happened, as the rest of "it …".
  static Sentence past(ProtectionEvent.Verb verb) {
    return switch (verb) {
      case EXTENDED -> Sentence.of("was extended", "recibió una prórroga");
      case STAYED -> Sentence.of("was stayed", "quedó en suspenso");
      case STAY_LIFTED -> Sentence.of("was freed of a stay", "dejó de estar en suspenso");
      case VACATED -> Sentence.of("was vacated", "quedó sin efecto por anulación");
      case REVERSED -> Sentence.of("was reversed", "quedó sin efecto por revocación");
      case REINSTATED -> Sentence.of("was put back", "recobró su vigencia");
      case DISSOLVED -> Sentence.of("was dissolved", "quedó sin efecto por disolución");
      case WITHDRAWN -> Sentence.of("was withdrawn", "quedó sin efecto por retiro");
      case CONDITION_MET -> Sentence.of("had its condition met", "vio cumplida su condición");
      case EXPIRED -> Sentence.of("was recorded as expired", "consta como vencimiento");
    };
  }

  /// What happened and when, as the rest of "it …".
  static Sentence past(ProtectionEvent event, ProtectionEvent.Verb verb, ZoneId zone) {
    boolean byMandate =
        event.needsMandate() && event.mandate() instanceof ProtectionEvent.Mandate.Issued;
    return Sentence.of(
        byMandate ? "%s, by the mandate, on %s" : "%s on %s",
        byMandate ? "%s, por el mandato de apelación, el %s" : "%s el %s",
        past(verb),
        Spoken.moment(event.at(), zone));
  }

  /// The event that starts an instrument.
  static Sentence event(TimeName name) {
    return switch (name) {
      case PRONOUNCED -> Sentence.of("being pronounced", "su pronunciamiento en audiencia");
      case SIGNED -> Sentence.of("being signed", "su firma");
      case FILED -> Sentence.of("being filed", "su presentación");
      case ENTERED -> Sentence.of("entry on the docket", "su registro en el expediente");
      case NOTICED -> Sentence.of("the clerk's notice", "el aviso de la secretaría");
      case SERVED -> Sentence.of("service", "su notificación");
      case COMMUNICATED -> Sentence.of("being communicated", "su comunicación");
    };
  }

  /// Countries by their codes, in alphabetical order.
  static String countries(Collection<Place.Country> countries) {
    return countries.stream().map(Place.Country::alpha3).sorted().collect(Collectors.joining(", "));
  }

  /// A source by the registry's name for it; empty where none is named.
  static String source(@Nullable SourceId id) {
    return id == null ? "" : id.value();
  }
}
