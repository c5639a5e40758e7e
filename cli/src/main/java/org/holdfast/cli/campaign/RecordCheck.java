// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.postgres.publish.Published;
import org.holdfast.postgres.schema.Projections;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.tile.LogCheck;
import org.holdfast.tlog.tile.LogReader;
import org.holdfast.tlog.tree.Consistency;
import org.holdfast.tlog.tree.ConsistencyProof;
import org.holdfast.tlog.tree.Frontier;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;

/// Everything that must hold after a kill, by other paths than the program's own where there are
/// any.
final class RecordCheck {
  private static final int AT_A_TIME = 1_000;

  private final OpenRecord record;
  private final CaseFile file;
  private final Ledger.Noted noted;
  private final List<String> faults = new ArrayList<>();

  /// The root at each size, from the leaves alone.
  private final Map<Long, String> roots = new TreeMap<>();

  private long size;

  /// @param file opened on the record
  RecordCheck(OpenRecord record, CaseFile file) throws IOException {
    this.record = record;
    this.file = file;
    this.noted = Ledger.read(record.epoch().ledger());
  }

  /// What does not hold; empty is what it should be.
  ///
  /// @param from entries are opened from this position on
  List<String> faults(long from) throws IOException {
    leaves();
    heads();
    checkpoints();
    for (Projections.Difference found : Projections.differences(record.database())) {
      faults.add("projection " + found);
    }
    erasures();
    entries(from);
    publication();
    return List.copyOf(faults);
  }

  /// How many entries there are.
  long size() {
    return size;
  }

  private void must(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
  }

  private void leaves() {
    Frontier frontier = Frontier.EMPTY;
    TreeHasher hasher = new TreeHasher();
    roots.put(0L, frontier.root().hex());
    for (Leaf leaf : read()) {
      must(leaf.position() == size, "position " + leaf.position() + " follows " + (size - 1));
      String digest = Sha256.of(leaf.bytes()).hex();
      String acknowledged = noted.leaves().get(leaf.position());
      must(
          acknowledged == null || acknowledged.equals(digest),
          "another leaf at acknowledged position " + leaf.position());
      frontier = frontier.append(hasher.leaf(leaf.bytes()));
      size++;
      roots.put(size, frontier.root().hex());
    }
    for (long position : noted.leaves().keySet()) {
      must(position < size, "acknowledged position " + position + " is missing");
    }
  }

  /// A row of `leaves`.
  private record Leaf(long position, String text) {
    byte[] bytes() {
      return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
  }

  private List<Leaf> read() {
    return record
        .database()
        .read(
            List.of(),
            connection -> {
              List<Leaf> all = new ArrayList<>();
              try (PreparedStatement query =
                      connection.prepareStatement(
                          "SELECT * FROM holdfast.leaves(0, 9223372036854775807)");
                  ResultSet row = query.executeQuery()) {
                while (row.next()) {
                  String text =
                      new String(row.getBytes(2), java.nio.charset.StandardCharsets.ISO_8859_1);
                  all.add(new Leaf(row.getLong(1), text));
                }
              }
              return all;
            });
  }

  private void heads() {
    must(record.number("SELECT size FROM holdfast.log_state()") == size, "the head has no count");
    must(record.number("SELECT entries FROM holdfast.entry_count()") == size, "entries miscounted");
    must(
        record.number("SELECT beyond_last FROM holdfast.entry_count()") == size,
        "there is a gap in positions");
    must(
        root("SELECT root FROM holdfast.log_state()").equals(roots.get(size)),
        "the frontier's root is not that of the leaves");
  }

  private String root(String sql) {
    return record
        .database()
        .read(
            List.of(),
            connection -> {
              try (PreparedStatement query = connection.prepareStatement(sql);
                  ResultSet row = query.executeQuery()) {
                row.next();
                return Hash.of(row.getBytes(1)).hex();
              }
            });
  }

