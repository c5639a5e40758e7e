// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.casefile.violation.Ground.ByProtection;
import org.holdfast.legaltime.Sentence;
import org.holdfast.legaltime.Spoken;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;

/// Proposes, from facts alone, in which of the twelve ways a check may have failed.
///
/// A reader would get this wrong: nothing here says why anything happened. Several modes may be
/// proposed, or none, and a person decides.
final class FailureModes {
  /// How long before departure somebody put on a list counts as added late. This is deliberate, and
  /// Holdfast's own: the same 24 hours within which a court's act is held to be new.
  private static final Duration LATE = Duration.ofHours(24);

  private static final String COMMERCIAL = "COMMERCIAL";
  private static final String MILITARY = "MILITARY";

  private final Removal removal;
  private final Map<SourceId, Source> sources;
  private final List<Proposal> proposals = new ArrayList<>();

  private FailureModes(Removal removal, Map<SourceId, Source> sources) {
    this.removal = removal;
    this.sources = sources;
  }

  /// What the facts of a removal and of what barred it suggest, by the modes' numbers.
  static List<Proposal> of(Removal removal, List<Ground> grounds, Map<SourceId, Source> sources) {
    var modes = new FailureModes(removal, sources);
    List<ByProtection> of = new ArrayList<>();
    for (Ground ground : grounds) {
      switch (ground) {
        case ByProtection by when by.match() instanceof Match.PerhapsMember -> {}
        case ByProtection by -> of.add(by);
        case Ground.WithoutOrder without ->
            modes.propose(FailureMode.F12_NO_EXECUTABLE_ORDER, without.sentence());
      }
    }
    if (!of.isEmpty()) {
      modes.ofTheRemoval();
      of.forEach(modes::ofTheProtection);
      of.forEach(modes::ofTheNotices);
      modes.flagAbsent(of);
    }
    return modes.proposals.stream().distinct().sorted(comparing(Proposal::mode)).toList();
  }

  private void propose(FailureMode mode, String english, String spanish, Object... parts) {
    propose(mode, Sentence.of(english, spanish, parts));
  }

  private void propose(FailureMode mode, Sentence facts) {
    proposals.add(new Proposal(mode, facts));
  }

  private void ofTheRemoval() {
    Instant added = removal.addedAt();
    if (removal.alternate()) {
      propose(
          FailureMode.F2_ADDED_LATE,
          "The person was an alternate who was moved up.",
          "La persona era suplente y ocupó el lugar de otra.");
    } else if (added != null && added.plus(LATE).isAfter(removal.departed().earliest())) {
      propose(
          FailureMode.F2_ADDED_LATE,
          "The person was put on the list at %s, less than 24 hours before departure.",
          "La persona se incluyó en la lista el %s, menos de 24 horas antes de la salida.",
          Spoken.minute(added, removal.zone()));
    }
    if (removal.carrier().toUpperCase(Locale.ROOT).contains(MILITARY)) {
      propose(
          FailureMode.F9_OTHER_AGENCY,
          "The carrier is stated as military.",
          "El transportista que se indica es militar.");
    }
    if (removal.priorAnswer() == PriorAnswer.HOLD) {
      propose(
          FailureMode.F7_NO_STOP_AT_GATE,
          "The answer before departure was HOLD, and it left.",
          "La respuesta antes de la salida fue HOLD (no expulsar), y se efectuó la salida.");
    }
  }

  private void ofTheProtection(ByProtection by) {
    legalBasis(by);
    scope(by);
    country(by);
    if (by.protection().kind() == Kind.Known.UNDERTAKING) {
      propose(
          FailureMode.F4_UNDERTAKING,
          "%s is the government's promise to a court.",
          "%s es la promesa del gobierno a un tribunal.",
          of(by));
    }
    if (by.assessment().code() == ReasonCode.NO_EXECUTABLE_ORDER) {
      propose(
          FailureMode.F12_NO_EXECUTABLE_ORDER,
          "%s records that no document orders removal.",
          "%s hace constar que ningún documento ordena la expulsión.",
          of(by));
    }
    Instant since = by.registered().since();
    if (since != null && since.isAfter(removal.departed().earliest())) {
      propose(
          FailureMode.F10_DOCKET_LAG,
          "%s was in force, and the registry has it only since %s, after departure.",
          "%s estaba en vigor, y el registro la tiene solo desde el %s, después de la salida.",
          of(by),
          Spoken.minute(since, removal.zone()));
    }
  }

  private void legalBasis(ByProtection by) {
    if (!barsAnyRemoval(by)) {
      return;
    }
    switch (removal.movement().authority()) {
      case ALIEN_ENEMIES_ACT ->
          legalBasis(by, "the Alien Enemies Act", "la Ley de Enemigos Extranjeros");
      case VOLUNTARY_RETURN ->
          legalBasis(by, "a return called voluntary", "un regreso llamado voluntario");
      case TITLE_8, TRANSFER, UNSTATED -> {}
    }
  }

  private void legalBasis(ByProtection by, String english, String spanish) {
    propose(
        FailureMode.F3_LEGAL_BASIS,
        "The stated authority is %s, and %s bars any removal, whatever its legal basis.",
        "El fundamento que se indica es %s, y %s impide toda expulsión, sea cual sea su fundamento"
            + " legal.",
        new Sentence(english, spanish),
        of(by));
  }

  private static boolean barsAnyRemoval(ByProtection by) {
    return by.protection().bars().stream()
        .anyMatch(bar -> bar.scope() instanceof Bar.Scope.AnyRemoval);
  }

