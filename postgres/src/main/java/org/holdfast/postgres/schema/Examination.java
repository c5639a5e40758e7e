// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.connection.Login;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;

/// What came of examining a database at the start: only a [Ready] one may be used.
public sealed interface Examination {

  /// It is fit to keep the record.
  ///
  /// @param head how long the record is, and its root
  record Ready(TreeHead head) implements Examination {}

  /// It is not; nothing was changed.
  ///
  /// @param reasons all that were found; the record itself is looked at only on a server, and as a
  ///   role, that are in order
  record Refused(List<Reason> reasons) implements Examination {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /// Why a database may not be used.
  enum Reason {
    SERVER_TOO_OLD("the server is older than PostgreSQL 18"),
    ROLE_TOO_MIGHTY(
        "the role could get around the rules: it is superuser, bypasses row security, or"
            + " is a member of the owner or the writer"),
    ROLE_WRITES_TABLES("the role may write tables without the functions"),
    FSYNC_OFF("fsync is off: what was acknowledged could be lost"),
    FULL_PAGE_WRITES_OFF("full_page_writes is off: a crash could tear pages"),
    SYNCHRONOUS_COMMIT_OFF("synchronous_commit is off: what was acknowledged could be lost"),
    CHECKSUMS_OFF("data checksums are off: a damaged page would not be noticed"),
    MIGRATIONS_DIFFER("the database is not of this version, or its migrations were altered"),
    ENTRIES_MISSING("the record has not as many entries as its head says"),
    ROLLED_BACK(
        "the record is shorter than a checkpoint that was published: it was restored from a backup"),
    FORKED("the record is another one than was published: the roots of one size differ");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /// In English, without a full stop.
    public String sentence() {
      return sentence;
    }
  }

  /// Examines a database as the role that is going to use it.
  ///
  /// @param login the role [Role#APP]
  /// @param published the newest checkpoint that is known from elsewhere: the published log, or a
  ///   witness
  static Examination of(Login login, Optional<TreeHead> published) {
    List<Reason> reasons = new ArrayList<>();
    try (Connection connection = login.connect()) {
      reasons.addAll(ofServerAndRole(connection));
      if (!Migrations.complete(login)) {
        reasons.add(Reason.MIGRATIONS_DIFFER);
      }
      if (!reasons.isEmpty()) {
        return new Refused(reasons);
      }
      TreeHead head = ofRecord(connection, published, reasons);
      return reasons.isEmpty() ? new Ready(head) : new Refused(reasons);
    } catch (SQLException e) {
      throw DatabaseFailure.of(e);
    }
  }

  private static List<Reason> ofServerAndRole(Connection connection) throws SQLException {
    List<Reason> reasons = new ArrayList<>();
    for (Question question : Question.ALL) {
      try (PreparedStatement query = connection.prepareStatement(question.sql());
          ResultSet row = query.executeQuery()) {
        if (!row.next() || !row.getBoolean(1)) {
          reasons.add(question.otherwise());
        }
      }
    }
    return reasons;
  }

  private static TreeHead ofRecord(
      Connection connection, Optional<TreeHead> published, List<Reason> reasons)
      throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT s.size, s.root, c.entries, c.beyond_last"
                    + " FROM holdfast.log_state() s, holdfast.entry_count() c");
        ResultSet row = query.executeQuery()) {
      row.next();
      TreeHead head = new TreeHead(new TreeSize(row.getLong(1)), Hash.of(row.getBytes(2)));
      if (row.getLong(3) != head.size().value() || row.getLong(4) != head.size().value()) {
        reasons.add(Reason.ENTRIES_MISSING);
      }
      if (published.isPresent()) {
        comparison(connection, head, published.get()).ifPresent(reasons::add);
      }
      return head;
    }
  }

  /// The root of the published size is computed from the leaves, whatever the head says.
  private static Optional<Reason> comparison(
      Connection connection, TreeHead head, TreeHead published) throws SQLException {
    if (published.size().compareTo(head.size()) > 0) {
      return Optional.of(Reason.ROLLED_BACK);
    }
    try (PreparedStatement query = connection.prepareStatement("SELECT holdfast.root_of(?)")) {
      query.setLong(1, published.size().value());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        byte[] root = row.getBytes(1);
        return root != null && Hash.of(root).equals(published.root())
            ? Optional.empty()
            : Optional.of(Reason.FORKED);
      }
    }
  }
}
