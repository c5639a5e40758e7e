// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.record.Draft;

/// A file that is brought in, as one batch: an entry that names it, then its facts. What takes two
/// people is proposed.
public final class ImportDrafts {
  private static final int DIGITS = 32;

  private ImportDrafts() {}

  /// The drafts of an import.
  ///
  /// @param kind what the file is, as its entry says: `registry`, `return case`
  /// @param file how much of it was read
  /// @param entries its facts
  /// @throws IllegalArgumentException if an entry cannot be recorded; the message says why without
  ///   a value of it
  public static List<Draft> of(
      String kind, Accounting file, List<Entry.Whole> entries, ActorId by, Instant at) {
    String key = "import:" + file.sha256().substring(0, DIGITS) + ":" + UUID.randomUUID() + ":";
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Draft.of(new Draft.IdempotencyKey(key + "file"), received(kind, file, by, at)));
    for (Entry.Whole entry : entries) {
      Draft.IdempotencyKey one = new Draft.IdempotencyKey(key + drafts.size());
      drafts.add(
          entry.head().kind().takesTwo()
              ? Draft.proposing(one, entry.head(), entry)
              : Draft.of(one, entry));
    }
    return List.copyOf(drafts);
  }

  /// The file's digest. The file itself names everybody at once, so it is not kept whole beside
  /// entries that can be erased one by one.
  private static Entry.Whole received(String kind, Accounting file, ActorId by, Instant at) {
    Head head =
        new Head(EntryKind.DOCUMENT_RECEIVED, by, at, Matter.NONE, null, Head.Compartment.ORDINARY);
    return new Entry.Whole(
        head,
        List.of(
            Field.text("document.kind", kind),
            Field.text("document.sha256", file.sha256()),
            Field.number("document.bytes", file.bytesIn())));
  }
}
