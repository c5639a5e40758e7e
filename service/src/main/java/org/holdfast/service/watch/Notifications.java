// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.watch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.review.OperationDrafts;
import org.holdfast.service.desk.Desk;
import org.holdfast.service.desk.Founding;

/// Whom the desk tells of seats, by which way. That they were told is an entry of the record.
enum Notifications {
  /// Every open screen shows it.
  SCREEN("every open screen"),
  /// Nobody at the gate has seen a hold: whoever is on duty is to call it.
  ESCALATION("duty reviewer and duty counsel");

  private final String to;

  Notifications(String to) {
    this.to = to;
  }

  /// The line of an entry that says by which way.
  static final String BY = "notification.by";

  Draft draft(String operation, List<String> seats, SubjectId papers, Instant now) {
    if (seats.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to tell");
    }
    return new OperationDrafts(Founding.MACHINE, now, papers)
        .notified(
            new Draft.IdempotencyKey("told:" + UUID.randomUUID()),
            operation,
            to + ", " + seats.size() + " seats",
            name());
  }

  void send(Desk desk, String operation, List<String> seats, SubjectId papers) {
    Draft draft = draft(operation, seats, papers, desk.clock().instant());
    if (desk.record(List.of(draft)).size() != 1) {
      throw new IllegalStateException("a notification is one entry");
    }
  }
}
