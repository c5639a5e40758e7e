// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.Draft;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.connection.Outcome;
import org.holdfast.service.ActFailure;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.RunningDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody tries to end a protection alone: on the page, past the page, and past the desk.
class EndingStoryTest {
  private static final Instant EVENING = Instant.parse("2026-03-11T22:40:00Z");

  private static final List<String> ORDINARY = List.of("ORDINARY");

  /// insufficient_privilege (PostgreSQL, Appendix A).
  private static final String DENIED = "42501";

  /// division_by_zero (PostgreSQL, Appendix A): it was let in, and the test took it back.
  private static final String LET_IN = "22012";

  @TempDir static Path folder = Path.of("");
  private static @Nullable RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.begin(folder, EVENING);
    desk.admitEveryRole();
    desk.register(StoryFiles.registry(EVENING));
  }

  @AfterAll
  static void close() {
    desk().close();
  }

  private static RunningDesk desk() {
    return Objects.requireNonNull(desk);
  }

  /// Where in the record the ending waits for its second person.
  private static long proposed() {
    return desk().desk().see(views -> views.proposals().keySet().iterator().next());
  }

  @Test
  void onePersonEndsNoProtectionAndTwoDo() {
    try (Screen screen = Screen.open(desk().address())) {
      onePersonProposesAndThePageHasNoMoreForThem(screen);
      pastThePageTheDeskRefuses();
      pastTheDeskTheDatabaseRefuses();
      anotherPersonEndsIt(screen);
    }
  }

  private static void onePersonProposesAndThePageHasNoMoreForThem(Screen screen) {
    Page operator = screen.signedIn("operator");
    operator.navigate("/protections/X1");
    operator.click("summary:has-text(\"nd\")");
    operator.selectOption("#f-end-type", "VACATED");
    operator.fill("#f-end-at-day", "2026-03-11");
    operator.fill("#f-end-at-clock", "18:00");
    operator.fill("#f-end-source", "ca15-docket");
    operator.fill("#f-end-paper-kind", "ORDER");
    operator.fill("#f-end-paper", "26-1288, Dkt. 9");
    operator.click("form[action='/protections/X1/end'] button");
    operator.waitForLoadState();
    assertThat(operator.locator(".fault").allInnerTexts()).isEmpty();
    operator.navigate("/proposals");
    assertThat(operator.locator("main").innerText())
        .contains("Ending of a protection: X1", "You proposed this. Another person approves it.");
    assertThat(operator.locator("form[action$='/approve']").count()).isZero();
  }

  private static void pastThePageTheDeskRefuses() {
    DeskClient operator = desk().signIn("operator");
    DeskClient.Answer own =
        operator.post("/proposals", "/proposals/" + proposed() + "/approve", Map.of());
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.body()).contains("PROPOSAL_IS_OWN");
    Head head =
        new Head(
            EntryKind.PROTECTION_ENDED,
            new ActorId("operator"),
            desk().now(),
            Matter.of(new Matter.ObjectId("X1")),
            null,
            Head.Compartment.ORDINARY);
    Draft alone =
        Draft.of(
            new Draft.IdempotencyKey("alone"),
            new Entry.Whole(head, List.of(Field.text("event.protection", "X1"))));
    assertThatThrownBy(() -> desk().record(alone))
        .isInstanceOf(ActFailure.class)
        .hasMessageContaining("takes two different people");
  }

  private static void pastTheDeskTheDatabaseRefuses() {
    long length = desk().desk().file().size();
    assertThat(said("SELECT current_user")).contains("holdfast_app");
    assertThat(answer(appending("HELD", "NULL"))).isEqualTo(LET_IN);
    assertThat(answer(appending("PROTECTION_ENDED", "NULL"))).isEqualTo("HF001");
    assertThat(answer(appending("PROTECTION_ENDED", Long.toString(proposed())))).isEqualTo("HF003");
    assertThat(answer("INSERT INTO holdfast.entry SELECT * FROM holdfast.entry LIMIT 1"))
        .isEqualTo(DENIED);
    assertThat(answer("UPDATE holdfast.entry SET kind = 'PROTECTION_ENDED'")).isEqualTo(DENIED);
    assertThat(answer("DELETE FROM holdfast.entry")).isEqualTo(DENIED);
    assertThat(answer("UPDATE holdfast.protection_state SET ended = 1")).isEqualTo(DENIED);
    assertThat(said("SELECT ended FROM holdfast.protection_state WHERE protection = 'X1'"))
        .isEmpty();
    assertThat(desk().desk().file().size()).isEqualTo(length);
  }

  /// An entry by one hand, as the application itself would append it.
  private static String appending(String kind, String proposal) {
    return """
    SELECT holdfast.append_entry(gen_random_uuid()::text, '%s', 'operator', %s, NULL, 'X1', NULL,
      NULL, 'ORDINARY', now(), '\\x01', '\\x01', sha256('one hand'))
    """
        .formatted(kind, proposal);
  }

  /// The SQLSTATE with which the desk's own database answers a statement by the desk's own login.
  /// Nothing is kept of it, whatever it answers.
  private static String answer(String sql) {
    Database database = desk().desk().folder().database();
    try {
      return switch (database.attempt(ORDINARY, connection -> tried(connection, sql))) {
        case Outcome.Refused<String>(var code) -> code;
        case Outcome.Done<String>(var kept) -> kept;
      };
    } catch (DatabaseFailure e) {
      return e.sqlState();
    }
  }

  private static String tried(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      statement.execute("SELECT 1 / 0");
      return "kept";
    }
  }

  private static Optional<String> said(String sql) {
    return desk().desk().folder().database().read(ORDINARY, connection -> first(connection, sql));
  }

  private static Optional<String> first(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return Optional.ofNullable(row.getString(1));
    }
  }

  private static void anotherPersonEndsIt(Screen screen) {
    Page counsel = screen.signedIn("counsel");
    counsel.navigate("/proposals");
    assertThat(counsel.locator("main").innerText()).contains("26-1288, Dkt. 9");
    assertThat(Screen.faults(counsel)).isEmpty();
    counsel.click("form[action$='/approve'] button");
    counsel.waitForSelector("h1:has-text(\"0 proposals wait\")");
    assertThat(said("SELECT ended FROM holdfast.protection_state WHERE protection = 'X1'"))
        .isPresent();
  }
}
