// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.connection.Login;
import org.postgresql.PGConnection;

/// What an administrator does once: the database, the roles and the empty schemas. Doing it again
/// changes nothing but passwords.
public final class Provisioning {
  private Provisioning() {}

  /// Makes the database, unless it is there.
  ///
  /// @param administrator on any database of the server, e.g. `postgres`
  /// @param name letters, digits and `_`
  public static void createDatabase(Login administrator, String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException("a database's name is small letters, digits and _");
    }
    try (Connection connection = administrator.connect();
        PreparedStatement there =
            connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
        Statement create = connection.createStatement()) {
      there.setString(1, name);
      if (!there.executeQuery().next()) {
        create.execute("CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0");
      }
    } catch (SQLException e) {
      throw DatabaseFailure.of(e);
    }
  }

  /// Makes roles and empty schemas: `roles.sql`.
  ///
  /// @param administrator on the database itself
  public static void createRoles(Login administrator) {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(script());
    } catch (SQLException e) {
      throw DatabaseFailure.of(e);
    }
  }

  /// Gives a role a password. The server is sent its SCRAM verifier, never the password.
  public static void setPassword(Login administrator, Role role, String password) {
    try (Connection connection = administrator.connect()) {
      connection
          .unwrap(PGConnection.class)
          .alterUserPassword(role.sqlName(), password.toCharArray(), "scram-sha-256");
    } catch (SQLException e) {
      throw DatabaseFailure.of(e);
    }
  }

  private static String script() {
    try (InputStream in =
        Objects.requireNonNull(Provisioning.class.getResourceAsStream("roles.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new DatabaseFailure(DatabaseFailure.Fault.FILE);
    }
  }
}
