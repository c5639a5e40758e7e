// SPDX-License-Identifier: Apache-2.0
/// What does a log say of itself at one moment, as text?
///
/// Words: a *checkpoint* names the log (its *origin*), the size of its tree and the root (C2SP
/// tlog-checkpoint v1.0.0). It is worth nothing before it is signed; see the packages of notes and
/// of policies.
///
/// Units: sizes count leaves; the text is UTF-8, lines end in a newline.
///
/// Refuses: any second way to write the same thing: leading zeros, loose base64, empty lines. What
/// others add after the third line is kept; we add nothing.
///
/// Start reading at [Checkpoint].
@NullMarked
package org.holdfast.tlog.checkpoint;

import org.jspecify.annotations.NullMarked;
