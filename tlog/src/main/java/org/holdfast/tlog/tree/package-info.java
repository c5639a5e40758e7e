// SPDX-License-Identifier: Apache-2.0
/// Is this entry in the tree, and is the tree of today the tree of yesterday grown longer?
///
/// Words: a *leaf* is the hash of one entry; the *root* stands for all leaves in their order (RFC
/// 9162, 2.1); a *frontier* is the few hashes that suffice to append; an *inclusion proof* and a
/// *consistency proof* answer the two questions.
///
/// Units: indexes count leaves from 0, sizes count leaves, levels count from the leaves at 0;
/// hashes are SHA-256, 32 bytes.
///
/// Refuses: a proof that is right but for its last checks (RFC 9162, 2.1.3.2 and 2.1.4.2): too
/// short, too long, for an index that the tree has not, or for sizes the wrong way round.
///
/// Start reading at [TreeHasher], then [Frontier], then [InclusionProof].
@NullMarked
package org.holdfast.tlog.tree;

import org.jspecify.annotations.NullMarked;
