// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.CaseTrees;
import org.holdfast.casefile.view.CaseFacts;
import org.holdfast.casefile.view.ReturnCaseView;
import org.holdfast.service.ActFailure;

/// Return cases in the record.
public final class CaseEntries {
  private CaseEntries() {}

  /// The entries that a case file adds to the record.
  public static List<Entry.Whole> of(Tree.Members file, CaseFile known, ActorId by, Instant now) {
    return of(file, view(known, id(file), known.size()), by, now);
  }

  /// The entries that a case file adds to what is known of its case.
  public static List<Entry.Whole> of(
      Tree.Members file, ReturnCaseView known, ActorId by, Instant now) {
    return CaseFacts.of(file, known, by, now, new SubjectId(UUID.randomUUID()));
  }

  /// The name of the case of a file.
  ///
  /// @throws ActFailure where it has none, or one that the record cannot find it by
  public static ObjectId id(Tree.Members file) {
    String id = CaseTrees.text(file, "id");
    if (id.isEmpty()) {
      throw new ActFailure(
          ActFailure.Ground.NO_ANSWER,
          "The case has no id. Give it one: the record finds it by that.");
    }
    try {
      return new ObjectId(id);
    } catch (IllegalArgumentException e) {
      throw new ActFailure(
          ActFailure.Ground.NO_ANSWER,
          "The id of the case cannot be a name in the record: " + e.getMessage() + ".");
    }
  }

  /// A case as of a position.
  ///
  /// @throws ActFailure where an entry may not be read here: a duty could be missing
  public static ReturnCaseView view(CaseFile file, ObjectId id, long end) {
    ReturnCaseView view = new ReturnCaseView(id);
    try {
      Recording.each(file, end, view::take);
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
        "The record has entries that may not be read here, and a case without them could miss a"
            + " duty. Nothing was made of it.");
  }
}
