// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.people.protection;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.view.TraceView;

/// The words that a protection rests on, as the entry holds them that recorded it.
///
/// @param words the words
/// @param document where they stand; empty where that is not stated
/// @param entry the entry
record Rests(String words, String document, long entry) {

  /// Every words that the record has of it: typed in with it, or heard in a notice.
  static List<Rests> of(CaseFile file, List<TraceView.Trace> traces) {
    List<Rests> rests = new ArrayList<>();
    for (TraceView.Trace trace : traces) {
      EntryKind kind = trace.head().kind();
      if (kind == EntryKind.PROTECTION_RECORDED || kind == EntryKind.NOTICE_RECEIVED) {
        List<Field> fields = fields(file, trace.position());
        String words = line(fields, "rests.words") + line(fields, "notice.words");
        if (!words.isEmpty()) {
          rests.add(
              new Rests(
                  words,
                  line(fields, "rests.document") + line(fields, "notice.caller"),
                  trace.position()));
        }
      }
    }
    return rests;
  }

  private static List<Field> fields(CaseFile file, long position) {
    List<StoredEntry> read = file.read(position, 1);
    return !read.isEmpty() && read.getFirst().entry() instanceof Entry.Whole(var _, var fields)
        ? fields
        : List.of();
  }

  private static String line(List<Field> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(Field::text)
        .findFirst()
        .orElse("");
  }
}