  /// What is stored and what was ever seen: one root for a size, and the root of the leaves, so
  /// that each tree is the last one grown longer.
  private void checkpoints() {
    must(noted.second().isEmpty(), "two roots were seen for sizes " + noted.second());
    noted.roots().forEach(this::checkpoint);
    record
        .database()
        .<Map<Long, String>>read(
            List.of(),
            connection -> {
              Map<Long, String> stored = new TreeMap<>();
              try (PreparedStatement query =
                      connection.prepareStatement("SELECT size, root FROM holdfast.checkpoint");
                  ResultSet row = query.executeQuery()) {
                while (row.next()) {
                  stored.put(row.getLong(1), Hash.of(row.getBytes(2)).hex());
                }
              }
              return stored;
            })
        .forEach(this::checkpoint);
  }

  private void checkpoint(long at, String root) {
    must(root.equals(roots.get(at)), "the checkpoint of size " + at + " has another root");
  }

  private void erasures() {
    must(
        record.number(
                "SELECT count(*) FROM holdfast.erasure x LEFT JOIN holdfast.data_key k"
                    + " ON k.subject = x.subject WHERE k.wrapped IS NOT NULL"
                    + " OR k.wrapped_mac IS NOT NULL OR k.gone_at IS NULL")
            == 0,
        "the key of somebody erased is there");
    must(
        record.number("SELECT count(*) FROM holdfast.erasure") >= noted.erased().size(),
        "an acknowledged erasure is missing");
  }

  private void entries(long from) {
    for (long at = from; at < size; at += AT_A_TIME) {
      for (StoredEntry entry : file.read(at, AT_A_TIME)) {
        opens(entry);
      }
    }
  }

  /// Of whom an erasure is recorded nothing opens, and of all others everything.
  private void opens(StoredEntry entry) {
    boolean erased =
        switch (entry.entry()) {
          case Entry.Erased(var head) -> mustBeErased(head, true);
          case Entry.Whole(var head, var _) -> mustBeErased(head, false);
          case Entry.Redacted _ -> throw new IllegalStateException("the record redacts nothing");
        };
    if (head(entry).kind() == EntryKind.DOCUMENT_RECEIVED) {
      must(
          file.document(entry.position()).isPresent() != erased,
          "the document at " + entry.position() + " is missing, or opens");
    }
  }

  private boolean mustBeErased(Head head, boolean is) {
    Matter matter = head.matter();
    boolean about =
        matter.subject() != null
            && head.kind() != EntryKind.ERASED
            && !(head.kind() == EntryKind.PROPOSED
                && matter.theObject().value().equals(EntryKind.ERASED.name()));
    boolean must = about && isErased(matter.theSubject().value().toString());
    must(must == is, "an entry of kind " + head.kind() + (is ? " does not open" : " opens"));
    return is;
  }

  private boolean isErased(String subject) {
    return noted.erased().contains(subject)
        || record.number("SELECT count(*) FROM holdfast.erasure WHERE subject = '" + subject + "'")
            == 1;
  }

  private static Head head(StoredEntry entry) {
    return switch (entry.entry()) {
      case Entry.Erased(var head) -> head;
      case Entry.Whole(var head, var _) -> head;
      case Entry.Redacted _ -> throw new IllegalStateException("the record redacts nothing");
    };
  }

  /// Publishes what there is, and checks the whole log as anybody would.
  private void publication() throws IOException {
    Published published = record.publisher().publish();
    must(
        published instanceof Published.Served || published instanceof Published.Unchanged,
        "it does not publish: " + published);
    if (LogCheck.check(record.epoch().log(), record.epoch().signer().verifier(), (_, _) -> {})
        instanceof LogCheck.Checked.Whole(var opened)) {
      TreeHead head = opened.checkpoint().head();
      checkpoint(head.size().value(), head.root().hex());
      must(head.size().value() == size, "the log has not every entry");
      noted.roots().forEach((at, root) -> grown(at, root, head));
      try (Ledger ledger = new Ledger(record.epoch().ledger())) {
        ledger.checkpoint(head);
      }
    } else {
      faults.add("the published log is not whole");
    }
  }

  /// The tiles themselves prove it.
  private void grown(long at, String root, TreeHead head) {
    TreeSize from = new TreeSize(at);
    must(
        at == 0
            || ConsistencyProof.prove(
                        from, head.size(), new LogReader(record.epoch().log(), head.size()))
                    .verify(Hash.ofHex(root), head.root())
                instanceof Consistency.Consistent,
        "the checkpoint of size " + at + " was not grown longer");
  }
}
