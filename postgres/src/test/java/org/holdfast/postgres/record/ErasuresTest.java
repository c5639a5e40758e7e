// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.Step;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.schema.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a program leaves that ends between an erasure and the destruction of the key.
class ErasuresTest {
  private final Path home = TestServer.newHome();
  private final SubjectId subject = new SubjectId(UUID.randomUUID());
  private final List<Step> steps = new ArrayList<>();
  private Database database;
  private CaseFile file;
  private @Nullable Step ending;

  @BeforeEach
  void begin() {
    database = new Database(TestServer.login(TestServer.newDatabase(), Role.APP), 2);
    file = opened(Progress.UNWATCHED);
    for (String person : List.of("ann", "ben")) {
      Matter matter = Matter.of(new Matter.ObjectId(person)).with(new Matter.GroupId("PERSON"));
      append(file, entry(EntryKind.ACTOR_ADMITTED, matter, "ann", null));
    }
    append(file, entry(EntryKind.PERSON_REGISTERED, Matter.of(subject), "ann", null));
    Entry.Whole erased = entry(EntryKind.ERASED, Matter.of(subject), "ben", 3L);
    file.append(
        Draft.proposing(key(), entry(EntryKind.READ, Matter.NONE, "ann", null).head(), erased));
    append(file, erased);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private CaseFile opened(Progress progress) {
    PostgresVault vault =
        new PostgresVault(database, MasterKey.in(home.resolve("m.key")), progress);
    return new PostgresCaseFile(
        database, vault, EnumSet.allOf(Head.Compartment.class), new SecureRandom(), progress);
  }

  private void reached(Step step) {
    steps.add(step);
    if (step == ending) {
      throw new CancellationException();
    }
  }

  private static Entry.Whole entry(
      EntryKind kind, Matter matter, String by, @Nullable Long proposal) {
    Instant noon = Instant.parse("2025-05-07T12:00:00Z");
    return new Entry.Whole(
        new Head(kind, new ActorId(by), noon, matter, proposal, Head.Compartment.ORDINARY),
        List.of(Field.text("words", "said")));
  }

  private static Draft.IdempotencyKey key() {
    return new Draft.IdempotencyKey(UUID.randomUUID().toString());
  }

  private static void append(CaseFile file, Entry.Whole entry) {
    assertThat(file.append(Draft.of(key(), entry))).isInstanceOf(Appended.Recorded.class);
  }

  private long number(String sql) {
    return database.read(
        List.of("ORDINARY"),
        connection -> {
          try (var query = connection.prepareStatement(sql);
              var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  private void isGone() {
    assertThat(number("SELECT count(*) FROM holdfast.unfinished_erasures()")).isZero();
    assertThat(number("SELECT count(*) FROM holdfast.data_key WHERE gone_at IS NOT NULL")).isOne();
    assertThat(opened(Progress.UNWATCHED).read(2, 1).getFirst().entry())
        .isInstanceOf(Entry.Erased.class);
  }

  @Test
  void the_next_opening_destroys_the_key() {
    assertThat(number("SELECT count(*) FROM holdfast.unfinished_erasures()")).isOne();
    opened(Progress.UNWATCHED);
    isGone();
  }

  @ParameterizedTest
  @EnumSource(names = {"KEY_TO_DESTROY", "BEFORE_KEY_COMMIT", "KEY_DESTROYED"})
  void wherever_it_ended_in_between_the_next_opening_finishes(Step step) {
    Erasures erasures = new Erasures(database, this::reached);
    ending = step;
    assertThatThrownBy(() -> erasures.destroy(subject.value()))
        .isInstanceOf(CancellationException.class);
    assertThat(number("SELECT count(*) FROM holdfast.unfinished_erasures()")).isOne();
    opened(Progress.UNWATCHED);
    isGone();
  }

  @Test
  void whom_a_notice_covers_since_then_keeps_the_key_and_the_record_opens() {
    Matter notice = Matter.of(new Matter.ObjectId("N1"));
    append(file, entry(EntryKind.PRESERVATION_NOTICED, notice, "ann", null));
    assertThat(opened(Progress.UNWATCHED).read(2, 1).getFirst().entry())
        .isInstanceOf(Entry.Whole.class);
  }

  @Test
  void the_steps_of_recording_and_erasing_come_in_their_order() {
    CaseFile watched = opened(this::reached);
    steps.clear();
    Matter somebody = Matter.of(new SubjectId(UUID.randomUUID()));
    append(watched, entry(EntryKind.FOUND, somebody, "ann", null));
    assertThat(watched.destroyKey(subject)).isEmpty();
    assertThat(steps)
        .containsExactly(
            Step.KEYS_DRAWN,
            Step.KEYS_STORED,
            Step.SEALED,
            Step.APPENDED,
            Step.BEFORE_COMMIT,
            Step.RECORDED,
            Step.KEY_TO_DESTROY,
            Step.BEFORE_KEY_COMMIT,
            Step.KEY_DESTROYED,
            Step.KEY_FILE_REWRITTEN);
  }
}
