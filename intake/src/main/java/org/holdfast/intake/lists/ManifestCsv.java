// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.table.CsvTable;

/// Reads a manifest from a CSV file with one row per seat.
public final class ManifestCsv {
  private ManifestCsv() {}

  /// Reads a manifest; every row that stands in the file is a seat, readable or not.
  public static Reading<Manifest> read(ReceivedFile file, ManifestOptions options) {
    return ManifestTable.read(
        CsvTable.read(file, ManifestTable.FORMAT.meaning(options.columns())), options);
  }
}
