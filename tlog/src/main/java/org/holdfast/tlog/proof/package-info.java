// SPDX-License-Identifier: Apache-2.0
/// What can someone keep who wants to show, years later and without us, that an entry was recorded?
///
/// Words: a *proof file* holds an index, an inclusion proof and a signed checkpoint (C2SP
/// tlog-proof, a draft as of 2026-07); its name ends in `.tlog-proof`. Its *extra* is a remark.
///
/// Units: indexes count from 0; the file is UTF-8, one hash a line.
///
/// Refuses: a proof whose checkpoint is not trusted by the key or the policy at hand, and one that
/// does not lead from the entry to the root. The extra is authenticated by nothing.
///
/// Start reading at [ProofFile].
@NullMarked
package org.holdfast.tlog.proof;

import org.jspecify.annotations.NullMarked;
