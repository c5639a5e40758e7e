// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;

/// An invented record and invented operations, at random: few names, dates and numbers, so that
/// people in seats are often like people who are registered.
final class World {
  static final Instant BEGAN = Instant.parse("2026-03-12T06:00:00Z");
  static final Instant DEPARTS = Instant.parse("2026-03-13T06:00:00Z");
  static final GroupId CLOSED = new GroupId("C1");
  static final GroupId OPEN = new GroupId("C2");
  private static final List<String> SURNAMES =
      List.of("Umbral", "Faro Lima", "Cantera", "Ortiz Vela");
  private static final List<String> GIVEN = List.of("Ilario", "Bruna", "Tomasa", "Celso");
  private static final List<String> BORN = List.of("1990-02-03", "1990-03-02", "1984-11-30");
  private static final List<String> NUMBERS =
      List.of("A201234567", "A201234576", "A209999991", "A088123450");

  private final Random random;
  final Map<String, SubjectId> persons = new LinkedHashMap<>();
  private final List<Matter> protections = new ArrayList<>();
  private long position;
  private int named;
  Instant now = BEGAN;

  World(long seed) {
    random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  StoredEntry entry(EntryKind kind, Matter matter, Field... fields) {
    Head head = new Head(kind, new ActorId("ana"), now, matter, null, Head.Compartment.ORDINARY);
    Entry.Whole whole = new Entry.Whole(head, List.of(fields));
    return new StoredEntry(position++, Leaf.of(List.of(), random), whole, List.of());
  }

  /// What stands at the head of every record here.
  List<StoredEntry> foundation() {
    List<StoredEntry> all = new ArrayList<>();
    all.add(
        entry(
            EntryKind.SOURCE_DECLARED,
            Matter.of(new ObjectId("docket")),
            Field.text("source.kind", "DOCKET"),
            Field.text("source.readAt", "2026-03-12T05:50:00Z"),
            Field.text("source.staleAfter", "PT6H"),
            Field.text("registry.zone", "America/New_York")));
    all.add(declared(CLOSED, "true"));
    for (int i = 0; i < 6; i++) {
      all.add(registered());
    }
    return all;
  }

  private StoredEntry declared(GroupId group, String complete) {
    return entry(
        EntryKind.CLASS_DECLARED,
        Matter.NONE.with(group),
        Field.text("class.id", group.value()),
        Field.text("class.name", "those whom a settlement covers"),
        new Field("class.complete", complete));
  }

  StoredEntry registered() {
    named++;
    String id = "P" + named;
    SubjectId subject = new SubjectId(new UUID(0x4000L, named));
    persons.put(id, subject);
    return person(EntryKind.PERSON_REGISTERED, id, subject);
  }

  private StoredEntry person(EntryKind kind, String id, SubjectId subject) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("person.id", id));
    fields.add(Field.text("person.names.#0", any(SURNAMES) + ", " + any(GIVEN)));
    if (below(4) > 0) {
      fields.add(Field.text("person.dateOfBirth", any(BORN)));
    }
    if (below(2) > 0) {
      fields.add(Field.text("person.aNumbers.#0", any(NUMBERS)));
    }
    if (below(3) > 0) {
      fields.add(Field.text("person.nationalities.#0", any(List.of("SLV", "HND"))));
    }
    return entry(kind, Matter.of(subject).with(new ObjectId(id)), fields.toArray(Field[]::new));
  }

  /// Something that happens to the record.
  StoredEntry next() {
    String id = any(List.copyOf(persons.keySet()));
    SubjectId subject = persons.get(id);
    GroupId group = below(3) > 0 ? CLOSED : OPEN;
    return switch (below(18)) {
      case 0, 1 -> registered();
      case 2 ->
          entry(
              EntryKind.PERSON_EXTENDED,
              Matter.of(subject),
              Field.text("person.names.#0", any(SURNAMES) + ", " + any(GIVEN)),
              Field.text("person.aNumbers.#0", any(NUMBERS)));
      case 3, 4 -> person(EntryKind.PERSON_CORRECTED, id, subject);
      case 5 -> merged(id, subject);
      case 6 -> entry(EntryKind.ERASED, Matter.of(subject));
      case 7, 8, 9 -> protection(Matter.of(subject), Field.text("protection.person", named()));
      case 10 -> protection(Matter.NONE.with(CLOSED), Field.text("protection.class", "C1"));
      case 11, 12 -> happened();
      case 13 -> restated();
      case 14 -> declared(group, any(List.of("true", "false")));
      case 15 ->
          entry(
              EntryKind.MEMBER_ADDED,
              Matter.of(subject).with(group),
              Field.text("member.person", below(3) > 0 ? id : named()),
              Field.text("member.basis", any(List.of("LISTED", "CLAIMED"))));
      case 16 -> entry(EntryKind.MEMBER_REMOVED, Matter.of(subject).with(group));
      default ->
          entry(
              EntryKind.SOURCE_READ,
              Matter.of(new ObjectId("docket")),
              Field.text("source.readAt", now.minus(Duration.ofMinutes(below(500))).toString()));
    };
  }

  /// Mostly somebody who is registered, at times somebody who is not yet.
  private String named() {
    return "P" + (1 + below(persons.size() + 1));
  }

  private StoredEntry merged(String id, SubjectId subject) {
    String into = any(List.copyOf(persons.keySet()));
    return into.equals(id) || persons.size() < 4
        ? registered()
        : entry(EntryKind.PERSONS_MERGED, Matter.of(subject).with(new ObjectId(into)));
  }

  private StoredEntry protection(Matter whom, Field covered) {
    Matter matter = whom.with(new ObjectId("X" + position));
    protections.add(matter);
    return entry(EntryKind.PROTECTION_RECORDED, matter, worded(covered));
  }

  private Field[] worded(Field... more) {
    return Stream.concat(
            Stream.of(
                Field.text("protection.kind", any(List.of("WITHHOLDING", "TRO", "JUDICIAL_STAY"))),
                Field.text("protection.bars.removalTo.#0", any(List.of("SLV", "HND"))),
                Field.text("protection.zone", "America/New_York"),
                Field.text("protection.times.entered", "2026-03-01T10:00:00Z"),
                new Field("protection.until.furtherOrder", "true"),
                Field.text("protection.source", "docket")),
            Stream.of(more))
        .toArray(Field[]::new);
  }

  private StoredEntry happened() {
    if (protections.isEmpty()) {
      return registered();
    }
    Matter of = Matter.of(any(protections).theObject());
    boolean one = below(2) > 0;
    String id = any(List.copyOf(persons.keySet()));
    Matter matter = one ? Matter.of(persons.get(id)).with(of.theObject()) : of;
    boolean ends = below(3) > 0;
    Stream<Field> fields =
        Stream.of(
            Field.text("event.type", ends ? any(List.of("VACATED", "STAYED")) : "STAY_LIFTED"),
            Field.text("event.at", "2026-03-0" + (2 + below(8)) + "T10:00:00Z"),
            Field.text("event.source", "docket"));
    return entry(
        ends ? EntryKind.PROTECTION_ENDED : EntryKind.PROTECTION_RESTORED,
        matter,
        (one ? Stream.concat(fields, Stream.of(Field.text("event.person", id))) : fields)
            .toArray(Field[]::new));
  }

  private StoredEntry restated() {
    return protections.isEmpty()
        ? registered()
        : entry(
            any(List.of(EntryKind.PROTECTION_RESTATED, EntryKind.PROTECTION_NARROWED)),
            any(protections),
            worded());
  }

  /// An operation's list at random.
  Reading<Manifest> manifest(String operation) {
    List<Seat> seats = new ArrayList<>();
    int size = 1 + below(6);
    for (int i = 0; i < size; i++) {
      seats.add(seat(Integer.toString(i + 1)));
    }
    Manifest manifest =
        new Manifest(
            operation,
            DEPARTS,
            ZoneId.of("America/Chicago"),
            new Place.Subdivision("US-LA"),
            new Place.Country(any(List.of("SLV", "HND"))),
            new Movement.Stops.Stated(List.of()),
            List.of(),
            Movement.Authority.TITLE_8,
            "",
            null,
            seats);
    int declared = below(10) == 0 ? size + 1 : size;
    return new Reading<>(
        manifest,
        new Accounting(operation + ".json", "0".repeat(64), 10, 10, declared, size),
        List.of(),
        List.of());
  }

  private Seat seat(String name) {
    List<BirthDate> born = new ArrayList<>();
    if (below(5) > 0) {
      String[] parts = any(BORN).split("-", 3);
      born.add(
          new BirthDate(
              Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
    Identity identity =
        new Identity(
            List.of(new PersonName.Parts(any(SURNAMES), any(GIVEN), false)),
            born,
            Identity.Sex.MALE,
            Set.of("SLV"),
            below(2) == 0
                ? List.of()
                : Stream.of(any(NUMBERS)).map(ANumber::parse).flatMap(Optional::stream).toList(),
            List.of());
    return new Seat(
        name,
        "INVENTED",
        identity,
        new Movement.RemovalOrder.Executable(
            "EOIR", Set.of(new Place.Country("SLV"), new Place.Country("HND"))),
        Place.Unstated.UNSTATED,
        List.of(),
        null,
        false,
        null,
        "",
        1);
  }

  static Reading<Registry> read(Tree file) {
    byte[] bytes = TreeJson.format(file).getBytes(StandardCharsets.UTF_8);
    return RegistryFile.read(new ReceivedFile("registry.json", bytes), RegistryOptions.NONE);
  }
}
