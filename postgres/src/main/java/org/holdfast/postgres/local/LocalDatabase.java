// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.local;

import java.nio.file.Path;
import org.holdfast.postgres.OwnerOnlyFile;
import org.holdfast.postgres.connection.Login;
import org.holdfast.postgres.schema.Migrations;
import org.holdfast.postgres.schema.Provisioning;
import org.holdfast.postgres.schema.Role;
import org.holdfast.postgres.server.EmbeddedServer;

/// A running server with the record's database in it, of this version.
///
/// It is not examined: whoever opens it knows the newest published checkpoint, and asks
/// [org.holdfast.postgres.schema.Examination]. The passwords of both roles are drawn anew at each
/// start.
public final class LocalDatabase implements AutoCloseable {
  private static final String NAME = "holdfast";

  private final EmbeddedServer server;
  private final Login app;

  private LocalDatabase(EmbeddedServer server) {
    this.server = server;
    Provisioning.createDatabase(server.administrator("postgres"), NAME);
    Login administrator = server.administrator(NAME);
    Provisioning.createRoles(administrator);
    Migrations.apply(login(Role.MIGRATOR));
    this.app = login(Role.APP);
  }

  /// Opens the database of a folder, and makes it where there is none.
  ///
  /// @param home the data folder
  /// @param port a port of 127.0.0.1, or 0 for any that is free
  public static LocalDatabase open(Path home, int port) {
    return open(home, home, port);
  }

  /// Opens a database whose programs are kept outside its folder.
  ///
  /// @param programs a folder where PostgreSQL's programs are unpacked, and found the next time
  public static LocalDatabase open(Path home, Path programs, int port) {
    EmbeddedServer server = EmbeddedServer.start(home, programs, port);
    try {
      return new LocalDatabase(server);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /// As whom the application works.
  public Login app() {
    return app;
  }

  /// The port that the server listens on.
  public int port() {
    return server.port();
  }

  private Login login(Role role) {
    String password = OwnerOnlyFile.drawSecret();
    Provisioning.setPassword(server.administrator(NAME), role, password);
    return new Login(server.url(NAME), role.sqlName(), password);
  }

  /// Stops the server.
  @Override
  public void close() {
    server.close();
  }
}
