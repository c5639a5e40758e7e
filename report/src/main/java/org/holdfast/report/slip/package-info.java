// SPDX-License-Identifier: Apache-2.0
/// What may be shown at a gate, and how does anyone check it later without us?
///
/// Words: a *slip* is its *body*, lines that name no person and no reason, and, where a record was
/// kept, the *proof* that those very lines were recorded; its *code* is the start of the body's
/// digest in letters that can be read aloud; its *page* shows it to people and carries it whole.
///
/// Units: instants in UTC in the slip, in the zone of departure on its page; positions count
/// entries from 0; digests are SHA-256.
///
/// Refuses: to call a slip verified when any byte of it is not accounted for, and when it is all
/// sound but signed by nobody whom the reader trusts. A slip without a record proves a digest only.
///
/// Start reading at [SlipText], then [SlipCheck], then [SlipPage]. The bytes are specified in
/// `docs/formats/slips.md`.
@NullMarked
package org.holdfast.report.slip;

import org.jspecify.annotations.NullMarked;
