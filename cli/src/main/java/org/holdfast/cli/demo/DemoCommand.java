// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.CommandRunner;
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
            + " The files stay: change one seat and run the printed command again.%n")
public final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final CommandRunner runner;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Keep the files in DIR, which must be empty. Default: a new temporary folder.")
  private @Nullable Path out;

  @Option(names = "--no-browser", description = "Do not open the result page in a browser.")
  private boolean noBrowser;

  /// The story ends by itself as long as no desk is opened after it; scripts say so all the same.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--exit", description = "Stop when the story is told.")
  private boolean exit;

  /// @param terminal where it runs
  /// @param runner what runs the commands of the story
  public DemoCommand(Terminal terminal, CommandRunner runner) {
    this.terminal = terminal;
    this.runner = runner;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = folder();
    for (Map.Entry<String, byte[]> file : DemoFiles.make().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    boolean told;
    try (RecordFolder.Running _ = RecordFolder.keepRunning(folder.resolve(DemoOutput.RECORD))) {
      told = new Story(terminal, runner, folder).tell();
    }
    writeSums(folder);
    if (!noBrowser) {
      Browser.open(folder.resolve("answers/RM-4102/RM-4102.html"), terminal);
    }
    return (told ? ExitCode.NOTHING_HELD : ExitCode.SOFTWARE).number();
  }

  private Path folder() throws IOException {
    if (out == null) {
      return Files.createTempDirectory("holdfast-demo-");
    }
    Path folder = terminal.at(out);
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new CommandFailure(
            ExitCode.CANNOT_CREATE, out + " is not empty. Name an empty folder.");
      }
    }
    return folder;
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
