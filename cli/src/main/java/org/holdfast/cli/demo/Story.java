// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.cli.terminal.CommandRunner;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;

/// The steps of the story, each run as the command that is printed above what it prints.
final class Story {
  static final String AT = "2026-03-12T02:14:00-04:00";
  private final Terminal terminal;
  private final CommandRunner runner;
  private final Path folder;
  private final PrintStream out;
  private boolean asTold = true;

  Story(Terminal terminal, CommandRunner runner, Path folder) {
    this.terminal = terminal;
    this.runner = runner;
    this.folder = folder;
    this.out = terminal.out();
  }

  /// Tells it.
  ///
  /// @return whether every command ended as the story says
  boolean tell() {
    say(
        """
        It is 02:14 EDT on 12 March 2026. Three operations leave within the hour. Everyone in what
        follows is invented, and so are the courts. The files are in
          %s
        and each command below can be typed there; here they are run for you.
        """
            .formatted(folder));
    say(
        """
        1. THE REGISTRY. 4,000 members of a settlement class and some dozens of individual orders,
           signed by whoever publishes it. Is it whole, signed and fresh?
        """);
    run(
        ExitCode.NOTHING_HELD,
        "registry",
        "check",
        DemoFiles.REGISTRY,
        "--trust",
        DemoFiles.KEY,
        "--at",
        AT);
    say(
        """
        2. A PASSENGER LIST (PAXLST) of 28 people, by way of Honduras to Guatemala. The message names
           no orders of removal, so they come beside it. A court of appeals entered a stay 28 minutes
           ago; one person may not be landed in Honduras, where the aircraft only stops; one is on the
           class list, and was listed here with one surname and no number.
        """);
    screen(ExitCode.HELD, DemoFiles.PAXLST, "--orders", DemoFiles.ORDERS);
    say(
        """
        3. A WORKBOOK (XLSX) of 40 people to El Salvador. One has a grant that names El Salvador; one
           A-number has two digits swapped; one has deferred action, which no machine may clear; and
           for one no document orders removal at all.
        """);
    screen(ExitCode.HELD, DemoFiles.XLSX, "--out", "answers/RM-4102");
    say(
        """
        4. A CSV LIST of 24 people to Honduras. One cell holds a spreadsheet's error. Nobody can say
           who that row is, so nothing on this list is answered: every seat is held.
        """);
    screen(ExitCode.NOT_ACCOUNTED_FOR, DemoFiles.CSV);
    say(
        """
        5. THE SAME LIST, corrected. Seat 24 was an alternate, moved up at 01:50, whom nobody had
           checked: he may not be sent to Honduras. Seat 4 is covered by a promise to a court.
        """);
    screen(ExitCode.HELD, DemoFiles.CSV_CORRECTED);
    say(
        """
        WHERE TO LOOK NEXT
          answers/RM-4102/RM-4102.html   the page for the desk; it prints on paper
          answers/RM-4102/RM-4102.edi    the reply to the carrier (CUSRES), without names or reasons
          answers/RM-4102/slips/         the slip: what was asked, and what was answered
          MANIFEST.sha256                the sums of all these files
        Change one seat in a list, run its command again, and that answer alone changes. On your own
        files leave out --at, so that you ask as of now:
          holdfast screen MANIFEST --registry REGISTRY
        """);
    return asTold;
  }

  private void screen(ExitCode expected, String manifest, String... more) {
    List<String> arguments = new ArrayList<>(List.of("screen", manifest));
    arguments.addAll(List.of(more));
    arguments.addAll(
        List.of("--registry", DemoFiles.REGISTRY, "--trust", DemoFiles.KEY, "--at", AT));
    run(expected, arguments.toArray(String[]::new));
  }

  private void run(ExitCode expected, String... arguments) {
    out.println("$ holdfast " + String.join(" ", arguments));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Terminal inner =
        new Terminal(
            stream,
            stream,
            terminal.clock(),
            folder,
            folder.resolve("no-settings"),
            terminal.interactive(),
            terminal.width());
    int code = runner.run(inner, List.of(arguments));
    out.print(printed.toString(StandardCharsets.UTF_8));
    out.println("(exit code " + code + ")");
    out.println();
    if (code != expected.number()) {
      terminal.err().println("holdfast: this command was to end with " + expected.number());
      asTold = false;
    }
    out.flush();
  }

  private void say(String text) {
    out.println(text);
  }
}
