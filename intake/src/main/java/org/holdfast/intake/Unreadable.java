// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;

/// The reading of a file that is of no form that its reader knows: nobody in it, and one problem.
final class Unreadable {
  private Unreadable() {}

  static Reading<Manifest> manifest(ReceivedFile file, FileForm form) {
    var nobody =
        new Manifest(
            "",
            null,
            ZoneOffset.UTC,
            Place.Unstated.UNSTATED,
            Place.Unstated.UNSTATED,
            Movement.Stops.Unstated.UNSTATED,
            List.of(),
            Movement.Authority.UNSTATED,
            "",
            null,
            List.of());
    return reading(file, nobody, form, "a manifest in JSON, CSV, XLSX or PAXLST");
  }

  static Reading<Registry> registry(ReceivedFile file, FileForm form) {
    var nobody =
        new Registry(
            file.sha256(),
            Instant.EPOCH,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return reading(file, nobody, form, "a registry in JSON or CSV");
  }

  static Reading<List<RemovalRow>> removals(ReceivedFile file, FileForm form) {
    return reading(file, List.of(), form, "a list of removals in CSV or XLSX");
  }

  private static <T> Reading<T> reading(
      ReceivedFile file, T nobody, FileForm form, String expected) {
    var problem =
        new Problem(
            Problem.Code.UNREADABLE_FILE,
            Position.of(file.name()),
            form.words(),
            expected,
            "Save it in one of these forms (docs/formats), or get it again from whoever sent it.");
    var accounting = new Accounting(file.name(), file.sha256(), file.size(), 0, null, 0);
    return new Reading<>(nobody, accounting, List.of(problem), List.of());
  }
}
