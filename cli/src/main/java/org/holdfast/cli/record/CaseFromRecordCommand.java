// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.view.ReturnCaseView;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.service.file.OwnerFile;
import org.holdfast.service.record.CaseEntries;
import org.holdfast.service.record.RecordFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast record case`.
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Make a case file from the record, for case and report.",
    description =
        "%nWhat was proposed and not approved is not in it. With --position the case is made as it"
            + " was before that entry. The file names a person: its owner alone may read it.%n")
final class CaseFromRecordCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  @Parameters(paramLabel = "CASE", description = "The case's id.")
  private String id = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The case file; it must not be there yet.")
  private Path out = Path.of("");

  @Option(
      names = "--position",
      paramLabel = "N",
      description = "As of this position: from the entries before it.")
  private @Nullable Long position;

  CaseFromRecordCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordFolder folder = record.open(terminal)) {
      long size = folder.file().size();
      long end = position == null ? size : Math.min(position, size);
      ReturnCaseView view = CaseEntries.view(folder.file(), new ObjectId(id), end);
      if (!view.known()) {
        throw new CommandFailure(
            ExitCode.NO_ANSWER, "The record has no case of this id before entry " + end + ".");
      }
      if (view.erased()) {
        terminal.err().println("Something of the case was erased; it is shown without that.");
      }
      write(TreeJson.format(view.file()));
      terminal.out().println(out);
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private void write(String text) {
    try {
      OwnerFile.write(terminal.at(out), text);
    } catch (java.io.IOException e) {
      throw new CommandFailure(
          ExitCode.CANNOT_CREATE, out + " cannot be written, or is there already.");
    }
  }
}
