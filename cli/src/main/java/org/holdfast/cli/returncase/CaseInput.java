// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import java.nio.file.Path;
import java.time.Instant;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.InputFile;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.intake.returncase.CaseJson;
import org.holdfast.intake.returncase.ReadCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The case that a command is about, and the time as of which it is asked.
final class CaseInput {
  @Parameters(paramLabel = "CASE", description = "The case, JSON.")
  private Path file = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "INSTANT",
      description =
          "Use only what was known by then, such as 2025-05-07T10:00:00-04:00. Default: now; of a"
              + " report that is not filed, its due time.")
  private @Nullable Instant asOf;

  /// The time as of which it is asked.
  Instant asOf(Terminal terminal) {
    return asOf == null ? terminal.clock().instant() : asOf;
  }

  /// Whether a time was given.
  boolean asOfStated() {
    return asOf != null;
  }

  /// The case. One that cannot be accounted for to the last field is used for nothing.
  ReadCase read(Terminal terminal) {
    Reading<ReadCase> reading = CaseJson.read(InputFile.read(terminal, file));
    reading.notes().forEach(note -> terminal.err().println(note.where() + ": " + note.sentence()));
    if (!reading.whole()) {
      reading.problems().forEach(problem -> terminal.err().println(problem.sentence()));
      throw new CommandFailure(
          ExitCode.NOT_ACCOUNTED_FOR,
          file
              + " could not be read whole, and nothing was made of it. Its problems are above;"
              + " docs/formats/case.md describes the format.");
    }
    return reading.value();
  }
}
