// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;

/// Publishes a log into a folder: entries are appended, [#flush] writes what a tree of the new size
/// needs, and [#publish] puts the signed checkpoint before readers, last of all.
///
/// One writer at a time; that is the caller's to see to. Appending the same entries again after a
/// crash writes the same files. Between `flush` and `publish` the caller signs, stores what it
/// signed, and asks witnesses.
public final class LogWriter {
  private final LogFolder folder;
  private final TreeHasher hasher = new TreeHasher();
  private final Edge edge;
  private final List<Entry> bundle;
  private final Set<String> written = new TreeSet<>();
  private TreeHead flushed;

  private LogWriter(LogFolder folder, TreeSize size, List<List<Hash>> tiles, List<Entry> bundle) {
    this.folder = folder;
    this.edge = new Edge(size, tiles, this::writeTile);
    this.bundle = new ArrayList<>(bundle);
    this.flushed = edge.head();
  }

  /// Continues a log.
  ///
  /// @param published what was flushed last: the size to go on from, and the root that the folder's
  ///   tiles must have; [TreeHead#EMPTY] for a new log
  /// @throws LogFilesException where the folder's files do not lead to that root
  public static LogWriter open(LogFolder folder, TreeHead published) {
    TreeSize size = published.size();
    LogReader reader = new LogReader(folder, size);
    List<List<Hash>> tiles = new ArrayList<>();
    for (int level = 0; level < Long.BYTES && size.value() >>> (8 * level) > 0; level++) {
      long hashes = size.value() >>> (8 * level);
      tiles.add(
          hashes % LogFile.FULL == 0
              ? List.of()
              : reader.tile(LogFile.Tile.in(size, level, hashes / LogFile.FULL)));
    }
    List<Entry> bundle =
        size.value() % LogFile.FULL == 0
            ? List.of()
            : reader.bundle(LogFile.Bundle.in(size, size.value() / LogFile.FULL));
    LogWriter writer = new LogWriter(folder, size, tiles, bundle);
    if (!writer.flushed.equals(published)) {
      throw new LogFilesException("the tiles do not lead to the root of the tree", "tile");
    }
    return writer;
  }

  /// Takes one more entry; full files are written at once.
  public void append(Entry entry) {
    bundle.add(entry);
    if (bundle.size() == LogFile.FULL) {
      writeBundle();
      bundle.clear();
    }
    edge.append(entry.leaf(hasher));
  }

  /// Writes the partial files and brings all to disk.
  ///
  /// @return the size and the root of the tree, as the files now have it: what is to be signed
  public TreeHead flush() {
    if (!bundle.isEmpty()) {
      writeBundle();
    }
    edge.partials(this::writeTile);
    written.forEach(folder::sync);
    written.clear();
    flushed = edge.head();
    return flushed;
  }

  /// Puts a signed checkpoint before readers.
  ///
  /// @param checkpoint of the tree that was flushed last; its signatures are the caller's to check
  /// @throws LogFilesException where a checkpoint of a larger tree, or of another tree of the same
  ///   size, has been published: a log never goes back and never parts
  public void publish(SignedNote checkpoint) {
    Checkpoint next =
        Checkpoint.parse(checkpoint.text())
            .orElseThrow(() -> new IllegalArgumentException("the note is not a checkpoint"));
    if (!next.head().equals(flushed)) {
      throw new IllegalArgumentException("the checkpoint is not of the tree that was flushed");
    }
    Optional<Checkpoint> last =
        folder
            .read(LogFile.CHECKPOINT)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .map(note -> note.substring(0, note.lastIndexOf("\n\n") + 1))
            .flatMap(Checkpoint::parse);
    if (last.isPresent()
        && (last.get().size().compareTo(next.size()) > 0
            || (last.get().size().equals(next.size()) && !last.get().root().equals(next.root())))) {
      throw new LogFilesException("a later checkpoint has been published", LogFile.CHECKPOINT);
    }
    folder.write(LogFile.CHECKPOINT, checkpoint.format().getBytes(StandardCharsets.UTF_8));
    folder.sync(LogFile.CHECKPOINT);
  }

  private void writeBundle() {
    long index = edge.size().value() / LogFile.FULL;
    write(new LogFile.Bundle(index, bundle.size()), Contents.ofBundle(bundle));
  }

  /// The length is a precondition: a full tile's path never gets fewer hashes.
  private void writeTile(LogFile.Tile tile, List<Hash> hashes) {
    if (hashes.size() != tile.width()) {
      throw new IllegalStateException("a tile has not the hashes that its path says");
    }
    write(tile, Contents.ofTile(hashes));
  }

  private void write(LogFile file, byte[] bytes) {
    folder.writeOnce(file.path(), bytes);
    written.add(file.path());
  }
}
