// SPDX-License-Identifier: Apache-2.0
/// Who must have vouched for a checkpoint before it is believed?
///
/// Words: a *log* signs its own checkpoints; a *witness* cosigns those that continue what it saw
/// before; a *group* has witnessed where enough of its members have; the *quorum* is the witness or
/// group that must have (C2SP tlog-policy, a draft as of 2026-07).
///
/// Units: a policy is a text, one rule a line.
///
/// Refuses: a policy in which a key or a member stands twice, or a name stands before its
/// definition; a checkpoint whose log is not named, whose signature fails, or whose origin is not
/// its key's name.
///
/// Start reading at [OpenedCheckpoint], then [Policy].
@NullMarked
package org.holdfast.tlog.policy;

import org.jspecify.annotations.NullMarked;
