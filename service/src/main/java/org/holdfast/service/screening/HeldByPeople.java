// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.screening;

import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.review.ReviewView;
import org.holdfast.casefile.screening.OperationAnswer;

/// What people hold, applied to an answer that a registry alone gave.
public final class HeldByPeople {
  private HeldByPeople() {}

  /// The answer with every seat on hold that somebody holds in the record. What two people released
  /// stays on hold here: a release is bound to what the desk watches.
  public static OperationAnswer in(CaseFile record, OperationAnswer answer) {
    String operation = answer.manifest().name();
    ReviewView view = new ReviewView();
    record.about(new ObjectId(operation)).forEach(view::take);
    return answer.holding(seat -> view.isHeld(operation, seat));
  }
}
