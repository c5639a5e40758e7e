// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryText;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `holdfast record show`.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Show entries in their canonical text; without positions, list what is there.")
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  @Parameters(paramLabel = "POSITION", description = "Which entries, from 0.")
  private List<Long> positions = new ArrayList<>();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordFolder folder = record.open(terminal)) {
      if (positions.isEmpty()) {
        Recording.each(folder.file(), stored -> terminal.out().println(line(stored)));
      }
      for (long position : positions) {
        List<StoredEntry> read = folder.file().read(position, 1);
        if (read.isEmpty()) {
          throw new CommandFailure(
              ExitCode.NO_ANSWER,
              "There is no entry at "
                  + position
                  + " that you may read; the record has "
                  + folder.file().size()
                  + ".");
        }
        terminal.out().print(EntryText.format(read.getFirst().entry()));
      }
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private static String line(StoredEntry stored) {
    return switch (stored.entry()) {
      case Entry.Whole(var head, var _) -> line(stored.position(), head, "");
      case Entry.Erased(var head) -> line(stored.position(), head, "  erased");
      case Entry.Redacted _ -> stored.position() + "  redacted";
    };
  }

  private static String line(long position, Head head, String more) {
    return String.format(
        Locale.ROOT,
        "%6d  %s  %-22s %s%s",
        position,
        head.recordedAt(),
        head.kind(),
        head.by().value(),
        more);
  }
}
