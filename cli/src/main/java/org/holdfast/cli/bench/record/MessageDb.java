// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.postgres.schema.Provisioning;
import org.holdfast.postgres.server.EmbeddedServer;

/// message-db (Eventide), its SQL as its repository has it, on a server like the record's own.
///
/// A reader would get this wrong: it neither hashes nor seals nor checks rules, and orders each
/// category for itself; here all writers write to one category, as the record has one order.
final class MessageDb implements AutoCloseable {
  private static final String NAME = "message_store";

  /// About as much text as an entry of the record has before it is sealed.
  private static final String DATA =
      "{\"kind\":\"HELD\",\"words\":\"%s\"}"
          .formatted("as the order of the court says ".repeat(18));

  private final EmbeddedServer server;
  private final List<Connection> connections = new ArrayList<>();

  private MessageDb(EmbeddedServer server) {
    this.server = server;
  }

  /// Installs it.
  ///
  /// @param repository a copy of its repository
  /// @param writers connections
  static MessageDb install(Path repository, Path home, Path programs, int writers)
      throws IOException, SQLException {
    MessageDb peer = new MessageDb(EmbeddedServer.start(home, programs, 0));
    Provisioning.createDatabase(peer.server.administrator("postgres"), NAME);
    for (int at = 0; at < writers; at++) {
      Connection connection = peer.server.administrator(NAME).connect();
      peer.connections.add(connection);
    }
    try (Statement statement = peer.connections.getFirst().createStatement()) {
      for (Path file : files(repository.resolve("database"))) {
        statement.execute(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    for (Connection connection : peer.connections) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET search_path TO message_store, public");
      }
    }
    return peer;
  }

  private static List<Path> files(Path database) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("schema", "tables", "types", "functions", "indexes")) {
      try (Stream<Path> all = Files.list(database.resolve(folder))) {
        all.filter(one -> one.toString().endsWith(".sql")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /// Writes messages in one transaction.
  ///
  /// @return how many
  int write(int writer, int messages) throws SQLException {
    try (PreparedStatement call =
        connections
            .get(writer)
            .prepareStatement(
                "SELECT message_store.write_message(id, ?, 'Held', ?::jsonb) FROM unnest(?) AS id")) {
      call.setString(1, "entry-" + writer);
      call.setString(2, DATA);
      Object[] ids = new Object[messages];
      for (int at = 0; at < messages; at++) {
        ids[at] = UUID.randomUUID().toString();
      }
      call.setArray(3, connections.get(writer).createArrayOf("varchar", ids));
      call.execute();
      return messages;
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
    server.close();
  }
}
