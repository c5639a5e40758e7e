// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.report.filing.Sheet;
import org.holdfast.report.statusreport.VerdictTable;
import org.holdfast.report.words.Language;
import org.holdfast.service.file.OwnerFile;
import org.holdfast.service.returncase.ReportPapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `holdfast report draft`.
@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Write a status report out as PDF, DOCX, HTML and JSON.",
    description = {
      "%nAlways writes it. A report that may not be final says INCOMPLETE on every page and what is"
          + " missing on the first, so that no deadline is missed for it. Nothing is signed: that is"
          + " for a person. What belongs under seal goes into an annex of its own.%n"
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   it may be made final          10  it may not, and says so on every page",
      "  20  the file could not be read whole; above 20: usage or system",
      "",
      "Examples:",
      "  holdfast report draft case.json --out filing",
      "  holdfast report draft case.json --out filing --sheet a4 --language es"
    })
final class DraftCommand implements Callable<Integer> {

  /// Which sizes of paper there are.
  enum Size {
    LETTER,
    A4;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Mixin private CaseInput input = new CaseInput();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the files go. Default: this folder.")
  private Path out = Path.of("");

  @Option(
      names = "--sheet",
      paramLabel = "letter|a4",
      description = "The size of the pages. Default: letter.")
  private Size size = Size.LETTER;

  @Option(
      names = "--language",
      paramLabel = "en|es",
      description =
          "es writes a courtesy copy in Spanish: translations where they are given, the English"
              + " words where they are not. Default: en.")
  private Language language = Language.ENGLISH;

  @Option(
      names = "--draft",
      description = "Say DRAFT on every page, though the report may be made final.")
  private boolean draft;

  DraftCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReportPapers papers =
        ReportPapers.of(Submissions.of(terminal, input), sheet(), language, draft);
    List<String> names = papers.names();
    names.forEach(name -> terminal.out().println(write(name, papers.file(name).orElseThrow())));
    papers.annexNames().stream().filter(name -> !names.contains(name)).forEach(this::withdraw);
    terminal.err().println(VerdictTable.headline(papers.verdict()));
    return (papers.verdict().finalizable() ? ExitCode.NOTHING_HELD : ExitCode.HELD).number();
  }

  /// An annex of an earlier draft does not stay beside one that seals nothing.
  private void withdraw(String name) {
    try {
      Files.deleteIfExists(terminal.at(out).resolve(name));
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CANNOT_CREATE,
          name + " is of an earlier draft and cannot be deleted. Delete it.");
    }
  }

  private Sheet sheet() {
    return switch (size) {
      case LETTER -> Sheet.LETTER;
      case A4 -> Sheet.A4;
    };
  }

  private Path write(String name, byte[] bytes) {
    Path file = out.resolve(name);
    try {
      OwnerFile.replace(terminal.at(out).resolve(name), bytes);
      return file;
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CANNOT_CREATE,
          file + " cannot be written there. Choose another folder with --out.");
    }
  }
}
