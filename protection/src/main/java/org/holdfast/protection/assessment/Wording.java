// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.TimeName;
import org.jspecify.annotations.Nullable;

/// How times, kinds and verbs are put in sentences. Free text from a registry is never among them:
/// it could name a person.
final class Wording {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm zzz", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Wording() {}

  /// An instant as the court's clock shows it: `16 Jul 2025 09:52 EDT`.
  static String time(Instant instant, ZoneId zone) {
    return MINUTE.format(instant.atZone(zone));
  }

  /// A moment as precisely as it is known.
  static String time(Moment moment, ZoneId zone) {
    return switch (moment) {
      case Moment.At(Instant instant) -> time(instant, zone);
      case Moment.On on -> DAY.format(on.date());
    };
  }

  /// The day of an instant in a zone: `16 Jul 2025`.
  static String day(Instant instant, ZoneId zone) {
    return DAY.format(instant.atZone(zone));
  }

  /// The protection as the subject of a sentence: `A court's stay of removal (2d Cir.)`.
  static String subject(Protection protection) {
    String name =
        switch (protection.kind()) {
          case Kind.Known known -> name(known);
          case Kind.Unknown _ -> "A protection of a kind that is not known here";
        };
    return protection.authority().isBlank()
        ? name
        : name + " (" + protection.authority().strip() + ")";
  }

  private static String name(Kind.Known kind) {
    return switch (kind) {
      case WITHHOLDING -> "A grant of withholding of removal";
      case CAT_WITHHOLDING -> "A grant of withholding under the Convention Against Torture";
      case CAT_DEFERRAL -> "A grant of deferral under the Convention Against Torture";
      case ASYLUM -> "A grant of asylum";
      case CLAIM_PENDING -> "A claim that is being decided";
      case CLASS_SETTLEMENT -> "A class settlement";
      case JUDICIAL_STAY -> "A court's stay of removal";
      case ADMINISTRATIVE_STAY -> "A court's temporary stay";
      case AUTOMATIC_STAY -> "A stay that needs no judge";
      case AGENCY_STAY -> "An agency's stay of removal";
      case TRO -> "A temporary restraining order";
      case INJUNCTION -> "An injunction";
      case JUDGMENT -> "A judgment";
      case HABEAS_ORDER -> "An order in habeas corpus";
      case STANDING_ORDER -> "A court's standing order";
      case UNDERTAKING -> "The government's promise to a court";
      case TU_STAY -> "A stay for an applicant for T or U status";
      case TPS -> "Temporary protected status";
      case DEFERRED_ACTION -> "Deferred action";
      case NO_EXECUTABLE_ORDER -> "The record that no document orders removal";
      case CITIZENSHIP_CLAIM -> "A claim to United States citizenship";
      case PENDING_MATTER -> "A matter on file";
      case CRIMINAL_CUSTODY -> "A sentence or a departure control";
    };
  }

  /// The rule under which a kind bars; empty where the instrument itself is the rule.
  static String provision(Protection protection) {
    return switch (protection.kind()) {
      case Kind.Known.WITHHOLDING -> "8 U.S.C. 1231(b)(3)(A)";
      case Kind.Known.CAT_WITHHOLDING -> "8 CFR 1208.16(c)";
      case Kind.Known.CAT_DEFERRAL -> "8 CFR 1208.17";
      case Kind.Known.ASYLUM -> "8 U.S.C. 1158(c)(1)(A)";
      case Kind.Known.CLAIM_PENDING -> "8 CFR 1208.31";
      case Kind.Known.JUDICIAL_STAY -> "8 U.S.C. 1252(b)(3)(B)";
      case Kind.Known.AGENCY_STAY -> "8 CFR 241.6, 1241.6";
      case Kind.Known.TRO -> "FRCP 65";
      case Kind.Known.TU_STAY -> "8 U.S.C. 1227(d)";
      case Kind.Known.TPS -> "8 U.S.C. 1254a(a)(1)(A)";
      case Kind.Known.CRIMINAL_CUSTODY -> "8 U.S.C. 1231(a)(4)(A); 8 CFR 215";
      case Kind.Known.AUTOMATIC_STAY, Kind.Known.PENDING_MATTER ->
          Ground.of(protection.ground()).provision();
      case Kind.Known _ -> "";
      case Kind.Unknown _ -> "";
    };
  }

  /// The end of a term: `16 Jul 2025 16:00 EDT`, or `the end of 16 Jul 2025` where it ends with the
  /// day.
  static String end(Instant end, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(end, zone);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? "the end of " + DAY.format(local.minusDays(1))
        : time(end, zone);
  }

  /// What happened, as the rest of "it …".
  static String past(ProtectionEvent.Verb verb) {
    return switch (verb) {
      case EXTENDED -> "was extended";
      case STAYED -> "was stayed";
      case STAY_LIFTED -> "was freed of a stay";
      case VACATED -> "was vacated";
      case REVERSED -> "was reversed";
      case REINSTATED -> "was put back";
      case DISSOLVED -> "was dissolved";
      case WITHDRAWN -> "was withdrawn";
      case CONDITION_MET -> "had its condition met";
      case EXPIRED -> "was recorded as expired";
    };
  }

  /// What happened and when, as the rest of "it …".
  static String past(ProtectionEvent event, ProtectionEvent.Verb verb, ZoneId zone) {
    boolean byMandate =
        event.needsMandate() && event.mandate() instanceof ProtectionEvent.Mandate.Issued;
    return past(verb) + (byMandate ? ", by the mandate, on " : " on ") + time(event.at(), zone);
  }

  /// The event that starts an instrument.
  static String event(TimeName name) {
    return switch (name) {
      case PRONOUNCED -> "being pronounced";
      case SIGNED -> "being signed";
      case FILED -> "being filed";
      case ENTERED -> "entry on the docket";
      case NOTICED -> "the clerk's notice";
      case SERVED -> "service";
      case COMMUNICATED -> "being communicated";
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
