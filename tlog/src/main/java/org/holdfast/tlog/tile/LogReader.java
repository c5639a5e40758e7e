// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.tlog.tree.Frontier;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.HashSource;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.Subtree;
import org.holdfast.tlog.tree.TreeSize;

/// Reads entries, and hashes for proofs, from the files of a log.
///
/// What it gives is what lies there, unchecked: a proof made from altered tiles does not verify. It
/// keeps the tiles it read last and serves one thread.
public final class LogReader implements HashSource {
  /// Tiles kept in memory; a proof in a tree of 2^32 leaves needs 4 levels twice.
  private static final int KEPT = 64;

  private final LogFiles files;
  private final TreeSize size;
  private final Map<LogFile.Tile, List<Hash>> kept = new LinkedHashMap<>();

  /// @param size of the tree that the files are read for, as a checkpoint states it
  public LogReader(LogFiles files, TreeSize size) {
    this.files = files;
    this.size = size;
  }

  /// The size that it reads for.
  public TreeSize size() {
    return size;
  }

  @Override
  public Hash hash(Subtree subtree) {
    int level = subtree.level() / 8;
    int within = subtree.level() % 8;
    long first = subtree.index() << within;
    int from = (int) (first % LogFile.FULL);
    List<Hash> tile = tile(LogFile.Tile.in(size, level, first / LogFile.FULL));
    return Frontier.EMPTY.appendAll(tile.subList(from, from + (1 << within))).root();
  }

  /// An entry.
  ///
  /// @throws LogFilesException where its bundle is missing or is none
  public Entry entry(LeafIndex index) {
    if (!size.has(index)) {
      throw new IllegalArgumentException("the tree has no leaf at this index");
    }
    LogFile.Bundle bundle = LogFile.Bundle.in(size, index.value() / LogFile.FULL);
    return bundle(bundle).get((int) (index.value() % LogFile.FULL));
  }

  /// The entries of a bundle, in their order.
  List<Entry> bundle(LogFile.Bundle bundle) {
    Optional<List<Entry>> exact =
        files.read(bundle.path()).map(bytes -> entries(bundle, bytes, bundle.width()));
    return exact.orElseGet(() ->
        files
            .read(bundle.fullPath())
            .map(bytes -> entries(bundle, bytes, LogFile.FULL).subList(0, bundle.width()))
            .orElseThrow(() -> missing(bundle)));
  }

  /// The hashes of a tile. A log may have dropped a partial tile once the full one is there.
  List<Hash> tile(LogFile.Tile tile) {
    List<Hash> present = kept.remove(tile);
    List<Hash> hashes = present == null ? readTile(tile) : present;
    kept.put(tile, hashes);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return hashes;
  }

  private List<Hash> readTile(LogFile.Tile tile) {
    Optional<List<Hash>> exact =
        files.read(tile.path()).map(bytes -> hashes(tile, bytes, tile.width()));
    return exact.orElseGet(() ->
        files
            .read(tile.fullPath())
            .map(bytes -> hashes(tile, bytes, LogFile.FULL).subList(0, tile.width()))
            .orElseThrow(() -> missing(tile)));
  }

  private static List<Hash> hashes(LogFile file, byte[] bytes, int width) {
    return Contents.tile(bytes, width)
        .orElseThrow(() -> new LogFilesException("a tile has not its length", file.path()));
  }

  private static List<Entry> entries(LogFile file, byte[] bytes, int width) {
    return Contents.bundle(bytes, width)
        .orElseThrow(() -> new LogFilesException("a bundle has not its entries", file.path()));
  }

  private static LogFilesException missing(LogFile file) {
    return new LogFilesException("a file of the log is missing", file.path());
  }
}
