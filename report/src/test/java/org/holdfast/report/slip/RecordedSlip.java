// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.proof.ProofFile;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.MemoryTree;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;

/// A slip recorded in a small log, with keys and salts that are the same each time.
///
/// @param body its lines
/// @param disclosures of its entry
/// @param leaf of its entry
/// @param proof the proof file
public record RecordedSlip(String body, List<Disclosure> disclosures, Leaf leaf, ProofFile proof) {
  /// The log's name.
  public static final String ORIGIN = "holdfast.example/record";

  static final int POSITION = 4;
  static final int SIZE = 7;

  /// A key that is the same each time.
  public static NoteSigner signer(String name, int seed) {
    return NoteSigner.generate(new KeyName(name), new Seeded(seed));
  }

  /// The log's key.
  public static NoteSigner log() {
    return signer(ORIGIN, 1);
  }

  static RecordedSlip of(OperationAnswer answer, NoteSigner key) {
    return of(answer, key, List.of());
  }

  static RecordedSlip of(OperationAnswer answer, NoteSigner key, List<Field> further) {
    return of(answer, key, "SCREENED", further);
  }

  /// @param kind of the entry
  static RecordedSlip of(OperationAnswer answer, NoteSigner key, String kind, List<Field> further) {
    var name = new Origin(key.verifier().name().value());
    String body = SlipText.body(answer, new Logging.Logged(name, key.verifier()));
    if (!(SlipBody.parse(body) instanceof SlipBody.Parsed.Read(var read))) {
      throw new AssertionError("a body can be read");
    }
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("entry.recordedAt", "2025-05-07T13:30:02Z"));
    fields.add(Field.text(SlipText.DIGEST_FIELD, read.digest().hex()));
    fields.add(Field.text(SlipText.KIND_FIELD, kind));
    fields.addAll(further);
    Random random = new Random(9);
    List<Disclosure> disclosures =
        fields.stream().map(field -> Disclosure.of(field, random)).toList();
    Leaf leaf = Leaf.of(disclosures, random);
    return new RecordedSlip(body, disclosures, leaf, proof(leaf, name, key));
  }

  private static ProofFile proof(Leaf leaf, Origin origin, NoteSigner key) {
    MemoryTree tree = new MemoryTree();
    for (int i = 0; i < SIZE; i++) {
      tree.append(TreeHasher.leafOf(i == POSITION ? leaf.bytes() : new byte[] {(byte) i}));
    }
    var head = new TreeHead(tree.size(), tree.root());
    var checkpoint = OpenedCheckpoint.sign(new Checkpoint(origin, head), key);
    return ProofFile.prove(new LeafIndex(POSITION), checkpoint, tree);
  }

  String text() {
    return SlipText.withProof(body, disclosures, leaf, proof.format());
  }

  private static final class Seeded extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final Random random;

    Seeded(int seed) {
      this.random = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
      random.nextBytes(bytes);
    }
  }
}
