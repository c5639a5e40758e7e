// SPDX-License-Identifier: Apache-2.0
/// What does an entry of the record say, in words a clerk can read, and what of it is public?
///
/// Words: an *entry* is one fact, screening, finding, disposition, effort or document, recorded
/// once and never changed; a *field* is one line of it; a *disclosure* is a field with its salt
/// (RFC 9901); a *leaf* holds the digests of an entry's disclosures and nothing else, and is what
/// the log publishes.
///
/// Units: texts are UTF-8 in NFC; instants are UTC; positions count leaves from 0; digests are
/// SHA-256.
///
/// Refuses: a field without a name, a value that is no JSON literal, a leaf with a digest missing
/// or out of order. Who may record what is not decided here, but in `casefile.record`.
///
/// Start reading at [EntryKind], then [Entry], then [Disclosure] and [Leaf]. The bytes are
/// specified in `docs/spec/entry.md`.
@NullMarked
package org.holdfast.casefile.entry;

import org.jspecify.annotations.NullMarked;
