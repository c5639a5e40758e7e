// SPDX-License-Identifier: Apache-2.0
/// Has somebody outside seen that this checkpoint continues the one before?
///
/// Words: a *witness* keeps the last checkpoint it saw of a log and cosigns only what is consistent
/// with it (C2SP tlog-witness v1.0.0); the *old size* is the size it saw last.
///
/// Units: sizes count leaves; a request has at most 63 hashes.
///
/// Refuses: cosignatures that do not verify, that state no time, or that no known key made. A
/// witness learns the log's name, size and root, and nothing of its entries.
///
/// Start reading at [WitnessClient].
@NullMarked
package org.holdfast.tlog.witness;

import org.jspecify.annotations.NullMarked;
