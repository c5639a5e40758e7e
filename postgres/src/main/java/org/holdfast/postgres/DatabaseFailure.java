// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres;

import java.sql.SQLException;
import java.util.Objects;

/// The database, its server or its folder failed. The message is one of a few fixed sentences.
///
/// This is deliberate: it has no cause. What a server says about a failure quotes the values at
/// hand.
public final class DatabaseFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What failed.
  public enum Fault {
    /// No PostgreSQL is shipped for this operating system and processor.
    NO_BINARIES("no PostgreSQL is shipped for this kind of machine; give the address of a server"),
    /// The folder was written by another major version.
    OTHER_VERSION("the data folder belongs to another major version of PostgreSQL"),
    /// Another process of ours uses the folder.
    FOLDER_IN_USE("the data folder is in use by another running Holdfast"),
    /// `postmaster.pid` names a living process that is no PostgreSQL: nothing is touched.
    FOREIGN_PROCESS(
        "the data folder's postmaster.pid names a running program that is not PostgreSQL;"
            + " remove that file once it is certain that no server uses the folder"),
    /// The port is taken.
    PORT_IN_USE("the database's port is in use by another program"),
    /// ENOSPC.
    DISK_FULL("the disk that holds the data folder is full"),
    /// The folder or a file in it can be read by others, or cannot be made owner-only.
    FOLDER_NOT_PRIVATE("the data folder or a secret in it is not its owner's alone"),
    /// PostgreSQL does not run as root, and there is no way here to give root up.
    ROOT_NOT_GIVEN_UP("the database does not run as root, and root could not be given up here"),
    /// The server did not start, for a reason that its log tells.
    NOT_STARTED("the database did not start; its log is server.log in the data folder"),
    /// The server did not stop in time.
    NOT_STOPPED("the database did not stop in time"),
    /// A file could not be read or written.
    FILE("a file of the database could not be read or written"),
    /// There is no connection.
    UNREACHABLE("the database cannot be reached"),
    /// The database answered with an error that is no refusal of the record.
    STATEMENT("the database could not carry out what was asked"),
    /// The migrations could not be applied.
    MIGRATION("the database could not be brought to this version"),
    /// A key could not be used, or what it protects was altered.
    KEY("what is encrypted could not be opened with the keys at hand");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }

    /// In English, without a full stop.
    public String sentence() {
      return sentence;
    }
  }

  private final Fault fault;
  private final String sqlState;

  /// A failure that no server reported.
  public DatabaseFailure(Fault fault) {
    this(fault, "");
  }

  private DatabaseFailure(Fault fault, String sqlState) {
    super(sqlState.isEmpty() ? fault.sentence() : fault.sentence() + " (" + sqlState + ")");
    this.fault = fault;
    this.sqlState = sqlState;
  }

  /// What a driver threw, without its words. SQLSTATE class 08 and 57P are a lost connection, 53100
  /// is a full disk (PostgreSQL, Appendix A).
  public static DatabaseFailure of(SQLException thrown) {
    String state = Objects.requireNonNullElse(thrown.getSQLState(), "");
    if (state.equals("53100")) {
      return new DatabaseFailure(Fault.DISK_FULL, state);
    }
    boolean lost = state.startsWith("08") || state.startsWith("57P") || state.isEmpty();
    return new DatabaseFailure(lost ? Fault.UNREACHABLE : Fault.STATEMENT, state);
  }

  /// What failed.
  public Fault fault() {
    return fault;
  }

  /// Five characters, or empty where no server spoke.
  public String sqlState() {
    return sqlState;
  }
}
