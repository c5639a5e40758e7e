// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.schema;

/// The roles that log in. Two more, `holdfast_owner` and `holdfast_writer`, never do.
public enum Role {
  /// Brings a database to this version; becomes the owner for that.
  MIGRATOR("holdfast_migrator"),
  /// Works: reads what its context shows, and calls functions.
  APP("holdfast_app");

  private final String sqlName;

  Role(String sqlName) {
    this.sqlName = sqlName;
  }

  /// Its name on the server.
  public String sqlName() {
    return sqlName;
  }
}
