// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.cli.options.Trust;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.ProgressLine;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.cli.terminal.TrustedKeys;
import org.holdfast.service.verify.Examination;
import org.holdfast.service.verify.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast verify`: is it as it was recorded? It needs no server, no database and no network.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tell whether a slip, a bundle or a log is as it was recorded.",
    description = {
      "%nTells by its content what it is given: a slip or its page, a bundle (a folder with"
          + " bagit.txt), or a log (a folder with checkpoint). Says in plain words what is proven"
          + " and what is not. Needs no server and no network.%n"
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   verified: unaltered, and signed by a key you trust",
      "  10  altered, or unproven: treat every seat as HOLD",
      "  20  unreadable            Of several, the worst decides.",
      "",
      "Examples:",
      "  holdfast verify RM-1107.slip --trust court-filing.key",
      "  holdfast verify bundle/ log/ --format json"
    })
public final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "SLIP|BUNDLE|LOG",
      arity = "1..*",
      description = "What to check; several may be given.")
  private List<Path> things = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
  private Form format = Form.TEXT;

  @Mixin private Trust trust = new Trust();

  /// @param terminal where it runs
  public VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The forms of the verdicts.
  private enum Form {
    TEXT,
    JSON;

    /// The word that a user types.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    var examination = new Examination(this::follow, trust.keys(terminal, TrustedKeys.Role.LOG));
    List<Verdict> verdicts =
        things.stream().map(thing -> examination.of(thing.toString(), terminal.at(thing))).toList();
    terminal
        .out()
        .print(
            switch (format) {
              case TEXT -> VerdictText.text(verdicts, terminal.width());
              case JSON -> VerdictText.json(verdicts);
            });
    return verdicts.stream()
        .map(verdict -> exitCode(verdict).number())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// With what the command ends.
  static ExitCode exitCode(Verdict verdict) {
    return switch (verdict.outcome()) {
      case VERIFIED -> ExitCode.NOTHING_HELD;
      case NOBODY_KNOWN_SIGNED, PAGE_DIFFERS, DIGEST_ONLY, ALTERED -> ExitCode.HELD;
      case UNREADABLE -> ExitCode.NOT_ACCOUNTED_FOR;
    };
  }

  private Examination.Following follow(String what, String unit) {
    var line = new ProgressLine(terminal, what, unit);
    return new Examination.Following() {
      @Override
      public void done(int done, int of) {
        line.done(done, of);
      }

      @Override
      public void close() {
        line.close();
      }
    };
  }
}
