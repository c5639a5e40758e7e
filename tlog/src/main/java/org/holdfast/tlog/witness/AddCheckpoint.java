// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.witness;

import java.util.List;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.tree.ConsistencyProof;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.HashSource;
import org.holdfast.tlog.tree.TreeSize;

/// What a witness is asked (tlog-witness, "add-checkpoint").
///
/// @param old the size that the witness is believed to have seen last
/// @param proof consistency from there to the checkpoint
public record AddCheckpoint(TreeSize old, List<Hash> proof, SignedNote checkpoint) {
  /// tlog-witness: "The client MUST NOT send more than 63 consistency proof lines."
  private static final int MOST_HASHES = 63;

  public AddCheckpoint {
    proof = List.copyOf(proof);
    if (proof.size() > MOST_HASHES) {
      throw new IllegalArgumentException("a request has at most 63 hashes");
    }
  }

  /// Makes the request.
  ///
  /// @param source the hashes of the tree that the checkpoint is of
  public static AddCheckpoint prove(TreeSize old, SignedNote checkpoint, HashSource source) {
    TreeSize size =
        Checkpoint.parse(checkpoint.text())
            .orElseThrow(() -> new IllegalArgumentException("the note is not a checkpoint"))
            .size();
    return new AddCheckpoint(old, ConsistencyProof.prove(old, size, source).path(), checkpoint);
  }

  /// The body of the request.
  public String format() {
    StringBuilder body = new StringBuilder("old ").append(old.format()).append('\n');
    proof.forEach(hash -> body.append(hash.format()).append('\n'));
    return body.append('\n').append(checkpoint.format()).toString();
  }
}
