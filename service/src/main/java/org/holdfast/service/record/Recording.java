// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.record;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.service.ActFailure;

/// Asking the record from a terminal: a refusal becomes the command's own.
public final class Recording {
  private static final int AT_A_TIME = 1_000;

  private Recording() {}

  /// Records all of it, or says why not.
  ///
  /// @return the position of each
  public static List<Long> all(CaseFile file, List<Draft> drafts) {
    List<Long> positions = new ArrayList<>();
    for (Appended answer : file.append(drafts)) {
      positions.add(
          switch (answer) {
            case Appended.Recorded(var position) -> position;
            case Appended.RecordedBefore(var position) -> position;
            case Appended.Refused(var refusal) ->
                throw new ActFailure(
                    ActFailure.Ground.NO_ANSWER,
                    "Nothing was recorded: " + refusal.sentence() + " [" + refusal.name() + "]");
          });
    }
    return List.copyOf(positions);
  }

  /// The draft of an entry: what takes two people is proposed, all else is recorded at once.
  ///
  /// @throws IllegalArgumentException where its lines do not say what its head says
  public static Draft draft(Draft.IdempotencyKey key, Entry.Whole entry) {
    return entry.head().kind().takesTwo()
        ? Draft.proposing(key, entry.head(), entry)
        : Draft.of(key, entry);
  }

  /// Every entry in order, to the end of the record as it stands now.
  public static void each(CaseFile file, java.util.function.Consumer<StoredEntry> reader) {
    each(file, file.size(), reader);
  }

  /// Every entry before a position, in order; a registry lacks nothing that was recorded.
  ///
  /// @throws ActFailure where an entry may not be read here: what it protects would be missing
  public static RegistryView registry(CaseFile file, long end) {
    RegistryView view = new RegistryView();
    try {
      each(file, end, view::take);
    } catch (IllegalArgumentException e) {
      throw incomplete();
    }
    if (view.position() != end) {
      throw incomplete();
    }
    return view;
  }

  private static ActFailure incomplete() {
    return new ActFailure(
        ActFailure.Ground.HELD,
        "The record has entries that may not be read here, and a registry without them could miss a"
            + " protection. Nothing was made of it.");
  }

  /// Every entry before a position, in order.
  public static void each(
      CaseFile file, long end, java.util.function.Consumer<StoredEntry> reader) {
    for (long from = 0; from < end; from += AT_A_TIME) {
      file.read(from, (int) Math.min(AT_A_TIME, end - from)).forEach(reader);
    }
  }

  /// Who acts, as the user names them.
  public static ActorId actor(String name) {
    try {
      return new ActorId(name);
    } catch (IllegalArgumentException e) {
      throw new ActFailure(
          ActFailure.Ground.USAGE,
          name.length() + " characters are no name of an" + " actor: " + e.getMessage() + ".");
    }
  }
}
