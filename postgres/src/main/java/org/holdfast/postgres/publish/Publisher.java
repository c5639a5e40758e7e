// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.publish;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.Step;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.publish.Published.Reason;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tile.Entry;
import org.holdfast.tlog.tile.LogFile;
import org.holdfast.tlog.tile.LogFilesException;
import org.holdfast.tlog.tile.LogFolder;
import org.holdfast.tlog.tile.LogReader;
import org.holdfast.tlog.tile.LogWriter;
import org.holdfast.tlog.tree.Consistency;
import org.holdfast.tlog.tree.ConsistencyProof;
import org.holdfast.tlog.tree.Frontier;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;

/// Publishes the record as a log in a folder. One publishes at a time, whichever process it is in;
/// killed at any point, the next one goes on from there.
///
/// The root is computed twice before anything is signed: by the tiles, and from the leaves alone;
/// and both must be the database's. A corrupted hash that is signed once can never be repaired
/// (DigiCert Yeti, 2022).
public final class Publisher {
  /// The name of the advisory lock: "holdfast" in ASCII.
  private static final long LOCK = 0x686f_6c64_6661_7374L;

  private final Database database;
  private final LogSource source;
  private final LogFolder folder;
  private final NoteSigner signer;
  private final Progress progress;

  /// What this process has computed from leaves alone, and published.
  private Frontier computed = Frontier.EMPTY;

  /// @param database as the application, with two connections or more
  /// @param signer the log's key; its name is the log's origin
  public Publisher(Database database, LogFolder folder, NoteSigner signer) {
    this(database, folder, signer, Progress.UNWATCHED);
  }

  /// A publisher that somebody looks on at.
  ///
  /// @param database as the application, with two connections or more
  /// @param signer the log's key; its name is the log's origin
  public Publisher(Database database, LogFolder folder, NoteSigner signer, Progress progress) {
    this.database = database;
    this.source = new LogSource(database);
    this.folder = folder;
    this.signer = signer;
    this.progress = progress;
  }

  /// Publishes what was recorded since the last time.
  public synchronized Published publish() {
    return database.read(
        List.of(),
        connection -> holdsLock(connection) ? publishAlone() : new Published.AnotherPublishes());
  }

