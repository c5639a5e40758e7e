// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Head.Compartment;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Refusal;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.schema.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What holds for the record on disk and has no meaning in memory.
class PostgresCaseFileTest {
  private static final String NAME = "Xiomara Quetzalpopoca";
  private String name;
  private Database database;
  private PostgresVault vault;
  private CaseFile file;

  @BeforeEach
  void open() {
    name = TestServer.newDatabase();
    database = new Database(TestServer.login(name, Role.APP), 2);
    vault = new PostgresVault(database, MasterKey.in(TestServer.newHome().resolve("master.key")));
    file = seenBy(EnumSet.allOf(Compartment.class));
    for (String person : List.of("ann", "ben")) {
      Matter matter = Matter.of(new Matter.ObjectId(person)).with(new Matter.GroupId("PERSON"));
      append(entry(EntryKind.ACTOR_ADMITTED, matter, Compartment.ORDINARY));
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private CaseFile seenBy(Set<Compartment> compartments) {
    return new PostgresCaseFile(database, vault, compartments, new SecureRandom());
  }

  private static Entry.Whole entry(EntryKind kind, Matter matter, Compartment compartment) {
    Head head =
        new Head(
            kind,
            new ActorId("ann"),
            Instant.parse("2025-05-07T12:00:00Z"),
            matter,
            null,
            compartment);
    return new Entry.Whole(head, List.of(Field.text("words", NAME)));
  }

  private Appended append(Entry.Whole entry) {
    return file.append(Draft.of(new Draft.IdempotencyKey(UUID.randomUUID().toString()), entry));
  }

  private static Entry.Whole registered(Compartment compartment) {
    Matter matter = Matter.of(new SubjectId(UUID.randomUUID()));
    return entry(EntryKind.PERSON_REGISTERED, matter, compartment);
  }

  private String asAdministrator(String sql) throws Exception {
    try (Connection connection = TestServer.server().administrator(name).connect();
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet row = statement.getResultSet()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  @Test
  void a_reader_sees_the_compartments_that_are_open_to_it() {
    append(registered(Compartment.SECTION_1367));
    append(registered(Compartment.SEALED));
    append(registered(Compartment.ORDINARY));
    assertThat(seenBy(EnumSet.of(Compartment.ORDINARY)).read(0, 10))
        .extracting(StoredEntry::position)
        .containsExactly(0L, 1L, 4L);
    assertThat(seenBy(EnumSet.of(Compartment.SEALED)).read(0, 10))
        .extracting(StoredEntry::position)
        .containsExactly(3L);
    assertThat(seenBy(Set.of()).read(0, 10)).isEmpty();
    assertThat(seenBy(Set.of()).size()).isEqualTo(5);
  }

  @Test
  void no_word_of_an_entry_is_in_the_database_unsealed() throws Exception {
    append(registered(Compartment.ORDINARY));
    assertThat(file.read(2, 1).getFirst().entry().toString()).contains(NAME);
    assertThat(
            asAdministrator(
                "SELECT count(*) FROM holdfast.entry e WHERE e::text LIKE '%Quetzal%' OR"
                    + " position(convert_to('Quetzal', 'UTF8') IN e.payload || e.leaf) > 0"))
        .isEqualTo("0");
  }

  @Test
  void a_payload_that_was_moved_to_another_row_does_not_open() throws Exception {
    append(entry(EntryKind.FOUND, Matter.NONE, Compartment.ORDINARY));
    append(entry(EntryKind.FOUND, Matter.NONE, Compartment.ORDINARY));
    asAdministrator(
        "ALTER TABLE holdfast.entry DISABLE TRIGGER kept;"
            + "UPDATE holdfast.entry e SET payload = o.payload FROM holdfast.entry o"
            + " WHERE e.position = 2 AND o.position = 3");
    assertThat(file.read(3, 1)).hasSize(1);
    assertThatThrownBy(() -> file.read(2, 1))
        .isInstanceOf(DatabaseFailure.class)
        .hasMessage(DatabaseFailure.Fault.KEY.sentence());
  }

  @Test
  void a_proposal_and_what_carries_it_out_have_not_the_same_key() {
    Entry.Whole release =
        entry(
            EntryKind.FINDING_CLEARED,
            Matter.of(new Matter.ObjectId("OP-1")),
            Compartment.ORDINARY);
    Draft.IdempotencyKey key = new Draft.IdempotencyKey("one");
    file.append(Draft.proposing(key, release.head(), release));
    Head head = release.head();
    Head second =
        new Head(
            head.kind(),
            new ActorId("ben"),
            head.recordedAt(),
            head.matter(),
            2L,
            head.compartment());
    assertThat(file.append(Draft.of(key, new Entry.Whole(second, release.fields()))))
        .isEqualTo(new Appended.Refused(Refusal.KEY_USED_FOR_ANOTHER));
  }
}
