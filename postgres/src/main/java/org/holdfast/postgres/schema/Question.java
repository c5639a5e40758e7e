// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.schema;

import java.util.List;
import org.holdfast.postgres.schema.Examination.Reason;

/// What is asked of a server and a role; the answer must be yes.
///
/// @param sql one row with one truth value
/// @param otherwise why the database is refused where it is not
record Question(String sql, Reason otherwise) {
  static final List<Question> ALL =
      List.of(
          new Question(
              "SELECT current_setting('server_version_num')::int >= 180000", Reason.SERVER_TOO_OLD),
          new Question(
              "SELECT NOT (rolsuper OR rolbypassrls OR EXISTS (SELECT FROM pg_roles r"
                  + " WHERE r.rolname IN ('holdfast_owner', 'holdfast_writer')"
                  + " AND pg_has_role(current_user, r.oid, 'MEMBER')))"
                  + " FROM pg_roles WHERE rolname = current_user",
              Reason.ROLE_TOO_MIGHTY),
          new Question(
              "SELECT NOT EXISTS (SELECT FROM pg_class c"
                  + " WHERE c.relnamespace = to_regnamespace('holdfast') AND c.relkind = 'r'"
                  + " AND has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER'))",
              Reason.ROLE_WRITES_TABLES),
          new Question(on("fsync"), Reason.FSYNC_OFF),
          new Question(on("full_page_writes"), Reason.FULL_PAGE_WRITES_OFF),
          new Question(
              "SELECT current_setting('synchronous_commit')"
                  + " IN ('on', 'local', 'remote_write', 'remote_apply')",
              Reason.SYNCHRONOUS_COMMIT_OFF),
          new Question(on("data_checksums"), Reason.CHECKSUMS_OFF));

  private static String on(String setting) {
    return "SELECT current_setting('" + setting + "') = 'on'";
  }
}
