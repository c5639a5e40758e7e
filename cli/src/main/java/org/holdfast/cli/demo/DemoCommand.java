// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.holdfast.cli.terminal.CommandRunner;
import org.holdfast.cli.terminal.EmptyFolder;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.tlog.digest.Sha256;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holdfast demo`: the story, told as the commands a user would type.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tell the whole story on fictional people, as the commands you would type.",
    description =
        "%nMakes a signed registry of a settlement class and some dozens of individual orders, and"
            + " three operations (PAXLST, XLSX, CSV), checks each, and says what was held and why."
            + " The files stay: change one seat and run the printed command again. Then the desk opens"
            + " with the same people, as `holdfast serve --example` opens it at any time.%n")
public final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final CommandRunner runner;
  private final DeskOpener desk;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Keep the files in DIR, which must be empty. Default: a new temporary folder.")
  private @Nullable Path out;

  @Option(names = "--no-browser", description = "Do not open the result page in a browser.")
  private boolean noBrowser;

  @Option(
      names = "--exit",
      description =
          "Stop when the story is told. Without it the desk opens, where a person looks on.")
  private boolean exit;

  /// @param terminal where it runs
  /// @param runner what runs the commands of the story
  /// @param desk opens the desk after it
  public DemoCommand(Terminal terminal, CommandRunner runner, DeskOpener desk) {
    this.terminal = terminal;
    this.runner = runner;
    this.desk = desk;
  }

  /// What opens a desk on the people, lists and return of the story.
  public interface DeskOpener {
    /// Opens it, and keeps it open until the process is told to end.
    ///
    /// @param folder an empty folder
    /// @param opened is told the address of its first page
    void open(Path folder, Consumer<String> opened) throws IOException, InterruptedException;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder =
        out == null ? Files.createTempDirectory("holdfast-demo-") : EmptyFolder.at(terminal, out);
    for (Map.Entry<String, byte[]> file : DemoFiles.make().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    boolean told;
    try (RecordFolder.Running _ = RecordFolder.keepRunning(folder.resolve(DemoOutput.RECORD))) {
      told = new Story(terminal, runner, folder).tell();
    }
    writeSums(folder);
    if (told && !exit && terminal.interactive()) {
      desk.open(folder.resolve("desk"), this::show);
    } else {
      show(folder.resolve("answers/RM-4102/RM-4102.html").toAbsolutePath().toUri().toString());
    }
    return (told ? ExitCode.NOTHING_HELD : ExitCode.SOFTWARE).number();
  }

  private void show(String address) {
    if (!noBrowser) {
      Browser.open(address, terminal);
    }
  }

  /// The sums of everything that was written but the record, which goes on changing, as `sha256sum
  /// --check` reads them.
  private static void writeSums(Path folder) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.startsWith(folder.resolve(DemoOutput.RECORD))) {
          continue;
        }
        String name = folder.relativize(file).toString().replace('\\', '/');
        sums.put(name, Sha256.of(Files.readAllBytes(file)).hex());
      }
    }
    StringBuilder text = new StringBuilder();
    sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
    Files.writeString(folder.resolve("MANIFEST.sha256"), text, StandardCharsets.UTF_8);
  }
}
