// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.connection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.holdfast.postgres.DatabaseFailure;

/// Where a database is, and as whom it is spoken to. Its text does not show the password.
///
/// @param url `jdbc:postgresql://host:port/database`
/// @param role a role of the server
/// @param password the role's password
public record Login(String url, String role, String password) {

  /// A single connection.
  public Connection connect() {
    try {
      return DriverManager.getConnection(url, properties());
    } catch (SQLException e) {
      throw DatabaseFailure.of(e);
    }
  }

  /// What the driver is told: among other things to keep the server's details, which quote values,
  /// out of its messages.
  Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("user", role);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "holdfast");
    properties.setProperty("logServerErrorDetail", "false");
    properties.setProperty("tcpKeepAlive", "true");
    return properties;
  }

  @Override
  public String toString() {
    return role + " at " + url;
  }
}
