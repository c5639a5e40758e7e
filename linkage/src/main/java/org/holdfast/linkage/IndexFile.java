// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.nio.file.Path;
import org.holdfast.linkage.file.IndexFileException;
import org.holdfast.linkage.file.Provenance;
import org.holdfast.linkage.file.SealedFile;
import org.holdfast.linkage.file.SectionSink;

/// A [RegistryIndex] in a file, so that a start need not build it: docs/formats/index-file.md.
///
/// It is personal data, readable by its owner alone, and one that others can read or change is
/// refused. So is one that differs in a bit from what was written, or that was built from another
/// version of the registry or by another model. Nobody is looked up in a file that was not verified
/// whole, and nothing that happens to the file afterwards changes an answer.
///
/// A reader would get this wrong: that a file is whole does not say who wrote it. Whoever has the
/// owner's rights can write another one.
public final class IndexFile {

  private IndexFile() {}

  /// Writes an index; the file is there whole or not at all, in place of one that was there before.
  ///
  /// @param registryVersion the version of the registry it was built from, 1 to 1,024 characters
  /// @throws IndexFileException if the operating system fails, or the file system has no
  ///   permissions
  public static void write(Path file, RegistryIndex index, String registryVersion)
      throws IndexFileException {
    var sections = new SectionSink();
    index.write(sections);
    SealedFile.write(
        file, new Provenance(registryVersion, index.size(), index.model().provenance()), sections);
  }

  /// Opens an index that was written.
  ///
  /// @param registryVersion the version of the registry in use
  /// @param model the model in use; its thresholds may be lower than those it was written with,
  ///   since nothing in the file depends on them
  /// @throws IndexFileException if the file is not to be used
  public static RegistryIndex open(Path file, String registryVersion, LinkageModel model)
      throws IndexFileException {
    var expected = new SealedFile.Expected(registryVersion, model.provenance());
    return RegistryIndex.read(SealedFile.open(file, expected), model);
  }
}
