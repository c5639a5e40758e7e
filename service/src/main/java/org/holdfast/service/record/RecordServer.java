// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.holdfast.postgres.connection.Login;
import org.holdfast.postgres.local.LocalDatabase;
import org.holdfast.postgres.schema.Role;
import org.holdfast.service.ActFailure;

/// The server of a record. The folder's own is started for the first that asks in this process, and
/// stopped after the last: commands that follow each other in one process share it.
final class RecordServer implements AutoCloseable {
  private static final Map<Path, RecordServer> RUNNING = new HashMap<>();

  private final Path home;
  private final LocalDatabase database;
  private int users;

  private RecordServer(Path home, LocalDatabase database) {
    this.home = home;
    this.database = database;
  }

  /// The folder's own server, running.
  static synchronized RecordServer start(RecordPlace place) {
    RecordServer running = RUNNING.get(place.home());
    if (running == null) {
      running = new RecordServer(place.home(), LocalDatabase.open(place.home(), programs(), 0));
      RUNNING.put(place.home(), running);
    }
    running.users++;
    return running;
  }

  /// Where PostgreSQL's programs are unpacked once for all records of this user.
  private static Path programs() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home", "."), ".cache")
            : Path.of(cache);
    return base.resolve("holdfast");
  }

  /// How the application logs in.
  Login login() {
    return database.app();
  }

  /// How the application logs in to a server that somebody else runs.
  static Login elsewhere(String url) {
    String file = System.getenv("HOLDFAST_DATABASE_PASSWORD_FILE");
    if (file == null) {
      throw new ActFailure(
          ActFailure.Ground.USAGE,
          "--database needs HOLDFAST_DATABASE_PASSWORD_FILE: the name of a file with the password of"
              + " the role "
              + Role.APP.sqlName()
              + ".");
    }
    try {
      String password = Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
      return new Login(url, Role.APP.sqlName(), password);
    } catch (IOException e) {
      throw new ActFailure(
          ActFailure.Ground.NO_INPUT,
          "The file HOLDFAST_DATABASE_PASSWORD_FILE names cannot be read.");
    }
  }

  @Override
  public void close() {
    synchronized (RecordServer.class) {
      users--;
      if (users == 0) {
        RUNNING.remove(home);
        database.close();
      }
    }
  }
}
