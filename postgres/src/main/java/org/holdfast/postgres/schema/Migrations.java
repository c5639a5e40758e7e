// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.schema;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.connection.Login;

/// Brings a database to this version, and tells whether one is.
public final class Migrations {
  private Migrations() {}

  /// Applies what is missing, all of it or nothing.
  ///
  /// @param migrator the role [Role#MIGRATOR]
  public static void apply(Login migrator) {
    try {
      configured(migrator).load().migrate();
    } catch (FlywayException e) {
      throw new DatabaseFailure(DatabaseFailure.Fault.MIGRATION);
    }
  }

  /// Whether every migration of this version is applied, unaltered, and none of a later one.
  public static boolean complete(Login login) {
    try {
      Flyway flyway = configured(login).load();
      return flyway.info().pending().length == 0
          && flyway.validateWithResult().validationSuccessful;
    } catch (FlywayException e) {
      return false;
    }
  }

  static FluentConfiguration configured(Login login) {
    return Flyway.configure()
        .dataSource(login.url(), login.role(), login.password())
        .locations("classpath:org/holdfast/postgres/schema/migrations")
        .schemas("holdfast")
        .createSchemas(false)
        .table("migration")
        .group(true)
        .cleanDisabled(true)
        .validateMigrationNaming(true)
        .failOnMissingLocations(true)
        .ignoreMigrationPatterns(new String[0]);
  }
}
