// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.board;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.review.OperationDrafts;
import org.holdfast.service.desk.Desk;
import org.holdfast.web.page.Viewer;

/// A departure as it is reported: when, and who left.
final class ReportedDeparture {
  private ReportedDeparture() {}

  /// The instant of a local time in the zone of the desk; empty where it is none, or is not over.
  static Optional<Instant> at(Viewer viewer, String text) {
    try {
      return Optional.of(LocalDateTime.parse(text.strip()).atZone(viewer.zone()).toInstant())
          .filter(time -> !time.isAfter(viewer.now()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// Records who left.
  ///
  /// @param left one for each seat; none is refused before: a departure with nobody on it would
  ///   close the operation and raise no alarm
  static void record(
      Desk desk, OperationDrafts drafts, String operation, Instant at, List<String> left) {
    byte[] list = (String.join("\n", left) + "\n").getBytes(StandardCharsets.UTF_8);
    Draft draft =
        drafts.departed(
            new Draft.IdempotencyKey("desk:" + UUID.randomUUID()),
            operation,
            at,
            left.size(),
            Draft.Document.of(list));
    if (desk.record(List.of(draft)).size() != 1) {
      throw new IllegalStateException("one draft is one entry");
    }
  }
}