  private static boolean holdsLock(Connection connection) throws SQLException {
    try (PreparedStatement call =
        connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
      call.setLong(1, LOCK);
      try (ResultSet row = call.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private Published publishAlone() {
    progress.reached(Step.PUBLICATION_BEGUN);
    LogSource.State state = source.state();
    return switch (served()) {
      case OpenedCheckpoint.Verified verified -> after(verified.checkpoint().head(), state);
      case OpenedCheckpoint.Malformed _ when folder.read(LogFile.CHECKPOINT).isEmpty() ->
          after(TreeHead.EMPTY, state);
      case OpenedCheckpoint.Malformed _,
          OpenedCheckpoint.NotSigned _,
          OpenedCheckpoint.BadSignature _ ->
          new Published.Refused(Reason.NOT_OURS);
    };
  }

  private OpenedCheckpoint served() {
    byte[] note = folder.read(LogFile.CHECKPOINT).orElseGet(() -> new byte[0]);
    return OpenedCheckpoint.open(note, signer.verifier());
  }

  /// Goes on after what is served; where a checkpoint was stored and not served, serves that one
  /// first.
  private Published after(TreeHead served, LogSource.State state) {
    TreeHead stored = state.stored() == null ? TreeHead.EMPTY : state.stored();
    if (served.size().compareTo(stored.size()) > 0) {
      return new Published.Refused(Reason.ROLLED_BACK);
    }
    if (served.size().equals(stored.size())) {
      if (!served.equals(stored)) {
        return new Published.Refused(Reason.FORKED);
      }
      return state.head().size().equals(served.size())
          ? new Published.Unchanged(served)
          : extend(served, state.head(), Optional.empty());
    }
    Optional<SignedNote> kept = LogSource.parsed(state.note()).filter(note -> isOurs(note, stored));
    if (kept.isEmpty()) {
      return new Published.Refused(Reason.NOT_OURS);
    }
    Published first = extend(served, stored, kept);
    return first instanceof Published.Served && !state.head().equals(stored)
        ? extend(stored, state.head(), Optional.empty())
        : first;
  }

  /// @param note what was signed for the new head before; empty where it is to be signed now
  private Published extend(TreeHead from, TreeHead to, Optional<SignedNote> note) {
    Frontier fromLeaves = fromLeaves(from, to.size());
    if (!fromLeaves.head().equals(to)) {
      return new Published.Refused(Reason.ROOT_DIFFERS);
    }
    progress.reached(Step.ROOT_COMPUTED);
    Optional<LogWriter> tiles = tiles(from, to);
    if (tiles.isEmpty()) {
      return new Published.Refused(Reason.TILES_DIFFER);
    }
    progress.reached(Step.BEFORE_SIGNING);
    SignedNote signed = note.orElseGet(() -> sign(to));
    progress.reached(Step.SIGNED);
    Optional<SignedNote> stored = source.store(to, signed);
    if (stored.isEmpty()) {
      return new Published.Refused(Reason.FORKED);
    }
    if (!isOurs(stored.get(), to)) {
      return new Published.Refused(Reason.NOT_OURS);
    }
    progress.reached(Step.CHECKPOINT_STORED);
    tiles.get().publish(stored.get());
    progress.reached(Step.CHECKPOINT_SERVED);
    computed = fromLeaves;
    return new Published.Served(to, stored.get());
  }

  private SignedNote sign(TreeHead head) {
    Origin origin = new Origin(signer.verifier().name().value());
    return OpenedCheckpoint.sign(new Checkpoint(origin, head), signer);
  }

  /// Whether our key signed this note, for this tree. What the database keeps is not taken at its
  /// word: whoever may store a checkpoint there could have put anything.
  private boolean isOurs(SignedNote note, TreeHead head) {
    byte[] bytes = note.format().getBytes(StandardCharsets.UTF_8);
    return OpenedCheckpoint.open(bytes, signer.verifier()) instanceof OpenedCheckpoint.Verified v
        && v.checkpoint().head().equals(head);
  }

  /// The frontier from the leaves alone. Where the leaves before do not lead to what was published,
  /// it is that of nothing.
  private Frontier fromLeaves(TreeHead from, TreeSize to) {
    Frontier before = computed.head().equals(from) ? computed : grown(Frontier.EMPTY, from.size());
    return before.head().equals(from) ? grown(before, to) : Frontier.EMPTY;
  }

  private Frontier grown(Frontier start, TreeSize to) {
    Grown grown = new Grown(start);
    source.leaves(start.size(), to, grown::add);
    return grown.frontier;
  }

  /// A frontier that leaves are added to.
  private static final class Grown {
    private final TreeHasher hasher = new TreeHasher();
    private Frontier frontier;

    private Grown(Frontier start) {
      this.frontier = start;
    }

    private void add(Entry leaf) {
      frontier = frontier.append(leaf.leaf(hasher));
    }
  }

  /// Writes the tiles, and holds them against both heads; empty where they do not lead to them.
  private Optional<LogWriter> tiles(TreeHead from, TreeHead to) {
    try {
      LogWriter writer = LogWriter.open(folder, from);
      source.leaves(
          from.size(),
          to.size(),
          leaf -> {
            writer.append(leaf);
            progress.reached(Step.LEAF_IN_TILES);
          });
      boolean same = writer.flush().equals(to);
      progress.reached(Step.TILES_WRITTEN);
      return same && isGrown(from, to) ? Optional.of(writer) : Optional.empty();
    } catch (LogFilesException e) {
      return Optional.empty();
    }
  }

  /// Whether the tiles prove the new tree to be the old one grown longer. From nothing, nothing
  /// follows.
  private boolean isGrown(TreeHead from, TreeHead to) {
    return from.equals(TreeHead.EMPTY)
        || ConsistencyProof.prove(from.size(), to.size(), new LogReader(folder, to.size()))
                .verify(from.root(), to.root())
            instanceof Consistency.Consistent;
  }
}
