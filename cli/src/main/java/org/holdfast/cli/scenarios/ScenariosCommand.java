// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.scenarios;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.InputFile;
import org.holdfast.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast scenarios`: cases with the answers the law gives, against the answers given here.
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Hold cases with the answers the law gives against the answers given here.",
    description =
        "%nPrints one line for each case, tab-separated: its id, ok or DIFFERS, what was expected,"
            + " what was got. Of a screening that is an answer for each seat, then the look back where"
            + " one is expected; of a status report its problems, and whether it may be made"
            + " final.%n",
    footerHeading = "%nExit codes:%n",
    footer = "  0 all agree    1 one differs    above 20 a file cannot be read")
public final class ScenariosCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of cases, JSON.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--reasons",
      description = "Also print on standard error why each case came out as it did.")
  private boolean reasons;

  /// @param terminal where it runs
  public ScenariosCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Scenario> scenarios = new ArrayList<>();
    for (Path file : files) {
      scenarios.addAll(ScenarioFile.parse(InputFile.read(terminal, file)));
    }
    Consumer<String> why = reasons ? terminal.err()::println : _ -> {};
    int differ = 0;
    for (Scenario scenario : scenarios) {
      String expected = scenario.expected();
      String got = scenario.got(why);
      boolean same = expected.equals(got);
      differ += same ? 0 : 1;
      terminal
          .out()
          .println(String.join("\t", scenario.id(), same ? "ok" : "DIFFERS", expected, got));
    }
    terminal.err().println(scenarios.size() - differ + " of " + scenarios.size() + " cases agree");
    return (differ == 0 ? ExitCode.NOTHING_HELD : ExitCode.DIFFERS).number();
  }
}
