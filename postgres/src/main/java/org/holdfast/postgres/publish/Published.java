// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.publish;

import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.tree.TreeHead;

/// What came of publishing.
public sealed interface Published {

  /// A checkpoint is stored and served.
  record Served(TreeHead head, SignedNote checkpoint) implements Published {}

  /// Nothing was recorded since the checkpoint that is served.
  record Unchanged(TreeHead head) implements Published {}

  /// Another process publishes at this moment.
  record AnotherPublishes() implements Published {}

  /// Nothing was signed, and somebody must look at it.
  record Refused(Reason reason) implements Published {}

  /// Why nothing was signed.
  enum Reason {
    /// The database was restored from a backup.
    ROLLED_BACK("the record is shorter than what was published of it"),
    /// Two roots for one size.
    FORKED("the record is another one than was published"),
    /// A leaf, or the frontier, was damaged or altered.
    ROOT_DIFFERS("the leaves do not lead to the root that the database keeps"),
    /// The folder was damaged or altered.
    TILES_DIFFER("the tiles do not lead to the root of the leaves"),
    /// What the folder serves, or the database keeps, is not signed by our key.
    NOT_OURS("there is a checkpoint that this key did not sign");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /// In English, without a full stop.
    public String sentence() {
      return sentence;
    }
  }
}
