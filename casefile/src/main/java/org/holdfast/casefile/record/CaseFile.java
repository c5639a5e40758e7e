// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;

/// The record: entries, one after another, none ever changed.
///
/// A reader would get this wrong: [#append] answers `Recorded` only once the entry is on disk. When
/// no answer comes, ask again with the same key; it is recorded once.
public interface CaseFile {

  /// Records entries, all of them or, where one is refused, none.
  ///
  /// @return one answer for each draft; where one is refused, a single `Refused`
  List<Appended> append(List<Draft> drafts);

  /// Records one entry.
  default Appended append(Draft draft) {
    return append(List.of(draft)).getFirst();
  }

  /// The same record, as somebody who is signed in acts on it. What is recorded without that
  /// releases nobody.
  CaseFile as(SignedIn signedIn);

  /// How many entries there are.
  long size();

  /// Entries in order, as far as this reader may see them.
  ///
  /// @param from the first position
  /// @param most at most so many
  List<StoredEntry> read(long from, int most);

  /// Every entry whose head names this object, in order, as far as this reader may see them.
  List<StoredEntry> about(ObjectId object);

  /// The document that an entry received; empty where it received none, or it was erased.
  Optional<Draft.Document> document(long position);

  /// Destroys the key of a person whose erasure is recorded: from then on nobody can read what was
  /// sealed under it.
  ///
  /// @return empty when it is destroyed, or was before; else why not
  Optional<Refusal> destroyKey(SubjectId subject);
}
