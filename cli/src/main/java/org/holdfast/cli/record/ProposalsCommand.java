// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `holdfast record proposals`.
@Command(
    name = "proposals",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "List what waits for a second person.")
final class ProposalsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  ProposalsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<Long, Head> open = new TreeMap<>();
    try (RecordFolder folder = record.open(terminal)) {
      Recording.each(folder.file(), stored -> take(open, stored));
    }
    open.forEach((position, head) ->
        terminal
            .out()
            .println(
                String.format(
                    Locale.ROOT,
                    "%6d  %s  %-22s proposed by %s",
                    position,
                    head.recordedAt().truncatedTo(ChronoUnit.SECONDS),
                    head.matter().theObject().value(),
                    head.by().value())));
    if (open.isEmpty()) {
      terminal.err().println("Nothing waits for a second person.");
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private static void take(Map<Long, Head> open, StoredEntry stored) {
    if (stored.entry() instanceof Entry.Whole(var head, var _)) {
      Long carriedOut = head.proposal();
      if (carriedOut != null) {
        open.remove(carriedOut);
      }
      if (head.kind() == EntryKind.PROPOSED) {
        open.put(stored.position(), head);
      } else if (head.kind() == EntryKind.PROPOSAL_WITHDRAWN) {
        open.remove(Long.valueOf(head.matter().theObject().value()));
      }
    }
  }
}
