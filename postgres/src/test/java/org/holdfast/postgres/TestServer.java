// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.postgres.connection.Login;
import org.holdfast.postgres.schema.Migrations;
import org.holdfast.postgres.schema.Provisioning;
import org.holdfast.postgres.schema.Role;
import org.holdfast.postgres.server.EmbeddedServer;

/// One real server for all tests of this JVM, and a fresh database for each class.
public final class TestServer {
  /// Unpacked once; kept between runs.
  public static final Path PROGRAMS = made(Path.of("target", "postgres-programs"));

  private static final String PASSWORD = "for tests";
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final EmbeddedServer SERVER = start();

  private TestServer() {}

  private static EmbeddedServer start() {
    EmbeddedServer server = EmbeddedServer.start(newHome(), PROGRAMS, 0);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    Login admin = server.administrator("postgres");
    Provisioning.createDatabase(admin, "holdfast_template");
    Login onTemplate = server.administrator("holdfast_template");
    Provisioning.createRoles(onTemplate);
    for (Role role : Role.values()) {
      Provisioning.setPassword(admin, role, PASSWORD);
    }
    Migrations.apply(login(server, "holdfast_template", Role.MIGRATOR));
    return server;
  }

  /// A fresh database without a schema.
  public static String newEmptyDatabase() {
    String name = "t" + DATABASES.incrementAndGet();
    Provisioning.createDatabase(SERVER.administrator("postgres"), name);
    Provisioning.createRoles(SERVER.administrator(name));
    return name;
  }

  /// A fresh database, migrated.
  public static String newDatabase() {
    String name = "t" + DATABASES.incrementAndGet();
    try (Connection connection = SERVER.administrator("postgres").connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE holdfast_template");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Provisioning.createRoles(SERVER.administrator(name));
    return name;
  }

  public static EmbeddedServer server() {
    return SERVER;
  }

  public static Login login(String database, Role role) {
    return login(SERVER, database, role);
  }

  private static Login login(EmbeddedServer server, String database, Role role) {
    return new Login(server.url(database), role.sqlName(), PASSWORD);
  }

  /// A new, empty folder for a data folder.
  public static Path newHome() {
    try {
      return Files.createTempDirectory(made(Path.of("target", "postgres-data")), "home");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
