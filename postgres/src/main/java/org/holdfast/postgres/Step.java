// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres;

/// How far work on the record has come, in the order in which it comes there.
///
/// A reader would get this wrong: what lies between two steps is where a program can be killed; the
/// record must be whole after each of them.
public enum Step {
  /// Keys are drawn, and are nowhere but in this process.
  KEYS_DRAWN,
  /// Keys are stored, and nothing is sealed under them.
  KEYS_STORED,
  /// Entries are sealed, and the database was not asked.
  SEALED,
  /// Entries are appended, and neither their documents nor the transaction are there.
  APPENDED,
  /// Everything is appended, and nothing committed.
  BEFORE_COMMIT,
  /// Entries are recorded, and nobody was told.
  RECORDED,

  /// An erasure is recorded, and its key is there.
  KEY_TO_DESTROY,
  /// The key is destroyed, and nothing committed.
  BEFORE_KEY_COMMIT,
  /// The key is destroyed, and its bytes may be in the table's file.
  KEY_DESTROYED,
  /// The table's file was written anew, and nobody was told.
  KEY_FILE_REWRITTEN,

  /// The lock of publishing is held, and nothing was read.
  PUBLICATION_BEGUN,
  /// The root is computed from the leaves, and no tile is written.
  ROOT_COMPUTED,
  /// One more leaf went into the tiles: a full one was written at each 256th.
  LEAF_IN_TILES,
  /// Every tile is written and on disk.
  TILES_WRITTEN,
  /// The tiles have the root of the leaves and extend what was published; nothing is signed.
  BEFORE_SIGNING,
  /// A checkpoint is signed, and nowhere but in this process.
  SIGNED,
  /// A checkpoint is stored, and not served.
  CHECKPOINT_STORED,
  /// A checkpoint is served, and nobody was told.
  CHECKPOINT_SERVED
}
