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
import org.holdfast.casefile.record.Draft;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.service.ActFailure;

/// Brings files of facts into the record.
public final class ReceivedFacts {
  private ReceivedFacts() {}

  /// The drafts that record a file's digest and its facts: what takes two people is proposed.
  ///
  /// @param kind what the file is, as its entry says
  /// @param entries the entries that record its facts
  public static List<Draft> drafts(
      ReceivedFile received, String kind, List<Entry.Whole> entries, ActorId by, Instant now) {
    List<Draft> drafts = new ArrayList<>();
    String key = "import:" + received.sha256().substring(0, 32) + ":" + UUID.randomUUID() + ":";
    drafts.add(document(received, kind, by, now, key));
    for (Entry.Whole entry : entries) {
      try {
        drafts.add(Recording.draft(new Draft.IdempotencyKey(key + drafts.size()), entry));
      } catch (IllegalArgumentException e) {
        throw cannotBeRecorded(received, e);
      }
    }
    return List.copyOf(drafts);
  }

  /// That a file says what cannot be recorded.
  public static ActFailure cannotBeRecorded(ReceivedFile received, IllegalArgumentException why) {
    return new ActFailure(
        ActFailure.Ground.NO_ANSWER,
        received.name() + " cannot be recorded here: " + why.getMessage() + ".");
  }

  /// The file's digest. The file itself names everybody at once, so it is not kept whole beside
  /// entries that can be erased one by one.
  private static Draft document(
      ReceivedFile received, String kind, ActorId by, Instant now, String key) {
    Head head =
        new Head(
            EntryKind.DOCUMENT_RECEIVED, by, now, Matter.NONE, null, Head.Compartment.ORDINARY);
    return Draft.of(
        new Draft.IdempotencyKey(key + "file"),
        new Entry.Whole(
            head,
            List.of(
                Field.text("document.kind", kind),
                Field.text("document.sha256", received.sha256()),
                Field.number("document.bytes", received.size()))));
  }
}
