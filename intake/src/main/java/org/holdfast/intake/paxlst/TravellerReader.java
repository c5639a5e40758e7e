// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.Sections.Group;
import org.holdfast.intake.paxlst.syntax.Segment;
import org.holdfast.intake.paxlst.syntax.Sink;
import org.holdfast.intake.values.Cell;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.jspecify.annotations.Nullable;

/// Reads one person: the segments from NAD to the next NAD.
final class TravellerReader {
  /// UN code list 3035: crew, crew in transit.
  private static final Set<String> CREW = Set.of("FM", "DDT");

  /// UN code list 3035: passenger, passenger in transit.
  private static final Set<String> PASSENGER = Set.of("FL", "DDU");

  private final Sink sink;
  private final Tally tally;
  private final BirthDates birthDateReader;

  private final Set<String> nationalities = new LinkedHashSet<>();
  private final List<BirthDate> birthDates = new ArrayList<>();
  private final List<ANumber> aNumbers = new ArrayList<>();
  private final List<IdentityDocument> documents = new ArrayList<>();
  private final Set<String> once = new HashSet<>();
  private Identity.Sex sex = Identity.Sex.UNSTATED;
  private String seat = "";
  private String reference = "";
  private String embarks = "";
  private String disembarks = "";
  private @Nullable Segment document;
  private String issuer = "";

  private TravellerReader(BirthDates birthDateReader, Sink sink, Tally tally) {
    this.birthDateReader = birthDateReader;
    this.sink = sink;
    this.tally = tally;
  }

  /// The person of a group. Whatever cannot be read, there is a person.
  static Traveller read(Group group, BirthDates birthDates, Sink sink, Tally tally) {
    return new TravellerReader(birthDates, sink, tally).person(group);
  }

  /// Whether a group is read as crew.
  static boolean isCrew(Group group) {
    return CREW.contains(group.qualifier());
  }

  private Traveller person(Group group) {
    for (Segment member : group.members()) {
      if (!member(member)) {
        tally.unused(member);
      }
    }
    endDocument();
    List<PersonName> names = Names.of(group.head(), sink, tally);
    if (isCrew(group)) {
      tally.crew(group.head());
    } else if (!PASSENGER.contains(group.qualifier())) {
      tally.unknownRole(group.head());
    }
    var identity =
        new Identity(names, birthDates, sex, Set.copyOf(nationalities), aNumbers, documents);
    return new Traveller(
        group.head(),
        isCrew(group),
        Names.label(group.head()),
        identity,
        seat,
        reference,
        embarks,
        disembarks);
  }

  /// Reads a segment; false where nothing of it is used.
  private boolean member(Segment segment) {
    return switch (segment.tag() + "+" + segment.value(1)) {
      case "ATT+2" -> sex(segment);
      case "DTM+329" -> birthDate(segment);
      case "NAT+1", "NAT+2" -> nationality(segment);
      case "RFF+ABO" -> reference(segment);
      case "RFF+SEA" -> seat(segment);
      case "LOC+178" -> embark(segment);
      case "LOC+179" -> disembark(segment);
      case "LOC+180" -> birthPlace(segment);
      case "LOC+91" -> issuer(segment);
      default -> segment.tag().equals("DOC") && document(segment);
    };
  }

  private boolean sex(Segment segment) {
    single(segment, "a second sex");
    if (segment.value(3).isEmpty() && !segment.value(2).isEmpty()) {
      ambiguous(segment, "a sex that stands in another place");
    }
    Set<String> stated = new LinkedHashSet<>(segment.repeats(3));
    for (String value : stated) {
      sex = sink.values().identities().sex(new Cell(value, sink.at(segment.number(), 3, "ATT 2")));
    }
    if (stated.size() > 1) {
      sex = Identity.Sex.UNSTATED;
      ambiguous(segment, stated.size() + " values for the sex");
    }
    return true;
  }

  private boolean birthDate(Segment segment) {
    single(segment, "a second birth date");
    birthDates.addAll(birthDateReader.read(segment));
    return true;
  }

