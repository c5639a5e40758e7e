// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.tlog.note.Cosigner;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.KeyType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record with a witness: a real one over HTTP, which remembers the size that it saw last.
class WitnessesTest {
  @TempDir private Path folder;

  private final Cosigner key =
      Cosigner.generate(
          KeyType.ED25519_COSIGNATURE, new KeyName("witness.example.org"), new SecureRandom());
  private final HttpServer server = started();
  private volatile long seen;

  private HttpServer started() {
    try {
      HttpServer made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      made.createContext("/add-checkpoint", this::answer);
      made.start();
      return made;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The size is checked and the proof is not: what a witness does with proofs is tried where the
  /// client is.
  private void answer(HttpExchange exchange) throws IOException {
    String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String checkpoint = asked.substring(asked.indexOf("\n\n") + 2);
    long old = Long.parseLong(asked.substring("old ".length(), asked.indexOf('\n')));
    if (old == seen) {
      seen = Long.parseLong(checkpoint.lines().skip(1).findFirst().orElseThrow());
      String text = checkpoint.substring(0, checkpoint.indexOf("\n\n") + 1);
      reply(exchange, 200, "text/plain", key.cosign(text, Instant.now()).format() + "\n");
    } else {
      reply(exchange, 409, "text/x.tlog.size", seen + "\n");
    }
  }

  private static void reply(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @AfterEach
  void stopped() {
    server.stop(0);
  }

  private CommandLineRun record(String command, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("record", command, "--record", folder.resolve("record").toString()));
    words.addAll(List.of(more));
    return CommandLineRun.of(folder.resolve("settings"), words.toArray(String[]::new));
  }

  @Test
  void aWitnessCosignsWhatIsPublishedAndStopsARecordThatItHasSeenLonger() throws IOException {
    try (RecordFolder.Running _ = RecordFolder.keepRunning(folder.resolve("record"))) {
      CommandLineRun begun =
          record("begin", "--origin", "record.example.org/w", "--by", "ana", "--and", "ben");
      assertThat(begun.code()).as(begun.err()).isZero();
      Files.writeString(
          folder.resolve("record/log/policy"),
          "log %switness w %s http://127.0.0.1:%d/\nquorum w\n"
              .formatted(begun.out(), key.verifier().format(), server.getAddress().getPort()));
      assertThat(record("add", "STATEMENT_RECORDED", "--by", "ana").code()).isZero();
      CommandLineRun published = record("publish");
      assertThat(published.code()).as(published.err()).isZero();
      assertThat(published.out()).contains("\n\u2014 witness.example.org ");
      assertThat(Files.readString(folder.resolve("record/log/checkpoint")))
          .isEqualTo(published.out());
      assertThat(seen).isEqualTo(5);

      seen = 99;
      CommandLineRun refused = record("add", "STATEMENT_RECORDED", "--by", "ana");
      assertThat(refused.code()).isEqualTo(10);
      assertThat(refused.err()).contains("has seen the log with 99 entries, and it has 5");

      server.stop(0);
      CommandLineRun silent = record("add", "STATEMENT_RECORDED", "--by", "ana");
      assertThat(silent.code()).as(silent.err()).isZero();
      CommandLineRun alone = record("publish");
      assertThat(alone.err()).contains("The witness w gave no cosignature.");
    }
  }
}
