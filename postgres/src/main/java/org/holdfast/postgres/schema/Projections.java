// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.schema;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.postgres.connection.Database;

/// Whether what the rules rest on is what the entries make of it.
public final class Projections {
  private Projections() {}

  /// A projection that is not what it should be.
  ///
  /// @param projection its table
  /// @param missing rows that the entries make and the table lacks
  /// @param surplus rows that the table has and no entry makes
  public record Difference(String projection, long missing, long surplus) {}

  /// Rebuilds every projection from all entries and compares row by row. Empty is what it should
  /// be.
  ///
  /// It reads the whole record: for every night, and after a crash.
  public static List<Difference> differences(Database database) {
    return database.read(
        List.of(),
        connection -> {
          List<Difference> found = new ArrayList<>();
          try (PreparedStatement call =
                  connection.prepareStatement("SELECT * FROM holdfast.rebuild()");
              ResultSet row = call.executeQuery()) {
            while (row.next()) {
              found.add(new Difference(row.getString(1), row.getLong(2), row.getLong(3)));
            }
          }
          return List.copyOf(found);
        });
  }
}
