// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.connection.Login;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Says at once that the record has grown, whoever recorded something.
///
/// A reader would get this wrong: it is a hint, and can stay away: a connection breaks, and what
/// happens until there is another is told to nobody. Whoever must know asks how long the record is.
public final class HeadHint implements AutoCloseable {
  private static final int LISTENING_MILLIS = 30_000;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Login login;
  private final Runnable grown;
  private final Thread thread;
  private volatile boolean closed;
  private volatile @Nullable Connection connection;

  private HeadHint(Login login, Runnable grown) {
    this.login = login;
    this.grown = grown;
    this.thread = Thread.ofPlatform().daemon().name("head-hint").unstarted(this::run);
  }

  /// Listens, on a connection of its own, until it is closed.
  ///
  /// @param grown what is done whenever the record may have grown; it does not fail
  public static HeadHint listen(Login login, Runnable grown) {
    HeadHint hint = new HeadHint(login, grown);
    hint.thread.start();
    return hint;
  }

  private void run() {
    while (!closed) {
      try (Connection made = login.connect()) {
        connection = made;
        listen(made);
      } catch (SQLException | DatabaseFailure e) {
        pause();
      }
    }
  }

  private void listen(Connection made) throws SQLException {
    try (Statement statement = made.createStatement()) {
      statement.execute("LISTEN holdfast_head");
    }
    PGConnection told = made.unwrap(PGConnection.class);
    // What was recorded before this connection listened was told to nobody.
    grown.run();
    while (!closed) {
      if (told.getNotifications(LISTENING_MILLIS).length > 0) {
        grown.run();
      }
    }
  }

  private void pause() {
    try {
      if (!closed) {
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    Connection open = connection;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException e) {
        // It was broken before: there is nothing left to close.
      }
    }
  }
}
