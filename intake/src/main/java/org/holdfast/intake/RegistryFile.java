// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake;

import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.intake.json.RegistryJson;
import org.holdfast.intake.lists.RegistryCsv;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;

/// Reads a registry of any form that the product knows (`docs/formats/registry.md`).
public final class RegistryFile {
  private RegistryFile() {}

  /// Reads the whole file, by the form of its bytes and never by its name. It never throws for bad
  /// input: the reading has everything that could be read and every problem.
  public static Reading<Registry> read(ReceivedFile file, RegistryOptions options) {
    FileForm form = FileForm.of(file);
    return switch (form) {
      case JSON -> RegistryJson.read(file, options);
      case TEXT -> RegistryCsv.read(file, options);
      case XLSX, EDIFACT, EMPTY, MARKUP, PDF, XLS, BINARY -> Unreadable.registry(file, form);
    };
  }
}
