// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.cli.terminal.CommandRunner;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;

/// The steps of the story, each run as the command that is printed above what it prints.
final class Story {
  /// The stay of a court of appeals that stands in the way of the first flight.
  private static final String STAY = "X37";

  /// The first flight, as its message names it.
  private static final String FLIGHT = "RM4101 2026-03-12 AEX-XPL-GUA";

  private static final String ORIGIN = "demo.holdfast.invalid/record";
  private static final String KEY_OF_THE_LOG = "log/key";

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
    opening();
    check();
    twoPersons();
    handOver();
    new ReturnStory(this).tell();
    ending();
    return asTold;
  }

  private void opening() {
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
        2. THE RECORD. From here on every fact, question and answer is kept: nothing is overwritten,
           and a log over it lets anyone prove it. Two people begin it; then the registry goes in, one
           entry for each fact.
        """);
    record(
        ExitCode.NOTHING_HELD, "begin", "--origin", ORIGIN, "--by", "r.okafor", "--and", "m.reyes");
    record(ExitCode.NOTHING_HELD, "import", DemoFiles.REGISTRY, "--by", "r.okafor");
  }

  private void check() {
    say(
        """
        3. A PASSENGER LIST (PAXLST) of 28 people, by way of Honduras to Guatemala. The message names
           no orders of removal, so they come beside it. A court of appeals entered a stay 28 minutes
           ago; one person may not be landed in Honduras, where the aircraft only stops; one is on the
           class list, and was listed here with one surname and no number.
        """);
    screen(ExitCode.HELD, DemoFiles.PAXLST, "RM-4101", "--orders", DemoFiles.ORDERS);
    say(
        """
        4. A WORKBOOK (XLSX) of 40 people to El Salvador. One has a grant that names El Salvador; one
           A-number has two digits swapped; one has deferred action, which no machine may clear; and
           for one no document orders removal at all.
        """);
    screen(ExitCode.HELD, DemoFiles.XLSX, "RM-4102");
    say(
        """
        5. A CSV LIST of 24 people to Honduras. One cell holds a spreadsheet's error. Nobody can say
           who that row is, so nothing on this list is answered: every seat is held.
        """);
    screen(ExitCode.NOT_ACCOUNTED_FOR, DemoFiles.CSV, "RM-4103-as-sent");
    say(
        """
        6. THE SAME LIST, corrected. Seat 24 was an alternate, moved up at 01:50, whom nobody had
           checked: he may not be sent to Honduras. Seat 4 is covered by a promise to a court.
        """);
    screen(ExitCode.HELD, DemoFiles.CSV_CORRECTED, "RM-4103");
  }

  private void twoPersons() {
    say(
        """
        7. TWO TO WEAKEN. Somebody says that the stay of step 3 was vacated. One person can propose
           that and cannot make it so; whoever proposed it cannot be the second person.
        """);
    String proposal =
        record(
                ExitCode.NOTHING_HELD,
                "add",
                "PROTECTION_ENDED",
                "--object",
                STAY,
                "--field",
                "event.protection=" + STAY,
                "--field",
                "event.type=VACATED",
                "--field",
                "event.at=2026-03-12T02:10:00-04:00",
                "--by",
                "r.okafor")
            .strip();
    record(ExitCode.NO_ANSWER, "approve", proposal, "--by", "r.okafor");
    record(ExitCode.NOTHING_HELD, "proposals");
  }

  private void handOver() {
    say(
        """
        8. FOR THE COURT. The stay as it was recorded, and what was answered about its flight, in a
           folder that carries its own proofs. Who typed it in is withheld; the proofs hold all the
           same.
        """);
    String stay =
        position(
            record(
                ExitCode.NOTHING_HELD, "show", "--kind", "PROTECTION_RECORDED", "--object", STAY));
    String screened =
        position(record(ExitCode.NOTHING_HELD, "show", "--kind", "SCREENED", "--object", FLIGHT));
    record(ExitCode.NOTHING_HELD, "show", stay);
    record(
        ExitCode.NOTHING_HELD,
        "bundle",
        stay,
        screened,
        "--withhold",
        "entry.by",
        "--purpose",
        "26-90417, 15th Cir.",
        "--out",
        "bundle",
        "--by",
        "m.reyes");
    publishedLog();
    say(
        """
        9. CHECK US WITHOUT TRUSTING US. No server, no database, no network: the slip of the first
           flight, the bundle, and the whole log.
        """);
    String slip = "slips/" + DemoOutput.slipOf(folder, "RM4101");
    run(ExitCode.NOTHING_HELD, "verify", slip, "bundle", "log", "--trust", KEY_OF_THE_LOG);
    say(
        """
        And the same slip with HOLD changed into something else:
        """);
    DemoOutput.alter(folder, slip, "altered.slip");
    run(ExitCode.HELD, "verify", "altered.slip", "--trust", KEY_OF_THE_LOG);
  }

  private void publishedLog() {
    DemoOutput.gatherSlips(folder);
    DemoOutput.copyLog(folder);
  }

  private static String position(String listed) {
    return listed.strip().split(" ", 2)[0];
  }

  private void ending() {
    say(
        """
        WHERE TO LOOK NEXT
          answers/RM-4102/RM-4102.html   the page for the desk; it prints on paper
          answers/RM-4102/RM-4102.edi    the reply to the carrier (CUSRES), without names or reasons
          slips/                         what was asked and answered, with proof; a page and a file each
          bundle/                        for a court: entries, proofs, a draft certificate, instructions
          log/                           the published log; serve it as it is, it tells nothing of anyone
          report.pdf, report.docx        the status report, for a person to sign and file; also .html, .json
          incomplete/report.pdf          the same as first drafted: what is missing stands on page one
          return.html                    the return as of 20 May 2025: where nothing happened is drawn
          record/                        the record itself: its database and its keys
          MANIFEST.sha256                the sums of all the others
        Change one seat in a list, run its command again, and that answer alone changes. On your own
        files leave out --at, so that you ask as of now:
          holdfast screen MANIFEST --registry REGISTRY
        The same people at a desk in your browser, with somebody in each role:
          holdfast serve --example
        """);
  }

  String record(ExitCode expected, String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of("record", command));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--record", DemoOutput.RECORD));
    return run(expected, arguments.toArray(String[]::new));
  }

  private void screen(ExitCode expected, String manifest, String answers, String... more) {
    List<String> arguments = new ArrayList<>(List.of("screen", manifest));
    arguments.addAll(List.of(more));
    arguments.addAll(
        List.of("--registry", DemoFiles.REGISTRY, "--trust", DemoFiles.KEY, "--at", AT));
    arguments.addAll(
        List.of("--record", DemoOutput.RECORD, "--by", "r.okafor", "--out", "answers/" + answers));
    run(expected, arguments.toArray(String[]::new));
  }

  /// Runs a command whose answer goes into a file, as a shell would put it there.
  void save(String file, String... arguments) {
    out.println("$ holdfast " + typed(arguments) + " > " + file);
    DemoOutput.write(folder, file, answer(ExitCode.NOTHING_HELD, false, arguments));
    out.println();
  }

  /// Runs a command and shows all that it writes.
  ///
  /// @return what it wrote to standard output
  String run(ExitCode expected, String... arguments) {
    out.println("$ holdfast " + typed(arguments));
    String answered = answer(expected, true, arguments);
    out.println();
    return answered;
  }

  private String answer(ExitCode expected, boolean shown, String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream answered = new ByteArrayOutputStream();
    Terminal inner =
        new Terminal(
            new PrintStream(new Both(answered, printed), true, StandardCharsets.UTF_8),
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            terminal.clock(),
            folder,
            settings(arguments[0]),
            terminal.interactive(),
            terminal.width());
    int code = runner.run(inner, List.of(arguments));
    if (shown) {
      out.print(printed.toString(StandardCharsets.UTF_8));
    }
    out.println("(exit code " + code + ")");
    if (code != expected.number()) {
      terminal.err().println("holdfast: this command was to end with " + expected.number());
      asTold = false;
    }
    out.flush();
    return answered.toString(StandardCharsets.UTF_8);
  }

  /// A command as a shell takes it.
  private static String typed(String... arguments) {
    return Arrays.stream(arguments)
        .map(word -> word.contains(" ") ? "\"" + word + "\"" : word)
        .collect(Collectors.joining(" "));
  }

  /// The story's answers do not hang on whom this user trusts. The log that is begun here becomes
  /// one that the user knows, so that its slips can be checked later.
  private Path settings(String command) {
    return Set.of("record", "verify").contains(command)
        ? terminal.settings()
        : folder.resolve("no-settings");
  }

  /// Writes everything twice.
  private static final class Both extends OutputStream {
    private final OutputStream first;
    private final OutputStream second;

    private Both(OutputStream first, OutputStream second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public void write(int b) throws IOException {
      first.write(b);
      second.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      first.write(bytes, from, length);
      second.write(bytes, from, length);
    }
  }

  void say(String text) {
    out.println(text);
  }
}
