// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.holdfast.bench.people.Mixture;
import org.holdfast.bench.people.Population;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.review.RoleDrafts;
import org.holdfast.casefile.view.ScreeningEntries;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.RecordPlace;
import org.holdfast.service.record.Recording;
import org.holdfast.web.start.DeskHolder;
import org.holdfast.web.start.DeskServer;
import org.holdfast.web.start.ServeSettings;
import org.holdfast.web.start.Unattended;

/// A record of invented people and lists on which some of them sit, as [DeskBench] measures it.
final class SeededDesk {
  static final String PASSWORD = "measured, not guarded";

  private static final ActorId ADMIN = new ActorId("admin");
  static final int SEATS = 50;
  private static final int AT_A_TIME = 1_000;
  private static final long SEED = 7;

  private final Path folder;
  private final int persons;
  private final int seats;
  private final Population population;

  SeededDesk(Path folder, int persons, int seats) {
    this.folder = folder;
    this.persons = persons;
    this.seats = seats;
    this.population = Population.of(SEED, persons + seats, Mixture.usual());
  }

  /// Makes the record, unless a run before has.
  void seed(Consumer<String> told) throws IOException {
    Path done = folder.resolve("seeded-" + persons + "-" + seats);
    if (Files.exists(done)) {
      return;
    }
    Files.createDirectories(folder);
    try (DeskHolder holder =
        new DeskHolder(
            new ServeSettings(folder, null, 0, ZoneId.of("UTC"), false, Clock.systemUTC()))) {
      if (Unattended.setUp(holder, PASSWORD).isPresent()) {
        throw new IllegalStateException("the password is long enough");
      }
      Instant now = Instant.now();
      for (Role role : List.of(Role.OPERATOR, Role.GATE)) {
        record(
            holder.desk().folder(),
            List.of(new RoleDrafts(ADMIN, now).giveAlone(key(), ADMIN, role)));
      }
    }
    try (RecordFolder record =
        RecordFolder.open(new RecordPlace(folder.toAbsolutePath().normalize(), null))) {
      people(record, told);
      lists(record);
      record.publish();
    }
    Files.createFile(done);
  }

  private static void record(RecordFolder record, List<Draft> drafts) {
    if (Recording.all(record.file(), drafts).size() != drafts.size()) {
      throw new IllegalStateException("each draft is one entry");
    }
  }

  private void people(RecordFolder record, Consumer<String> told) {
    Instant now = Instant.now();
    record(record, List.of(source(now)));
    for (int from = 0; from < persons; from += AT_A_TIME) {
      List<Draft> drafts = new ArrayList<>();
      for (int i = from; i < Math.min(persons, from + AT_A_TIME); i++) {
        drafts.add(registered(i, now));
      }
      record(record, drafts);
      if (from % 50_000 == 0) {
        told.accept(from + " persons registered");
      }
    }
  }

  private static Draft source(Instant now) {
    return draft(
        EntryKind.SOURCE_DECLARED,
        Matter.of(new Matter.ObjectId("court")),
        List.of(
            Field.text("source.id", "court"),
            Field.text("source.kind", "DOCUMENT"),
            Field.text("source.readAt", now.toString())),
        now);
  }

  private Draft registered(int index, Instant now) {
    List<Field> lines = new ArrayList<>();
    lines.add(Field.text("person.id", id(index)));
    lines.addAll(IdentityFields.of(population.person(index)));
    return draft(
        EntryKind.PERSON_REGISTERED,
        Matter.of(subject(index)).with(new Matter.ObjectId(id(index))),
        lines,
        now);
  }

  private static String id(int index) {
    return "P" + index;
  }

  /// The same each time, so that a later run finds who sits where.
  private static SubjectId subject(int index) {
    UUID random = UUID.nameUUIDFromBytes(id(index).getBytes(StandardCharsets.UTF_8));
    long most = (random.getMostSignificantBits() & ~0xF000L) | 0x4000L;
    return new SubjectId(new UUID(most, random.getLeastSignificantBits()));
  }

  private void lists(RecordFolder record) {
    Instant now = Instant.now();
    for (int operation = 0; operation * SEATS < seats; operation++) {
      byte[] bytes = list(operation, now).getBytes(StandardCharsets.UTF_8);
      ReceivedFile file = new ReceivedFile("list.json", bytes);
      var reading = ManifestFile.read(file, ManifestOptions.NONE).getFirst();
      if (!reading.whole()) {
        throw new IllegalStateException(reading.problems().getFirst().sentence());
      }
      Entry.Whole entry =
          new ScreeningEntries(ADMIN, now, new SubjectId(UUID.randomUUID()))
              .received(name(operation), reading.accounting());
      record(record, List.of(Draft.receiving(key(), entry, Draft.Document.of(bytes))));
    }
  }

  static String name(int operation) {
    return "RM-%04d".formatted(operation);
  }

  /// One seat in each list is a registered person whom nothing protects yet; the others are
  /// strangers.
  private String list(int operation, Instant now) {
    StringBuilder json = new StringBuilder();
    json.append(
        """
        {"operation":"%s","departsAt":"%s","from":"US-LA","destination":"HND","stops":[],"onward":[],\
        "authority":"TITLE_8","declaredCount":%d,"seats":[
        """
            .formatted(name(operation), now.plus(Duration.ofDays(30)), SEATS));
    for (int seat = 0; seat < SEATS; seat++) {
      int index = seat == 0 ? operation : persons + operation * SEATS + seat;
      Identity identity = population.person(index);
      json.append(seat == 0 ? "" : ",\n").append(IdentityFields.seat(seat + 1, identity));
    }
    return json.append("]}").toString();
  }

  /// Saves an order for the registered person of one list, and waits until every screen shows it.
  ///
  /// @return how long it took, milliseconds
  double round(DeskServer server, Screens screens, int number) throws InterruptedException {
    int operation = certain(number);
    Instant now = Instant.now();
    String protection = "X" + operation + "-" + now.toEpochMilli();
    Draft order =
        draft(
            EntryKind.PROTECTION_RECORDED,
            Matter.of(subject(operation)).with(new Matter.ObjectId(protection)),
            List.of(
                Field.text("protection.id", protection),
                Field.text("protection.kind", "JUDICIAL_STAY"),
                Field.text("protection.authority", "15th Cir."),
                Field.text("protection.zone", "America/New_York"),
                Field.text("protection.bars.removal", "ANY"),
                Field.text("protection.times.entered", now.minusSeconds(60).toString()),
                new Field("protection.until.furtherOrder", "true"),
                Field.text("protection.source", "court")),
            now);
    screens.listen();
    long begun = System.nanoTime();
    if (server.desk().desk().record(List.of(order)).size() != 1) {
      throw new IllegalStateException("one draft is one entry");
    }
    screens.awaitHeld(name(operation));
    return (System.nanoTime() - begun) / 1e6;
  }

  /// The operations of which the registered person has a number and a birth date: of others a match
  /// is no more than possible, and the seat is one to review.
  private int certain(int number) {
    return IntStream.range(0, seats / SEATS)
        .filter(one -> !population.person(one).aNumbers().isEmpty())
        .filter(one -> !population.person(one).birthDates().isEmpty())
        .skip(number)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("too few operations for so many rounds"));
  }

  private static Draft draft(EntryKind kind, Matter matter, List<Field> lines, Instant now) {
    Head head = new Head(kind, ADMIN, now, matter, null, Head.Compartment.ORDINARY);
    return Draft.of(key(), new Entry.Whole(head, lines));
  }

  private static Draft.IdempotencyKey key() {
    return new Draft.IdempotencyKey("bench:" + UUID.randomUUID());
  }
}
