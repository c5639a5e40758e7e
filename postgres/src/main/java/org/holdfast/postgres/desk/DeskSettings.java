// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.desk;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.postgres.connection.Database;

/// What people of the desk keep for themselves and each other.
public final class DeskSettings {
  private final Database database;

  public DeskSettings(Database database) {
    this.database = database;
  }

  /// What is kept.
  ///
  /// @param name its name, within an area of its own
  /// @param value its text
  /// @param by who kept it
  /// @param at when
  public record Kept(String name, String value, ActorId by, Instant at) {}

  /// Keeps something, in the place of what was kept under this name.
  public void keep(String area, Kept kept) {
    insert(
        area,
        kept,
        "DO UPDATE SET value = excluded.value, actor = excluded.actor,"
            + " changed_at = excluded.changed_at");
  }

  /// Keeps something unless somebody else keeps it; answers with what is kept now.
  public Kept keepUnlessKept(String area, Kept kept) {
    insert(area, kept, "DO NOTHING");
    return of(area, kept.name()).orElse(kept);
  }

  /// @param otherwise what becomes of one that is kept under this name: words of this class alone
  private void insert(String area, Kept kept, String otherwise) {
    database.read(
        List.of(),
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "INSERT INTO holdfast_desk.setting (area, name, value, actor, changed_at)"
                      + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (area, name) "
                      + otherwise)) {
            statement.setString(1, area);
            statement.setString(2, kept.name());
            statement.setString(3, kept.value());
            statement.setString(4, kept.by().value());
            statement.setTimestamp(5, Timestamp.from(kept.at()));
            return statement.executeUpdate();
          }
        });
  }

  /// Keeps it no longer.
  public void drop(String area, String name) {
    database.read(
        List.of(),
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "DELETE FROM holdfast_desk.setting WHERE area = ? AND name = ?")) {
            statement.setString(1, area);
            statement.setString(2, name);
            return statement.executeUpdate();
          }
        });
  }

  /// What is kept under a name.
  public Optional<Kept> of(String area, String name) {
    return in(area).stream().filter(kept -> kept.name().equals(name)).findFirst();
  }

  /// All that is kept in an area, by name.
  public List<Kept> in(String area) {
    return database.read(
        List.of(),
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  "SELECT name, value, actor, changed_at FROM holdfast_desk.setting"
                      + " WHERE area = ? ORDER BY name")) {
            query.setString(1, area);
            try (ResultSet row = query.executeQuery()) {
              List<Kept> all = new ArrayList<>();
              while (row.next()) {
                all.add(
                    new Kept(
                        row.getString(1),
                        row.getString(2),
                        new ActorId(row.getString(3)),
                        row.getTimestamp(4).toInstant()));
              }
              return List.copyOf(all);
            }
          }
        });
  }
}
