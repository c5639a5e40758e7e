// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.watch.OpenOperation;
import org.holdfast.cli.Holdfast;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.protection.Answer;
import org.holdfast.web.start.DeskServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleDeskTest {
  @TempDir private static Path folder;
  private static DeskServer server;
  private static ExampleDesk example;

  @BeforeAll
  static void opened() throws IOException, InterruptedException {
    server = DeskServer.start(ExampleDesk.settings(folder, 0, Clock.systemUTC()));
    example = ExampleDesk.fill(folder, server);
  }

  @AfterAll
  static void closed() {
    server.close();
  }

  private static OperationAnswer answer(String name) {
    return server.desk().watching().current().orElseThrow().rows().stream()
        .map(row -> row.operation())
        .filter(one -> one.name().contains(name))
        .map(OpenOperation::answer)
        .findFirst()
        .orElseThrow();
  }

  /// With the orders that lay beside it: without them every seat would be held for want of one.
  @Test
  void aListIsTakenWithTheOrdersBesideIt() throws IOException {
    assertThat(
            answer("RM4101").seats().stream()
                .filter(seat -> seat.answer() == Answer.HOLD)
                .map(seat -> seat.seat().seat()))
        .containsExactly("7", "14", "21");
    try (Stream<Path> taken = Files.list(folder.resolve("lists/taken"))) {
      assertThat(taken.map(path -> path.getFileName().toString()))
          .hasSize(4)
          .anyMatch(name -> name.endsWith("RM-4101.edi.orders.csv"));
    }
  }

  @Test
  void slipsLieBesideAndAreMarked() throws IOException {
    try (Stream<Path> slips = Files.list(folder.resolve("lists/slips"))) {
      assertThat(slips)
          .hasSize(3)
          .allSatisfy(slip -> assertThat(Files.readString(slip)).startsWith("DRILL"));
    }
  }

  @Test
  void aDamagedListHoldsEverybodyOnIt() {
    assertThat(answer("RM-4103").seats()).allMatch(seat -> seat.answer() == Answer.HOLD);
  }

  @Test
  void whatItSaysIsTrue() throws IOException, InterruptedException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    example.tell(new PrintStream(said, true, StandardCharsets.UTF_8));
    String text = said.toString(StandardCharsets.UTF_8);
    assertThat(text).contains("m.reyes").contains("02:14").contains(server.address());
    assertThat(
            Path.of(
                text.lines()
                    .filter(line -> line.endsWith("-corrected.csv"))
                    .findFirst()
                    .orElseThrow()
                    .strip()))
        .exists();
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(server.address() + "/sign-in")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("DRILL");
  }

  @Test
  void whatIsSaidOfAnotherDeskIsRefused() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(err, err, Clock.systemUTC(), folder, folder, false, 100);
    int code =
        new Holdfast(terminal, List.of(new ServeCommand(terminal)), List.of(), (_, _) -> {})
            .run(List.of("serve", "--example", "--inbox", "elsewhere"));
    assertThat(code).isEqualTo(ExitCode.USAGE.number());
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("--example", "leave out");
  }
}
