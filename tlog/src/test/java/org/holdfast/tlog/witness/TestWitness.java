// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.note.Cosigner;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tree.Consistency;
import org.holdfast.tlog.tree.ConsistencyProof;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;

/// A small witness that keeps the rules of C2SP tlog-witness v1.0.0, on a local port.
final class TestWitness implements AutoCloseable {
  private final HttpServer server;
  private final NoteVerifier log;
  private final List<Cosigner> keys;
  private final Instant at;
  private TreeHead last = TreeHead.EMPTY;

  private record Answer(int status, String type, String body) {}

  TestWitness(NoteVerifier log, List<Cosigner> keys, Instant at) throws IOException {
    this.log = log;
    this.keys = keys;
    this.at = at;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/w/add-checkpoint", this::handle);
    server.start();
  }

  URI prefix() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Answer answer =
        exchange.getRequestMethod().equals("POST") ? answer(body) : new Answer(405, "", "");
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    if (!answer.type().isEmpty()) {
      exchange.getResponseHeaders().add("Content-Type", answer.type());
    }
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private Answer answer(String body) {
    int split = body.indexOf("\n\n");
    List<String> lines = List.of(body.substring(0, split).split("\n", -1));
    TreeSize old = TreeSize.parse(lines.getFirst().substring("old ".length())).orElseThrow();
    List<Hash> proof =
        lines.subList(1, lines.size()).stream().map(l -> Hash.parse(l).orElseThrow()).toList();
    byte[] note = body.substring(split + 2).getBytes(StandardCharsets.UTF_8);
    return switch (OpenedCheckpoint.open(note, log)) {
      case OpenedCheckpoint.Malformed _ -> new Answer(400, "", "");
      case OpenedCheckpoint.BadSignature _ -> new Answer(403, "", "");
      case OpenedCheckpoint.NotSigned(var origin) ->
          new Answer(origin.value().equals(log.name().value()) ? 403 : 404, "", "");
      case OpenedCheckpoint.Verified verified ->
          answer(old, proof, verified.checkpoint(), verified.note());
    };
  }

  private Answer answer(TreeSize old, List<Hash> proof, Checkpoint next, SignedNote note) {
    if (old.compareTo(next.size()) > 0) {
      return new Answer(400, "", "");
    }
    if (!old.equals(last.size())) {
      return new Answer(409, "text/x.tlog.size", last.size().format() + "\n");
    }
    Consistency consistency =
        new ConsistencyProof(old, next.size(), proof).verify(last.root(), next.root());
    if (consistency instanceof Consistency.Inconsistent) {
      return new Answer(422, "", "");
    }
    last = next.head();
    StringBuilder cosignatures = new StringBuilder();
    keys.forEach(key -> cosignatures.append(key.cosign(note.text(), at).format()).append('\n'));
    return new Answer(200, "text/plain; charset=utf-8", cosignatures.toString());
  }
}
