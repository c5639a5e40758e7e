// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.report.slip.Logging;
import org.holdfast.report.slip.RecordedSlip;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.proof.ProofFile;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.MemoryTree;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;
import org.jspecify.annotations.Nullable;

/// A log of five invented entries, and bundles of some of them; the same each time.
///
/// @param key the log's key
public record SmallBundle(NoteSigner key) {
  static final byte[] ORDER =
      "ORDER: petitioner shall not be removed.\r\n\u00a7 1 \u0000 end"
          .getBytes(StandardCharsets.UTF_8);

  /// The entries' lines; the last holds a document.
  private static final List<List<Field>> ENTRIES =
      List.of(
          List.of(Field.text("entry.kind", "SOURCE_DECLARED"), Field.text("source.id", "ca2")),
          List.of(Field.text("entry.kind", "SCREENED"), Field.number("screening.hold", 3)),
          List.of(
              Field.text("entry.kind", "PERSON_REGISTERED"),
              Field.text("person.name", "J\u00f3rdi")),
          List.of(Field.text("entry.kind", "READ")),
          List.of(
              Field.text("entry.kind", "DOCUMENT_RECEIVED"),
              Field.text("document.name", "order (1).pdf"),
              Field.text(BundleEntry.DOCUMENT_FIELD, Sha256.of(ORDER).hex())));

  /// The one in `holdfast.example/record`.
  public static SmallBundle usual() {
    return new SmallBundle(RecordedSlip.log());
  }

  /// A bundle of these entries; of each, the first `hidden` lines are withheld.
  public Bundle of(int hidden, int... positions) {
    List<List<Disclosure>> disclosures = new ArrayList<>();
    List<Leaf> leaves = new ArrayList<>();
    Random random = new Random(4);
    MemoryTree tree = new MemoryTree();
    for (List<Field> fields : ENTRIES) {
      disclosures.add(fields.stream().map(field -> Disclosure.of(field, random)).toList());
      leaves.add(Leaf.of(disclosures.getLast(), random));
      tree.append(TreeHasher.leafOf(leaves.getLast().bytes()));
    }
    var origin = new Origin(key.verifier().name().value());
    SignedNote checkpoint =
        OpenedCheckpoint.sign(new Checkpoint(origin, new TreeHead(tree.size(), tree.root())), key);
    List<BundleEntry> entries = new ArrayList<>();
    for (int position : positions) {
      List<Disclosure> all = disclosures.get(position);
      @Nullable BundleDocument document =
          position == 4
              ? new BundleDocument("order (1).pdf", () -> new ByteArrayInputStream(ORDER))
              : null;
      entries.add(
          new BundleEntry(
              position,
              leaves.get(position),
              all.subList(Math.min(hidden, all.size() - 1), all.size()),
              ProofFile.prove(new LeafIndex(position), checkpoint, tree).format(),
              document));
    }
    return new Bundle(
        entries,
        checkpoint.format(),
        new Logging.Logged(origin, key.verifier()),
        "log " + key.verifier().format() + "\nquorum none\n",
        List.of(
            new CustodyEvent(
                4,
                Map.of(
                    CustodyEvent.Column.EVENT, "RECEIVED",
                    CustodyEvent.Column.AT, "2025-05-07T13:40:00Z",
                    CustodyEvent.Column.HOW, "=docket 23-7792, entry 41"))),
        new Bundle.Issue(
            "Exhibit 4, Franklin v. Veragua",
            Instant.parse("2026-03-12T06:14:00Z"),
            "duty.desk",
            "Holdfast 0.1.0"));
  }
}
