// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.holdfast.linkage.IndexFile;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.RegistryIndex;
import org.holdfast.linkage.file.IndexFileException;

/// What it takes to keep an index in a file.
///
/// A reader would get this wrong: the file is opened right after it was written, when the system
/// still has it in memory. From a disk that is slower than the hash, it takes as long as the disk.
///
/// @param writeSeconds until it was written and forced to the disk
/// @param openSeconds until it was verified and could be searched
/// @param bytes how long the file is
public record Kept(double writeSeconds, double openSeconds, long bytes) {

  /// Writes an index to a temporary file, opens it, and deletes it.
  static Kept of(RegistryIndex index, LongSupplier clock) {
    try {
      Path folder = Files.createTempDirectory("holdfast-index-");
      Path file = folder.resolve("measured");
      try {
        long started = clock.getAsLong();
        IndexFile.write(file, index, "measured");
        long written = clock.getAsLong();
        RegistryIndex opened = IndexFile.open(file, "measured", LinkageModel.shipped());
        long ended = clock.getAsLong();
        if (opened.bytes() != index.bytes()) {
          throw new IllegalStateException("what was opened is not what was written");
        }
        return new Kept((written - started) / 1e9, (ended - written) / 1e9, Files.size(file));
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder for temporary files cannot be used", e);
    } catch (IndexFileException e) {
      throw new IllegalStateException("the index could not be kept in a file", e);
    }
  }
}
