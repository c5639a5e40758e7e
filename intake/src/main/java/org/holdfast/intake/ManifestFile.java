// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake;

import java.util.List;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.json.ManifestJson;
import org.holdfast.intake.lists.ManifestCsv;
import org.holdfast.intake.lists.ManifestTable;
import org.holdfast.intake.lists.ManifestXlsx;
import org.holdfast.intake.paxlst.Paxlst;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;

/// Reads a manifest of any form that the product knows (`docs/formats/manifest.md`).
public final class ManifestFile {
  private ManifestFile() {}

  /// The columns that a table with one row per seat may have.
  public static List<String> columns() {
    return ManifestTable.FORMAT.columns();
  }

  /// The names of a table's columns as written; empty where the file is no table.
  public static List<String> header(ReceivedFile file) {
    return switch (FileForm.of(file)) {
      case XLSX, TEXT -> ManifestTable.header(file);
      case JSON, EDIFACT, EMPTY, MARKUP, PDF, XLS, BINARY -> List.of();
    };
  }

  /// Reads the whole file, by the form of its bytes and never by its name. It never throws for bad
  /// input: there is at least one reading, with everybody who could be read and every problem.
  ///
  /// @return one reading for each operation in the file; JSON and PAXLST may hold several
  public static List<Reading<Manifest>> read(ReceivedFile file, ManifestOptions options) {
    FileForm form = FileForm.of(file);
    return switch (form) {
      case JSON -> ManifestJson.read(file, options);
      case XLSX -> List.of(ManifestXlsx.read(file, options));
      case EDIFACT -> Paxlst.read(file, options);
      case TEXT -> List.of(ManifestCsv.read(file, options));
      case EMPTY, MARKUP, PDF, XLS, BINARY -> List.of(Unreadable.manifest(file, form));
    };
  }
}
