// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake;

import java.util.List;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.intake.lists.RemovalTable;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;

/// Reads a list of executed removals of any form that the product knows
/// (`docs/formats/violations.md`).
public final class RemovalFile {
  private RemovalFile() {}

  /// Reads the whole file, by the form of its bytes and never by its name. It never throws for bad
  /// input: every row that stands in the file is in the reading, readable or not.
  public static Reading<List<RemovalRow>> read(ReceivedFile file, ManifestOptions options) {
    FileForm form = FileForm.of(file);
    return switch (form) {
      case TEXT, XLSX -> RemovalTable.read(file, options);
      case JSON, EDIFACT, EMPTY, MARKUP, PDF, XLS, BINARY -> Unreadable.removals(file, form);
    };
  }
}
