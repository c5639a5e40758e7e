// SPDX-License-Identifier: Apache-2.0
/// Where does the log lie, and is what lies there whole?
///
/// Words: an *entry* is what was recorded, as bytes; a *bundle* is a file of up to 256 entries; a
/// *tile* is a file of up to 256 hashes; both are *full* or *partial* (C2SP tlog-tiles v0.1.0). A
/// *defect* is where the files do not say what the signed checkpoint says.
///
/// Units: indexes count from 0; widths count entries or hashes, 1 to 256; an entry has at most
/// 65,535 bytes.
///
/// Refuses: to write a tile that is shorter than its path says, to write a published file again
/// with other bytes, and to publish a checkpoint that the files do not lead to.
///
/// Start reading at [LogFile], then [LogWriter], [LogReader] and [LogCheck].
@NullMarked
package org.holdfast.tlog.tile;

import org.jspecify.annotations.NullMarked;