  private void scope(ByProtection by) {
    if (by.assessment().code() == ReasonCode.BARRED_TRANSFER) {
      propose(
          FailureMode.F6_SCOPE_MISREAD,
          "%s bars taking the person out of the place where this movement began.",
          "%s impide sacar a la persona del lugar donde comenzó este traslado.",
          of(by));
      return;
    }
    for (Bar bar : by.protection().bars()) {
      if (bar.scope() instanceof Bar.Scope.TransferOutOf(Place.Subdivision named)
          && removal.movement().from() instanceof Place.Subdivision from
          && !from.equals(named)) {
        propose(
            FailureMode.F6_SCOPE_MISREAD,
            "%s also bars taking the person out of %s; the departure was from %s, so the person had"
                + " left the district, and the order stood.",
            "%s también impide sacar a la persona de %s; la salida fue desde %s, de modo que la"
                + " persona había dejado el distrito, y la orden seguía en pie.",
            of(by),
            named.code(),
            from.code());
      }
    }
  }

  private void country(ByProtection by) {
    switch (by.assessment().code()) {
      case BARRED_DESTINATION ->
          propose(
              FailureMode.F8_COUNTRY,
              "The removal ended in a country that %s names.",
              "La expulsión terminó en un país que %s nombra.",
              of(by));
      case BARRED_STOP ->
          propose(
              FailureMode.F8_COUNTRY,
              "The operation landed on the way in a country that %s names.",
              "La operación hizo escala en un país que %s nombra.",
              of(by));
      case ONWARD_TO_PROTECTED_COUNTRY ->
          propose(
              FailureMode.F8_COUNTRY,
              "The person was expected to be sent on to a country that %s names.",
              "Se esperaba que la persona fuera enviada a un país que %s nombra.",
              of(by));
      case THIRD_COUNTRY_WITHOUT_PROCESS -> {
        propose(
            FailureMode.F8_COUNTRY,
            "The removal ended in a third country, and no reliable record shows the notice and"
                + " screening that %s demands.",
            "La expulsión terminó en un tercer país, y ningún registro fiable acredita el aviso y la"
                + " entrevista que %s exige.",
            of(by));
        remark();
      }
      default -> {}
    }
  }

  private void remark() {
    Movement.ThirdCountryNotice notice = removal.movement().notice();
    SourceId id = notice == null ? null : notice.source();
    Source source = id == null ? null : sources.get(id);
    if (source != null && source.kind() == Source.Kind.COMMENT) {
      propose(
          FailureMode.F11_UNSUPPORTED_REMARK,
          "The record of third-country notice rests on a remark in a system, by no identified author.",
          "El registro del aviso de tercer país descansa en un comentario de un sistema, sin autor"
              + " identificado.");
    }
  }

  private void ofTheNotices(ByProtection by) {
    List<String> before = offices(by, Told.When.BEFORE);
    boolean perhaps = !offices(by, Told.When.NOT_SETTLED).isEmpty();
    if (before.size() == 1) {
      propose(
          FailureMode.F5_NOTICE_PATH,
          "Of %s, notice to one office of the agency alone is recorded before departure: %s.",
          "De %s consta antes de la salida el aviso a una sola oficina de la agencia: %s.",
          of(by),
          before.getFirst());
    } else if (before.isEmpty() && !perhaps && !by.told().isEmpty()) {
      propose(
          FailureMode.F5_NOTICE_PATH,
          "%s was in force, and no notice to an office of the agency is recorded before departure.",
          "%s estaba en vigor, y antes de la salida no consta aviso a ninguna oficina de la agencia.",
          of(by));
    }
    if (!before.isEmpty() && removal.carrier().toUpperCase(Locale.ROOT).contains(COMMERCIAL)) {
      propose(
          FailureMode.F7_NO_STOP_AT_GATE,
          "Notice of %s to an office of the agency is recorded before departure, and the carrier was"
              + " a commercial one.",
          "Antes de la salida consta el aviso de %s a una oficina de la agencia, y el transportista"
              + " era comercial.",
          of(by));
    }
  }

  private static List<String> offices(ByProtection by, Told.When when) {
    return by.told().stream()
        .filter(told -> told.notice().agency() && told.when() == when)
        .map(told -> told.notice().to())
        .distinct()
        .toList();
  }

  /// Where the answer before departure found nothing, or nobody asked; and where the registry had
  /// it, and no other fact suggests anything.
  private void flagAbsent(List<ByProtection> grounds) {
    switch (removal.priorAnswer()) {
      case NO_PROTECTION_FOUND ->
          propose(
              FailureMode.F1_FLAG_ABSENT,
              "The answer before departure was that no protection was found.",
              "La respuesta antes de la salida fue que no se encontró protección.");
      case NOT_ASKED ->
          propose(
              FailureMode.F1_FLAG_ABSENT,
              "The list says that nobody asked before departure.",
              "La lista dice que nadie consultó antes de la salida.");
      case HOLD, REVIEW, UNSTATED -> {
        if (proposals.isEmpty()) {
          propose(
              FailureMode.F1_FLAG_ABSENT,
              "The registry had %s by departure, and no other fact on record suggests a failure of"
                  + " another sort.",
              "El registro tenía %s al momento de la salida, y ningún otro hecho que conste sugiere un"
                  + " fallo de otra clase.",
              of(grounds.getFirst()));
        }
      }
    }
  }

  private static String of(ByProtection by) {
    return by.protection().id().value();
  }
}
