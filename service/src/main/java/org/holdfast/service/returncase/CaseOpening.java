// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.returncase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.view.CaseFacts;
import org.holdfast.casefile.view.ReturnCaseView;
import org.holdfast.service.ActFailure;
import org.holdfast.service.record.CaseEntries;
import org.holdfast.service.record.Recording;
import org.holdfast.tlog.digest.Sha256;

/// A case that is opened by hand.
public final class CaseOpening {
  private CaseOpening() {}

  /// The drafts that open a case of which the record holds nothing. Whoever opens another one under
  /// the same name at the same moment is refused.
  ///
  /// @param file the case as a file, with its id, which a reader found whole
  /// @param subject the person, under whose key it is sealed
  /// @throws ActFailure where it cannot be recorded
  public static List<Draft> drafts(Tree.Members file, SubjectId subject, ActorId by, Instant now) {
    ObjectId id = CaseEntries.id(file);
    String key = "case:" + Sha256.of(id.value().getBytes(UTF_8)).hex() + ":opened:";
    try {
      List<Draft> drafts = new ArrayList<>();
      for (Entry.Whole entry : CaseFacts.of(file, new ReturnCaseView(id), by, now, subject)) {
        drafts.add(Recording.draft(new Draft.IdempotencyKey(key + drafts.size()), entry));
      }
      return List.copyOf(drafts);
    } catch (IllegalArgumentException e) {
      throw CaseChange.cannotBeRecorded(e);
    }
  }
}
