// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeSize;

/// Checks all files of a log against its signed checkpoint: every entry is hashed, every tile is
/// computed anew from the entries and compared, and the root must be the one that was signed.
///
/// It streams: memory does not grow with the log.
public final class LogCheck {
  /// Defects that are listed; the check goes on and counts the others.
  private static final int LISTED = 20;

  private final LogFiles files;
  private final TreeSize size;
  private final Progress progress;
  private final TreeHasher hasher = new TreeHasher();
  private final List<Defect> defects = new ArrayList<>();
  private long found;

  private LogCheck(LogFiles files, TreeSize size, Progress progress) {
    this.files = files;
    this.size = size;
    this.progress = progress;
  }

  /// Is told how far the check is.
  @FunctionalInterface
  public interface Progress {
    /// Some more entries are checked.
    ///
    /// @param done entries checked
    /// @param of entries in all
    void checked(long done, long of);
  }

  /// Where the files do not say what the checkpoint says.
  public sealed interface Defect {
    /// The file's path within the log.
    String path();

    /// The file as a whole: it is missing, has the wrong length, or is not what it must be.
    record InFile(String path, String why) implements Defect {}

    /// One entry, or the hash that stands for it.
    record InEntry(String path, LeafIndex entry, String why) implements Defect {}
  }

  /// What came of the check.
  public sealed interface Checked {

    /// Everything is there and leads to the root that was signed.
    record Whole(OpenedCheckpoint.Verified checkpoint) implements Checked {}

    /// Something was altered or is missing.
    ///
    /// @param first the first defects, in the order of the log
    /// @param count of all defects that were found
    record Defective(List<Defect> first, long count) implements Checked {
      public Defective {
        first = List.copyOf(first);
      }
    }
  }

  /// Checks a log.
  ///
  /// @param log the key that its checkpoint must be signed by
  /// @throws LogFilesException where a file that is there cannot be read
  public static Checked check(LogFiles files, NoteVerifier log, Progress progress) {
    Optional<byte[]> note = files.read(LogFile.CHECKPOINT);
    if (note.isEmpty()) {
      return broken("there is no checkpoint");
    }
    return switch (OpenedCheckpoint.open(note.get(), log)) {
      case OpenedCheckpoint.Verified verified ->
          new LogCheck(files, verified.checkpoint().size(), progress).run(verified);
      case OpenedCheckpoint.NotSigned _ -> broken("the log's key did not sign it");
      case OpenedCheckpoint.BadSignature _ -> broken("the signature fails");
      case OpenedCheckpoint.Malformed(var why) -> broken(why);
    };
  }

  private static Checked broken(String why) {
    return new Checked.Defective(List.of(new Defect.InFile(LogFile.CHECKPOINT, why)), 1);
  }

  private Checked run(OpenedCheckpoint.Verified checkpoint) {
    Edge edge = new Edge(TreeSize.EMPTY, List.of(), this::compare);
    while (edge.size().compareTo(size) < 0) {
      LogFile.Bundle bundle = LogFile.Bundle.in(size, edge.size().value() / LogFile.FULL);
      Optional<List<Entry>> entries = entries(bundle);
      if (entries.isEmpty()) {
        // Without its entries nothing above them can be computed.
        return new Checked.Defective(defects, found);
      }
      entries.get().forEach(entry -> edge.append(entry.leaf(hasher)));
      progress.checked(edge.size().value(), size.value());
    }
    edge.partials(this::compare);
    if (!edge.head().equals(checkpoint.checkpoint().head())) {
      report(
          new Defect.InFile(
              LogFile.CHECKPOINT, "the entries do not lead to the root that was signed"));
    }
    return found == 0 ? new Checked.Whole(checkpoint) : new Checked.Defective(defects, found);
  }

  private Optional<List<Entry>> entries(LogFile.Bundle bundle) {
    Optional<byte[]> bytes = bytes(bundle);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<Entry>> entries = Contents.bundle(bytes.get(), widthOf(bundle));
    if (entries.isEmpty()) {
      report(new Defect.InFile(pathOf(bundle), "it does not hold the entries that it must"));
    }
    comparePartials(bundle, bytes.get());
    return entries.map(all -> all.subList(0, bundle.width()));
  }

  /// Compares a tile with what the entries make of it.
  private void compare(LogFile.Tile tile, List<Hash> expected) {
    Optional<byte[]> bytes = bytes(tile);
    if (bytes.isEmpty()) {
      return;
    }
    byte[] computed = Contents.ofTile(expected);
    byte[] present = bytes.get();
    if (present.length != widthOf(tile) * Hash.LENGTH) {
      report(new Defect.InFile(pathOf(tile), "it has not the length that its path says"));
      return;
    }
    int at = Arrays.mismatch(Arrays.copyOf(present, computed.length), computed);
    if (at >= 0) {
      report(differing(tile, at / Hash.LENGTH));
    }
    comparePartials(tile, computed);
  }

  /// Partial files of smaller trees were served, so they too must say the same.
  private void comparePartials(LogFile file, byte[] expected) {
    for (int width : files.partialWidths(file)) {
      String path = file.fullPath() + ".p/" + width;
      if (width >= file.width() || path.equals(pathOf(file))) {
        continue;
      }
      byte[] bytes = files.read(path).orElseGet(() -> new byte[0]);
      boolean isPrefix =
          bytes.length <= expected.length
              && Arrays.equals(bytes, Arrays.copyOf(expected, bytes.length));
      boolean hasWidth =
          switch (file) {
            case LogFile.Tile _ -> bytes.length == width * Hash.LENGTH;
            case LogFile.Bundle _ -> Contents.bundle(bytes, width).isPresent();
          };
      if (!isPrefix || !hasWidth) {
        report(new Defect.InFile(path, "it is not the beginning of the file that followed it"));
      }
    }
  }

  /// Where a tile is of leaf hashes, the defect is placed at the entry.
  private Defect differing(LogFile.Tile tile, int hash) {
    return tile.level() == 0
        ? new Defect.InEntry(
            pathOf(tile),
            new LeafIndex(tile.index() * LogFile.FULL + hash),
            "the entry and the hash that stands for it differ")
        : new Defect.InFile(pathOf(tile), "hash %d is not that of the tile below".formatted(hash));
  }

  /// The bytes of a file or of the full one that replaced it; a missing one is reported.
  private Optional<byte[]> bytes(LogFile file) {
    Optional<byte[]> bytes = files.read(pathOf(file));
    if (bytes.isEmpty()) {
      report(new Defect.InFile(file.path(), "it is missing"));
    }
    return bytes;
  }

  private String pathOf(LogFile file) {
    return isReplaced(file) ? file.fullPath() : file.path();
  }

  private int widthOf(LogFile file) {
    return isReplaced(file) ? LogFile.FULL : file.width();
  }

  private boolean isReplaced(LogFile file) {
    return !file.isFull()
        && !files.partialWidths(file).contains(file.width())
        && files.read(file.path()).isEmpty()
        && files.read(file.fullPath()).isPresent();
  }

  private void report(Defect defect) {
    found++;
    if (defects.size() < LISTED) {
      defects.add(defect);
    }
  }
}
