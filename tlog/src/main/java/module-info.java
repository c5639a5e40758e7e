// SPDX-License-Identifier: Apache-2.0
/// Has it been altered? Digests, signed text, a tree over all entries, and what a stranger needs to
/// check them.
module org.holdfast.tlog {
  requires transitive java.net.http;
  requires static transitive org.jspecify;

  exports org.holdfast.tlog.checkpoint;
  exports org.holdfast.tlog.digest;
  exports org.holdfast.tlog.note;
  exports org.holdfast.tlog.policy;
  exports org.holdfast.tlog.proof;
  exports org.holdfast.tlog.tile;
  exports org.holdfast.tlog.tree;
  exports org.holdfast.tlog.witness;
}
