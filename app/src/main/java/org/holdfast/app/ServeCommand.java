// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.web.start.DeskServer;
import org.holdfast.web.start.ServeSettings;
import org.holdfast.web.start.Unattended;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holdfast serve`.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "The desk: watch what departs, read matches, release only with two.",
    description =
        "%nPrints `ready http://127.0.0.1:PORT` once pages can be asked for. It listens on this machine"
            + " alone; whoever puts it on a network puts a server in front of it that speaks TLS. Before"
            + " there is a record it shows its set-up, for which it prints a code here; set"
            + " HOLDFAST_ADMIN_PASSWORD_FILE to set it up unattended, with an administrator named admin.%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  holdfast serve --data desk",
      "  holdfast serve --data desk --port 8080 --zone America/New_York --inbox lists",
      "  holdfast serve --data desk --drill            practice, with a record of its own",
      "  holdfast serve --example                      everything to try, with invented people"
    })
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the record. Default: record, beside the settings.")
  private @Nullable Path data;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port of 127.0.0.1; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "A PostgreSQL 18 server instead of the folder's own: jdbc:postgresql://HOST:PORT/DATABASE.")
  private @Nullable String database;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The zone of times that nothing else places. Default: this machine's.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--drill",
      description =
          "Practice: a record, an origin and a key of its own; every page and slip says DRILL.")
  private boolean drill;

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      description =
          "A folder into which another program lays lists: each is watched at once, moved to"
              + " DIR/taken, and its slip is laid in DIR/slips.")
  private @Nullable Path inbox;

  @Option(
      names = "--example",
      description =
          "A desk to try: invented people and lists, somebody in each role, in the night of the demo."
              + " Practice, in an empty --data, or in a folder that is deleted at the end.")
  private boolean example;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (example) {
      requireNothingElse();
      ExampleDesk.serve(terminal, data, port, _ -> {});
    } else {
      OpenDesk.keep(
          terminal,
          settings(),
          server -> {
            unattended(server);
            tell(server);
          });
    }
    return ExitCode.NOTHING_HELD.number();
  }

  /// What is said of another desk is not dropped in silence.
  private void requireNothingElse() {
    if (database != null || zone != null || drill || inbox != null) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--example has a database, a zone and a folder of its own and is practice: leave out"
              + " --database, --zone, --drill and --inbox.");
    }
  }

  private ServeSettings settings() throws IOException {
    if (inbox != null) {
      Files.createDirectories(terminal.at(inbox));
    }
    Path named = data == null ? terminal.settings().resolve("record") : terminal.at(data);
    Path folder = named.toAbsolutePath().normalize();
    return new ServeSettings(
        drill ? folder.resolve("drill") : folder,
        database,
        port,
        zone == null ? ZoneId.systemDefault() : zone,
        drill,
        inbox == null ? null : terminal.at(inbox),
        terminal.clock());
  }

  private void unattended(DeskServer server) throws IOException {
    String file = System.getenv("HOLDFAST_ADMIN_PASSWORD_FILE");
    if (file == null || server.desk().open().isPresent()) {
      return;
    }
    Path path = Path.of(file);
    if (!Files.isReadable(path)) {
      throw new CommandFailure(
          ExitCode.NO_INPUT, "The file HOLDFAST_ADMIN_PASSWORD_FILE names cannot be read.");
    }
    Unattended.setUp(server.desk(), Files.readString(path, StandardCharsets.UTF_8).strip())
        .ifPresent(fault -> {
          throw new CommandFailure(ExitCode.USAGE, "HOLDFAST_ADMIN_PASSWORD_FILE: " + fault);
        });
  }

  private void tell(DeskServer server) {
    if (server.desk().open().isEmpty()) {
      terminal
          .err()
          .println(
              (server.desk().begun() ? "Nobody can sign in yet. Open " : "No record yet. Open ")
                  + server.address()
                  + "/setup with the set-up code:");
      terminal.err().println("  " + server.setupCode());
    }
  }
}