  private boolean nationality(Segment segment) {
    sink.values()
        .places()
        .country(sink.cell(segment, 2, 1, "NAT"))
        .ifPresent(country -> nationalities.add(country.alpha3()));
    return true;
  }

  /// A country of birth counts as a nationality does; the name of a town does not.
  private boolean birthPlace(Segment segment) {
    boolean coded = !segment.value(2).isEmpty() && isCountryCode(segment);
    if (coded) {
      sink.values()
          .places()
          .country(sink.cell(segment, 2, 1, "LOC 180"))
          .ifPresent(country -> nationalities.add(country.alpha3()));
    }
    return coded;
  }

  private boolean reference(Segment segment) {
    single(segment, "a second unique passenger reference");
    reference = segment.value(1, 2);
    return true;
  }

  private boolean seat(Segment segment) {
    if (seat.isEmpty()) {
      seat = segment.value(1, 2);
    }
    return true;
  }

  private boolean embark(Segment segment) {
    single(segment, "a second place of embarkation");
    embarks = segment.value(2).toUpperCase(Locale.ROOT);
    return true;
  }

  private boolean disembark(Segment segment) {
    single(segment, "a second place of disembarkation");
    disembarks = segment.value(2).toUpperCase(Locale.ROOT);
    return true;
  }

  private boolean document(Segment segment) {
    endDocument();
    document = segment;
    return true;
  }

  /// The country that issued the document before it; a state within a country (code list 163) is
  /// not used.
  private boolean issuer(Segment segment) {
    if (!isCountryCode(segment)) {
      return false;
    }
    Optional<String> country =
        sink.values()
            .places()
            .country(sink.cell(segment, 2, 1, "LOC 91"))
            .map(place -> place.alpha3());
    issuer = country.orElse(issuer);
    return document != null;
  }

  private static boolean isCountryCode(Segment segment) {
    String list = segment.value(2, 2);
    return list.isEmpty() || list.equals("162") || list.equals("5");
  }

  private void endDocument() {
    Segment segment = document;
    if (segment != null) {
      String code = segment.value(1).toUpperCase(Locale.ROOT);
      Cell number = sink.cell(segment, 2, 1, "DOC");
      String country = issuer;
      sink.values()
          .identities()
          .documentNumber(number)
          .ifPresent(digits -> documents.add(new IdentityDocument(kind(code), country, digits)));
      Optional<ANumber> aNumber = aNumber(code, number);
      aNumber.ifPresent(aNumbers::add);
      if (aNumber.isEmpty() && code.equals("A") && !number.blank()) {
        tally.noANumber(segment);
      }
    }
    document = null;
    issuer = "";
  }

  /// The number of an alien registration card (`A`) is an A-number; that of a permanent resident
  /// card (`C`) only where it is written as one, since such a card has a number of its own.
  private static Optional<ANumber> aNumber(String code, Cell number) {
    boolean written = number.text().toUpperCase(Locale.ROOT).startsWith("A");
    return code.equals("A") || (code.equals("C") && written)
        ? ANumber.parse(number.text())
        : Optional.empty();
  }

  /// The kind of a document by its code (WCO, IATA and ICAO guide, element 1001); another code as
  /// it stands.
  private static String kind(String code) {
    return switch (code) {
      case "P" -> "PASSPORT";
      case "IP" -> "PASSPORT_CARD";
      case "V" -> "VISA";
      case "A" -> "ALIEN_REGISTRATION_CARD";
      case "C" -> "PERMANENT_RESIDENT_CARD";
      case "I" -> "IDENTITY_CARD";
      default -> code;
    };
  }

  /// What a person has once cannot stand twice: a person may be missing in between.
  private void single(Segment segment, String found) {
    if (!once.add(segment.tag() + "+" + segment.value(1))) {
      ambiguous(segment, found);
    }
  }

  private void ambiguous(Segment segment, String found) {
    sink.problem(
        Code.AMBIGUOUS,
        segment.number(),
        segment.tag(),
        found + " for one person",
        "one",
        "Ask the sender whether a person is missing before it.");
  }
}
